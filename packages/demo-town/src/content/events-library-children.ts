import type { EventSource } from '../lib/source.ts';

const library = { service: 'lecture-publique', themes: ['lecture'] };
const passerelle = 'mediatheque-la-passerelle';
const tanneurs = 'bibliotheque-des-tanneurs';
const moulin = 'bibliotheque-du-moulin-vert';
const montrive = 'bibliotheque-de-montrive';
const clairvigne = 'bibliotheque-de-clairvigne';

export const libraryChildrenEvents: EventSource[] = [
  {
    ...library,
    title: 'Bébés lecteurs',
    audiences: ['0-3-ans', 'familles'],
    picture: 'conte',
    register: true,
    summary: 'Albums à toucher, comptines et marionnettes à doigts, à l’heure où les tout-petits sont bien réveillés.',
    text: 'On s’assoit par terre, on sort les livres cartonnés et l’on prend son temps. Chaque séance suit un fil : la pluie, le bain, les animaux de la ferme. Les bébés ont le droit de mâchouiller les pages et de s’en aller avant la fin.',
    sessions: [
      { on: '-1..12/2 me 10:00-10:30', in: passerelle },
      {
        on: '0..13/2 sa 10:15-10:45',
        in: tanneurs,
        as: 'Bébés lecteurs aux Tanneurs',
        plus: 'Aux Tanneurs, la séance se tient près du poêle et se prolonge par un café entre parents.',
      },
      { on: '1..13/3 sa 10:30-11:00', in: montrive, as: 'Bébés lecteurs à Montrive' },
    ],
  },
  {
    ...library,
    title: 'L’heure du conte',
    audiences: ['4-6-ans', '7-10-ans', 'familles'],
    picture: 'conte',
    summary: 'Une bibliothécaire, un fauteuil, trois histoires : le rendez-vous du mercredi après-midi.',
    text: 'Loups bavards, sorcières distraites et princesses qui préfèrent les dragons : le répertoire change chaque semaine. La dernière histoire est toujours choisie par les enfants. Durée : quarante minutes, sans inscription.',
    sessions: [
      {
        on: '-2..11 me 16:00-16:40',
        in: passerelle,
        changes: ['2 me déplacé 2 sa 11:00-11:40 : tournage dans la salle du conte', '7 me annulé : conteuse absente'],
      },
      {
        on: '0..12/2 me 15:30-16:10',
        in: tanneurs,
        as: 'L’heure du conte dans la cabane',
        plus: 'On se serre à quinze dans la cabane du jardin, plaids fournis.',
      },
      { on: '1..13/2 sa 11:00-11:40', in: clairvigne, as: 'L’heure du conte au pressoir' },
      {
        on: '0..13/4 sa 10:45-11:25',
        in: moulin,
        as: 'Contes en deux langues',
        plus: 'Un parent du quartier conte dans sa langue — arabe, portugais, turc — et une bibliothécaire lui répond en français.',
      },
    ],
  },
  {
    ...library,
    title: 'Soirée pyjama',
    audiences: ['4-6-ans', 'familles'],
    picture: 'conte',
    register: true,
    summary: 'On vient en pyjama, doudou sous le bras, écouter des histoires à la lueur des lampes de poche.',
    text: 'Les lumières s’éteignent à 19 h. Trois conteuses se promènent entre les rayonnages avec leurs lanternes, puis le chocolat chaud est servi au café. Les parents restent, et ils peuvent venir en pyjama aussi.',
    sessions: [
      { on: '2 ve 18:45-20:00', in: passerelle, status: 'full' },
      { on: '6 ve 18:30-19:45', in: moulin, as: 'Soirée pyjama au Moulin-Vert' },
      { on: '11 ve 18:30-19:45', in: montrive, as: 'Soirée pyjama sous la halle' },
    ],
  },
  {
    ...library,
    title: 'Kamishibaï : le théâtre de papier',
    audiences: ['4-6-ans', '7-10-ans'],
    picture: 'marionnettes',
    summary: 'Des images glissent dans un petit castelet de bois et l’histoire se déroule, planche après planche.',
    text: 'Ce théâtre ambulant venu du Japon tient dans une valise. Après deux histoires, chaque enfant dessine une planche et l’on invente ensemble celle qui manquait.',
    sessions: [
      { on: '1 me 15:00-16:00', in: clairvigne },
      { on: '5 sa 10:30-11:30', in: tanneurs },
      { on: '9 me 15:00-16:00', in: montrive },
    ],
  },
  {
    ...library,
    title: 'Tournoi de jeux vidéo en équipe',
    themes: ['lecture', 'numerique'],
    audiences: ['11-15-ans'],
    picture: 'jeux-video',
    register: true,
    summary: 'Huit équipes de trois, des jeux coopératifs et une coupe en impression 3D.',
    text: 'Pas besoin d’être un champion : les épreuves récompensent l’entraide et la ruse. Le tirage au sort des équipes a lieu à 14 h précises, le goûter est offert. Jeux sélectionnés à partir de dix ans.',
    sessions: [
      { on: '0 sa 14:00-17:30', in: moulin },
      { on: '5 me 14:00-17:00', in: passerelle, as: 'Tournoi de jeux vidéo : spécial vacances' },
      { on: '8 sa 14:00-17:30', in: moulin, as: 'Tournoi de jeux vidéo, deuxième manche' },
    ],
  },
  {
    ...library,
    title: 'Aide aux devoirs',
    themes: ['lecture', 'education'],
    audiences: ['7-10-ans', '11-15-ans'],
    picture: 'numerique',
    by: 'Coup de pouce scolaire',
    summary:
      'Des bénévoles et des bibliothécaires aident à comprendre une consigne, chercher un document, réciter une leçon.',
    text: 'On vient avec son sac, on s’installe à la grande table et l’on travaille à son rythme. Les collégiens y préparent aussi exposés et brevet blanc. Un goûter attend tout le monde à 16 h 45.',
    sessions: [
      { on: '-3..10 ma 16:30-18:00', in: moulin },
      { on: '-3..10 je 16:45-18:15', in: 'maison-de-quartier-de-la-varenne', as: 'Aide aux devoirs à la Varenne' },
    ],
  },
  {
    ...library,
    title: 'Le club des dévoreurs de mangas',
    audiences: ['11-15-ans', '16-ans-et-plus'],
    picture: 'atelier-bd',
    summary: 'On lit, on compare, on vote pour les séries que la médiathèque achètera.',
    text: 'Shōnen, shōjo, seinen : tout se discute, surtout les fins ratées. Chaque mois, le club dispose de 150 € pour enrichir le rayon. La séance se termine par une initiation au dessin de personnages.',
    sessions: [
      { on: '-1..15/4 sa 15:00-16:30', in: passerelle },
      { on: '1..15/4 me 14:30-16:00', in: moulin, as: 'Le club manga du Moulin-Vert' },
    ],
  },
  {
    ...library,
    title: 'Goûter philo',
    themes: ['lecture', 'education'],
    audiences: ['7-10-ans'],
    picture: 'jeux',
    register: true,
    summary: 'Peut-on être ami avec quelqu’un qui pense le contraire ? Une question, douze enfants, des tartines.',
    text: 'Une animatrice lit un court récit puis laisse la parole circuler avec un bâton. Personne n’a raison, mais chacun doit expliquer pourquoi il pense ce qu’il pense.',
    sessions: [
      { on: '1 me 16:00-17:00', in: tanneurs, plus: 'Ce mois-ci : « À quoi ça sert d’avoir peur ? »' },
      { on: '5 me 16:00-17:00', in: tanneurs, plus: 'Ce mois-ci : « Est-ce qu’on peut tout prêter ? »' },
      {
        on: '10 sa 15:00-16:00',
        in: passerelle,
        as: 'Goûter philo à La Passerelle',
        plus: 'Au menu : « Grandir, est-ce perdre quelque chose ? »',
      },
    ],
  },
  {
    ...library,
    title: 'Fabrique ton livre animé',
    themes: ['lecture', 'culture'],
    audiences: ['7-10-ans', 'familles'],
    picture: 'atelier',
    register: true,
    summary: 'Pliages, languettes et roues de papier pour construire un livre dont les pages bougent.',
    text: 'Une papetière montre trois mécanismes simples, puis chacun compose un petit décor. On travaille à deux, un adulte et un enfant, et l’on repart avec son livre dans une enveloppe.',
    sessions: [
      { on: '3 sa 14:00-16:30', in: passerelle },
      { on: '7 sa 14:00-16:30', in: clairvigne, as: 'Fabrique ton livre animé à Clairvigne' },
    ],
  },
  {
    ...library,
    title: 'Robots et histoires',
    themes: ['lecture', 'numerique'],
    audiences: ['7-10-ans'],
    picture: 'fabrique',
    by: 'Robots et compagnie',
    register: true,
    summary: 'Programmer un petit robot pour qu’il traverse, sans se tromper, la forêt d’un conte.',
    text: 'Le décor est peint au sol, les pièges aussi. Par binômes, les enfants écrivent la suite d’instructions qui mènera le robot chez la grand-mère. Aucune connaissance demandée.',
    sessions: [
      { on: '2 me 14:30-16:00', in: passerelle },
      { on: '6 sa 10:30-12:00', in: moulin, as: 'Robots et histoires au Moulin-Vert' },
    ],
  },
  {
    ...library,
    title: 'La boîte à comptines',
    themes: ['lecture', 'musique'],
    audiences: ['0-3-ans'],
    picture: 'creche',
    by: 'Les Petits Pas',
    summary: 'Une musicienne, un ukulélé et tout ce qui se secoue, pour les bébés et ceux qui les gardent.',
    text: 'La matinée est ouverte aux parents comme aux assistantes maternelles. On chante ce que chantaient les grands-mères, on apprend une berceuse nouvelle, on finit en dansant.',
    sessions: [
      { on: '0..14/4 ma 09:45-10:30', in: tanneurs },
      { on: '2..14/4 je 10:00-10:45', in: passerelle, as: 'La boîte à comptines à La Passerelle' },
    ],
  },
];
