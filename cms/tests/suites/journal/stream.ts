import { afterEach, describe, expect, it, vi } from 'vitest';
import { mostStreams } from '../../../src/journal/streams.ts';
import { type OpenStream, openStream } from '../../support/event-stream.ts';
import { authorization, type Reader } from '../../support/http.ts';
import { headOf } from '../../support/journal.ts';
import { type OtherProcess, otherProcess } from '../../support/other-process.ts';
import { event, load, slot } from '../../support/records.ts';
import type { Database, TestSilo } from '../../support/silo.ts';

/** Readers are woken as soon as they have something to read. */
export function journalStreamSuite(silo: () => TestSilo, database: Database): void {
  const url = () => silo().url;
  const streams: OpenStream[] = [];
  const open = async (reader: Reader = 'token', headers: Record<string, string> = {}) => {
    const stream = await openStream(url(), reader, headers);
    streams.push(stream);
    return stream;
  };
  const others: OtherProcess[] = [];
  const other = async () => {
    const process = await otherProcess(database);
    others.push(process);
    return process;
  };
  afterEach(async () => {
    for (const stream of streams.splice(0)) await stream.close();
    for (const process of others.splice(0)) await process.close();
  });
  const insert = (document: string) =>
    database === 'sqlite'
      ? `insert into parvis_journal (type, document, at, "transaction") values ('event', '${document}', ${Date.now()}, 0)`
      : `insert into parvis_journal (type, document, at, transaction)
         values ('event', '${document}', now(), pg_current_xact_id()::text::bigint); notify parvis_journal`;

  it('says at once where the journal stands, whatever the reader knows', async () => {
    const head = await headOf(url());
    const known: Record<string, string>[] = [{}, { 'last-event-id': head.sequence }, { 'last-event-id': 'autre' }];
    for (const given of known) {
      const { response, next } = await open('token', given);
      expect(response.status).toBe(200);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      expect(await next()).toEqual({ event: 'journal', id: head.sequence, data: head });
    }
  });

  it('tells every reader of a change once it is committed, and of nothing that was rolled back', async () => {
    const { strapi } = silo();
    const [one, two] = [await open(), await open()];
    await Promise.all([one.next(), two.next()]);
    const service = (await strapi.documents('api::service.service').findFirst())?.documentId;
    await expect(
      strapi.db.transaction(async () => {
        const data = { title: 'Jamais', service, slots: [slot] } as never;
        await strapi.documents('api::event.event').create({ data, status: 'published' });
        throw new Error('panne');
      }),
    ).rejects.toThrow('panne');
    await load(strapi, [event('reveil')]);
    const head = await headOf(url());
    for (const { next } of [one, two]) expect((await next())?.id).toBe(head.sequence);
  });

  it('tells of what another process wrote', async () => {
    const { next } = await open();
    await next();
    const writer = await other();
    await writer.run(insert('ailleurs'));
    const told = await next();
    expect(told?.id).toBe((await headOf(url())).sequence);
  });

  if (database === 'postgres') {
    it('tells of a change as soon as the transactions before it have ended, though they tell nothing', async () => {
      const { next } = await open();
      const before = await next();
      const older = await other();
      await older.run('begin; select pg_current_xact_id()');
      await load(silo().strapi, [event('attend')]);
      expect((await headOf(url())).sequence).toBe(before?.id);
      await older.run('commit');
      const told = await next();
      expect(told?.id).toBe((await headOf(url())).sequence);
      expect(told?.id).not.toBe(before?.id);
    });

    it('hears other instances again after its connection broke', async () => {
      const { next } = await open();
      await next();
      const writer = await other();
      const listening = "query = 'listen parvis_journal'";
      await vi.waitFor(async () =>
        expect(await silo().strapi.db.connection('pg_stat_activity').whereRaw(listening)).toHaveLength(1),
      );
      await writer.run(`select pg_terminate_backend(pid) from pg_stat_activity where ${listening}`);
      await writer.run(insert('coupure'));
      expect((await next())?.id).toBe((await headOf(url())).sequence);
      await writer.run(insert('apres'));
      expect((await next())?.id).toBe((await headOf(url())).sequence);
    });
  }

  describe('refuses', () => {
    it('whoever has not the site token', async () => {
      expect((await open('anonymous')).response.status).toBe(403);
      expect((await open('anonymous', { authorization: 'Bearer faux' })).response.status).toBe(401);
    });
    it(`the reader after ${mostStreams}, until one leaves`, async () => {
      const first = await open();
      await first.next();
      for (let n = 1; n < mostStreams; n += 1) expect((await open()).response.status).toBe(200);
      const { response } = await open();
      expect([response.status, response.headers.get('retry-after')]).toEqual([429, '10']);
      await first.close();
      await vi.waitFor(async () => expect((await open()).response.status).toBe(200));
    });
    it('nobody because of who only looked', async () => {
      const look = () => fetch(`${url()}/api/journal/stream`, { method: 'HEAD', headers: authorization('token') });
      for (let n = 0; n < mostStreams; n += 1)
        expect((await look()).headers.get('content-type')).toMatch('event-stream');
      await vi.waitFor(async () => expect((await open()).response.status).toBe(200));
    });
  });

  it('ends whole when the silo stops', async () => {
    const { next } = await open();
    await next();
    // As Strapi ends: what of it the other suites need goes on.
    const { app } = silo().strapi as unknown as { app: { destroy(given: object): Promise<void> } };
    await app.destroy({ strapi: silo().strapi });
    expect(await next()).toBeUndefined();
  });
}
