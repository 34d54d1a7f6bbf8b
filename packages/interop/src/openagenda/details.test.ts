import { expect, test } from 'vitest';
import { audiencesOf } from './audiences.ts';
import { textOf } from './fields.ts';
import { isFree } from './is-free.ts';
import { placeLine } from './place.ts';
import { slotsOf } from './slots.ts';
import { themesFrom } from './themes.ts';

test.each([
  'Gratuit',
  'GRATUIT !',
  'gratuit et ouvert à tous',
  'Entrée libre',
  'Entrée libre et gratuite, dans la limite des places disponibles',
  'Gratuit, sur inscription',
  'Tarif : gratuit',
  'Accès libre',
  '0 €',
  '0,00 €',
])('%j is free', (price) => expect(isFree(price)).toBe(true));

test.each([
  null,
  '',
  '5 €',
  'Gratuit pour les moins de 12 ans',
  'Plein 6 €, gratuit pour les abonnés',
  'Tarifs : 6€ Pass vintage : 10€. Gratuit pour les - 12 ans.',
  'Gratuit jusqu’à 18 ans',
  'Non gratuit',
  'Entrée libre, consommations payantes',
  'Une entrée achetée = une entrée gratuite (20 €)',
  'Gratuit si adhésion',
  'Sur réservation',
  '20/15€',
  '10 €',
])('%j is not free for all', (price) => expect(isFree(price)).toBe(false));

test.each([
  [{ min: 0, max: 3 }, ['0-3-ans']],
  [{ min: 3, max: 4 }, ['0-3-ans', '4-6-ans']],
  [{ min: 12, max: null }, ['11-15-ans', '16-ans-et-plus']],
  [{ min: null, max: 5 }, ['0-3-ans', '4-6-ans']],
  [{ min: 0, max: 99 }, ['0-3-ans', '4-6-ans', '7-10-ans', '11-15-ans', '16-ans-et-plus', 'tout-public']],
  [{ min: null, max: null }, []],
  [undefined, []],
])('ages %j', (age, slugs) => expect(audiencesOf(age)).toEqual(slugs));

test('keywords meet the table without accents, capitals or plural; else by their single words', () => {
  const themesOf = themesFrom('\uFEFFkeyword;theme\nthéâtre;spectacle\n"arts martiaux";sport\nart;culture\n');
  expect(themesOf({ fr: ['Theatres', 'ARTS MARTIAUX'] })).toEqual(['spectacle', 'sport']);
  expect(themesOf(['théâtre de rue', 42])).toEqual(['spectacle']);
  expect(themesOf('art, inconnu')).toEqual(['culture']);
  expect(themesOf({})).toEqual([]);
  expect(() => themesFrom('mot;slug\na;b')).toThrow(/deux colonnes/);
  expect(() => themesFrom('keyword,theme\ndanse,Spectacle vivant')).toThrow(/danse;Spectacle vivant/);
});

test('slots: local times, both changes of hour, ends before starts, repeats', () => {
  const timings = [
    { begin: '2026-10-25T10:00:00', end: '2026-10-25T09:00:00' },
    { begin: '2026-03-29T01:30:00', end: '2026-03-29T03:30:00' },
    { begin: '2026-10-25T10:00:00+01:00' },
  ];
  expect(slotsOf({ timings, timezone: 'Nowhere/Else' })).toEqual({
    slots: [
      { start: '2026-03-29T00:30:00.000Z', end: '2026-03-29T01:30:00.000Z', allDay: false },
      { start: '2026-10-25T09:00:00.000Z', end: null, allDay: false },
    ],
    partial: false,
  });
  expect(slotsOf({ timings: [{ begin: 'demain' }] })).toHaveProperty('reason');
  expect(slotsOf({})).toEqual({ reason: 'Aucune date.' });
});

test('texts by language: French first, then any that has words', () => {
  expect(textOf({ en: 'Ball', fr: 'Bal' })).toBe('Bal');
  expect(textOf({ fr: ' ', en: 'Ball' })).toBe('Ball');
  expect(textOf({ fr: null })).toBeNull();
});

test.each([
  ['3 rue des Tanneurs, 99100 Aubelonne', '3 rue des Tanneurs'],
  ['3 rue des Tanneurs 99100 AUBELONNE, France', '3 rue des Tanneurs'],
  ['3 rue d’Aubelonne', '3 rue d’Aubelonne'],
  ['3 rue des Tanneurs, Aubelonne', '3 rue des Tanneurs'],
  ['3 rue des Tanneurs AUBELONNE', '3 rue des Tanneurs'],
  ['99100 Aubelonne', null],
])('the address %j', (address, kept) => {
  const line = placeLine(
    {
      name: 'Salle',
      address,
      city: 'Aubelonne',
      postalCode: '99100',
      latitude: 47.1,
      longitude: 1.2,
    },
    'culture',
  );
  expect(line?.data.address).toBe(kept);
});
