import { expect, it, test } from 'vitest';
import { problemsOfSchedule } from './check';
import type { Exception, Slot } from './expand';

/** Monday 5 January 2026, 10:00. */
const first: Slot = { start: '2026-01-05T09:00:00.000Z', end: null, allDay: false };
const check = (recurrence: string | null, exceptions: Exception[] = [], slots: Slot[] = [first]) =>
  problemsOfSchedule({ slots, recurrence, exceptions }).map(({ path, message }) => [
    path.join('.'),
    message.replaceAll(/[\u00a0\u202f]/g, ' '),
  ]);

test.each([
  'FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20270630T215959Z',
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;WKST=MO;COUNT=800',
  'FREQ=DAILY;COUNT=800',
  'FREQ=MONTHLY;BYDAY=1MO',
  'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1;COUNT=10',
  'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=5',
  'freq=daily;until=20260201',
])('accepts %s', (rule) => expect(check(rule)).toEqual([]));

test.each([
  ['FREQ=DAILY;UNTIL=20360105', 'cette règle donne 3 653 dates, 800 au plus. Indiquez une fin plus proche.'],
  ['FREQ=DAILY;COUNT=999999', 'cette règle donne plus de 10 000 dates, 800 au plus. Indiquez une fin plus proche.'],
  ['FREQ=DAILY', 'sans fin, cette règle donne 800 dates en moins de cinq ans. Indiquez une fin.'],
  ['FREQ=DAILY;INTERVAL=0', '« INTERVAL » est un nombre de 1 à 999.'],
  ['FREQ=DAILY;INTERVAL=99999999999', '« INTERVAL » est un nombre de 1 à 999.'],
  ['FREQ=HOURLY;COUNT=3', 'une répétition se compte en jours, pas en heures. Ajoutez plutôt des créneaux.'],
  ['FREQ=SECONDLY', 'une répétition se compte en jours, pas en heures. Ajoutez plutôt des créneaux.'],
  ['COUNT=3', 'la fréquence manque. Choisissez chaque jour, semaine, mois ou année.'],
  ['FREQ=DAILY;BYHOUR=1', '« BYHOUR » n’est pas pris en charge. Retirez-le de la règle.'],
  ['FREQ=DAILY;COUNT=3;COUNT=4', '« COUNT » doit avoir une valeur, une seule fois.'],
  ['FREQ=DAILY;COUNT=3;UNTIL=20270101', 'une fin se donne par une date ou par un nombre de fois, pas les deux.'],
  ['FREQ=DAILY;UNTIL=20261399', 'la date de fin est illisible. Choisissez une date dans le calendrier.'],
  ['FREQ=DAILY;UNTIL=20250101', 'cette règle ne donne aucune date. Vérifiez sa fin et ses jours.'],
  ['FREQ=WEEKLY;BYDAY=XX', '« XX » n’est pas un jour de la semaine.'],
  ['FREQ=WEEKLY;BYDAY=2MO', '« 2MO » : un rang ne va qu’avec une répétition par mois ou par année.'],
  [
    'FREQ=WEEKLY;BYDAY=TU;COUNT=3',
    'le premier créneau (5 janvier 2026) n’est pas une date de la règle, qui commence le 6 janvier 2026. Changez l’un ou l’autre.',
  ],
])('refuses %s', (rule, message) => expect(check(rule)).toEqual([['recurrence', `Répétition : ${message}`]]));

test.each([
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=300',
  'FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31;INTERVAL=999',
  'FREQ=YEARLY;BYDAY=SA,SU;BYSETPOS=200',
  'FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYMONTH=2;BYMONTHDAY=30;BYSETPOS=1,2,3,4,5',
])('ends on a rule that never happens: %s', (rule) =>
  expect(check(rule)).toEqual([['recurrence', expect.stringMatching(/^Répétition : cette règle ne /)]]),
);

it('refuses a rule longer than its column', () => {
  const rule = `FREQ=YEARLY;BYDAY=${Array.from({ length: 80 }, (_, day) => `${(day % 53) + 1}MO`).join(',')}`;
  expect(check(rule)).toEqual([['recurrence', expect.stringMatching(/^Répétition : la règle dépasse 255 caractères/)]]);
});

it('counts rule and slots together', () => {
  const more = { ...first, start: '2025-12-01T09:00:00.000Z' };
  expect(check('FREQ=DAILY;COUNT=800', [], [first, more])).toEqual([
    ['slots', expect.stringMatching(/donnent 801 dates/)],
  ]);
});

it('refuses exceptions to no date, or that say too little', () => {
  const both = { date: '2026-01-05', time: null };
  expect(check('FREQ=WEEKLY;COUNT=3', [{ date: '2026-01-06', state: 'cancelled' }])).toEqual([
    ['exceptions.0', 'Exceptions : aucune date le 6 janvier 2026. Donnez le jour d’une date de l’événement.'],
  ]);
  expect(check(null, [{ ...both, state: 'moved' }])).toEqual([
    ['exceptions.0', 'Exceptions : la date du 5 janvier 2026 est déplacée. Donnez son nouveau début.'],
  ]);
  expect(check(null, [{ ...both, state: 'excluded' }])).toEqual([
    ['exceptions', 'Exceptions : plus aucune date n’a lieu. Gardez-en une, ou annulez-la.'],
  ]);
  const moved = { ...both, state: 'moved' as const, start: '2026-01-06T09:00:00Z' };
  expect(check(null, [{ ...moved, end: '2026-01-06T08:00:00Z' }])[0]?.[1]).toMatch(/la nouvelle fin vient avant/);
  expect(check(null, [moved], [first, { ...first, start: '2026-01-05T18:00:00Z' }])[0]?.[1]).toMatch(/Donnez l’heure/);
});
