import type { ChannelSource } from '../lib/source-editorial.ts';

/** Where La Passerelle publishes outside its site. Nothing stands at these addresses, so no feed is read: the latest items are written here. */
export const channels: ChannelSource[] = [
  {
    key: 'passerelle-en-video',
    name: 'La Passerelle en vidéo',
    kind: 'peertube',
    url: 'https://video.aubelonne.example/c/passerelle',
    aim: 'Les rencontres et les ateliers des bibliothèques, à revoir quand on veut, avec sous-titres.',
    audience: 'celles et ceux qui n’ont pas pu venir',
    service: 'lecture-publique',
    items: [
      {
        title: 'Rencontre avec une traductrice du suédois',
        path: '/w/traductrice',
        age: 4,
        excerpt: 'Une heure sur un métier de l’ombre : ce que l’on gagne et ce que l’on perd d’une langue à l’autre.',
      },
      {
        title: 'Coudre sans machine : trois points qui tiennent',
        path: '/w/coudre-sans-machine',
        age: 16,
        excerpt: 'Filmé à l’atelier du jeudi. Le patron est à la fin de la vidéo, en grand.',
      },
      { title: 'Conte signé : « La petite sœur du vent »', path: '/w/petite-soeur-du-vent', age: 31 },
    ],
  },
  {
    key: 'radio-passerelle',
    name: 'Radio Passerelle',
    kind: 'podcast',
    url: 'https://ecouter.aubelonne.example/radio-passerelle',
    aim: 'Un livre, une voix, vingt minutes : les lecteurs du réseau racontent ce qu’ils ont aimé.',
    audience: 'qui lit avec les oreilles, en marchant ou en cuisinant',
    service: 'lecture-publique',
    items: [
      {
        title: 'Un polar dans le brouillard',
        path: '/radio-passerelle/polar-brouillard',
        age: 9,
        excerpt: 'Ousmane défend un roman où l’on sait qui a tué dès la première page.',
      },
      {
        title: 'Lire à voix haute à un bébé',
        path: '/radio-passerelle/voix-haute',
        age: 23,
        excerpt: 'Maëlle répond aux questions que l’on n’ose pas poser.',
      },
    ],
  },
  {
    key: 'passerelle-mastodon',
    name: '@passerelle',
    kind: 'mastodon',
    url: 'https://social.aubelonne.example/@passerelle',
    aim: 'Les nouvelles du jour : une salle qui ferme plus tôt, un livre qui arrive. On y répond aux questions.',
    audience: 'les habitués, et qui préfère un réseau sans publicité',
    service: 'lecture-publique',
    items: [
      {
        title:
          'La boîte de retour de la rue des Tanneurs est réparée. Merci de votre patience, et de vos dessins scotchés dessus.',
        path: '/@passerelle/1104',
        age: 1,
      },
      {
        title: 'Qui a perdu un doudou lapin à l’heure du conte ? Il attend sagement à l’accueil, entre deux albums.',
        path: '/@passerelle/1101',
        age: 3,
      },
      { title: 'Arrivés ce matin : douze mangas demandés par vos votes.', path: '/@passerelle/1097', age: 6 },
    ],
  },
  {
    key: 'carnet-de-l-atelier',
    name: 'Le carnet de l’atelier numérique',
    kind: 'blog',
    url: 'https://carnet.aubelonne.example',
    aim: 'Ce que l’atelier essaie, rate et réussit : plans, fichiers à imprimer et code à reprendre.',
    audience: 'les bricoleurs et les collègues d’autres bibliothèques',
    service: 'lecture-publique',
    items: [
      {
        title: 'Une station météo avec les élèves de troisième',
        path: '/station-meteo',
        age: 12,
        excerpt: 'Liste du matériel, schéma, et les trois erreurs que nous avons faites pour vous.',
      },
      { title: 'Réparer un lecteur de livres audio', path: '/reparer-un-lecteur', age: 40 },
    ],
  },
];
