import type { PageSource } from '../lib/source-editorial.ts';

/** Pages of the town. */
export const townPages: PageSource[] = [
  {
    slug: 's-installer-a-aubelonne',
    title: 'S’installer à Aubelonne',
    service: 'communication',
    themes: ['citoyennete'],
    audiences: ['familles', 'tout-public'],
    picture: 'riviere',
    summary: 'Quinze jours, trois mois, un an : ce qu’il faut faire quand on arrive, et ce qui peut attendre.',
    blocks: [
      {
        block: 'text',
        body: `Chaque année, neuf cents personnes posent leurs cartons à Aubelonne. Cette page reprend ce qu’elles auraient aimé savoir le premier soir.`,
      },
      { block: 'video', title: 'La ville en deux minutes', video: 'la-ville-en-deux-minutes' },
      {
        block: 'steps',
        title: 'Dans l’ordre',
        steps: [
          {
            title: 'Dans les quinze jours',
            text: 'Signalez votre adresse aux administrations, demandez vos bacs au 02 61 91 41 10, [inscrivez les enfants à l’école](/demarches/inscrire-enfant-ecole/).',
          },
          {
            title: 'Dans les trois mois',
            text: 'Choisissez un médecin à la maison de santé, [inscrivez-vous sur les listes électorales](/demarches/s-inscrire-sur-les-listes-electorales/), prenez une carte de bibliothèque.',
          },
          {
            title: 'Dans l’année',
            text: 'Venez à l’accueil des nouveaux habitants : un car fait le tour des sept communes et le déjeuner est offert.',
            picture: 'associations',
          },
        ],
      },
      {
        block: 'key-figures',
        title: 'Aubelonne en chiffres',
        figures: [
          ['23 412', 'habitants'],
          ['9', 'écoles publiques'],
          ['120', 'associations dans l’annuaire'],
          ['11 km', 'de pistes cyclables continues'],
        ],
      },
      {
        block: 'quote',
        text: 'On m’avait dit que c’était calme. C’est calme jusqu’au vendredi soir.',
        author: 'Une habitante du Vieux-Port, arrivée il y a deux ans',
      },
      {
        block: 'related',
        title: 'Les démarches des premiers mois',
        content: 'procedures',
        theme: 'citoyennete',
        limit: 6,
      },
      {
        block: 'timetable',
        title: 'La navette du marché',
        rows: [
          ['Place du Parvis vers le quai des Mariniers', '8 h 30, 9 h 30, 10 h 30, 11 h 30'],
          ['Quai des Mariniers vers la place du Parvis', '9 h, 10 h, 11 h, 12 h 15'],
        ],
        note: 'Le samedi, sauf jours fériés. Gratuite, sans réservation.',
      },
      {
        block: 'map',
        title: 'Stades, piscines et gymnases sur la carte',
        theme: 'sport',
        limit: 12,
      },
      { block: 'map', title: 'Les parcs et jardins', kind: 'park', audience: 'familles' },
      {
        block: 'embed',
        title: 'Le conseil des nouveaux habitants, en entier',
        url: 'https://video.aubelonne.example/w/9dRJ1Sg3yXk7LmTqPzVbNc',
        poster: 'riviere',
        transcript:
          'Le maire accueille, une bénévole raconte sa première année, puis chacun pose sa question. Le film dure quarante minutes.',
      },
      { block: 'related', title: 'Les démarches en facile à lire', content: 'procedures', version: 'plain', limit: 4 },
      { block: 'related', title: 'La ville à écouter', content: 'articles', version: 'audio', limit: 3 },
      { block: 'related', title: 'Où emmener les enfants', content: 'places', audience: 'familles', limit: 4 },
      { block: 'contact', place: 'hotel-de-ville' },
    ],
  },
  {
    slug: 'dechets-et-tri',
    title: 'Déchets et tri',
    service: 'environnement',
    themes: ['nature'],
    picture: 'fabrique',
    summary: 'Jours de collecte, consignes de tri, encombrants et déchèterie, quartier par quartier.',
    blocks: [
      {
        block: 'text',
        title: 'Les jours de passage',
        body: `- **Centre, Vieux-Port** : ordures le lundi et le vendredi, tri le mercredi ;
- **Tanneurs, Tilleuls** : ordures le mardi, tri le jeudi une semaine sur deux ;
- **Moulin-Vert, Varenne** : ordures le mercredi, tri le vendredi ;
- **communes voisines** : voir le calendrier distribué en janvier.

Les bacs se sortent la veille après 19 h et se rentrent le matin même. Les jours fériés, la collecte est décalée au lendemain.`,
      },
      {
        block: 'downloads',
        title: 'À garder sur le réfrigérateur',
        files: [
          { label: 'Calendrier de collecte', file: 'calendrier-de-collecte' },
          { label: 'Dans quel bac ? Le guide du tri', file: 'guide-du-tri' },
        ],
      },
      {
        block: 'accordion',
        title: 'Les questions que l’on nous pose',
        items: [
          ['Faut-il laver les pots ?', 'Non. Vides, cela suffit. L’eau chaude pollue plus que le fond de yaourt.'],
          [
            'Où vont les biodéchets ?',
            'Cinquante-quatre bornes acceptent épluchures, restes et marc de café. Le seau est offert à la déchèterie ; la carte d’ouverture, à l’accueil de l’hôtel de ville.',
          ],
          ['Mon bac est cassé', 'Appelez le 02 61 91 41 10 : il est réparé ou changé dans la semaine.'],
          [
            'Et les piles, les ampoules, les textiles ?',
            'Jamais dans les bacs. Les magasins reprennent les piles et les ampoules, le [Vestiaire des Quais](/annuaire/vestiaire-des-quais/) reprend les vêtements.',
          ],
        ],
      },
      { block: 'video', title: 'Que devient le bac jaune ?', video: 'que-devient-le-bac-jaune' },
      {
        block: 'call-to-action',
        title: 'Un canapé, un frigo, un vélo sans roue ?',
        text: 'Les encombrants s’enlèvent sur rendez-vous, devant la porte, deux fois par an.',
        label: 'Prendre rendez-vous',
        url: '/demarches/faire-enlever-des-encombrants/',
      },
      { block: 'related', title: 'Réparer plutôt que jeter', content: 'events', theme: 'nature', limit: 4 },
      { block: 'contact', place: 'dechetterie-du-val' },
    ],
  },
  {
    slug: 'vie-associative',
    title: 'Vie associative',
    service: 'vie-associative',
    themes: ['citoyennete', 'solidarite'],
    picture: 'associations',
    summary: 'Trouver une association, en créer une, obtenir une salle, du matériel, une aide ou un conseil.',
    blocks: [
      {
        block: 'text',
        body: `Une association pour deux cents habitants, un habitant sur trois adhérent : ici, on se réunit facilement. La Maison des associations accompagne celles qui débutent comme celles qui durent.`,
      },
      {
        block: 'key-figures',
        figures: [
          ['120', 'associations dans l’annuaire'],
          ['16', 'salles à partager'],
          ['412 000 €', 'de subventions votées cette année'],
        ],
      },
      {
        block: 'steps',
        title: 'Créer une association',
        steps: [
          {
            title: 'En parler',
            text: 'Une heure avec la chargée de mission, pour vérifier qu’elle n’existe pas déjà.',
          },
          { title: 'Écrire les statuts', text: 'Nous en avons des modèles d’une page. Évitez ceux de douze.' },
          { title: 'Déclarer', text: 'En ligne, auprès de l’État. Le numéro arrive sous cinq jours.' },
          { title: 'S’assurer et ouvrir un compte', text: 'Les deux sont demandés pour obtenir une salle.' },
        ],
      },
      {
        block: 'related',
        title: 'Elles agissent près de chez vous',
        content: 'organizations',
        theme: 'solidarite',
        limit: 8,
      },
      {
        block: 'downloads',
        files: [{ label: 'La charte des associations', file: 'charte-des-associations' }],
      },
      {
        block: 'call-to-action',
        title: 'Demander une subvention',
        text: 'Un seul dossier pour le fonctionnement et les projets.',
        label: 'Voir la démarche',
        url: '/demarches/demander-une-subvention/',
      },
      { block: 'contact', place: 'maison-des-associations' },
    ],
  },
  {
    slug: 'plan-climat',
    title: 'Le plan climat, et ce qu’il change',
    service: 'environnement',
    themes: ['nature', 'citoyennete'],
    picture: 'velo',
    summary: 'Vingt-quatre actions d’ici à 2030 : celles qui avancent, celles qui tardent et ce que chacun peut faire.',
    blocks: [
      {
        block: 'text',
        title: 'Trois chantiers',
        body: `**Chauffer autrement** : la piscine, le collège et trois cents logements sont passés au bois.

**Se déplacer autrement** : des pistes continues, une rue scolaire, une navette pour les hameaux.

**Garder la fraîcheur** : des cours d’école sans bitume, des arbres, et la rivière que l’on laisse déborder là où elle ne gêne personne.`,
      },
      {
        block: 'key-figures',
        title: 'Où en est-on ?',
        figures: [
          ['–18 %', 'de chauffage dans les bâtiments municipaux'],
          ['1 240', 'arbres plantés depuis trois ans'],
          ['410 t', 'de CO₂ évitées par la chaufferie au bois'],
        ],
      },
      {
        block: 'image',
        image: 'parc-printemps',
        caption: 'Le parc des Saules, îlot de fraîcheur : jusqu’à six degrés de moins qu’en centre-ville.',
      },
      {
        block: 'quote',
        text: 'Un plan, ce n’est pas une liste de promesses. C’est une liste de dates : venez nous les rappeler.',
        author: 'Le comité de suivi, douze habitants tirés au sort',
      },
      {
        block: 'accordion',
        title: 'Et chez moi ?',
        items: [
          [
            'Par quoi commencer ?',
            'Par un rendez-vous gratuit avec la conseillère en rénovation, le jeudi à l’hôtel de ville. Les aides changent souvent : elle les connaît.',
          ],
          [
            'Puis-je poser des panneaux solaires ?',
            'Oui, presque partout. Une [déclaration préalable](/demarches/autorisation-urbanisme/) suffit.',
          ],
          ['Où planter un arbre ?', 'Chaque automne, la ville en donne deux cents, avec un tuteur et un conseil.'],
        ],
      },
      {
        block: 'downloads',
        title: 'Le bilan de l’année',
        files: [{ label: 'Bilan du plan climat', file: 'bilan-du-plan-climat' }],
      },
      { block: 'related', title: 'À lire', content: 'articles', theme: 'nature', limit: 3 },
    ],
  },
  {
    slug: 'conseil-des-jeunes',
    title: 'Le conseil des jeunes',
    service: 'jeunesse',
    themes: ['citoyennete'],
    audiences: ['11-15-ans', '16-ans-et-plus'],
    picture: 'conseil',
    summary: 'Vingt-huit élus de 12 à 17 ans, un budget, et le droit de poser des questions qui dérangent.',
    blocks: [
      {
        block: 'text',
        body: `Ils siègent un mercredi sur six, dans la vraie salle du conseil. Ils disposent de 15 000 € par an et d’une question par séance au conseil municipal, qui doit y répondre.`,
      },
      {
        block: 'image',
        image: 'conseil',
        caption: 'Une séance publique : les mains levées comptent, les soupirs aussi.',
      },
      {
        block: 'steps',
        title: 'Se présenter',
        steps: [
          {
            title: 'Avoir entre 12 et 16 ans',
            text: 'Et habiter ou étudier dans l’une des sept communes. Le mandat dure deux ans.',
          },
          { title: 'Écrire dix lignes', text: 'Ce que l’on voudrait changer. Les fautes ne comptent pas.' },
          {
            title: 'Être élu ou tiré au sort',
            text: 'La moitié des sièges de chaque façon : on n’a pas besoin d’être populaire.',
          },
        ],
      },
      {
        block: 'quote',
        text: 'Au début, on croyait que la mairie disait non. En fait, il faut trouver à qui demander.',
        author: 'Une élue de quatorze ans',
      },
      {
        block: 'related',
        title: 'Les prochaines dates',
        content: 'events',
        theme: 'citoyennete',
        audience: '11-15-ans',
        limit: 4,
      },
      { block: 'contact', place: 'info-jeunes' },
    ],
  },
];
