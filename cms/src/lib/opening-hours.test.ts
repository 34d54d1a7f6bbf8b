import { expect, it } from 'vitest';
import { isDayHours, isWeekHours } from './opening-hours';

it.each([
  'Tu-Fr 10:00-12:30,14:00-18:30; Sa 10:00-18:00',
  'mo,we 9:00 - 12:00 , 14:00–18:00;PH off',
  '08:00-20:00',
  '24/7',
  'Mo-Sa 08:00-24:00; Su closed',
])('takes %s', (hours) => expect(isWeekHours(hours)).toBe(true));
it.each([
  '',
  'Sur rendez-vous',
  'Mo-Fr',
  'Apr-Oct Mo 10:00-18:00',
  'Mo sunrise-sunset',
  'Mo 22:00-02:00',
  'Mo 09:00-12:00,11:00-18:00',
  'off',
  'Lu 10:00-12:00',
  'Mo 10h-12h',
  'Mo 10:00+',
])('refuses %s', (hours) => expect(isWeekHours(hours)).toBe(false));
it('takes the hours of a day alone', () => {
  expect(isDayHours('10:00-12:00, 14:00-17:30')).toBe(true);
  expect(isDayHours('9:00-12:00')).toBe(true);
  for (const wrong of ['Mo 10:00-12:00', 'off', '12:00-10:00', '24:30-25:00']) expect(isDayHours(wrong)).toBe(false);
});
