import type { ArticleSource } from '../lib/source.ts';

export const townArticles: ArticleSource[] = [
  {
    kind: 'news',
    service: 'urbanisme',
    themes: ['citoyennete'],
    picture: 'travaux',
    age: 3,
    slug: 'pont-des-tanneurs-circulation-alternee',
    title: 'Pont des Tanneurs : circulation alternée jusqu’au {+19}',
    summary: 'Une seule voie reste ouverte le temps de reprendre deux arches. Piétons et vélos passent normalement.',
    body: `Les plongeurs l’avaient constaté cet été : le courant a creusé sous la deuxième pile. Les travaux de consolidation ont commencé ; ils dureront jusqu’au {+19}, si la rivière reste sage.

## Ce qui change

- Circulation alternée par feux, de jour comme de nuit ;
- camions déviés par le boulevard de la Varenne ;
- ligne 2 détournée par le quai des Mariniers, arrêt provisoire devant le théâtre ;
- trottoir amont conservé, vélos en selle autorisés.

## Et les commerces ?

Tous restent ouverts. Trente places gratuites d’une heure ont été ajoutées rue du Pressoir, et les livraisons sont possibles avant 10 h.

## Pourquoi maintenant ?

Parce que les poissons ne frayent pas et que l’eau est encore basse. Repousser au printemps aurait obligé à fermer le pont entièrement.

Un référent de chantier répond au 02 61 91 41 42 et tient permanence sur place le mercredi de 12 h à 14 h.`,
  },
  {
    kind: 'news',
    service: 'economie',
    themes: ['fetes'],
    picture: 'marche-de-noel',
    age: 1,
    title: 'Marché de Noël : quarante chalets et une heure de silence',
    audiences: ['tout-public'],
    place: 'place-du-parvis',
    summary: 'Trois week-ends d’artisanat sur le Parvis, avec une nouveauté réclamée par les familles.',
    body: `Le bois des chalets sent encore la résine : ils ont été refaits par les apprentis charpentiers du lycée. Quarante artisans s’y installeront, choisis parmi cent douze candidats, les deux tiers venus de la vallée.

## À ne pas manquer

- Le manège de bois, tiré par un vélo : les parents pédalent ;
- la forge de campagne, le samedi de 15 h à 18 h ;
- la soupe des Halles, dont la recette change chaque soir ;
- le chœur d’enfants des Tanneurs, le dernier dimanche à 17 h.

## L’heure calme

Le dimanche de 10 h à 11 h, on baisse la lumière, on coupe la musique et l’on élargit les allées. L’idée vient de parents d’enfants autistes ; elle profite à beaucoup de monde.

## Venir

Le parking de la gare est gratuit le week-end, une navette électrique en part toutes les quinze minutes. Deux cents arceaux attendent les vélos autour du beffroi.`,
  },
  {
    kind: 'news',
    service: 'environnement',
    themes: ['nature'],
    picture: 'parc-hiver',
    age: 2,
    title: 'Premières gelées : le plan hivernal est en place',
    summary:
      'Salage raisonné, accueil de nuit, arbres protégés : ce que font les équipes quand le thermomètre descend.',
    body: `À quatre heures du matin, une patrouille mesure la température des chaussées en six points. Si elle passe sous zéro, onze agents prennent la route avant les premiers bus.

## Dans quel ordre ?

1. Les accès aux secours, à l’hôpital et à la gare ;
2. les lignes de bus et les ponts ;
3. les abords des écoles et des résidences ;
4. les autres rues, à partir de huit heures.

Le sel abîme les arbres et la rivière. On en répand quatre fois moins qu’il y a dix ans, mêlé à du sable, et jamais à moins de vingt mètres de l’eau.

## Chacun devant sa porte

Le trottoir est à déneiger par le riverain. Un bac de sable se trouve à chaque carrefour en pente. Pensez au voisin qui ne peut pas pelleter.

## Personne dehors

En dessous de zéro, la salle des Cordeliers ouvre à 19 h avec des repas chauds. Si quelqu’un vous inquiète, appelez le 115.`,
  },
  {
    kind: 'news',
    service: 'solidarites',
    themes: ['solidarite'],
    picture: 'guirlandes',
    age: 5,
    title: 'Trente heures pour la recherche : la vallée nage ensemble',
    summary: 'Quarante-deux associations se relaient pour parcourir, en bassin, les 143 kilomètres de l’Orvelle.',
    body: `5 720 longueurs de bassin : c’est la distance qui sépare la source de l’Orvelle de son embouchure. Clubs, classes, pompiers et élus vont la nager en relais, jour et nuit, à la piscine des Ondines.

## Comment participer

- **Nager** : un quart d’heure suffit, toutes les nages sont admises, même le chien ;
- **parrainer** : un euro la longueur, seul ou en équipe ;
- **tricoter** : on cherche encore des carrés de laine de vingt centimètres pour couvrir le kiosque ;
- **manger** : crêpes, soupe et grillades sur le Parvis, samedi toute la journée.

## Où va l’argent ?

À trois laboratoires qui travaillent sur les maladies rares et à deux familles de la vallée, pour des équipements que personne ne rembourse. Les comptes sont affichés à la mairie en janvier.

> L’an dernier, on a fini à minuit moins deux. Tout le bassin chantait.

Résultat de la précédente édition : 31 460 €.`,
  },
  {
    kind: 'news',
    service: 'communication',
    themes: ['citoyennete'],
    picture: 'conseil',
    age: 7,
    title: 'Budget : ce que le conseil municipal va débattre',
    summary: 'Énergie, écoles, ponton : les orientations de l’an prochain en cinq chiffres.',
    body: `Avant de voter un budget, la loi demande d’en discuter les grandes lignes. Ce débat aura lieu en séance publique. Voici, en cinq chiffres, ce qui sera sur la table.

- **31,8 millions d’euros** : les dépenses courantes, dont la moitié en salaires.
- **9,4 millions** : les investissements, un quart pour les écoles.
- **– 18 %** : la baisse de consommation d’énergie depuis l’extinction nocturne.
- **0** : la hausse proposée des taux d’impôt local, pour la troisième année.
- **640 000 €** : la reconstruction du ponton, abîmé par la crue.

## Donner son avis

Le document complet est en ligne, avec une version en français facile de huit pages. Les questions écrites sont reçues jusqu’à la veille à midi ; les réponses sont lues en séance.

## Suivre la séance

Dans la salle, cinquante places sont réservées au public. La retransmission est sous-titrée en direct et reste visible ensuite.`,
  },
  {
    kind: 'feature',
    service: 'musees-patrimoine',
    themes: ['patrimoine'],
    picture: 'riviere',
    age: 10,
    title: 'Celui qui remonte l’horloge du beffroi',
    place: 'beffroi',
    summary: 'Deux fois par semaine, un habitant gravit 141 marches pour que la ville soit à l’heure.',
    body: `Il ne compte plus. Mardi et vendredi, à neuf heures, il pousse la petite porte, pose sa veste toujours au même clou et monte. Le mécanisme date de 1838 ; il avance de douze secondes par semaine quand il gèle.

## Une affaire de poids

Trois masses de 180 kilos descendent lentement dans la tour. Il faut les remonter à la manivelle : quatre-vingts tours pour l’heure, cent vingt pour la sonnerie. Un moteur ferait cela très bien. La ville n’en a jamais voulu.

> Une horloge qu’on ne va plus voir, elle s’arrête. Les gens aussi, d’ailleurs.

## Le jour où elle s’est tue

En février 1956, l’huile a gelé. Pendant neuf jours, Aubelonne a vécu sans heure publique. Les registres du conseil notent « une certaine confusion dans les rendez-vous ».

## Monter avec lui

Des visites à la tombée du jour sont proposées par les Carillonneurs. Prévoyez des gants : la rambarde est froide. Et si vous avez de bonnes jambes, il cherche un remplaçant pour le mois d’août.`,
  },
  {
    kind: 'feature',
    service: 'economie',
    themes: ['emploi'],
    picture: 'marche',
    age: 12,
    title: 'Sous les Halles, trois générations au même étal',
    place: 'halles-d-aubelonne',
    summary: 'Le grand-père pèse, la mère conseille, le fils livre à vélo. Portrait d’une famille de maraîchers.',
    body: `Le samedi commence à trois heures. On charge les cageots à la lampe, on boit le café debout, on descend de Saint-Ombre en vingt minutes. À six heures, l’étal est dressé ; à treize heures trente, il n’en reste qu’une feuille de chou.

## Ce qui n’a pas changé

L’emplacement, le numéro 17, tenu depuis 1961. La balance, que l’on pousse d’un doigt pour arrondir. Le prix du persil : offert.

## Ce qui a changé

La ferme est passée au bio il y a quinze ans. Le fils a créé un site où l’on réserve son panier et livre le centre avec une remorque. « Grand-père dit que c’est du temps perdu. Puis il demande combien on en a vendu. »

> Un légume, ça se raconte. Sinon, autant l’acheter sous plastique.

## Le conseil de saison

Le panais, rôti avec un peu de miel. Et les premiers choux après le gel : le froid les rend sucrés. Le premier samedi du mois, un cuisinier les prépare devant vous.`,
  },
  {
    kind: 'news',
    service: 'sports',
    themes: ['sport'],
    picture: 'piscine',
    age: 13,
    title: 'La piscine chauffée au bois : un premier hiver pour juger',
    place: 'piscine-des-ondines',
    summary: 'La nouvelle chaufferie alimente aussi le collège et trois cents logements de la Varenne.',
    body: `Deux chaudières, un silo de 220 m³ et des plaquettes forestières venues de moins de quarante kilomètres : depuis octobre, la moitié de la chaleur des Ondines ne doit plus rien au gaz.

## Les premiers résultats

- 410 tonnes de CO₂ évitées par an, selon le bureau d’études ;
- une facture stable pour dix ans, quand celle du gaz a doublé en trois ;
- une eau maintenue à 28 °C, sans baisse l’hiver.

## Et la fumée ?

Des filtres retiennent les poussières fines. Les mesures sont affichées dans le hall, en temps réel, à côté du tableau des horaires.

## Les habitants aussi

Les immeubles voisins sont raccordés. Pour un appartement de trois pièces, l’économie attendue est de 190 € par an. Les derniers branchements se termineront au printemps.

La chaufferie se visite le premier samedi du mois, de 10 h à 12 h. On y a chaud.`,
  },
  {
    kind: 'feature',
    service: 'environnement',
    themes: ['nature'],
    picture: 'berges',
    age: 15,
    title: 'La loutre est revenue, et elle a fait des petits',
    summary: 'Une caméra posée sous le pont d’Ormelune a filmé trois loutrons. Première naissance connue depuis 1954.',
    body: `Deux secondes d’image grise, une queue, un clapotis. La garde de la Maison de la rivière a regardé la séquence onze fois avant d’appeler ses collègues. Sur la douzième, on voit trois petits.

## Un retour par l’amont

Chassée pour sa fourrure, empoisonnée par les rejets des tanneries, la loutre avait disparu de l’Orvelle. Elle est redescendue seule, il y a neuf ans, depuis les affluents. Personne ne l’a réintroduite : l’eau était redevenue assez bonne.

## Pourquoi c’est une nouvelle

Une loutre pêche un kilo de poisson par jour. Sa présence prouve que toute la chaîne tient. Les pêcheurs, d’abord inquiets, participent au suivi.

> Elle prend ce qu’elle trouve, pas ce que nous voulons. C’est une collègue.

## Où la voir ?

Nulle part, et c’est tant mieux. Elle sort la nuit. Mais ses empreintes se lisent sur la vase, au kilomètre 3 du sentier ; les sorties du mercredi apprennent à les reconnaître.

Tenez les chiens en laisse sur les berges jusqu’en mai.`,
  },
  {
    kind: 'feature',
    service: 'culture',
    themes: ['spectacle'],
    picture: 'scene',
    age: 17,
    title: 'Dans la fabrique du Malade imaginaire',
    place: 'theatre-des-quais',
    summary: 'À dix jours de la première, la Compagnie du Bief cherche encore où poser l’orgue de Barbarie.',
    body: `« Là, il cache Toinette. Là, il cache la sortie. Là, c’est parfait, mais il est dans le public. » L’instrument pèse cent dix kilos et n’a pas d’avis.

## Molière en pharmacie

La metteuse en scène a passé son enfance dans l’officine de ses parents, à Montrive. Elle a gardé les bocaux, les blouses et la croix qui clignote. « Argan, je le connais. Il venait le jeudi. »

Le texte est intact. La musique, elle, a été réécrite pour l’orgue avec une classe du conservatoire : les élèves ont percé les cartons à la main, quatre mille trous pour deux minutes.

## Une troupe installée

La compagnie est en résidence pour trois ans. Elle joue dans les villages, répète portes ouvertes le mercredi et anime un atelier à la résidence des Tilleuls, où l’on trouve, assure-t-elle, « les meilleurs malades ».

## Réserver

De 9 à 22 €, et la représentation de samedi est décrite pour les spectateurs aveugles.`,
  },
  {
    kind: 'news',
    service: 'vie-associative',
    themes: ['citoyennete'],
    picture: 'associations',
    age: 19,
    title: 'Subventions aux associations : les dossiers jusqu’au {+40}',
    summary: 'Un formulaire unique, plus court de quatre pages, et une aide pour le remplir.',
    body: `Les associations nous ont dit que le dossier était trop long. Elles avaient raison : il demandait trois fois la même chose. Le nouveau tient en six pages et reprend ce que vous avez écrit l’an dernier.

## Trois sortes d’aide

- **Fonctionnement** : pour vivre toute l’année ;
- **projet** : pour une action datée, ouverte au public ;
- **coup de pouce** : jusqu’à 400 €, réponse en trois semaines, pour les associations de moins de deux ans.

## Les critères

Le nombre d’adhérents compte moins que ce que vous faites avec d’autres : une école, un quartier, une autre association. L’accueil des personnes handicapées et la place des femmes au bureau sont examinés.

## Se faire aider

Deux ateliers collectifs ont lieu à la Maison des associations. La chargée de mission vous reçoit aussi seul, quarante minutes, tableur ouvert.

Les décisions sont votées au printemps et toutes les sommes publiées en données ouvertes.`,
  },
  {
    kind: 'news',
    service: 'etat-civil',
    themes: ['citoyennete'],
    picture: 'hotel-de-ville',
    age: 22,
    title: 'Une entrée enfin accessible à l’hôtel de ville',
    place: 'hotel-de-ville',
    summary: 'Le perron de 1784 garde ses marches ; un passage de plain-pied s’ouvre sur le côté.',
    body: `Onze marches, une rampe amovible et une sonnette : c’est ainsi que l’on entrait en fauteuil à la mairie. Les travaux engagés rue du Beffroi mettent fin à cette situation.

## Ce qui est construit

- Une porte automatique de plain-pied, la même pour tous ;
- un ascenseur desservant les quatre niveaux, salle du conseil comprise ;
- un accueil à deux hauteurs, avec boucle magnétique ;
- un cheminement podotactile depuis l’arrêt de bus.

## Pendant le chantier

Le hall reste ouvert, on y accède par la rue du Beffroi. Les mariages sont célébrés au Théâtre des Quais, et les couples n’ont pas l’air de s’en plaindre.

## Qui a décidé ?

Le projet a été dessiné avec la commission d’accessibilité, où siègent sept associations. Elles ont fait déplacer l’ascenseur de deux mètres : sur le plan, il obligeait à un détour.

Coût : 870 000 €, dont 60 % subventionnés. Fin prévue au {+33}.`,
  },
  {
    kind: 'news',
    service: 'solidarites',
    themes: ['sante'],
    picture: 'sante',
    age: 25,
    title: 'Une consultation sans rendez-vous à la maison de santé',
    place: 'maison-de-sante',
    summary: 'Du lundi au vendredi, de 17 h à 19 h 30, pour ce qui ne peut pas attendre.',
    body: `Une otite, une cheville qui gonfle, une fièvre qui monte : dans ces cas, attendre trois jours n’a pas de sens et encombrer les urgences non plus. Huit médecins de la vallée se relaient désormais en fin de journée.

## Comment ça marche ?

On se présente avec sa carte Vitale. Une infirmière accueille, évalue, oriente. L’attente moyenne du premier mois est de trente-cinq minutes ; elle s’affiche en direct à l’entrée.

## Pour qui ?

Pour tous les habitants du Val d’Orvelle, y compris ceux qui n’ont pas de médecin traitant : ils sont onze cents. Deux nouveaux praticiens s’installeront au printemps et leur rendront la chose plus simple.

## Ce que cela ne remplace pas

En cas de douleur dans la poitrine, de perte de connaissance ou de difficulté à respirer, appelez le **15**, sans hésiter.

> On m’a soignée, puis on m’a trouvé un médecin. J’étais venue pour un panaris.`,
  },
  {
    kind: 'feature',
    service: 'solidarites',
    themes: ['solidarite'],
    picture: 'cuisine',
    age: 32,
    title: 'À la table du vendredi, personne ne sait qui a payé',
    place: 'maison-de-quartier-des-tanneurs',
    summary: 'Quarante couverts, un plat unique et une boîte en fer-blanc. Récit d’un midi aux Tanneurs.',
    body: `Neuf heures. Les invendus des Halles arrivent en triporteur : cinq kilos de poireaux, des pommes tachées, trois miches. Il faut inventer. « Tarte », décide une voix, et tout le monde épluche.

## Les habitués

Il y a l’ancien marinier qui dresse les couverts au cordeau, une mère et ses jumeaux, deux étudiants, un notaire à la retraite. On se tutoie au deuxième poireau.

## La boîte

À la fin, une boîte circule, fermée. On y met ce que l’on veut, ou rien. Depuis quatre ans, la moyenne est de 4,10 € par repas : assez pour tenir les comptes, offrir le café et remplacer les torchons.

> Une fois, on a trouvé un bouton. On l’a recousu à son propriétaire.

## Venir

Le vendredi à midi, ou dès neuf heures pour cuisiner. Il n’y a ni inscription ni question. Prévenez seulement si vous venez à plus de six, à cause des assiettes.`,
  },
  {
    kind: 'experiment',
    service: 'urbanisme',
    themes: ['nature', 'citoyennete'],
    picture: 'velo',
    age: 37,
    title: 'Rue scolaire : six mois d’essai rue des Tanneurs',
    summary: 'Trente minutes sans voitures, deux fois par jour, devant l’école Jacques-Prévoir. Les résultats.',
    body: `De 8 h 10 à 8 h 40 et de 16 h 15 à 16 h 45, une barrière tenue par des parents ferme la rue. Les riverains passent au pas ; tous les autres, à pied.

## Ce que nous avons mesuré

- Trafic sur la journée : – 11 % ;
- dioxyde d’azote à hauteur d’enfant : – 26 % aux heures d’entrée ;
- enfants venant à pied ou à vélo : 71 %, contre 58 ;
- report sur la rue du Pressoir : quarante voitures de plus le matin, ce qui est trop.

## Ce que vous en dites

Sur 214 réponses, 163 souhaitent continuer. Les critiques portent sur la dépose des tout-petits et sur les livraisons.

## Ce que nous proposons

La barrière reste. Un dépose-minute est créé à cent mètres, avec un pédibus. Un sens unique, à l’essai, soulagera la rue du Pressoir. Deux autres écoles se sont portées candidates ; on en parle aux prochains conseils de quartier.`,
  },
  {
    kind: 'watch',
    service: 'communication',
    themes: ['numerique', 'citoyennete'],
    picture: 'numerique',
    age: 43,
    title: 'Données ouvertes : ce que les habitants en ont fait',
    summary: 'Un calendrier de collecte, une carte des bancs à l’ombre, un jeu : tour d’horizon des réutilisations.',
    body: `L’agenda, l’annuaire, les lieux, les budgets : une partie des informations de la ville est librement réutilisable. Nous avons cherché ce qu’elles deviennent.

## Nos trouvailles

- **Quel bac ce soir ?** Une lycéenne a programmé un petit cube qui s’allume en jaune ou en gris la veille de la collecte.
- **La carte des bancs.** Des retraités ont ajouté à nos 640 bancs deux renseignements précieux : ombre en été, dossier ou non.
- **Agenda de poche.** Un commerçant imprime chaque jeudi les sorties du week-end sur ses sacs à pain.
- **Devine où.** Un jeu de photographies anciennes, construit sur le fonds local.

## Ce que nous en tirons

Les réutilisateurs demandent surtout de la régularité et des adresses stables. Les fichiers sont désormais mis à jour dès qu’une fiche change, sans passer par nous.

Vous avez réutilisé quelque chose ? [Racontez-le](mailto:donnees@aubelonne.example).`,
  },
  {
    kind: 'news',
    service: 'conservatoire',
    themes: ['musique'],
    picture: 'piano',
    age: 48,
    title: 'Trente instruments rares cherchent leurs élèves',
    offers: ['s-inscrire-au-conservatoire', 'emprunter-un-instrument'],
    audiences: ['7-10-ans', 'familles'],
    place: 'conservatoire-du-val',
    summary: 'Hautbois, alto, tuba, clavecin : prêt gratuit la première année et places immédiates.',
    body: `Il y a quarante candidats pour une place de piano et aucun pour le hautbois. Le conservatoire a donc décidé d’aider le hasard.

## L’offre

Pour dix instruments, l’inscription reste possible toute l’année, l’instrument est prêté et le premier trimestre est gratuit. Les grands débutants de tous âges sont bienvenus, adultes compris.

- Bois : hautbois, basson ;
- cuivres : cor, trombone, tuba ;
- cordes : alto, contrebasse ;
- claviers : orgue, clavecin ;
- et la harpe, dont deux modèles tiennent dans une voiture.

## Pourquoi ces instruments ?

Parce qu’un orchestre n’existe pas sans eux. L’élève qui commence le basson joue avec les autres dès la première année ; le centième guitariste attendra.

> On m’a dit : essaie. J’ai soufflé, ça a fait un bruit de vache. J’ai signé.

Une après-midi d’essai est proposée prochainement : consultez l’agenda.`,
  },
  {
    kind: 'feature',
    service: 'vie-associative',
    themes: ['solidarite', 'citoyennete'],
    picture: 'solidarite',
    age: 54,
    title: 'Bénévoles : ceux qui tiennent la buvette',
    summary: 'Six mille deux cents habitants donnent du temps. Qui sont-ils, et pourquoi restent-ils ?',
    body: `Un quart des adultes d’Aubelonne est bénévole au moins une fois par mois. L’université du temps libre en a interrogé quatre cents. Voici ce qu’ils disent quand on leur laisse la parole.

## Pourquoi on commence

Rarement par conviction. Parce qu’un enfant joue au basket, parce qu’une amie a demandé, parce qu’il fallait quelqu’un pour les frites.

## Pourquoi on reste

> J’ai appris à parler devant des gens. À cinquante ans.

> C’est le seul endroit où l’on ne me demande pas mon métier.

## Pourquoi on arrête

La paperasse, citée par la moitié. Les réunions sans fin. Le sentiment d’être toujours les mêmes. Un président sur trois cherche son successeur.

## Ce qui aide

Des missions courtes et bien décrites, un tuteur au début, un merci à la fin. La Maison des associations tient un tableau de missions de deux heures : on en prend une comme on prend un livre.`,
  },
  {
    kind: 'tutorial',
    service: 'environnement',
    themes: ['nature'],
    picture: 'potager',
    age: 61,
    title: 'Au jardin : les travaux de la saison froide',
    contributors: ['Bastien, jardinier'],
    offers: ['voir-le-jardin-depuis-la-serre'],
    summary: 'Pailler, planter, laisser faire : les conseils des jardiniers des parcs.',
    body: `On range trop. C’est le premier conseil de l’équipe du parc des Saules, qui a réduit de moitié ses heures de râteau.

## À faire

- **Planter** arbres et arbustes à racines nues tant qu’il ne gèle pas ;
- **pailler** fraisiers et vivaces avec des feuilles, quinze centimètres ;
- **nettoyer et affûter** les outils, huile de lin sur les manches ;
- **vider** les tuyaux et isoler le robinet.

## À ne pas faire

- Brûler les feuilles : c’est interdit, et elles valent de l’or ;
- tailler les haies avant mars : les oiseaux y dorment ;
- couper les tiges sèches, où nichent les coccinelles.

## À laisser

Un tas de bois dans un coin. Les hérissons du parc y passent l’hiver ; trois d’entre eux portent une puce et l’on sait qu’ils ne voyagent guère.

## Une question ?

Le carnet du jardinier est affiché au kiosque, et l’équipe répond le mardi matin, entre deux brouettes.`,
  },
  {
    kind: 'news',
    service: 'economie',
    themes: ['emploi', 'fetes'],
    picture: 'lampions',
    age: 9,
    title: 'Onze boutiques ont rouvert dans le centre',
    summary: 'Une quincaillerie, une librairie jeunesse, une réparatrice de vélos : le commerce reprend des couleurs.',
    body: `Il y a cinq ans, vingt-huit vitrines étaient vides entre les Halles et le pont. Il en reste neuf. La ville a racheté quatre locaux, plafonné les loyers et prêté les murs pour six mois à ceux qui voulaient essayer.

## Les nouveaux venus

- **La Clé de douze**, quincaillerie et prêt d’outils, rue de la République ;
- **Le Petit Vent**, annexe jeunesse de la librairie, place des Halles ;
- **Rustine**, réparation et vente de vélos, quai des Mariniers ;
- **La Navette**, boutique de la coopérative textile, dans l’ancien lavoir.

## Ce qui reste difficile

Le stationnement des livraisons, le chauffage des vieux murs, et le lundi. Une réunion mensuelle avec les commerçants traite ces sujets un par un.

## Cet hiver

Les vitrines restent éclairées jusqu’à 21 h seulement, d’un commun accord. L’économie finance les illuminations, qui consomment autant qu’un fer à repasser.`,
  },
  {
    kind: 'news',
    service: 'sports',
    themes: ['sport'],
    picture: 'course',
    age: 11,
    title: 'Corrida des quais : le parcours et les rues fermées',
    summary: 'Mille huit cents coureurs attendus. Ce qu’il faut savoir pour courir, encourager ou rentrer chez soi.',
    body: `La course part du Parvis, longe les deux rives et franchit deux fois le pont des Mariniers. Les travaux du pont des Tanneurs ont obligé à déplacer le troisième kilomètre : il passe cette année dans la cour du conservatoire, où l’orchestre jouera.

## Pour courir

- Dossards au gymnase des Cordeliers, la veille de 16 h à 20 h ;
- certificat inutile, mais parcours de prévention à suivre en ligne ;
- vestiaire et soupe pour tous, gobelet à apporter.

## Pour encourager

Les meilleurs endroits sont la rampe du Vieux-Port et le virage des Lavandières. Les cloches sont admises.

## Pour circuler

Le centre est fermé de 16 h 30 à 20 h 30. Les riverains sortent par la rue du Pressoir, les soins à domicile par tous les barrages, sur simple signe.

Les bénévoles manquent encore au kilomètre 7 : c’est le moins éclairé et le plus gai.`,
  },
  {
    kind: 'feature',
    service: 'culture',
    themes: ['culture'],
    picture: 'atelier',
    age: 35,
    title: 'Une année dans les lotissements, un pinceau à la main',
    place: 'galerie-du-pressoir',
    summary: 'Cinq artistes ont peint ce que personne ne photographie. Leur exposition surprend jusqu’aux habitants.',
    body: `« Vous peignez mon portail ? » La dame est sortie en chaussons. Elle a apporté du café, puis une chaise, puis ses voisines. Le tableau s’appelle _Impasse des Mésanges, mardi_ ; le portail y est vert, ce qu’il n’a jamais été.

## Regarder l’ordinaire

La galerie avait passé une commande simple : ni beffroi ni rivière. Restaient les ronds-points, les abribus, les silos, les hangars sous la neige. Autrement dit, la plus grande partie du territoire.

> Les gens pensaient que c’était laid. En peinture, ils l’ont reconnu, et ils étaient fiers.

## Les habitants invités

Chaque modèle, humain ou non, a reçu un carton d’invitation à son adresse. Le vernissage a réuni trois cents personnes, et deux chiens que l’on retrouve au mur de gauche.

Un médiateur commente l’exposition le samedi. Les œuvres rejoindront ensuite l’artothèque, où elles s’empruntent comme des livres.`,
  },
];
