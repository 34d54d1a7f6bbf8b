import { createReadStream } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { ImportLine, ImportResult } from './import-line.ts';
import { summaryOf } from './import-report.ts';
import { importRun, UpsertStoppedError } from './import-run.ts';
import { surveyFile } from './survey.ts';
import { themesFrom } from './themes.ts';
import { type UpsertChannel, upsertChannel } from './upsert-channel.ts';

const fixture = (name: string) => createReadStream(new URL(`../../fixtures/${name}`, import.meta.url));
const themesOf = themesFrom('keyword;theme\ndanse;spectacle\n');

/** A silo in memory: it remembers lines, answers in batches as the real one does, and refuses the keys it is told to. */
class FakeSilo {
  readonly lines: ImportLine[] = [];
  readonly #known = new Map<string, string>();
  readonly #refused: ReadonlySet<string>;

  constructor(refused: string[] = []) {
    this.#refused = new Set(refused);
  }

  channel({ batch = 20, stopsAfter = Number.POSITIVE_INFINITY } = {}): UpsertChannel {
    const input = new PassThrough();
    const output = new PassThrough();
    const answer = async () => {
      let waiting: string[] = [];
      const flush = () => {
        for (const line of waiting) output.write(`${JSON.stringify(this.#carryOut(JSON.parse(line)))}\n`);
        waiting = [];
      };
      let seen = 0;
      for await (const line of linesOf(input)) {
        seen += 1;
        if (seen > stopsAfter) break;
        waiting.push(line);
        if (waiting.length >= batch) flush();
      }
      flush();
      output.end('journal du silo\n');
    };
    void answer();
    return upsertChannel(input, output);
  }

  #carryOut(line: ImportLine): ImportResult {
    this.lines.push(line);
    const { type, key } = line;
    if (this.#refused.has(key)) return { type, key, outcome: 'failed', field: 'title', reason: 'Trop long.' };
    const before = this.#known.get(`${type}/${key}`);
    const now = JSON.stringify(line.data);
    this.#known.set(`${type}/${key}`, now);
    return { type, key, outcome: before === undefined ? 'created' : before === now ? 'unchanged' : 'updated' };
  }
}

async function* linesOf(input: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input) {
    const parts = `${rest}${chunk}`.split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
}

async function run(open: () => AsyncIterable<Uint8Array>, upsert: UpsertChannel, signal?: AbortSignal) {
  const survey = await surveyFile(open());
  return importRun({ input: open(), survey, upsert, service: 'culture', themesOf, signal });
}
const detailed = () => fixture('openagenda-detailed.json');

test('places go before the events that point to them; what cannot go in is reported; the last of two wins', async () => {
  const silo = new FakeSilo();
  const report = await run(detailed, silo.channel());
  expect(silo.lines.map(({ type, key }) => `${type} ${key}`)).toEqual([
    'place 80000001',
    'event 90000001',
    'event 90000002',
  ]);
  expect(silo.lines[2]?.data.summary).toBe('Seconde version');
  expect(report).toMatchObject({ total: 8, events: { created: 2, updated: 0, unchanged: 0 }, places: { created: 1 } });
  expect(report.skipped.map(({ position, uid, field }) => [position, uid, field])).toEqual([
    [2, '90000002', 'uid'],
    [3, '90000003', 'state'],
    [4, '90000004', 'draft'],
    [6, '90000005', 'title'],
    [7, '90000006', 'timings'],
    [8, null, 'uid'],
  ]);
});

test('the same file again changes nothing', async () => {
  const silo = new FakeSilo();
  await run(detailed, silo.channel());
  const again = await run(detailed, silo.channel());
  expect(again).toMatchObject({
    events: { created: 0, updated: 0, unchanged: 2 },
    places: { created: 0, unchanged: 1 },
  });
});

test('what the silo refuses is reported and takes nothing with it', async () => {
  const report = await run(detailed, new FakeSilo(['90000001', '80000001']).channel());
  expect(report.events.created).toBe(1);
  expect(report.skipped[0]).toEqual({
    position: 1,
    uid: '90000001',
    title: 'Bal d’automne 🎉',
    field: 'title',
    reason: 'Trop long.',
  });
  expect(report.warnings[0]).toMatchObject({ position: 1, field: 'location.title' });
  expect(summaryOf(report).replaceAll('\u00A0', ' ')).toMatch(
    /1 créé, 0 mis à jour, 0 inchangé, 7 ignorés \(8 événements dans le fichier\)/,
  );
});

const many = (count: number) => () =>
  Readable.from([
    Buffer.from(
      JSON.stringify(
        Array.from({ length: count }, (_, n) => ({
          uid: n + 1,
          title: { fr: `Événement ${n}` },
          longDescription: { fr: '**Texte**\n\n- un\n- deux\n\n'.repeat(3) },
          keywords: { fr: ['danse'] },
          timings: [{ begin: '2026-11-28T10:00:00+01:00', end: '2026-11-28T11:00:00+01:00' }],
          location: { uid: n % 50, name: `Salle ${n % 50}`, latitude: 47, longitude: 1 },
        })),
      ),
    ),
  ]);

test('a silo that stops leaves a report of what went in', async () => {
  const error: unknown = await run(many(1000), new FakeSilo().channel({ stopsAfter: 300 })).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof UpsertStoppedError)) throw error;
  expect(error.report.events.created + error.report.places.created).toBe(300);
});

test('an interruption ends after what was already sent', async () => {
  const stop = new AbortController();
  const silo = new FakeSilo();
  const survey = await surveyFile(many(2000)());
  const report = await importRun({
    input: many(2000)(),
    survey,
    upsert: silo.channel(),
    service: 'culture',
    themesOf,
    signal: stop.signal,
    onProgress: (done) => done >= 100 && stop.abort(),
  });
  expect(report.interrupted).toBe(true);
  expect(report.events.created).toBeLessThan(600);
  expect(report.events.created + report.places.created).toBe(silo.lines.length);
});

test('2 000 events cost less than 4 seconds of processor, the writing aside', async () => {
  const before = process.cpuUsage();
  const report = await run(many(2000), new FakeSilo().channel());
  const { user, system } = process.cpuUsage(before);
  expect(report.events.created).toBe(2000);
  expect((user + system) / 1e6).toBeLessThan(4);
});
