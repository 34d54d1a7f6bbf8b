import type { PageWords } from '../lib/source-editorial.ts';

/** By page and language. */
export const pageWords: Record<string, Record<string, PageWords>> = {
  's-installer-a-aubelonne': {
    en: {
      title: 'Settling in Aubelonne',
      summary: 'A fortnight, three months, a year: what to do when you arrive, and what can wait.',
      blocks: [
        {
          block: 'text',
          body: 'Every year nine hundred people unpack their boxes in Aubelonne. This page gathers what they would have liked to know on the first evening.',
        },
        {
          block: 'steps',
          title: 'In order',
          steps: [
            {
              title: 'Within a fortnight',
              text: 'Tell the authorities your new address, ask for your bins on 02 61 91 41 10, [enrol the children at school](/en/demarches/inscrire-enfant-ecole/).',
            },
            {
              title: 'Within three months',
              text: 'Choose a doctor at the health centre, [register on the electoral roll](/demarches/s-inscrire-sur-les-listes-electorales/), get a library card.',
            },
            {
              title: 'Within a year',
              text: 'Come to the welcome day: a coach tours the seven communes and lunch is on us.',
              picture: 'associations',
            },
          ],
        },
        {
          block: 'key-figures',
          title: 'Aubelonne in figures',
          figures: [
            ['23,412', 'inhabitants'],
            ['9', 'state schools'],
            ['120', 'associations in the directory'],
            ['11 km', 'of unbroken cycle tracks'],
          ],
        },
        {
          block: 'quote',
          text: 'They told me it was quiet. It is quiet until Friday evening.',
          author: 'A resident of the Old Port, who came two years ago',
        },
        { block: 'related', title: 'Where to take the children', content: 'places', audience: 'familles', limit: 4 },
        { block: 'contact', place: 'hotel-de-ville' },
      ],
    },
  },
  'dechets-et-tri': {
    es: {
      title: 'Residuos y reciclaje',
      summary: 'Días de recogida, normas de separación, muebles viejos y punto limpio, barrio por barrio.',
      blocks: [
        {
          block: 'text',
          title: 'Los días de recogida',
          body: '- **Centro y Puerto Viejo**: basura los lunes y los viernes, reciclaje los miércoles;\n- **Tanneurs y Tilleuls**: basura los martes, reciclaje un jueves de cada dos;\n- **Moulin-Vert y Varenne**: basura los miércoles, reciclaje los viernes.\n\nSaque los cubos la víspera después de las 19 h y recójalos por la mañana. Los días festivos, la recogida pasa al día siguiente.',
        },
        {
          block: 'accordion',
          title: 'Preguntas frecuentes',
          items: [
            ['¿Hay que lavar los envases?', 'No. Basta con que estén vacíos.'],
            ['Mi cubo está roto', 'Llame al 02 61 91 41 10: se repara o se cambia en una semana.'],
            [
              '¿Y las pilas, las bombillas y la ropa?',
              'Nunca en los cubos: las tiendas recogen las pilas y las bombillas.',
            ],
          ],
        },
        {
          block: 'call-to-action',
          title: '¿Un sofá, una nevera, una bici sin rueda?',
          text: 'Los muebles viejos se recogen con cita previa, delante de su puerta, dos veces al año.',
          label: 'Pedir cita',
          url: '/demarches/faire-enlever-des-encombrants/',
        },
        { block: 'contact', place: 'dechetterie-du-val' },
      ],
    },
  },
};
