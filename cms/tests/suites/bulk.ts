import { expect, it } from 'vitest';
import { askGraphQL } from '../support/http.ts';
import { readsOf } from '../support/queries.ts';
import { event, load } from '../support/records.ts';
import type { TestSilo } from '../support/silo.ts';

const query = `query ($after: ID!) {
  events(filters: { documentId: { gt: $after } }, sort: ["documentId:asc"], pagination: { limit: 100 }) {
    documentId title description occurrences { start end allDay status }
    service { name site { name } } themes { name } audiences { name } commune { name }
    place { name commune { name } service { name } } image { url } sites { site url } canonicalUrl
  }
}`;

/** The replica is filled by pages of 100 records: their cost must not grow with the records. */
export function bulkSuite(silo: () => TestSilo): void {
  it('reads 100 records and two levels of relations in at most 15 SQL queries', async () => {
    const { strapi, url } = silo();
    await load(
      strapi,
      Array.from({ length: 110 }, (_, n) =>
        event(`lot-${n}`, { place: 'theatre', themes: ['musique'], audiences: ['petits'] }),
      ),
    );
    const { answer, queries } = await readsOf(strapi, () => askGraphQL(url, 'token', query, { after: '' }));
    const { body } = answer;
    expect(body.errors).toBeUndefined();
    const events = body.data?.events as { place: { commune: { name: string } } | null; documentId: string }[];
    expect(events).toHaveLength(100);
    expect(events.some(({ place }) => place?.commune.name === 'Aubelonne')).toBe(true);
    expect(queries.length, queries.join('\n')).toBeLessThanOrEqual(15);

    const rest = await askGraphQL(url, 'token', query, { after: events.at(-1)?.documentId });
    expect((rest.body.data?.events as unknown[] | undefined)?.length ?? 0).toBeGreaterThanOrEqual(10);
  });

  it('gives the slots of an event in the order they were written', async () => {
    const { strapi, url } = silo();
    const slots = Array.from({ length: 12 }, (_, n) => ({
      start: `2027-01-${String(28 - n).padStart(2, '0')}T10:00:00.000Z`,
      end: null,
      allDay: false,
    }));
    await load(strapi, [event('ordre', { title: 'Ordre des dates', slots })]);
    const { body } = await askGraphQL(
      url,
      'token',
      '{ events(filters: { title: { eq: "Ordre des dates" } }) { slots { start } } }',
    );
    expect(body.data?.events).toEqual([{ slots: slots.map(({ start }) => ({ start })) }]);
  });
}
