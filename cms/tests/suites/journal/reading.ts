import { describe, expect, it } from 'vitest';
import { askGraphQL } from '../../support/http.ts';
import { asToken, changesAfter, headOf } from '../../support/journal.ts';
import { event, load } from '../../support/records.ts';
import type { TestSilo } from '../../support/silo.ts';

/** What readers are told: the rows after a position, or that they must fill again. */
export function journalReadingSuite(silo: () => TestSilo): void {
  const url = () => silo().url;

  it('gives the changes after a position, oldest first, by pages that meet', async () => {
    const head = await headOf(url());
    const made = await load(silo().strapi, [event('suite-1'), event('suite-2'), event('suite-3')]);
    const documents = made.map(({ documentId }) => documentId);
    const all = await changesAfter(url(), head);
    expect(all).toMatchObject({ epoch: head.epoch, remaining: 0, refill: false });
    expect(all.rows.map(({ type, document }) => [type, document])).toEqual(documents.map((id) => ['event', id]));
    expect(all.sequence).toBe(all.rows.at(-1)?.sequence);
    expect(await headOf(url())).toEqual({ epoch: head.epoch, sequence: all.sequence });
    const first = await changesAfter(url(), head, 2);
    expect([first.rows, first.remaining]).toEqual([all.rows.slice(0, 2), 1]);
    const rest = await changesAfter(url(), first, 2);
    expect([rest.rows, rest.remaining, rest.sequence]).toEqual([all.rows.slice(2), 0, all.sequence]);
    expect(await changesAfter(url(), all)).toEqual({ ...all, rows: [] });
  });

  it('says when a row was written', async () => {
    const head = await headOf(url());
    const before = Date.now();
    await load(silo().strapi, [event('heure')]);
    const [row] = (await changesAfter(url(), head)).rows;
    const at = Date.parse(row?.at ?? '');
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(Date.now());
  });

  it('asks to fill again at another epoch, or at a position that is none of its own', async () => {
    const head = await headOf(url());
    const [transaction, id, at] = head.sequence.split('-');
    const asked = [
      { ...head, epoch: 'une autre' },
      { ...head, sequence: '12' },
      { ...head, sequence: `${transaction}-${Number(id) + 1000}-${at}` },
      { ...head, sequence: `${Number(transaction) + 1}-${id}-${at}` },
      { ...head, sequence: `${transaction}-${id}-${at}z` },
    ];
    for (const position of asked)
      expect
        .soft(await changesAfter(url(), position), position.sequence)
        .toEqual({ epoch: head.epoch, sequence: position.sequence, rows: [], remaining: 0, refill: true });
  });

  it('is for the site token only', async () => {
    const queries = [
      '{ journal { sequence } }',
      '{ changes(epoch: "", after: "0") { sequence } }',
      '{ shown(type: "event", after: "") { documentId } }',
    ];
    for (const query of queries) {
      const { body } = await askGraphQL(url(), 'anonymous', query);
      expect.soft([body.data ?? null, body.errors?.[0]?.extensions?.code], query).toEqual([null, 'FORBIDDEN']);
    }
  });

  describe('shown', () => {
    const query = `query ($type: String!, $after: ID!, $limit: Int) {
      shown(type: $type, after: $after, limit: $limit) { documentId sites { site url reason } canonicalUrl } }`;
    interface Shown {
      shown: { documentId: string; sites: { site: string; url: string }[]; canonicalUrl: string | null }[];
    }

    it('tells of each published record what the record tells of itself, in order of id', async () => {
      await load(silo().strapi, [
        event('paru', { audiences: ['petits'] }),
        event('retire', { excludeFrom: ['ville'] }),
      ]);
      const { shown } = await asToken<Shown>(url(), query, { type: 'event', after: '', limit: 1000 });
      const { events } = await asToken<{ events: Shown['shown'] }>(
        url(),
        '{ events(sort: "documentId", pagination: { limit: 100 }) { documentId sites { site url reason } canonicalUrl } }',
      );
      expect(shown.slice(0, events.length)).toEqual(events);
      expect(events.length).toBeGreaterThan(2);
      const second = shown[1]?.documentId;
      const next = await asToken<Shown>(url(), query, { type: 'event', after: second, limit: 1 });
      expect(next.shown).toEqual(shown.slice(2, 3));
    });
    it('is asked for types with pages, in bounds', async () => {
      for (const variables of [
        { type: 'theme', after: '' },
        { type: 'Event', after: '' },
        { type: 'event', after: "'\u0000" },
      ]) {
        const { body } = await askGraphQL(url(), 'token', query, variables);
        expect.soft(body.errors?.[0]?.extensions?.code, variables.type).toBe('QUERY_REFUSED');
      }
      const wide = Array.from(
        { length: 4 },
        (_, n) => `a${n}: shown(type: "event", after: "", limit: 1000) { sites { url } }`,
      );
      const { body } = await askGraphQL(url(), 'token', `{ ${wide.join(' ')} }`);
      expect(body.errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COSTLY');
    });
  });
}
