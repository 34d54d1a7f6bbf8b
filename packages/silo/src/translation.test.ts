import { describe, expect, it } from 'vitest';
import { blankArticle, blankEvent, blankPlace } from './blank.ts';
import { Replica } from './replica.ts';
import { inFolder, inLanguage, languagesOf } from './translation.ts';
import { card, full } from './views.ts';

const words = { title: 'River festival', summary: 'By the water', description: [], price: null, plainText: [] };
const event = {
  ...blankEvent,
  id: 'fete',
  slug: 'fete-de-la-riviere',
  title: 'Fête de la rivière',
  summary: 'Au bord de l’eau',
  sites: [{ site: 'ville', url: 'https://v.example/agenda/fete-de-la-riviere/' }],
  canonicalUrl: 'https://v.example/agenda/fete-de-la-riviere/',
  place: 'quai',
  translations: { uk: { ...words, title: 'Свято річки' }, en: words },
};
const place = { ...blankPlace, id: 'quai', slug: 'quai', name: 'Le quai' };

const replica = new Replica(':memory:');
replica.write(() => {
  for (const record of [event, place, { ...blankArticle, id: 'a', slug: 'a' }]) replica.put(record);
});

describe('a record in another language', () => {
  it('says what is translated and keeps all else', () => {
    const view = full(replica, 'ville', event, 'en');
    expect(view).toMatchObject({ title: 'River festival', summary: 'By the water', locale: 'en', slots: event.slots });
    expect(view.href).toBe('/en/agenda/fete-de-la-riviere/');
    expect(view.canonicalUrl).toBe('https://v.example/en/agenda/fete-de-la-riviere/');
    expect(view.place).toMatchObject({ title: 'Le quai' });
  });
  it('is known to the French one by its language, never by its words', () => {
    const view = full(replica, 'ville', event);
    expect(view).toMatchObject({ title: 'Fête de la rivière', locale: 'fr', locales: ['en', 'uk'] });
    expect(JSON.stringify(view)).not.toContain('River festival');
  });
  it('has a card in that language, and a French one where it is not translated', () => {
    expect(card(replica, 'ville', event, {}, 'en')).toMatchObject({
      title: 'River festival',
      href: '/en/agenda/fete-de-la-riviere/',
      locale: 'en',
    });
    expect(card(replica, 'ville', event, {}, 'ar')).toMatchObject({ title: 'Fête de la rivière', locale: 'fr' });
  });
  it('can be listed', () => {
    expect(replica.list('event', { where: { locale: 'uk' } }).map(({ id }) => id)).toEqual(['fete']);
    expect(replica.list('event', { where: { locale: 'ar' } })).toEqual([]);
    expect(replica.tally('event', {}, 'locale')).toEqual([
      { value: 'en', count: 1 },
      { value: 'uk', count: 1 },
    ]);
    expect(replica.list('article', { where: { locale: ['en', 'uk'] } })).toEqual([]);
  });
  it('stands under the folder of the language, on any site', () => {
    expect(inFolder('/agenda/x/', 'ar')).toBe('/ar/agenda/x/');
    expect(inFolder('https://v.example/agenda/x/', 'ar')).toBe('https://v.example/ar/agenda/x/');
    expect(inFolder('/agenda/x/', 'fr')).toBe('/agenda/x/');
    expect(inLanguage(event, 'ar')).toBeUndefined();
    expect(languagesOf(place)).toEqual([]);
  });
});
