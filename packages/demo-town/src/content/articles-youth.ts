import type { ArticleSource } from '../lib/source.ts';

const youth = { service: 'jeunesse', themes: ['education'] };

export const youthArticles: ArticleSource[] = [
  {
    ...youth,
    kind: 'news',
    age: 2,
    title: 'Le Hangar ouvre un troisième studio',
    offers: ['reserver-un-studio'],
    themes: ['musique'],
    audiences: ['11-15-ans', '16-ans-et-plus'],
    picture: 'concert',
    place: 'le-hangar',
    summary: 'Batterie montée, amplis allumés, 3 € l’heure pour les moins de 26 ans.',
    body: `Vingt groupes attendaient un créneau ; il n’y aura plus de liste. Le studio C, installé dans l’ancienne chaufferie, est ouvert du mardi au samedi jusqu’à 20 h.

## Ce qu’on y trouve

Une batterie complète, deux amplis de guitare, un de basse, un clavier et quatre micros. Le son est traité avec des panneaux de coton recyclé, cousus par des habitants.

## Comment réserver

1. Créez votre fiche au comptoir, avec une pièce d’identité ;
2. suivez la prise en main de trente minutes ;
3. réservez en ligne, jusqu’à quinze jours à l’avance.

Les mineurs viennent avec l’accord écrit d’un parent. Les collectifs qui n’ont pas de matériel peuvent en emprunter.

> On répétait dans une cave. On s’entend enfin jouer, et parfois c’est dur.

Un concert d’inauguration réunit six groupes. Entrée gratuite, bouchons d’oreilles fournis.`,
  },
  {
    ...youth,
    kind: 'tutorial',
    age: 7,
    title: 'Trouver son stage de troisième sans piston',
    contributors: ['Yasmine, informatrice jeunesse'],
    themes: ['emploi'],
    audiences: ['11-15-ans'],
    picture: 'emploi',
    summary: 'La méthode d’Info jeunes : une liste, trois phrases et un peu de culot.',
    body: `On a tous un copain dont l’oncle travaille dans une télé. Pour les autres, voilà comment faire.

## 1. Liste ce que tu aimes, pas des métiers

Parler, démonter, dessiner, courir, soigner, compter. Pour chaque verbe, cherche trois lieux près de chez toi. Une boulangerie, c’est aussi de la chimie et du commerce.

## 2. Prépare trois phrases

Qui tu es. Pourquoi cet endroit. Quelles dates. C’est tout. Personne ne demande ta motivation profonde.

## 3. Va sur place

Entre 14 h et 16 h, jamais au coup de feu. Dis bonjour, demande la personne qui s’occupe des stages, laisse ta feuille.

## 4. Relance une fois

Au bout d’une semaine, par téléphone. Oui, avec ta voix. On peut s’entraîner ensemble.

## La liste secrète

Info jeunes tient à jour quatre-vingts entreprises et services qui ont promis d’accueillir un élève sans contact familial. Elle ne se photographie pas : viens la lire.`,
  },
  {
    ...youth,
    kind: 'feature',
    age: 9,
    title: '« On a obtenu des lampadaires » : un an au conseil des jeunes',
    contributors: ['Le conseil des jeunes'],
    themes: ['citoyennete'],
    audiences: ['11-15-ans', '16-ans-et-plus'],
    picture: 'conseil',
    summary: 'Vingt-huit élus, 15 000 € et une découverte : voter, c’est long.',
    body: `Ils ont entre douze et dix-sept ans, ils siègent un mercredi sur six dans la salle du conseil. Au mur, les portraits des maires. Sur la table, des biscuits.

## Ce qu’ils ont fait

- L’éclairage de l’espace glisse jusqu’à 22 h ;
- des protections périodiques gratuites au collège et au Hangar ;
- une ligne de bus le samedi soir, à l’essai pour six mois.

## Ce qu’ils n’ont pas eu

Une patinoire avec de la vraie glace. « On a lu la facture d’électricité. On a retiré la proposition nous-mêmes. »

## Ce qu’ils ont appris

> Au début, on croyait que la mairie disait non. En fait, il faut trouver à qui demander.

Pour le prochain mandat, les candidatures ouvrent dans les collèges, au lycée et à Info jeunes. On vote à partir de la sixième. Un tiers des sièges est tiré au sort, « pour que ce ne soit pas toujours les mêmes ».`,
  },
  {
    ...youth,
    kind: 'tutorial',
    age: 16,
    title: 'Le permis à partir de quinze ans : le vrai budget',
    themes: ['emploi', 'education'],
    audiences: ['16-ans-et-plus'],
    picture: 'gare',
    summary: 'Conduite accompagnée, aides, heures cachées : on a tout additionné.',
    body: `Entre la publicité et la facture, il y a un écart. Nos informatrices ont comparé les six auto-écoles de la vallée.

## Ce que ça coûte

Comptez entre 1 450 et 1 900 € pour la conduite accompagnée, avec vingt-deux heures au volant. La moyenne réelle est de vingt-sept : prévoyez la différence.

## Ce qui peut aider

- **La bourse au permis de la ville** : 600 € contre quarante heures dans une association ;
- **le stage de code en accéléré** : 20 €, examen compris ;
- **le prêt à un euro par jour**, sans intérêt ;
- **une aide pour les apprentis**, de 500 €.

## Les pièges

Lisez le prix de l’heure supplémentaire et les frais de présentation. Demandez le taux de réussite, il est public. Ne payez jamais tout d’avance.

## Et si on attendait ?

Un vélo électrique se loue 25 € par mois. Pour une voiture à petit prix, voyez l’association Clé de contact, dès dix-huit ans.`,
  },
  {
    ...youth,
    kind: 'feature',
    age: 22,
    title: 'Apprentie charpentière de marine : « le bois te répond »',
    themes: ['emploi', 'patrimoine'],
    audiences: ['16-ans-et-plus', '11-15-ans'],
    picture: 'fabrique',
    summary: 'À dix-neuf ans, elle restaure des bateaux d’un siècle et demi. Rencontre au bord du quai.',
    body: `Les copeaux volent, elle lève les yeux, éteint la radio. Sur les tréteaux, une barque de pêche attend sa quille.

## Comment elle en est arrivée là

Un bac général, une année de droit « pour faire plaisir », puis une visite de chantier lors du forum de l’emploi. « J’ai demandé si je pouvais tenir le rabot. Je ne l’ai pas lâché. »

## Ses journées

Lever à six heures, deux semaines à l’atelier, une au centre de formation. Elle gagne 61 % du salaire minimum, loge dans une résidence de jeunes travailleurs pour 280 € par mois et mange, dit-elle, « comme quatre ».

## Être une fille au chantier

> La première semaine, on me portait mes planches. La deuxième, on m’a demandé de porter celles des autres.

## Envie d’essayer ?

Info jeunes organise des visites d’ateliers et prête des chaussures de sécurité. Les contrats d’apprentissage se signent jusqu’à la fin de l’automne, mais les patrons choisissent dès mars.`,
  },
  {
    ...youth,
    kind: 'experiment',
    age: 27,
    title: 'Une semaine sans téléphone : le journal de la 4e B',
    themes: ['numerique', 'sante'],
    audiences: ['11-15-ans'],
    picture: 'numerique',
    service: 'education',
    summary: 'Vingt-six élèves du collège des Halages, vingt-six enveloppes, sept jours. Extraits.',
    body: `Le principe : l’appareil est rangé à la maison dans une enveloppe, ouverte en cas d’urgence seulement. Chacun tient un journal. La classe a choisi les passages.

**Lundi.** J’ai mis la main dans ma poche cent fois. J’ai compté jusqu’à trente et j’ai arrêté de compter.

**Mardi.** J’ai demandé l’heure à une dame. Elle m’a raconté sa vie. C’était bien.

**Mercredi.** Personne ne savait où on se retrouvait. On s’est retrouvés.

**Jeudi.** Je me suis couché à neuf heures parce qu’il n’y avait rien à faire. Ce matin j’étais en avance.

**Samedi.** Gros ennui. J’ai rangé ma chambre, c’est dire.

**Dimanche.** Mon père a fait le jeu aussi. Il a craqué avant moi.

## Le bilan de l’infirmière

Dix-neuf sont allés au bout. Ils ont dormi cinquante minutes de plus par nuit, en moyenne. Trois mois plus tard, onze rangent encore leur téléphone hors de la chambre. Personne n’a perdu d’ami.`,
  },
  {
    ...youth,
    kind: 'tutorial',
    age: 33,
    title: 'Enregistrer son premier podcast',
    themes: ['numerique', 'musique'],
    audiences: ['11-15-ans', '16-ans-et-plus'],
    picture: 'concert',
    summary: 'Un téléphone suffit. Un placard à manteaux aide beaucoup.',
    body: `Radio Passerelle anime des ateliers depuis six ans. Voici ce que l’équipe répète à chaque fois.

## Avant

- Une idée qui tient en une phrase. « Les gens qui travaillent la nuit », oui. « La société », non.
- Trois questions ouvertes, écrites, puis oubliées.
- Un lieu mou : rideaux, tapis, manteaux. Les carreaux sont l’ennemi.

## Pendant

1. Passe en mode avion.
2. Tiens le micro à une main de la bouche, un peu sur le côté.
3. Enregistre vingt secondes de silence : tu en auras besoin au montage.
4. Écoute la réponse. La bonne question vient d’elle.

## Après

Coupe. Encore. Un bon épisode dure huit minutes et l’on en a enregistré quarante. Des logiciels libres suffisent ; nous en installons sur clé.

## Et les musiques ?

Seulement des œuvres libres ou tes propres compositions. Les groupes du Hangar prêtent volontiers les leurs : demande, cite, remercie.

Les meilleurs épisodes sont diffusés le dimanche à 11 h.`,
  },
  {
    ...youth,
    kind: 'news',
    age: 41,
    title: 'Bus du samedi soir : l’essai continue',
    themes: ['citoyennete'],
    audiences: ['16-ans-et-plus', '11-15-ans'],
    picture: 'gare',
    summary: 'Dernier départ à 23 h 40 vers Montrive, Clairvigne et Lormeval, jusqu’à l’été.',
    body: `Depuis septembre, une ligne relie Le Hangar et le cinéma aux trois plus gros villages. Elle transporte en moyenne trente et une personnes chaque samedi : assez pour continuer.

## Les horaires

- Départs de la place du Parvis : 21 h 30, 22 h 40 et 23 h 40 ;
- arrivée à Lormeval, terminus : trente-cinq minutes plus tard ;
- arrêt à la demande entre deux arrêts, sur simple mot au conducteur.

## Le prix

1,20 €, gratuit avec la carte scolaire. Le billet de cinéma ou de concert vaut titre de transport.

## L’arrêt à la demande

C’est la mesure dont le conseil des jeunes est le plus fier. Le soir, on peut descendre devant chez soi plutôt qu’à quatre cents mètres dans le noir.

> Ma mère n’a plus à venir me chercher en pyjama.

Un questionnaire est ouvert sur le site du réseau. Les résultats décideront de la suite : répondez, même si c’est pour vous plaindre.`,
  },
  {
    ...youth,
    kind: 'tutorial',
    age: 57,
    title: 'Chercher un logement quand on débute',
    themes: ['emploi', 'solidarite'],
    audiences: ['16-ans-et-plus'],
    picture: 'hotel-de-ville',
    summary: 'Garant, dépôt, état des lieux : la liste à garder dans sa poche pendant les visites.',
    body: `Un studio à Aubelonne coûte entre 320 et 430 € par mois. Ce n’est pas donné, mais ce n’est pas la capitale. Voici comment ne pas se faire avoir.

## Avant de visiter

Préparez un dossier : pièce d’identité, contrat ou certificat de scolarité, trois dernières fiches de paie. Pas de garant ? La garantie publique et gratuite Visale en tient lieu jusqu’à trente ans.

## Pendant la visite

- Ouvrez les robinets et les fenêtres ;
- demandez le montant du chauffage, l’hiver dernier ;
- cherchez les taches neuves de peinture ;
- captez-vous ?

## Après

Ne versez rien avant d’avoir signé. Le dépôt de garantie ne dépasse pas un mois de loyer hors charges. Photographiez tout le jour de l’état des lieux.

## À Aubelonne

La résidence des jeunes travailleurs compte soixante-dix logements. Et des habitants de plus de soixante ans louent une chambre contre une présence le soir : une trentaine de duos tournent déjà, souvent avec de la soupe.`,
  },
  {
    ...youth,
    kind: 'feature',
    age: 63,
    title: 'Mal-être : où parler quand ça ne va pas',
    themes: ['sante'],
    audiences: ['11-15-ans', '16-ans-et-plus'],
    picture: 'sante',
    summary: 'Des lieux gratuits, des gens qui ne racontent rien à personne, et un numéro à connaître.',
    body: `Ça peut être une rupture, une moquerie, une fatigue qui ne part pas, ou rien de précis. On n’a pas besoin d’une grande raison pour demander de l’aide.

## Tout près

- **L’infirmerie du collège ou du lycée** : on peut y aller sans mot.
- **Info jeunes** : une psychologue reçoit le mercredi et le vendredi, sans rendez-vous et sans prévenir les parents.
- **La maison de santé** : une consultation jeunes, gratuite, jusqu’à vingt-cinq ans.

## Au téléphone

Le **3114** répond jour et nuit à celles et ceux qui ont des idées noires, ou qui s’inquiètent pour quelqu’un. Le **3018** aide en cas de harcèlement, en ligne ou à l’école. Les deux sont gratuits et confidentiels.

## Et si c’est un ami ?

Reste là. Dis que tu as remarqué. Ne promets pas de garder un secret dangereux. Propose d’y aller ensemble.

> Je pensais déranger. On m’a dit : vous avez bien fait de venir.`,
  },
  {
    ...youth,
    kind: 'pick',
    age: 78,
    title: 'Cinq endroits où réviser quand la maison est bruyante',
    contributors: ['Yasmine, informatrice jeunesse'],
    offers: ['reserver-un-espace-de-travail'],
    audiences: ['16-ans-et-plus', '11-15-ans'],
    picture: 'rayonnages',
    summary: 'Testés par des lycéens, classés par silence, prises et chocolat chaud.',
    body: `Un petit frère, un chien, un mur mitoyen : il arrive que la chambre ne suffise pas. Cinq lycéens ont passé l’automne à comparer.

## Le classement

1. **La salle sous les toits, à La Passerelle.** Silence total, soixante places, une prise sur deux. Ouverte le dimanche.
2. **Le foyer du collège, le mercredi.** Tables rondes, idéal à plusieurs. Un surveillant qui connaît les intégrales.
3. **L’espace de travail de La Forge.** Gratuit pour les lycéens de 16 h à 19 h. On s’y sent important.
4. **La bibliothèque du Moulin-Vert.** Un peu de vie, des bénévoles qui expliquent, un goûter.
5. **Le kiosque du parc.** En mai seulement. Zéro prise, zéro excuse.

## Nos astuces

- Réservez : la salle sous les toits se remplit dès le mois d’avril ;
- mettez le téléphone dans le casier, pas sur la table ;
- révisez à deux à voix haute, puis seul et en silence ;
- la machine à chocolat du hall est meilleure que celle du premier étage.`,
  },
  {
    ...youth,
    kind: 'feature',
    age: 88,
    service: 'conservatoire',
    title: 'Elle compose pour tuba et skate',
    themes: ['musique'],
    audiences: ['16-ans-et-plus', '11-15-ans'],
    picture: 'orchestre',
    summary: 'Au conservatoire, une élève de dix-sept ans écrit pour des instruments que personne n’a réunis.',
    body: `Elle a posé six micros sous des planches et demandé aux riders des Carrières de passer, lentement, puis vite. Les roulements font une basse continue ; le tuba répond.

## Une idée de trajet

« Je vais au cours de tuba en skate. L’étui sur le dos, j’entends mal, mais je sens tout dans les pieds. » La pièce s’appelle _Gravier_ et dure sept minutes.

## Apprendre à écrire

La classe de composition existe depuis trois ans. On y entre sans concours, à partir de quatorze ans, avec une seule condition : finir ce que l’on commence. Les pièces sont jouées par les professeurs, « et ils ne nous font pas de cadeau ».

## L’entendre

_Gravier_ sera créée à l’espace glisse, un soir de printemps, par l’orchestre des jeunes et neuf skateurs. En cas de pluie, au gymnase. En cas de chute, on continue : c’est écrit dans la partition.`,
  },
];
