import type { ArticleSource } from '../lib/source.ts';

const early = { service: 'petite-enfance', themes: ['education'], picture: 'creche' };
const childhood = { service: 'jeunesse', themes: ['education'] };

export const childrenArticles: ArticleSource[] = [
  {
    ...early,
    kind: 'news',
    age: 3,
    title: 'Vingt places de plus à la crèche du Moulin-Vert',
    audiences: ['0-3-ans'],
    place: 'creche-du-moulin-vert',
    summary: 'L’extension ouvrira au printemps ; les dossiers se déposent dès maintenant.',
    body: `Le multi-accueil du Moulin-Vert passe de vingt-cinq à quarante-cinq places. Le chantier, mené en ossature bois, s’achève par les peintures et le jardin.

## Pour qui ?

Dix places sont réservées à l’accueil régulier, dix à l’accueil à l’heure : un entretien d’embauche, un rendez-vous médical, une matinée pour souffler. Deux berceaux sont adaptés aux enfants porteurs de handicap, avec une éducatrice formée.

## Comment s’inscrire

1. Prenez rendez-vous à la Maison des familles ou remplissez le dossier en ligne ;
2. ajoutez l’avis d’imposition et, si possible, vos horaires de travail ;
3. attendez la commission : elle se réunit dans six semaines et répond à tout le monde, oui ou non.

Les critères sont publics : date de demande, situation familiale, retour à l’emploi, fratrie. Les familles non retenues sont rappelées par le relais, qui cherche avec elles une autre solution.`,
  },
  {
    ...early,
    kind: 'tutorial',
    age: 12,
    title: 'Trois jeux à fabriquer avec ce qui traîne',
    audiences: ['0-3-ans'],
    summary: 'Une bouteille, des bouchons, un carton : une heure de bonheur et rien à acheter.',
    body: `Les professionnelles de la crèche Les Petits Mariniers ont vidé leur placard à idées. Voici les trois jeux que les enfants réclament.

## La bouteille de pluie

Une petite bouteille transparente, de l’eau aux deux tiers, de l’huile, quelques perles. On colle solidement le bouchon. On retourne : il pleut. Dès six mois.

## La boîte à glisser

Une boîte à chaussures, une fente dans le couvercle, des couvercles de pot. Mettre dedans, vider, recommencer quarante fois. Dès un an.

## La rivière de tissu

Une chute de satin bleu, des bouchons de liège pour les canards et une passoire pour les repêcher. Dès dix-huit mois.

## Deux précautions

Rien de plus petit qu’une balle de ping-pong, et un adulte à côté : le jeu le plus réussi reste celui que l’on joue à deux.

> Le plus souvent, ils préfèrent le carton. Gardez le carton.`,
  },
  {
    ...early,
    kind: 'feature',
    age: 18,
    title: 'Un bébé à la rivière : les crèches dehors par tous les temps',
    audiences: ['0-3-ans'],
    themes: ['nature', 'education'],
    picture: 'berges',
    summary: 'Depuis deux ans, les enfants des crèches passent une heure dehors chaque jour, même en novembre.',
    body: `Combinaisons de pluie, bonnets, bottes taille 20 : il faut onze minutes pour habiller huit enfants de deux ans. « Au début, on en mettait vingt-cinq », sourit l’éducatrice en fermant la dernière fermeture.

Le groupe longe le halage jusqu’à un saule couché. Là, chacun vaque : remplir une boîte de cailloux, écouter l’eau, sauter dans la même flaque. Personne n’anime.

## Ce que disent les équipes

Les enfants dorment mieux, tombent moins et se disputent moins. Les bronchites n’ont pas augmenté ; elles ont même un peu reculé, selon le médecin des crèches, qui reste prudent.

## Ce que disent les parents

> J’ai acheté un deuxième pantalon imperméable et j’ai arrêté de regarder la météo.

Des combinaisons de prêt, financées par l’association Les Petits Pas, évitent que la sortie dépende du porte-monnaie. Les familles peuvent accompagner le vendredi : demandez à l’équipe.`,
  },
  {
    ...early,
    kind: 'tutorial',
    age: 28,
    title: 'Il ne veut pas dormir : que faire à trois heures du matin ?',
    audiences: ['0-3-ans'],
    themes: ['sante', 'education'],
    picture: 'ciel-nocturne',
    summary: 'Des repères simples, par la puéricultrice de la Maison des familles.',
    body: `D’abord, respirez : un enfant sur trois se réveille encore la nuit à un an. Ce n’est ni votre faute ni un caprice.

## Avant l’âge de quatre mois

Le sommeil n’est pas mûr, il n’y a rien à apprendre. Relayez-vous, dormez quand il dort, acceptez l’aide.

## Ensuite

- La même suite de gestes chaque soir, courte et dans le même ordre ;
- une lumière douce, puis le noir ;
- le coucher encore éveillé, quand c’est possible ;
- la nuit, une réponse brève : une main, une phrase, pas de jeu.

## Quand demander de l’aide

Si vous avez peur de vos gestes, posez l’enfant sur le dos dans son lit, fermez la porte et appelez quelqu’un. La Maison des familles rappelle dans la journée ; la nuit, les urgences pédiatriques répondent.

> Un parent épuisé n’est pas un mauvais parent. C’est un parent qui a besoin de dormir.

Le café des parents du mois est consacré à ce sujet.`,
  },
  {
    ...early,
    kind: 'feature',
    age: 50,
    title: 'Elle garde quatre enfants : portrait d’une assistante maternelle',
    audiences: ['0-3-ans'],
    themes: ['emploi', 'education'],
    summary: 'Vingt-deux ans de métier, une poussette à quatre places et un avis sur les compotes.',
    body: `À sept heures quinze, le premier arrive en pyjama. À dix-neuf heures, le dernier repart avec un dessin. Entre les deux, une assistante maternelle de la rue des Martinets a changé onze couches, lu cinq fois le même livre et soigné un genou.

## Un métier qui a changé

« On m’appelait la nourrice. Aujourd’hui, je rédige un projet d’accueil et je me forme tous les ans. » Elle fréquente le relais deux matins par semaine : les enfants y retrouvent leurs copains, elle y retrouve les siennes.

## Ce qu’elle voudrait dire aux parents

- Arrivez cinq minutes plus tôt : on se parle mal sur un paillasson ;
- prévenez quand la nuit a été courte ;
- ne vous excusez pas de partir.

## Se lancer

Il manque une trentaine d’assistantes et d’assistants maternels dans la vallée. L’agrément est gratuit, la formation de 120 heures est payée par le département. Une réunion a lieu chaque trimestre à la Maison des familles.`,
  },
  {
    ...childhood,
    kind: 'tutorial',
    age: 5,
    title: 'Une mangeoire avec une brique de lait',
    audiences: ['4-6-ans', '7-10-ans'],
    themes: ['nature'],
    picture: 'parc-hiver',
    summary: 'Dix minutes, trois outils et les mésanges au balcon jusqu’au printemps.',
    body: `Quand il gèle, une mésange doit manger chaque jour le tiers de son poids. Voici comment lui ouvrir un restaurant.

## Il te faut

- Une brique de lait vide et rincée ;
- une baguette de bois ;
- de la ficelle ;
- des graines de tournesol, sans sel.

## Comment faire

1. Demande à un adulte de découper une fenêtre sur deux côtés, à quatre doigts du fond.
2. Perce deux petits trous sous les fenêtres et passe la baguette : c’est le perchoir.
3. Peins la brique. Pas de vernis, pas de paillettes.
4. Accroche-la à deux mètres du sol, loin des cachettes à chats.

## Attention

Une fois commencé, on ne s’arrête plus avant mars : les oiseaux comptent sur toi. Nettoie la mangeoire chaque semaine à l’eau chaude.

**Et après ?** Note qui vient et à quelle heure, puis apporte ta feuille au grand comptage du parc des Saules.`,
  },
  {
    ...childhood,
    kind: 'feature',
    age: 14,
    title: 'Que fait-on de ses journées à l’accueil de l’Île ?',
    contributors: ['L’équipe de l’accueil de l’Île'],
    offers: ['s-inscrire-a-l-accueil-de-l-ile'],
    audiences: ['4-6-ans', '7-10-ans'],
    picture: 'parc-printemps',
    place: 'accueil-de-loisirs-de-l-ile',
    summary: 'Trois enfants nous ont fait visiter. Avec un plan, mais surtout sans.',
    body: `« Ici, on a le droit de creuser. » La visite commence par un trou, profond et respecté. Autour, cent vingt enfants vont et viennent entre une cabane, un bateau échoué et une mare où il ne faut pas mettre ses chaussettes, paraît-il.

## Le matin, on choisit

Chacun accroche son étiquette : forêt, cuisine, théâtre, ballon ou rien. « Rien » est une activité très demandée. Les plus petits ont leur maison, avec des lits et un lapin.

## Le midi, on goûte

Les repas viennent de la cuisine centrale, à 60 % biologiques. Le conseil des enfants a obtenu deux choses cette année : la soupe est servie en premier, et personne n’oblige à finir.

## L’après-midi, on part loin

C’est-à-dire de l’autre côté de l’île. Les animateurs suivent ; ce sont les enfants qui tiennent la carte.

> Le soir, ma maman dit que je sens le feu. C’est vrai.

Les inscriptions ouvrent trois semaines avant chaque période.`,
  },
  {
    ...childhood,
    kind: 'news',
    age: 20,
    service: 'education',
    title: 'La cour des Quatre-Vents perd son bitume',
    contributors: ['La classe de CM2 des Quatre-Vents'],
    audiences: ['4-6-ans', '7-10-ans'],
    picture: 'ecole',
    themes: ['education', 'nature'],
    place: 'ecole-des-quatre-vents',
    summary: 'Trente-quatre arbres, des copeaux et une rivière de galets remplaceront le goudron.',
    body: `Les élèves ont d’abord mesuré la température : 54 °C sur le bitume, un jour de juin. Puis ils ont dessiné, voté, changé d’avis. Le chantier commence pendant les vacances et durera quatre mois, par moitié de cour.

## À quoi ressemblera la cour

- Une clairière avec des gradins en rondins ;
- un ruisseau de galets qui ne coule que les jours de pluie ;
- des coins calmes, demandés par les filles et par les lecteurs ;
- un terrain de ballon plus petit, déplacé au fond.

## Et la boue ?

Chaque enfant aura une paire de bottes à l’école. Les agents d’entretien, associés au projet, ont choisi les revêtements des entrées.

Le coût est de 312 000 €, dont la moitié est payée par l’agence de l’eau : un sol qui boit, c’est une rivière qui déborde moins. Les parents peuvent suivre le chantier chaque vendredi à 16 h 30, au portail.`,
  },
  {
    ...childhood,
    kind: 'tutorial',
    age: 24,
    title: 'Le théâtre d’ombres dans le salon',
    audiences: ['4-6-ans', '7-10-ans'],
    themes: ['spectacle'],
    picture: 'marionnettes',
    service: 'culture',
    summary: 'Un drap, une lampe, du carton noir : à vous de jouer, les jours de pluie.',
    body: `Les marionnettistes des Fils à la patte commencent toujours par là, parce que c’est simple et que l’effet est garanti.

## Installer

Tendez un drap clair entre deux chaises. Placez une lampe derrière, à deux mètres, et éteignez tout le reste. Le public s’assoit devant.

## Fabriquer

Découpez des silhouettes dans du carton et collez-les sur une paille. Un trou pour l’œil suffit à donner une expression. Pour la couleur, collez derrière un morceau de papier de bonbon.

## Jouer

- Près du drap, l’ombre est nette et petite ;
- près de la lampe, elle grandit : parfait pour l’ogre ;
- de profil, on comprend tout ; de face, plus rien.

## Une histoire pour commencer

Un poisson trop petit demande à tous les animaux comment grandir. Chacun lui donne un mauvais conseil. À la fin, il s’approche de la lampe…

Racontez-nous la vôtre : le prochain atelier des Fils à la patte en mettra trois en scène.`,
  },
  {
    ...childhood,
    kind: 'feature',
    age: 36,
    title: 'Première rentrée : ce que les enfants nous ont dit',
    audiences: ['4-6-ans', '0-3-ans'],
    service: 'education',
    picture: 'ecole',
    summary: 'Nous avons demandé à une classe de moyenne section de conseiller les nouveaux.',
    body: `Assis en rond, dix-neuf experts de quatre et cinq ans. La question : « Que dirais-tu à un enfant qui va entrer à l’école ? » Nous n’avons rien corrigé.

> Il faut pas pleurer trop longtemps sinon après t’as plus le temps de jouer.

> La dame de la cantine, elle connaît ton prénom.

> Le doudou il a une maison, c’est une caisse.

> Si tu sais pas où sont les toilettes, tu suis un grand.

## Pour les parents

L’enseignante ajoute trois conseils : venir visiter avant, passer devant l’école en se promenant, et dire la vérité, c’est-à-dire que l’on revient après la sieste.

## Ce que la ville propose

- Une matinée portes ouvertes dans chaque école au printemps ;
- un accueil échelonné la première semaine ;
- une rencontre avec les agents qui s’occuperont d’eux le midi et le soir.

Et si les larmes durent ? On en parle, sans attendre la Toussaint.`,
  },
  {
    ...childhood,
    kind: 'tutorial',
    age: 47,
    title: 'Exposé sur la rivière : par où commencer ?',
    contributors: ['La classe de CM2 des Quatre-Vents', 'Nolwenn, animatrice nature'],
    audiences: ['7-10-ans', '11-15-ans'],
    themes: ['education', 'nature'],
    picture: 'riviere',
    service: 'environnement',
    summary: 'Un plan, des chiffres vérifiés et des lieux à visiter pour parler de l’Orvelle.',
    body: `Ta maîtresse a dit « dix minutes, avec des images ». Pas de panique, la Maison de la rivière a tout préparé.

## Un plan qui marche

1. **D’où vient l’eau ?** De soixante-trois sources, dont une dans une cave de Lormeval.
2. **Qui y vit ?** Vingt-huit espèces de poissons, la loutre revenue depuis neuf ans, et une libellule qui porte le nom de la vallée.
3. **Qu’en fait-on ?** On y naviguait, on y lavait le linge, on en boit l’eau après traitement.
4. **Que craint-elle ?** La sécheresse, les produits du jardin, les lingettes.

## Des chiffres sûrs

- Longueur : 143 km ;
- largeur sous le pont des Mariniers : 62 m ;
- plus haute crue : 5,84 m, en février 1910.

## Pour épater

Demande une loupe et un bocal à la Maison de la rivière : tu montreras à ta classe les petites bêtes qui prouvent que l’eau est propre. Rapporte-les ensuite, elles ont de la famille.`,
  },
  {
    ...childhood,
    kind: 'pick',
    age: 55,
    title: 'Dix bêtises autorisées pour les vacances',
    audiences: ['7-10-ans', '4-6-ans'],
    themes: ['fetes', 'nature'],
    picture: 'jeux',
    summary: 'Votées par le conseil des enfants, validées par les adultes (presque toutes).',
    body: `Le conseil des enfants de l’Île s’est réuni. Voici sa liste officielle, à cocher avant la rentrée.

1. Manger le dessert en premier, une fois.
2. Dormir dans le salon avec toute la famille.
3. Marcher sous la pluie sans se presser.
4. Inventer une recette et la goûter quoi qu’il arrive.
5. Écrire une lettre à quelqu’un qui n’en attend pas.
6. Monter les cent quarante et une marches du beffroi sans s’arrêter.
7. Faire parler le chat au téléphone.
8. Lire une bande dessinée entière debout dans la bibliothèque.
9. Fabriquer une cabane que l’on ne range pas avant deux jours.
10. S’ennuyer une heure. Une vraie.

## Ce que les adultes ont refusé

« Repeindre la maire » (il s’agissait d’un portrait) et « ouvrir la cage du lapin ».

## Tu as une meilleure idée ?

Écris-la et glisse-la dans la boîte jaune, à l’accueil de loisirs ou à la médiathèque.`,
  },
  {
    ...childhood,
    kind: 'feature',
    age: 66,
    service: 'sports',
    title: 'Apprendre à nager en six semaines, à l’école',
    audiences: ['7-10-ans', '4-6-ans'],
    themes: ['sport', 'education'],
    picture: 'piscine',
    place: 'piscine-des-ondines',
    summary: 'Mille cent élèves passent chaque année par le bassin des Ondines. Une matinée au bord de l’eau.',
    body: `Le car arrive à 9 h 10. Cinquante élèves de CE1, deux enseignantes, quatre parents et un silence qui ne durera pas. Dans vingt minutes, tous seront dans l’eau, même celui qui répète depuis lundi qu’il a oublié son maillot.

## Six semaines, tous les jours

Plutôt qu’une séance hebdomadaire, la ville a choisi un stage : un bain quotidien pendant six semaines. Les progrès sont plus rapides, les peurs s’oublient moins le week-end.

> Le premier jour, on souffle dans l’eau. Le dernier, on saute.

Neuf enfants sur dix obtiennent leur attestation. Les autres reviennent gratuitement, en petit groupe, pendant les vacances.

## Comment aider

Les parents peuvent accompagner après une formation d’une heure. Nul besoin de bien nager : il faut savoir faire un nœud à un maillot, retrouver une chaussette et dire bravo.`,
  },
  {
    ...early,
    kind: 'feature',
    age: 73,
    service: 'conservatoire',
    title: 'Pourquoi chanter avec un enfant qui ne parle pas',
    audiences: ['0-3-ans', '4-6-ans'],
    themes: ['musique', 'education'],
    picture: 'orchestre',
    summary: 'Une professeure d’éveil du conservatoire explique ce que la comptine fait à l’oreille.',
    body: `« On me dit : je chante faux. Je réponds : votre enfant s’en moque. » Depuis quinze ans, elle promène son violoncelle dans les crèches de la vallée.

## Ce qui se joue

Avant de comprendre les mots, un bébé entend la mélodie des phrases. La comptine la grossit : elle ralentit, répète, marque les silences. C’est une langue pour débutants, avec un visage dessus.

## Trois gestes à prendre chez soi

- Chanter toujours la même chanson au même moment : le bain, la voiture, le lit ;
- laisser un blanc avant le dernier mot : un jour, c’est l’enfant qui le dira ;
- taper dans les mains de l’autre, pas seulement dans les siennes.

## Et les instruments ?

Tout sonne : une boîte de riz, deux cuillers, la porte. Le conservatoire accueille les enfants à partir de cinq ans, mais l’éveil du samedi est ouvert dès un an, avec un adulte.`,
  },
  {
    ...early,
    kind: 'news',
    age: 90,
    service: 'education',
    title: 'Ce que mangent les enfants à la cantine',
    audiences: ['4-6-ans', '7-10-ans', '0-3-ans'],
    themes: ['education', 'sante'],
    picture: 'cuisine',
    summary: 'Deux mille repas par jour, 62 % de produits biologiques ou locaux, et un gâteau surprise le jeudi.',
    body: `La cuisine centrale prépare chaque matin les repas des neuf écoles, des deux crèches et de l’accueil de loisirs. Le pain vient d’un boulanger des Halles, les pommes de Clairvigne, les yaourts de Lormeval.

## Ce qui a changé cette année

- Un menu sans viande par jour, au choix, à partir du CP ;
- des bacs de service en inox à la place du plastique ;
- une pesée des restes, affichée dans le réfectoire : 41 grammes par enfant, contre 96 il y a trois ans.

## Qui décide des menus ?

Une diététicienne, deux cuisiniers, quatre parents et, depuis l’an dernier, des élèves. Ils ont obtenu moins de sauce, plus de légumes crus et le retour de la purée faite avec de vraies pommes de terre.

> La purée en flocons, c’était du carton mouillé.

Les menus de la semaine sont affichés à l’école le lundi. Le tarif suit le quotient familial, de 0,80 € à 5,20 €.`,
  },
];
