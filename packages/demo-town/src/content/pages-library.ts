import type { PageSource } from '../lib/source-editorial.ts';

const library = { service: 'lecture-publique', themes: ['lecture'] } as const;

/** The practical pages of the libraries. */
export const libraryPages: PageSource[] = [
  {
    ...library,
    slug: 'espaces-et-services',
    title: 'Espaces et services',
    themes: ['lecture', 'numerique'],
    picture: 'rayonnages',
    summary: 'Travailler, imprimer, fabriquer, jouer, se taire ou parler : à chaque envie sa salle.',
    blocks: [
      {
        block: 'text',
        body: `Entrer ne demande ni carte ni raison. Les quatre plateaux de La Passerelle sont classés du plus bavard, en bas, au plus silencieux, sous les toits.`,
      },
      { block: 'image', image: 'fabrique', caption: 'L’atelier de fabrication, ouvert le mercredi et le samedi.' },
      {
        block: 'accordion',
        title: 'Ce que l’on peut y faire',
        items: [
          [
            'Travailler',
            'Soixante places silencieuses, quatre petites salles à réserver, des prises partout et du réseau.',
          ],
          ['Imprimer et numériser', 'Dix pages par jour sont offertes. L’impression en couleurs coûte 0,20 €.'],
          ['Fabriquer', 'Imprimante 3D, découpeuse vinyle, machines à coudre : on apprend, puis on se débrouille.'],
          ['Jouer', 'Six consoles, quatre cents jeux de société et une table qui ne craint pas les cris.'],
          ['Se faire aider', 'Un écrivain public le mardi, une médiatrice numérique le jeudi, sans rendez-vous.'],
        ],
      },
      {
        block: 'key-figures',
        figures: [
          ['5', 'bibliothèques'],
          ['68 000', 'documents à La Passerelle'],
          ['60', 'places silencieuses sous les toits'],
        ],
      },
      {
        block: 'gallery',
        title: 'Les salles',
        items: [
          {
            image: 'rayonnages',
            title: 'Le plateau des romans',
            creator: 'La Passerelle',
            text: 'Deux fauteuils par fenêtre.',
          },
          { image: 'fabrique', title: 'L’atelier' },
        ],
      },
      {
        block: 'call-to-action',
        title: 'Une salle pour deux heures',
        text: 'De une à six personnes, avec un écran.',
        label: 'Réserver un espace',
        url: 'https://inscriptions.aubelonne.example/espaces-de-travail',
      },
      { block: 'related', title: 'Nos bibliothèques', content: 'places', theme: 'lecture', limit: 5 },
      { block: 'contact', place: 'mediatheque-la-passerelle' },
    ],
  },
  {
    ...library,
    slug: 'emprunter-et-rendre',
    title: 'Emprunter et rendre',
    picture: 'livres',
    summary: 'Quinze documents, quatre semaines, cinq bibliothèques : le prêt sans amende.',
    blocks: [
      {
        block: 'gallery',
        items: [
          { image: 'livres', title: 'Quinze documents', text: 'Une valise d’un week-end.' },
          { image: 'rayonnages', title: 'Quatre semaines' },
        ],
      },
      {
        block: 'timetable',
        title: 'Le bibliobus',
        rows: [
          ['Ormelune, place de l’Église', 'mardi, 16 h – 17 h 30'],
          ['Saint-Ombre, mairie', 'mercredi, 10 h – 11 h 30'],
        ],
        note: 'Une semaine sur deux. Les retours de toutes les bibliothèques y sont repris.',
      },
      {
        block: 'embed',
        title: 'Rendre un livre la nuit, mode d’emploi',
        url: 'https://video.aubelonne.example/w/4sVZq8bKc2dRtYwXnHjMfL',
        poster: 'livres',
        transcript:
          'La trappe est à gauche de l’entrée. On pose un livre à la fois, sans sac. Le reçu arrive par courriel au matin.',
      },
      {
        block: 'steps',
        title: 'En trois gestes',
        steps: [
          {
            title: 'Choisir',
            text: 'Dans les rayons, ou dans le catalogue : une réservation arrive dans la bibliothèque de votre choix sous quatre jours.',
          },
          {
            title: 'Passer à l’automate',
            text: 'Posez la pile entière : il compte tout seul. Les bibliothécaires le font aussi, et en profitent pour conseiller.',
          },
          { title: 'Rendre où l’on veut', text: 'Même la nuit, dans la boîte du quai des Mariniers.' },
        ],
      },
      {
        block: 'accordion',
        title: 'Et si…',
        items: [
          ['… je suis en retard ?', 'Pas d’amende. Le prêt est suspendu d’autant de jours, c’est tout.'],
          [
            '… j’ai abîmé un livre ?',
            'Rapportez-le tel quel, sans ruban adhésif : l’atelier de reliure en sauve beaucoup.',
          ],
          [
            '… je ne peux pas me déplacer ?',
            'Le portage à domicile passe une fois par mois, avec une sélection faite pour vous.',
          ],
        ],
      },
      {
        block: 'downloads',
        title: 'Le règlement, en une page',
        files: [{ label: 'Règlement du prêt', file: 'reglement-de-pret' }],
      },
      {
        block: 'quote',
        text: 'Un livre qui ne sort pas est un livre malade. Faites-les sortir.',
        author: 'L’équipe de La Passerelle',
      },
      { block: 'related', title: 'Pour choisir', content: 'articles', theme: 'lecture', limit: 4 },
      { block: 'contact', place: 'bibliotheque-des-tanneurs' },
    ],
  },
  {
    ...library,
    slug: 'langue-des-signes',
    title: 'La médiathèque en langue des signes',
    picture: 'rayonnages',
    summary: 'Une équipe qui signe, des rendez-vous signés et des nouvelles en LSF.',
    blocks: [
      { block: 'video', title: 'Bienvenue, en langue des signes', video: 'lsf-mediatheque' },
      { block: 'related', title: 'Les prochains rendez-vous signés', content: 'events', version: 'sign', limit: 6 },
      { block: 'related', title: 'Des nouvelles en LSF', content: 'articles', version: 'sign', limit: 6 },
      {
        block: 'timetable',
        title: 'Quand l’équipe signe',
        rows: [
          ['Samir, bibliothécaire sourd', 'Mercredi et samedi, de 10 h à 18 h'],
          ['Lucie, à l’accueil', 'Mardi et vendredi, de 14 h à 19 h'],
          ['Interprète à distance, sur la tablette de l’accueil', 'Toutes les heures d’ouverture'],
        ],
        note: 'Pour une visite ou une inscription, prévenez trois jours avant : un interprète viendra.',
      },
      { block: 'contact', place: 'mediatheque-la-passerelle' },
    ],
  },
  {
    ...library,
    slug: 'tarifs-et-inscription',
    title: 'Tarifs et inscription',
    picture: 'livres',
    summary: 'Gratuit pour les habitants du Val d’Orvelle. Voici le reste.',
    blocks: [
      {
        block: 'text',
        title: 'Combien ça coûte ?',
        body: `- **Habitants des sept communes** : gratuit ;
- **autres lecteurs** : 18 € par an ;
- **classes, crèches, associations** : gratuit, cinquante documents à la fois ;
- **de passage** : carte d’un mois, 4 €.

Les films et les livres numériques sont compris.`,
      },
      {
        block: 'call-to-action',
        title: 'Prendre une carte',
        text: 'En cinq minutes, avec une pièce d’identité et une adresse.',
        label: 'S’inscrire en ligne',
        url: 'https://demarches.aubelonne.example/bibliotheques',
      },
      {
        block: 'accordion',
        items: [
          ['Mon enfant peut-il avoir sa carte ?', 'Dès la naissance. Avant quatorze ans, un parent donne son accord.'],
          [
            'Que faites-vous de mes données ?',
            'Vos emprunts sont effacés un an après le dernier. Personne ne saura que vous avez lu ce roman-là deux fois.',
          ],
        ],
      },
      { block: 'related', title: 'Découvrir les bibliothèques', content: 'events', theme: 'lecture', limit: 4 },
    ],
  },
];
