import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDayHours, isWeekHours } from '../cms/src/lib/opening-hours.ts';
import { parseHours } from '../packages/site-kit/src/hours.ts';

/** The silo takes only what the sites can show: the two are written apart, since the silo imports nothing of the workspace. */

const time = fc.constantFrom('9:00', '08:30', '12:00', '14:00', '18:30', '24:00', '24:30', '7:5', '25:00');
const range = fc.tuple(time, fc.constantFrom('-', ' - ', '–', '+'), time).map((parts) => parts.join(''));
const day = fc.constantFrom('Mo', 'tu', 'We', 'SA', 'Su', 'PH', 'Lu');
const days = fc
  .array(
    fc.oneof(
      day,
      fc.tuple(day, day).map(([from, to]) => `${from}-${to}`),
    ),
    { maxLength: 3 },
  )
  .map((parts) => parts.join(','));
const times = fc.oneof(
  fc.array(range, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(', ')),
  fc.constantFrom('off', 'closed', 'sunrise-sunset', ''),
);
const hours = fc
  .array(
    fc.tuple(days, times).map((parts) => parts.filter(Boolean).join(' ')),
    { maxLength: 3 },
  )
  .map((rules) => rules.join('; '));

it('reads every week that the silo takes', () => {
  fc.assert(
    fc.property(fc.oneof(hours, fc.constantFrom('24/7', '', ';', 'Sur rendez-vous')), (source) => {
      if (isWeekHours(source)) expect(parseHours(source), source).not.toBeNull();
    }),
    { numRuns: 5000 },
  );
});

it('reads the hours of a day as the same rule for every day', () => {
  fc.assert(
    fc.property(times, (source) => {
      if (isDayHours(source)) expect(parseHours(source)?.[0]?.length, source).toBeGreaterThan(0);
    }),
  );
});
