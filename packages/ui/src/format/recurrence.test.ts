import { expect, test } from 'vitest';
import { recurrenceInWords } from './recurrence.ts';

/** 5 January 2027 is a Tuesday. */
test.each([
  ['FREQ=WEEKLY;UNTIL=20270630T215959Z', 'Chaque mardi jusqu’au 30 juin 2027'],
  ['FREQ=WEEKLY;BYDAY=TH,MO;UNTIL=20270701', 'Chaque lundi et jeudi jusqu’au 1er juillet 2027'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'Du lundi au vendredi'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SA;WKST=MO;COUNT=12', 'Toutes les 2 semaines, le mardi et le samedi, 12 fois'],
  ['FREQ=WEEKLY;BYDAY=MO,WE,SU', 'Chaque lundi, mercredi et dimanche'],
  ['FREQ=DAILY;COUNT=5', 'Chaque jour, 5 fois'],
  ['FREQ=DAILY;INTERVAL=3', 'Tous les 3 jours'],
  ['FREQ=MONTHLY;BYDAY=2TU', 'Le 2e mardi de chaque mois'],
  ['FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR', 'Le dernier vendredi, tous les 3 mois'],
  ['FREQ=MONTHLY', 'Le 5 de chaque mois'],
  ['FREQ=MONTHLY;BYMONTHDAY=1', 'Le 1er de chaque mois'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', 'Le dernier jour de chaque mois'],
  ['FREQ=YEARLY', 'Chaque année, le 5 janvier'],
  ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1', null],
  ['FREQ=YEARLY;BYMONTH=1,3', null],
  ['FREQ=HOURLY', null],
])('%s is « %s »', (rule, words) =>
  expect(recurrenceInWords(rule, '2027-01-05')?.replaceAll('\u00a0', ' ') ?? null).toBe(words),
);
