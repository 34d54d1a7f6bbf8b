import { expect, test } from 'vitest';
import { ownFirst } from './own-first';

const pages = [
  { path: '/a/', service: 'sports' },
  { path: '/b/', service: 'culture' },
  { path: '/c/', service: '' },
  { path: '/d/', service: 'culture' },
];
const orderFor = (own: string[]) => ownFirst(pages, own, ({ service }) => service).map(({ path }) => path);

test('the pages of one’s services come first, and order is kept on both sides', () => {
  expect(orderFor(['culture'])).toEqual(['/b/', '/d/', '/a/', '/c/']);
});

test('who has no service of their own sees all alike', () => {
  expect(orderFor([])).toEqual(['/a/', '/b/', '/c/', '/d/']);
});
