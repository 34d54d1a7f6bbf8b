import type { Language } from './words.ts';

export const de: Language = {
  code: 'de',
  dir: 'ltr',
  name: 'Deutsch',
  words: {
    languages: 'Diese Seite in anderen Sprachen',
    skip: 'Zum Inhalt',
    dates: 'Termine',
    past: 'Diese Veranstaltung ist vorbei.',
    allDay: 'ganztägig',
    practical: 'Praktische Hinweise',
    place: 'Ort',
    price: 'Preis',
    free: 'Kostenlos',
    by: 'Veranstaltet von',
    register: 'Anmeldung',
    online: 'Online verfolgen',
    published: 'Veröffentlicht am',
    rest: 'Das Menü und die übrigen Seiten dieser Website sind auf Französisch.',
    status: {
      rescheduled: 'Neuer Termin',
      moved_online: 'Findet online statt',
      postponed: 'Verschoben',
      full: 'Ausgebucht',
      cancelled: 'Abgesagt',
    },
  },
};
