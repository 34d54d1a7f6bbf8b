import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type PublicType, uidOf } from '../../../src/lib/content-types.ts';
import { changesAfter, headOf } from '../../support/journal.ts';
import { OwnRecords } from '../../support/own-records.ts';
import { line, slot } from '../../support/records.ts';
import type { TestSilo } from '../../support/silo.ts';

/**
 * PostgreSQL lets two editors save at the same time, who do not see each other's change. What one changes of the other's record is told
 * once both have ended. (SQLite lets the second begin when the first has ended.)
 */
export function journalSideBySideSuite(silo: () => TestSilo): void {
  const own = new OwnRecords(() => silo().strapi);
  const id = (key: string) => own.id(key);
  const documents = (type: PublicType) => silo().strapi.documents(uidOf(type));
  beforeEach(() => {
    const commune = (key: string, insee: string) =>
      line('commune', key, { name: key, insee, postcodes: [{ code: '99120' }] });
    return own.write(
      commune('nord', '99921'),
      commune('sud', '99922'),
      line('theme', 'fete', { name: 'Fête', position: 95 }),
      line('service', 'arts', { name: 'Arts' }),
      line('place', 'salle', { name: 'Salle', kind: 'other', service: 'arts', commune: 'nord' }),
      line('site', 'portail', {
        key: 'portail',
        name: 'Portail',
        baseUrl: 'https://portail.example',
        position: 95,
        paths: { event: '/{slug}/' },
        rules: [{ events: true, communes: ['sud'] }],
      }),
    );
  });
  afterEach(() => own.remove());

  /** Publishes an event, changes something else meanwhile, and only then ends the publishing. @returns the event, and its rows */
  async function meanwhile(
    data: object,
    change: () => Promise<unknown>,
  ): Promise<{ documentId: string; rows: number }> {
    const { strapi, url } = silo();
    const published = Promise.withResolvers<string>();
    const end = Promise.withResolvers<void>();
    const head = await headOf(url);
    const publishing = strapi.db.transaction(async () => {
      const fields = { title: 'À côté', slots: [slot], service: id('service arts'), ...data };
      const { documentId } = await documents('event').create({ data: fields as never, status: 'published' });
      published.resolve(documentId);
      await end.promise;
    });
    publishing.catch(published.reject);
    const documentId = await published.promise;
    const changing = change();
    await vi.waitFor(async () =>
      expect(await strapi.db.connection('pg_locks').where({ granted: false })).not.toHaveLength(0),
    );
    end.resolve();
    await Promise.all([publishing, changing]);
    const { rows } = await changesAfter(url, head);
    return { documentId, rows: rows.filter(({ document }) => document === documentId).length };
  }
  const sitesOf = async (document: string): Promise<string[]> =>
    silo()
      .strapi.db.connection('parvis_diffusion')
      .where({ document, site: id('site portail') })
      .pluck('document');

  it('an event published at a place that moves is in the commune where the place now is', async () => {
    const data = { commune: id('commune sud') };
    const move = () => documents('place').update({ documentId: id('place salle'), data: data as never });
    const { documentId, rows } = await meanwhile({ place: id('place salle') }, move);
    expect(rows).toBe(2);
    expect(await sitesOf(documentId)).toEqual([documentId]);
  });
  it('an event published where a rule is being changed is shown where the rule now says', async () => {
    const data = { rules: [{ events: true, themes: [id('theme fete')] }] };
    const change = () => documents('site').update({ documentId: id('site portail'), data: data as never });
    const { documentId } = await meanwhile({ themes: [id('theme fete')] }, change);
    expect(await sitesOf(documentId)).toEqual([documentId]);
  });
  it('an event published with a theme that is being deleted has a row for having lost it', async () => {
    const remove = () => documents('theme').delete({ documentId: id('theme fete') });
    expect((await meanwhile({ themes: [id('theme fete')] }, remove)).rows).toBe(2);
  });
}
