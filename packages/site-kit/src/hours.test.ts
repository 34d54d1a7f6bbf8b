import { describe, expect, it } from 'vitest';
import {
  exceptionRows,
  type Hours,
  hoursOn as hoursOf,
  opensOn as isOpenOn,
  nextDays,
  parseHours,
  weekRows,
} from './hours.ts';

const nb = (text: string) =>
  text
    .replace(/(\d) h/g, '$1\u00A0h')
    .replace(/h (\d)/g, 'h\u00A0$1')
    .replace(/ –/g, '\u00A0–');

/** Of a place without exceptions, unless given. */
const hoursOn = (day: string, openingHours: string | null, hoursExceptions: Hours['hoursExceptions'] = []) =>
  hoursOf(day, { openingHours, hoursExceptions });
const opensOn = (day: string, openingHours: string | null, hoursExceptions: Hours['hoursExceptions'] = []) =>
  isOpenOn(day, { openingHours, hoursExceptions });

describe('parseHours', () => {
  it('reads days, lists and lunch breaks; later rules replace earlier ones', () => {
    const week = parseHours('Tu-Fr 10:00-12:30,14:00-18:30; Sa 10:00-18:00; We off');
    expect(week?.map((day) => day.length)).toEqual([0, 2, 0, 2, 2, 1, 0]);
    expect(week?.[1]).toEqual([
      { opens: '10:00', closes: '12:30' },
      { opens: '14:00', closes: '18:30' },
    ]);
  });

  it('does not mind spaces, case or a missing zero', () => {
    expect(parseHours('mo,we 9:00 - 12:00 , 14:00 - 18:00;PH off')?.map((day) => day.length)).toEqual([
      2, 0, 2, 0, 0, 0, 0,
    ]);
  });

  it('takes hours without days as every day, and 24/7', () => {
    expect(parseHours('08:00-20:00')?.every((day) => day.length === 1)).toBe(true);
    expect(parseHours('24/7')?.[6]).toEqual([{ opens: '00:00', closes: '24:00' }]);
  });

  it.each([
    null,
    '',
    'Sur rendez-vous',
    'Apr-Oct: Mo-Su 08:00-20:00',
    'Mo-Fr 09:00+',
    'Mo-Fr sunrise-sunset',
    'Mo 22:00-02:00',
    'Mo-Fr 08:00-12:00, We 14:00-18:00',
    'Mo 10:00-12:00,11:00-13:00',
    'Mo 25:00-26:00',
    'Mo[1] 10:00-12:00',
    'Mo-Fr 10:00-18:00 || Sa 10:00-12:00',
  ])('leaves %j as text rather than guess', (source) => expect(parseHours(source)).toBeNull());
});

describe('weekRows', () => {
  it('gives each weekday its ranges', () => {
    const rows = weekRows(parseHours('Tu-Th 10:00-12:30,14:00-18:00; Sa 10:00-24:00') ?? []);
    expect(rows[1]).toEqual({ day: 'mardi', ranges: [nb('10 h – 12 h 30'), nb('14 h – 18 h')], closed: false });
    expect(rows[5]?.ranges).toEqual([nb('10 h – minuit')]);
    expect(rows[6]).toEqual({ day: 'dimanche', ranges: [], closed: true });
  });
});

describe('hoursOn', () => {
  const hours = 'Mo-Fr 10:00-12:00,14:00-18:00';
  it('tells the hours of that weekday', () => {
    expect(hoursOn('2026-11-23', hours)).toBe(nb('10 h – 12 h et 14 h – 18 h'));
    expect(hoursOn('2026-11-22', hours)).toBe('fermé');
  });
  it('promises nothing on a public holiday, nor of hours it cannot read', () => {
    expect(hoursOn('2026-12-25', hours)).toContain('jour férié');
    expect(hoursOn('2026-11-23', 'Sur rendez-vous')).toBeNull();
    expect(opensOn('2026-12-25', hours)).toBe(false);
    expect(opensOn('2026-11-23', 'Sur rendez-vous')).toBe(false);
    expect(opensOn('2026-11-23', hours)).toBe(true);
  });
});

describe('dated exceptions', () => {
  const week = 'Mo-Su 10:00-18:00';
  const holidays = [
    { from: '2026-12-24', to: '2027-01-02', hours: null, label: 'Vacances de Noël' },
    { from: '2026-12-31', to: '2026-12-31', hours: '9:00-12:00, 14:00-16:00', label: null },
  ];

  it('come before the week, public holidays included; the shortest first', () => {
    expect(hoursOn('2026-12-23', week, holidays)).toBe(nb('10 h – 18 h'));
    expect(hoursOn('2026-12-24', week, holidays)).toBe('exceptionnellement fermé');
    expect(hoursOn('2026-12-25', week, holidays)).toBe('exceptionnellement fermé');
    expect(hoursOn('2026-12-31', week, holidays)).toBe(nb('exceptionnellement 9 h – 12 h et 14 h – 16 h'));
    expect(hoursOn('2027-01-03', week, holidays)).toBe(nb('10 h – 18 h'));
    expect(opensOn('2026-12-26', week, holidays)).toBe(false);
    expect(opensOn('2026-12-31', null, holidays)).toBe(true);
  });

  it('are told until their last day', () => {
    expect(exceptionRows('2027-01-02', holidays)).toEqual([
      {
        days: 'du\u00A024\u00A0décembre 2026 au\u00A02\u00A0janvier 2027',
        hours: 'fermé',
        label: 'Vacances de Noël',
      },
    ]);
    expect(exceptionRows('2027-01-03', holidays)).toEqual([]);
  });
});

describe('the seven days to come', () => {
  it('tell exceptional closures and public holidays in their place', () => {
    const rows = nextDays('2026-11-09', {
      openingHours: 'Mo-Sa 10:00-18:00',
      hoursExceptions: [{ from: '2026-11-12', to: '2026-11-12', hours: null, label: 'Inventaire' }],
    });
    expect(rows?.map(({ day }) => day)[2]).toBe('mercredi 11\u00A0novembre');
    expect(rows?.map(({ ranges, note }) => note ?? ranges.join())).toEqual([
      nb('10 h – 18 h'),
      nb('10 h – 18 h'),
      'Jour férié, horaires à vérifier',
      'Exceptionnellement\u00A0: Inventaire',
      nb('10 h – 18 h'),
      nb('10 h – 18 h'),
      '',
    ]);
    expect(rows?.map(({ closed }) => closed)).toEqual([false, false, false, true, false, false, true]);
  });

  it('say nothing rather than what they cannot read', () => {
    expect(nextDays('2026-11-09', { openingHours: 'sunrise-sunset', hoursExceptions: [] })).toBeNull();
  });
});
