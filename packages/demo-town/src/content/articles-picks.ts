import type { ArticleSource } from '../lib/source.ts';

const pick = { kind: 'pick', service: 'lecture-publique', themes: ['lecture'], picture: 'livres' } as const;

export const pickArticles: ArticleSource[] = [
  {
    ...pick,
    age: 2,
    title: 'Vingt mille lieues sous les mers : embarquer sans mal de mer',
    contributors: ['Ousmane, bibliothécaire'],
    work: { title: 'Vingt mille lieues sous les mers', creator: 'Jules Verne', year: 1870 },
    offers: ['emprunter-vingt-mille-lieues'],
    audiences: ['11-15-ans', '16-ans-et-plus'],
    summary: 'On croit connaître le capitaine Nemo. On l’a souvent quitté avant le pôle Sud.',
    body: `On retient le calmar, le hublot et la barbe. On oublie que Jules Verne, en 1870, écrit surtout l’histoire d’une prison magnifique : trois hommes tombés d’un navire sont recueillis par un sous-marin qui ne les relâchera plus.

## Pourquoi l’emprunter cet hiver

Parce que Nemo est l’un des personnages les plus troubles de la littérature d’aventures : savant, musicien, bienfaiteur des naufragés et coupable d’un crime que le narrateur ne comprend que trop tard. Parce que les descriptions des fonds marins, écrites par un homme qui n’y était jamais allé, restent d’une précision qui donne froid aux pieds.

> On avance dans ce livre comme dans l’eau : lentement d’abord, puis sans pouvoir remonter.

## Notre conseil

Sautez sans honte les listes de poissons, tout le monde le fait. Et écoutez la version lue, onze heures que nous prêtons en disque ou en téléchargement : idéale pour un long trajet.

**À emprunter** : texte intégral, édition illustrée, bande dessinée et livre audio, à La Passerelle et au Moulin-Vert.`,
  },
  {
    ...pick,
    age: 6,
    title: 'Orgueil et Préjugés, ou comment se tromper sur tout le monde',
    contributors: ['Le cercle des lecteurs'],
    work: { title: 'Orgueil et Préjugés', creator: 'Jane Austen', year: 1813 },
    audiences: ['16-ans-et-plus', 'adultes'],
    summary: 'Deux cents ans après, personne n’a écrit de disputes aussi drôles.',
    body: `Une mère qui crie, un père qui se cache dans sa bibliothèque, cinq filles à marier et un voisin trop riche pour être aimable. Le décor tient dans un salon, le suspense aussi : qui, de lui ou d’elle, reconnaîtra le premier qu’il s’est trompé ?

Jane Austen publie ce roman en 1813, sans signer. Elle y règle leur compte aux vaniteux avec une politesse exquise. Relisez la demande en mariage de monsieur Collins : c’est une leçon de comédie.

## Si vous avez aimé

- _Emma_, de la même autrice, pour une héroïne que l’on a envie de secouer ;
- _Nord et Sud_, d’Elizabeth Gaskell, si vous voulez un orgueil en pleine révolution industrielle ;
- _La Princesse de Montpensier_, de madame de La Fayette, pour la version tragique.

## Le mot de la lectrice du jeudi

> Je l’ai lu à seize ans pour l’histoire d’amour, à quarante pour l’argent et à soixante-dix pour les dialogues.

Le cercle des lecteurs en parlera à sa prochaine séance : venez contredire.`,
  },
  {
    ...pick,
    age: 11,
    title: 'Le Horla : trente pages pour ne plus dormir',
    contributors: ['Ousmane, bibliothécaire'],
    work: { title: 'Le Horla', creator: 'Guy de Maupassant', year: 1887 },
    audiences: ['11-15-ans', '16-ans-et-plus'],
    summary: 'Un verre d’eau vide au réveil, une rose cueillie par personne. Maupassant n’a besoin de rien d’autre.',
    body: `Cela commence un beau matin de mai, au bord de la Seine, par un homme heureux qui regarde passer les bateaux. Cela finit très mal. Entre les deux, un journal intime où la peur s’installe à petits pas : fatigue, mauvais sommeil, puis la certitude que quelqu’un est là, qu’on ne voit pas.

## Ce qui fait peur

Rien n’est montré. Une page de livre se tourne seule ; le miroir, un instant, ne rend plus le reflet. Maupassant laisse le lecteur choisir entre deux explications, et aucune ne rassure.

## Pour qui ?

Dès treize ans, d’une traite, un soir de vent. Les professeurs de quatrième l’adorent ; vous verrez qu’ils n’ont pas tort.

À lire ensuite :

- _La Vénus d’Ille_, de Mérimée, pour une statue jalouse ;
- _Le Portrait ovale_, d’Edgar Poe, six pages seulement ;
- _Le Tour d’écrou_, d’Henry James, si vous êtes courageux.`,
  },
  {
    ...pick,
    age: 17,
    title: 'Renard, mangouste et compagnie : des animaux qui parlent',
    audiences: ['7-10-ans', '4-6-ans', 'familles'],
    picture: 'conte',
    summary: 'Notre sélection d’animaux qui parlent, à lire à voix haute, un chapitre par soir.',
    body: `Il y a ceux que l’on a oubliés dans un carton et que l’on redécouvre en les lisant à son enfant. Les animaux bavards sont de ceux-là : ils mentent, complotent, se fâchent et font réfléchir sans en avoir l’air.

## Trois recueils pour les longues soirées

1. **Les fables de La Fontaine**, dans une édition où chaque image cache un second animal. On les lit d’abord pour le rythme, et le sens vient plus tard.
2. **Le Roman de Renart**, raconté en chapitres courts. Renart vole, triche et s’en sort ; les enfants jubilent, les parents toussotent.
3. **Le Livre de la jungle**, de Kipling. Pas seulement Mowgli : ne manquez pas la mangouste Rikki-tikki-tavi.

## Notre façon de faire

Nous lisons en changeant de place, jamais de voix : l’enfant comprend très bien qui parle, et la gorge tient jusqu’à la fin. Comptez quinze minutes et arrêtez-vous au pire moment, pour le plaisir du lendemain.`,
    slug: 'animaux-qui-parlent-a-lire-a-voix-haute',
  },
  {
    ...pick,
    age: 23,
    title: 'Germinal, le froid et la faim',
    contributors: ['Le cercle des lecteurs'],
    work: { title: 'Germinal', creator: 'Émile Zola', year: 1885 },
    audiences: ['16-ans-et-plus', 'adultes'],
    summary: 'Un classique de lycée qui mérite qu’on y revienne sans contrôle de lecture.',
    body: `La nuit, la plaine, un homme qui marche vers des feux. Les dix premières pages suffisent : on a froid avec Étienne, on sent la soupe et le charbon, on descend dans la cage.

Zola a passé une semaine dans les mines avant d’écrire. Il en rapporte des carnets, que l’on peut feuilleter en ligne, et une foule : la Maheude, Catherine, le vieux Bonnemort, les chevaux qui ne remontent jamais. C’est pour eux que l’on pleure.

## À relire avec des yeux d’aujourd’hui

Le roman parle de salaires, de logement, de colère et de ce que la foule fait des individus. Il ne donne pas de leçon ; il montre comment on en arrive là.

> Quand on l’a fini, on n’allume plus sa lampe de la même façon.

**Autour du livre** : les archives de la filature des Saules, conservées à Clairvigne, racontent une grève de 1893, tout près d’ici. Demandez-les au bibliothécaire.`,
  },
  {
    ...pick,
    age: 31,
    title: 'Trois albums muets pour les tout-petits',
    contributors: ['Maëlle, bibliothécaire'],
    offers: ['ecouter-les-comptines-du-reseau'],
    audiences: ['0-3-ans'],
    picture: 'conte',
    summary: 'Pas un mot, et pourtant on en parle pendant des heures.',
    body: `Un livre sans texte fait parfois peur aux adultes : que dire ? Justement, rien d’obligatoire. On regarde, on attend, et c’est l’enfant qui commence.

## Comment nous les choisissons

- Une image lisible à un mètre, sans fond chargé ;
- une petite surprise à chaque page tournée ;
- un format que deux mains de dix-huit mois peuvent tenir.

## Comment nous les lisons

Nous laissons au bébé le temps de pointer du doigt, puis nous nommons ce qu’il montre. S’il referme le livre, il est fini. S’il le rouvre, on recommence du début, dix fois si nécessaire : la répétition est son plaisir, pas notre punition.

## Où les trouver

Dans les bacs bleus de La Passerelle et des Tanneurs. Les imagiers photographiques, les livres à rabats solides et les livres de bain y sont aussi. Une pochette « premiers livres » de cinq titres vous attend à l’accueil : elle se prête en une seule fois, pour six semaines.`,
  },
  {
    ...pick,
    age: 38,
    title: 'Sherlock Holmes contre le brouillard',
    contributors: ['Ousmane, bibliothécaire'],
    work: { title: 'Les Aventures de Sherlock Holmes', creator: 'Arthur Conan Doyle', year: 1892 },
    audiences: ['11-15-ans', '7-10-ans'],
    summary: 'Commencez par une nouvelle, pas par un roman. Et par celle des rouquins.',
    body: `Un prêteur sur gages aux cheveux couleur de feu est payé pour recopier l’encyclopédie. Pourquoi ? La réponse tient en vingt-cinq pages et l’on s’en veut de ne pas l’avoir trouvée.

Arthur Conan Doyle a écrit cinquante-six nouvelles et quatre romans. Dans l’ordre de notre cœur :

1. _La Ligue des rouquins_, pour la ruse ;
2. _Le Ruban moucheté_, pour la peur ;
3. _Les Hommes dansants_, pour le code secret, à déchiffrer avec un crayon ;
4. _Le Chien des Baskerville_, quand vous serez prêts pour un vrai roman.

## Le petit défi de la bibliothèque

Un meurtre (en carton) a été commis dans la salle des périodiques. Les indices changent chaque samedi jusqu’aux vacances. Réponse à déposer dans la boîte rouge ; les détectives sans erreur choisissent un livre neuf.

On peut jouer seul à partir de neuf ans, ou en équipe avec un adulte qui accepte d’être Watson.`,
  },
];
