import type { VideoSource } from '../lib/source-parts.ts';

/** The films of the town, by the end of their address. No such film exists: the page, its captions and its transcript tell what it would show. */
export const videos: Record<string, VideoSource> = {
  'lsf-carte-identite': {
    poster: 'hotel-de-ville',
    transcript: `Une agente de l’état civil signe face à la caméra, devant l’hôtel de ville.

Bonjour. Pour une carte d’identité ou un passeport, il faut un rendez-vous. Vous pouvez le prendre en ligne. Il y a une case à cocher : « interprète en langue des signes ». L’interprète est gratuit.

Préparez la demande sur le site de l’État. Notez le numéro. Venez avec une photo, un justificatif de domicile et votre ancien titre. Le titre est prêt en dix-sept jours environ. Vous recevez un message. Vous revenez sans rendez-vous.`,
  },
  'lsf-mediatheque': {
    poster: 'rayonnages',
    transcript: `Un bibliothécaire sourd accueille dans le hall de La Passerelle, puis montre les rayons.

Bienvenue. Ici, tout le monde entre, avec ou sans carte. Je travaille le mercredi et le samedi et je signe. Les autres jours, une tablette permet d’appeler un interprète à distance : demandez-la à l’accueil.

Au premier étage, un rayon rassemble les films sous-titrés et les histoires en langue des signes. Chaque premier samedi du mois, à 11 heures, je raconte une histoire aux enfants, sourds ou non.`,
  },
  'lsf-dimanche': {
    poster: 'rayonnages',
    transcript: `Le bibliothécaire sourd signe devant la porte de La Passerelle, un parapluie à la main.

Bonne nouvelle : la médiathèque ouvre le dimanche, de 14 heures à 18 heures, d’octobre à avril. Le premier dimanche du mois, je suis là. Les autres dimanches, demandez la tablette à l’accueil : un interprète répond à distance.`,
  },
  'lsf-sieste-sonore': {
    poster: 'rayonnages',
    transcript: `Une bibliothécaire signe, allongée sur un tapis, dans une salle aux rideaux tirés.

La sieste sonore est aussi pour les sourds. Le plancher vibre : on sent la musique dans le dos. Prenez un gilet à l’entrée, il vibre aussi. Cela dure trois quarts d’heure. On peut dormir.`,
  },
  'lsf-visite-musee': {
    poster: 'musee',
    transcript: `Une guide signe dans la grande salle du musée de la Batellerie, devant une barque.

Je vous attends pour une visite en langue des signes. Nous partirons de la maquette du port, nous monterons dans la cabine d’une gabare et nous finirons par l’atelier des cordes. La visite dure une heure et quart. Les enfants sont les bienvenus. Une boucle magnétique est aussi disponible à l’accueil.`,
  },
  'dans-la-chaufferie-de-la-piscine': {
    poster: 'piscine',
    transcript: `Un couloir technique, une porte coupe-feu, un grondement. Le responsable des bassins, casque sur la tête, ouvre la trappe d’un silo.

« Voilà l’hiver : deux cent vingt mètres cubes de bois déchiqueté, venus de moins de quarante kilomètres. La vis sans fin les emmène jusqu’au foyer. La chaudière règle l’air toute seule. »

Devant un écran, il montre deux courbes. « En bleu, le gaz de l’an dernier. En vert, ce que nous consommons maintenant. La moitié de la chaleur ne doit plus rien au gaz. »

Retour au bord du bassin, où des enfants sautent. « Eux, ils ne voient pas la différence. L’eau est toujours à vingt-huit degrés. »`,
  },
  'une-loutre-la-nuit': {
    poster: 'berges',
    transcript: `Image en noir et blanc, prise par un appareil automatique, à 3 h 12. On entend l’eau.

Une pierre plate, au milieu du courant. Une forme souple sort de l’eau, se secoue, flaire la pierre. Deux autres, plus petites, la rejoignent en se bousculant.

La voix de l’animatrice : « C’est la mère, et les deux jeunes de l’été. Elle marque son passage. Ils l’imitent, avec moins de sérieux. »

Les trois loutres glissent à l’eau. La pierre reste seule et la surface se referme.`,
  },
  'la-ville-en-deux-minutes': {
    poster: 'riviere',
    transcript: `Vue du beffroi : les toits, la rivière, les collines.

Vous arrivez à Aubelonne. Voici la place du Parvis, le marché du mardi et du samedi, puis le pont et ses péniches. À gauche, la médiathèque ; à droite, le théâtre.

On traverse à vélo les Tanneurs, le Moulin-Vert et la Varenne. Une habitante : « On m’avait dit que c’était calme. C’est calme jusqu’au vendredi soir. »

Un panneau s’affiche : accueil des nouveaux habitants, à l’hôtel de ville, deux samedis par an.`,
  },
  'que-devient-le-bac-jaune': {
    poster: 'fabrique',
    transcript: `Un camion vide un bac jaune. On le suit jusqu’au centre de tri.

Sur le tapis, des mains gantées retirent une couche, un jouet, une casserole : une erreur sur six. Le reste se sépare : le carton d’un côté, les bouteilles de l’autre, l’acier attiré par un aimant.

La cheffe d’équipe : « Un pot de yaourt sale, ce n’est pas grave. Une pile, c’est un incendie. »

Dernière image : des balles de carton, hautes comme un homme, partent pour la papeterie.`,
  },
};
