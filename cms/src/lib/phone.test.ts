import { expect, it } from 'vitest';
import { isPhone } from './phone';

it.each([
  '02 40 41 90 00',
  '0240419000',
  '02.40.41.90.00',
  '+33 2 40 41 90 00',
  '+33 (0)2 40 41 90 00',
  '06-12-34-56-78',
  '3919',
  '115',
  '15',
  '+32 2 123 45 67',
])('takes %s', (phone) => expect(isPhone(phone)).toBe(true));
it.each(['02 40 41 90', '02 40 41 90 00 00', 'bonjour', '0240419000 poste 12', '+33 2 40', '<b>02</b>', '00'])(
  'refuses %s',
  (phone) => expect(isPhone(phone)).toBe(false),
);
