import type { ArticleSource } from '../lib/source.ts';

const library = { service: 'lecture-publique', themes: ['lecture'] };
const digital = { service: 'lecture-publique', themes: ['numerique'] };

export const libraryArticles: ArticleSource[] = [
  {
    ...library,
    kind: 'news',
    age: 1,
    title: 'La Passerelle ouvre le dimanche',
    picture: 'rayonnages',
    includeOn: ['ville'],
    place: 'mediatheque-la-passerelle',
    summary: 'Jusqu’à fin avril, la médiathèque accueille tout le monde le dimanche de 14 h à 18 h.',
    body: `Vous étiez mille quatre cents à le demander lors de l’enquête de printemps. La médiathèque ouvre désormais tous les dimanches d’octobre à avril, de 14 h à 18 h, avec les mêmes services que le reste de la semaine.

## Ce qui est possible le dimanche

- Emprunter, rendre, s’inscrire ;
- jouer sur place, travailler sous les toits, lire la presse ;
- assister, une fois par mois, à un concert au milieu des livres.

L’atelier de fabrication ouvre un dimanche sur quatre. Le café associatif, lui, ne prend pas de repos.

## Qui fait tourner la maison ?

Huit étudiants ont été recrutés et formés pour accompagner les bibliothécaires volontaires. Le coût, 38 000 € pour la saison, est partagé avec l’État.

> Le dimanche, je vois des pères avec des poussettes, des lycéens, des gens seuls. Ce n’est pas le même public, et c’est très bien.

Un bilan sera publié ici au printemps, avec les chiffres et vos remarques.`,
  },
  {
    ...library,
    kind: 'news',
    age: 4,
    title: 'La navette passe deux fois par semaine',
    picture: 'gare',
    summary: 'Un livre réservé le lundi à Montrive peut désormais vous attendre le mercredi à Clairvigne.',
    body: `Jusqu’ici, les documents circulaient d’une bibliothèque à l’autre une fois par semaine. Une seconde tournée a été ajoutée le vendredi et l’attente moyenne d’une réservation passe de neuf à quatre jours.

## Comment en profiter

1. Cherchez le titre dans le catalogue du réseau ;
2. cliquez sur « Réserver » et choisissez votre bibliothèque ;
3. venez quand le message arrive : le document est gardé dix jours.

La réservation est gratuite, dans la limite de six à la fois. On peut aussi la faire par téléphone ou au comptoir.

## Un vélo plutôt qu’une camionnette

Entre La Passerelle, les Tanneurs et le Moulin-Vert, la tournée se fait à vélo cargo. Il porte quatre-vingts kilos de livres et arrive avant la voiture, nous avons vérifié deux fois. La camionnette électrique reste nécessaire pour les villages.`,
  },
  {
    ...library,
    kind: 'feature',
    age: 8,
    title: 'Une journée avec la bibliothécaire à domicile',
    themes: ['lecture', 'solidarite'],
    picture: 'solidarite',
    includeOn: ['ville'],
    summary: 'Chaque mardi, deux caisses de livres partent chez ceux qui ne peuvent plus se déplacer.',
    body: `Il est neuf heures, la première caisse est prête : quatre romans policiers en gros caractères, un disque de valses, un magazine de jardinage. « Celui-là, elle l’a déjà lu, mais elle le redemande chaque hiver », explique la bibliothécaire en cochant sa liste.

## Quarante-sept portes

Le service suit quarante-sept personnes dans les sept communes. Certaines sont âgées, d’autres convalescentes, une jeune femme attend son deuxième enfant sans pouvoir se lever. La visite dure vingt minutes, souvent davantage. On parle des livres, puis du reste.

> Le livre, c’est le prétexte. Mais quel bon prétexte !

## Comment demander une visite

Un appel suffit. Le premier rendez-vous sert à faire connaissance et à comprendre les goûts de chacun. Le portage est gratuit et peut être provisoire : après une opération, par exemple.

Des bénévoles assurent la moitié des tournées. Ils reçoivent deux jours de formation. Il en manque quatre pour le secteur de Saint-Ombre : écrivez-nous.`,
  },
  {
    ...digital,
    kind: 'experiment',
    age: 10,
    title: 'Nous avons imprimé une pièce de machine à laver',
    contributors: ['Solène, médiatrice numérique'],
    picture: 'fabrique',
    audiences: ['11-15-ans', '16-ans-et-plus'],
    summary: 'Une patte de fixation de deux grammes, introuvable en magasin, et trois essais ratés.',
    body: `Un habitant est venu avec un petit morceau de plastique cassé et une machine de douze ans. Le fabricant ne vend plus la pièce ; il propose de changer la porte entière, pour 140 €. Nous avons dit : « Laissez-nous trois samedis. »

## Ce que nous avons fait

1. Mesurer la pièce au pied à coulisse, en recollant les morceaux ;
2. la dessiner avec un logiciel libre, en une heure et demie ;
3. imprimer, essayer, jurer, recommencer.

Le premier essai était trop juste de quatre dixièmes. Le second cassait le long des couches : nous avons couché la pièce sur le plateau. Le troisième a tenu une semaine dans l’eau chaude ; le quatrième, dans un plastique plus résistant, tourne toujours.

## Ce que nous en retenons

Le coût de la matière est de sept centimes, celui du temps ne se compte pas. Le fichier est déposé sur la bibliothèque ouverte du réseau : il a déjà servi à une famille de Chantebrise.

**Pour essayer à votre tour**, l’initiation à l’impression 3D revient chaque mois.`,
  },
  {
    ...digital,
    kind: 'watch',
    age: 13,
    title: 'Veille : que valent les liseuses d’occasion ?',
    picture: 'numerique',
    audiences: ['adultes', 'seniors'],
    summary: 'Nous en avons testé six, achetées entre 20 et 60 €. Verdict et points à vérifier.',
    body: `Une liseuse vieillit mieux qu’un téléphone : son écran consomme peu, et l’on n’y installe rien. Nous en avons rassemblé six, de cinq à dix ans d’âge, confiées ensuite à des lectrices de l’atelier du jeudi.

## Les bonnes surprises

- L’autonomie : trois semaines sur quatre modèles ;
- le confort : même les anciens écrans se lisent au soleil ;
- le prêt numérique du réseau fonctionne sur cinq appareils sur six.

## Les points à vérifier avant d’acheter

- La liseuse est-elle détachée du compte de l’ancien propriétaire ?
- Lit-elle le format EPUB sans conversion ?
- Le bouton d’éclairage répond-il encore ?

## Notre avis

Au-dessous de 50 €, c’est un bon achat, à condition d’accepter une certaine lenteur. Pour essayer d’abord, nous en prêtons douze, chargées de cinquante classiques libres de droits, pour deux mois.

_Cet essai ne doit rien à aucun fabricant : les appareils ont été payés sur notre budget de veille._`,
  },
  {
    ...digital,
    kind: 'tutorial',
    age: 15,
    title: 'Emprunter un livre numérique en dix minutes',
    offers: ['voir-les-films-en-ligne'],
    picture: 'numerique',
    audiences: ['16-ans-et-plus', 'adultes', 'seniors'],
    summary: 'Sur liseuse, tablette ou téléphone, le pas-à-pas de nos médiateurs.',
    body: `Votre carte de bibliothèque ouvre un catalogue de 9 400 livres numériques. Voici comment emprunter le premier ; les suivants iront tout seuls.

## Avant de commencer

Munissez-vous de votre numéro de carte et de votre mot de passe. S’il est perdu, un bouton permet d’en choisir un autre, ou bien nous vous aidons au comptoir.

## Les étapes

1. Ouvrez le [catalogue numérique](https://numerique.lapasserelle.example/) et connectez-vous ;
2. cherchez un titre, puis choisissez « Emprunter » ;
3. sur téléphone ou tablette, installez l’application de lecture proposée ;
4. sur liseuse, branchez l’appareil et déposez-y le fichier téléchargé.

Le prêt dure trente jours et s’arrête de lui-même : aucun retard possible. On peut avoir quatre livres à la fois, et en réserver deux autres.

## Si cela ne marche pas

Le message « licence indisponible » signifie qu’un autre lecteur est en train de le lire : réservez. Pour tout le reste, la permanence numérique du jeudi est faite pour cela.`,
  },
  {
    ...library,
    kind: 'feature',
    age: 19,
    title: 'Conseil de bibliothécaire : « Je veux rire, mais intelligemment »',
    audiences: ['adultes', '16-ans-et-plus'],
    picture: 'livres',
    summary: 'Une lectrice de Lormeval demande des livres drôles. Quatre bibliothécaires se disputent la réponse.',
    body: `**La question** : « J’ai ri aux éclats avec _Trois hommes dans un bateau_. Depuis, je m’ennuie. Que me conseillez-vous ? Je n’aime ni la méchanceté ni les blagues sur les belles-mères. »

## Nos réponses

**Aux Tanneurs**, on penche pour _Bouvard et Pécuchet_. Flaubert y suit deux copistes qui décident de tout apprendre et ratent tout avec application. C’est inachevé, et c’est très bien ainsi.

**Au Moulin-Vert**, on défend les pièces de Courteline : dix pages, une administration, un client. On peut les jouer à table.

**À Montrive**, c’est _Le Journal d’un homme sans importance_, des frères Grossmith : le triomphe du petit tracas, dans le Londres de 1892.

**À Clairvigne**, enfin, on sort Alphonse Allais, par petites doses, comme une liqueur.

## Sa réponse, trois semaines plus tard

> Flaubert m’a fait rire dans le train, Allais m’a fait rater l’arrêt. Je garde Courteline pour Noël.

Vous cherchez un livre ? [Posez votre question](https://lapasserelle.example/conseil) : nous répondons sous quatre jours, et ne publions qu’avec votre accord.`,
  },
  {
    ...library,
    kind: 'news',
    age: 21,
    title: 'Prix des lecteurs du Val : la sélection est connue',
    audiences: ['adultes', '16-ans-et-plus'],
    picture: 'rayonnages',
    summary: 'Huit titres, deux cents jurés et une règle : tout lire avant de voter.',
    body: `Romans graphiques, récits de voyage, premier roman : les bibliothécaires et les libraires de la vallée ont retenu huit livres, dont trois publiés par de petites maisons de la région. La liste complète est affichée dans les cinq bibliothèques.

## Devenir juré

Il suffit d’avoir seize ans, une carte du réseau et un peu de temps. Chaque titre existe en douze exemplaires, réservés aux jurés ; deux sont aussi disponibles en gros caractères et en livre audio.

Le jury se réunit quatre fois :

- pour faire connaissance, autour d’une galette ;
- pour les deux premiers débats, sans ménagement ;
- pour le vote, à bulletin secret.

## Et ensuite ?

Le prix est remis au Théâtre des Quais en présence de l’auteur ou de l’autrice, qui reçoit une œuvre de l’Atelier des Trois Couleurs et une caisse de pommes de Clairvigne. L’an dernier, le lauréat est reparti avec les deux sous le bras, à pied, jusqu’à la gare.`,
  },
  {
    ...library,
    kind: 'feature',
    age: 26,
    title: 'Le fonds local s’enrichit de mille photographies de vignerons',
    themes: ['patrimoine', 'lecture'],
    picture: 'musee',
    place: 'bibliotheque-de-clairvigne',
    includeOn: ['ville'],
    summary:
      'Des familles de Clairvigne ont ouvert leurs boîtes à chaussures. Il reste à mettre des noms sur les visages.',
    body: `Tout est parti d’un plafond qui fuyait. En vidant un grenier, une habitante trouve deux cents plaques de verre : des vendanges, des noces, un pressoir neuf devant lequel pose tout le village. Elle les apporte à la bibliothèque, la nouvelle circule, et les boîtes arrivent.

## Numériser, puis écouter

Les plaques sont nettoyées et numérisées à La Passerelle. Reste le plus beau travail : savoir qui est qui. Chaque deuxième mardi, les anciens se retrouvent devant les images projetées.

> Celle-là, c’est ma tante. Le chapeau, par contre, elle l’avait emprunté.

À ce jour, 340 photographies sont identifiées. Elles sont en ligne, libres de réutilisation, avec le récit de ceux qui les ont reconnues.

## Vous avez des documents ?

Nous ne gardons rien : les originaux sont rendus sous dix jours. Cartes postales, carnets, films et factures nous intéressent autant que les portraits. Prenez rendez-vous à la bibliothèque de Clairvigne, aux heures d’ouverture.`,
  },
  {
    ...library,
    kind: 'experiment',
    age: 29,
    title: 'Un mois sans classement : le bilan',
    picture: 'rayonnages',
    audiences: ['adultes'],
    summary: 'Au Moulin-Vert, nous avons rangé quatre cents romans par humeur. Voici ce qui s’est passé.',
    body: `« Pour pleurer un bon coup », « Pour partir loin », « Pour comprendre son ado » : pendant un mois, le mur des romans a perdu son alphabet. L’idée venait d’une stagiaire ; l’équipe était partagée.

## Les chiffres

- Les prêts de ce mur ont augmenté d’un tiers ;
- la moitié des livres sortis n’avaient pas bougé depuis deux ans ;
- onze personnes ont demandé, un peu sèchement, où se trouvait la lettre M.

## Ce que nous avons appris

Les lecteurs pressés ont besoin de l’alphabet, les promeneurs du hasard. Les étagères trop précises (« Pour digérer une rupture ») gênaient : on n’aime pas être vu devant.

## Ce que nous gardons

Deux étagères d’humeur, renouvelées chaque mois par les lecteurs eux-mêmes, et un bac « surprise » de livres emballés dans du papier journal avec trois mots pour seul indice. Le reste a retrouvé sa lettre. La stagiaire, elle, a été embauchée.`,
  },
  {
    ...digital,
    kind: 'tutorial',
    age: 34,
    title: 'Reconnaître un message frauduleux',
    contributors: ['Solène, médiatrice numérique'],
    themes: ['numerique', 'citoyennete'],
    audiences: ['adultes', 'seniors', '16-ans-et-plus'],
    picture: 'numerique',
    includeOn: ['ville'],
    summary: 'Faux colis, fausse amende, faux conseiller : les cinq réflexes de nos ateliers.',
    body: `Les fraudeurs écrivent de mieux en mieux. L’orthographe ne suffit plus à les démasquer. Voici ce que nous répétons chaque jeudi.

## Cinq réflexes

1. **Se méfier de l’urgence.** « Sous 24 heures », « dernier rappel » : personne de sérieux ne vous presse ainsi.
2. **Ne pas toucher au lien.** Ouvrez plutôt le site habituel, en tapant vous-même l’adresse.
3. **Regarder l’expéditeur en entier.** Le nom affiché ne prouve rien ; l’adresse, un peu plus.
4. **Raccrocher et rappeler.** Une banque ne demande jamais de code au téléphone.
5. **En parler.** À un proche, à nous, à la gendarmerie. La honte est la meilleure alliée des escrocs.

## C’est trop tard ?

Faites opposition tout de suite, changez le mot de passe concerné, gardez les preuves, puis déposez plainte. Le site [cybermalveillance.gouv.fr](https://www.cybermalveillance.gouv.fr/) indique la marche à suivre selon le cas.

La permanence numérique du Moulin-Vert peut vous aider à tout cela, sans jugement et sans rendez-vous.`,
  },
  {
    ...library,
    kind: 'news',
    age: 40,
    title: 'Moins de bruit, plus de coin : les Tanneurs se réaménagent',
    picture: 'conte',
    place: 'bibliotheque-des-tanneurs',
    summary: 'Trois semaines de travaux, des rideaux épais et une estrade dessinée par les enfants.',
    body: `La bibliothèque des Tanneurs a rouvert avec les mêmes livres et une autre acoustique. Des panneaux de laine locale couvrent désormais le plafond, un rideau sépare la salle en deux et l’on s’entend enfin chuchoter.

## Ce qui change

- Un coin allaitement, avec un vrai fauteuil ;
- une estrade à gradins, dessinée avec deux classes de l’école Jacques-Prévoir ;
- des étagères sur roulettes, que l’on pousse pour les spectacles ;
- une rampe plus douce côté jardin.

## Ce qui ne change pas

Le poêle, la cabane et la cafetière. On nous avait prévenus.

Le chantier a coûté 46 000 €. Les menuisiers de la recyclerie ont fabriqué le mobilier avec des parquets récupérés, et les anciens rayonnages sont partis dans une école de Saint-Ombre.

Les enfants ont baptisé l’estrade « la Gabare ». On y monte sans chaussures, capitaine compris.`,
  },
  {
    ...library,
    kind: 'feature',
    age: 45,
    title: 'Dans l’atelier de reliure du Parvis',
    themes: ['culture', 'patrimoine'],
    picture: 'livres',
    audiences: ['adultes'],
    summary: 'Une fois par mois, nos livres abîmés passent entre les mains d’anciens imprimeurs.',
    body: `Ils sont six autour de la table, tabliers gris et lunettes sur le front. Devant eux, un atlas de 1931 dont le dos pend, trois albums aimés jusqu’à la trame et un dictionnaire que des lycéens ont manifestement jeté.

## Coudre plutôt que coller

La plupart des livres récents sont simplement collés : le fil ne les sauvera pas. Les anciens, eux, se démontent cahier par cahier, se recousent et repartent pour cinquante ans. L’équipe en répare une trentaine par saison.

> Un livre qui tombe en morceaux, c’est un compliment à l’auteur.

## Apprendre

L’association Les Relieurs du Parvis accueille les débutants le samedi. On commence par un carnet à couture apparente, en deux heures. Le papier marbré vient plus tard, « quand on accepte de ne pas décider du dessin ».

Pour vos livres de famille, ils donnent un conseil gratuit à La Passerelle, le premier mercredi du mois. Ne mettez surtout pas de ruban adhésif avant de venir.`,
  },
  {
    ...digital,
    kind: 'watch',
    age: 52,
    title: 'Veille : cinq cartes anciennes en ligne pour se perdre',
    themes: ['numerique', 'patrimoine'],
    picture: 'riviere',
    summary: 'Cadastre, photographies aériennes, plans de la rivière : où chercher et comment s’en servir.',
    body: `Où passait la voie ferrée ? Qui possédait ce pré ? Depuis quand ma rue existe-t-elle ? On nous le demande chaque semaine. Voici nos cinq adresses.

- **Le cadastre napoléonien**, numérisé par les archives départementales : parcelles, noms des lieux-dits, contours des étangs disparus.
- **Les cartes d’état-major**, en couleur, superposables au plan d’aujourd’hui.
- **Les vues aériennes depuis 1919**, sur le portail national [Remonter le temps](https://remonterletemps.ign.fr/) : saisissant avant et après le remembrement.
- **Les plans de navigation de l’Orvelle**, au musée de la Batellerie, sur rendez-vous.
- **Les cartes postales du fonds local**, en ligne sur notre site, libres de droits.

## Un exercice pour commencer

Cherchez le Moulin-Vert en 1950. Vous trouverez un moulin, en effet, et des prés. Puis avancez de dix en dix : la ville arrive par la gauche.

Une table tactile permet de comparer les époques, au rez-de-chaussée de La Passerelle.`,
  },
  {
    ...library,
    kind: 'feature',
    age: 60,
    title: 'Ils ont fabriqué ça : la galerie de l’atelier',
    themes: ['culture', 'numerique'],
    picture: 'fabrique',
    audiences: ['11-15-ans', '7-10-ans', '16-ans-et-plus'],
    summary:
      'Une lampe-méduse, un jeu de l’oie du quartier, une prothèse de main pour poupée : l’automne vu par nos usagers.',
    body: `Tous les trois mois, nous photographions ce qui sort de l’atelier. La cuvée d’automne est joyeusement dépareillée.

## Nos préférés

**La lampe-méduse.** Des gaines de câble récupérées, un ruban de diodes et beaucoup de patience. Sa conceptrice a onze ans et dort avec.

**Le jeu de l’oie du Moulin-Vert.** Vingt habitants ont dessiné leur case : la boulangerie fait avancer, l’ascenseur en panne fait passer un tour.

**La main de Zélie.** Zélie est une poupée. Sa propriétaire, née sans main gauche, trouvait injuste qu’elle en ait deux ; puis elle a changé d’avis et lui a imprimé une pince.

**Le nichoir à pesée.** Il note combien mangent les mésanges et envoie le poids par radio. Les données sont publiques, les mésanges l’ignorent.

## Et vous ?

Les objets restent exposés jusqu’aux vacances. Pour proposer le vôtre, parlez-en à l’équipe : aucun niveau n’est requis et les ratages intéressants ont leur étagère.`,
  },
  {
    ...library,
    kind: 'news',
    age: 70,
    title: 'Des livres faciles à lire, rangés à part',
    themes: ['lecture', 'solidarite'],
    picture: 'livres',
    audiences: ['adultes', 'seniors'],
    summary: 'Mots simples, phrases courtes, belle mise en page : un rayon pour lire sans s’épuiser.',
    body: `Dyslexie, apprentissage du français, fatigue, maladie : beaucoup d’habitants aiment les histoires et peinent à lire. Un rayon leur est consacré dans chaque bibliothèque du réseau.

## On y trouve

- Des romans et documents écrits en français facile ;
- des livres imprimés dans une police plus lisible ;
- des textes en gros caractères ;
- des livres audio, avec le livre papier glissé dans la pochette.

Un signe bleu les repère sur la tranche. Dans le catalogue, cochez « facile à lire ».

## Pour tous, vraiment

Ce rayon n’est pas réservé. Des lecteurs pressés, des lycéens, des parents fatigués s’y servent aussi, et c’est ce qui le rend accueillant : personne n’a rien à justifier.

Les titres ont été choisis avec un groupe de lecteurs de l’association Bienvenue en Val d’Orvelle, qui en a refusé la moitié : « Simple ne veut pas dire bête. » Nous avons retenu la leçon et la phrase.`,
  },
  {
    ...digital,
    kind: 'experiment',
    age: 84,
    title: 'Une console de jeu contre trois livres',
    themes: ['lecture', 'numerique'],
    picture: 'jeux-video',
    audiences: ['11-15-ans', '7-10-ans'],
    summary: 'Au Moulin-Vert, une heure de jeu s’échange contre une critique. Idée géniale ou marchandage ?',
    body: `La règle est simple : tu lis, tu racontes à un bibliothécaire en deux minutes, et tu gagnes une heure de console. Nous l’avons essayée six semaines avec vingt-trois collégiens.

## Le pour

Dix-neuf ont joué le jeu jusqu’au bout. Ils ont lu 61 livres, dont 40 bandes dessinées, et surtout parlé : certains n’avaient jamais raconté une histoire à un adulte. Deux romans se sont transmis de main en main.

## Le contre

Quatre ont trouvé vexant de devoir payer ce qui est gratuit le samedi. Un parent nous a écrit que lire n’est pas un travail. Il a raison.

## La suite

Nous gardons les deux minutes, qui plaisaient à tous, et nous abandonnons le troc. Les critiques sont enregistrées et diffusées dans l’entrée, par un vieux téléphone à cadran : on décroche, on compose un numéro, une voix d’enfant vous parle d’un livre.

C’est le meuble le plus fréquenté de la bibliothèque.`,
  },
  {
    ...library,
    kind: 'tutorial',
    age: 95,
    title: 'Lire avec un bébé : par où commencer ?',
    contributors: ['Maëlle, bibliothécaire'],
    offers: ['ecouter-les-comptines-du-reseau'],
    audiences: ['0-3-ans', 'familles'],
    picture: 'conte',
    summary: 'Ni trop tôt ni trop savant : six conseils de nos lectrices.',
    body: `Un nouveau-né voit à trente centimètres et reconnaît déjà votre voix. C’est bien assez pour une histoire.

## Six conseils

1. **Choisissez un moment calme**, pas forcément le soir.
2. **Installez-le contre vous** : il écoute aussi avec le dos.
3. **Lisez le texte tel qu’il est**, même s’il ne comprend pas tous les mots.
4. **Laissez-le mordre.** Les livres cartonnés sont faits pour cela et nous les désinfectons.
5. **Arrêtez-vous** dès qu’il se détourne.
6. **Recommencez** le même livre, autant de fois qu’il le demande.

## Ce qu’il faut, ce qu’il ne faut pas

Il faut deux ou trois livres à portée de main. Il ne faut ni application, ni musique, ni écran, et surtout aucun objectif.

## À la bibliothèque

L’inscription d’un bébé est gratuite et lui donne droit à une carte à son nom, ainsi qu’à un album offert. Les séances de Bébés lecteurs sont ouvertes dès la naissance : on y rencontre aussi d’autres parents.`,
  },
];
