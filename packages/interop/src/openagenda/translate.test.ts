import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SlotSchedule } from '../schedule/schedule-from-slots.ts';
import { slotsFromSchedule } from '../schedule/slots-from-schedule.ts';
import { isFields } from './fields.ts';
import { readOpenAgenda } from './read-openagenda.ts';
import { themesFrom } from './themes.ts';
import { type Translation, translate } from './translate.ts';

const packageFile = (path: string) => new URL(`../../${path}`, import.meta.url);
const options = {
  service: 'culture',
  themesOf: themesFrom(readFileSync(packageFile('openagenda-themes.csv'), 'utf8')),
};

async function translated(file: URL | string): Promise<Translation[]> {
  const found: Translation[] = [];
  for await (const { raw } of readOpenAgenda(createReadStream(file))) found.push(translate(raw, options));
  return found;
}
function good(translation: Translation | undefined) {
  if (!translation?.ok) throw new Error(JSON.stringify(translation));
  return translation;
}

test('a detailed event, whole', async () => {
  const { place, line, warnings } = good((await translated(packageFile('fixtures/openagenda-detailed.json')))[0]);
  expect(warnings).toEqual([]);
  expect(place).toEqual({
    type: 'place',
    source: 'openagenda',
    key: '80000001',
    data: {
      name: 'Salle des Tanneurs',
      address: '3 rue des Tanneurs',
      postcode: '99100',
      latitude: 47.1,
      longitude: 1.2,
      service: { slug: 'culture' },
      match: {
        externalId: '80000001',
        name: 'Salle des Tanneurs',
        latitude: 47.1,
        longitude: 1.2,
        insee: '99901',
        city: 'Aubelonne',
      },
    },
  });
  expect(line).toMatchObject({
    type: 'event',
    source: 'openagenda',
    key: '90000001',
    data: {
      title: 'Bal d’automne 🎉',
      summary: 'Danser au bord de l’Orvelle, dès 16 h 30.',
      slots: [
        { start: '2026-10-24T14:30:00.000Z', end: '2026-10-24T18:00:00.000Z', allDay: false },
        { start: '2026-10-25T15:30:00.000Z', end: '2026-10-25T19:00:00.000Z', allDay: false },
      ],
      eventStatus: 'scheduled',
      attendanceMode: 'offline',
      place: '80000001',
      price: 'Gratuit, sur inscription',
      free: true,
      ageMin: 6,
      ageMax: 12,
      accessibility: { hi: true, ii: false, vi: false, pi: false, mi: true },
      registrations: [{ kind: 'url', value: 'https://aubelonne.example/inscription', label: null }],
      externalIds: [{ source: 'openagenda', identifier: '90000001', url: 'https://openagenda.example/bal-d-automne' }],
      themes: [{ slug: 'fetes' }, { slug: 'spectacle' }],
      audiences: [{ slug: '4-6-ans' }, { slug: '7-10-ans' }, { slug: '11-15-ans' }],
    },
    initial: { service: { slug: 'culture' } },
  });
});

test('contributors and contact details never pass', async () => {
  const all = JSON.stringify(await translated(packageFile('fixtures/openagenda-detailed.json')));
  expect(all).not.toMatch(/@example\.org|Agent fictif|01 99|<script|javascript:/);
});

test('what cannot go in says why', async () => {
  const all = await translated(packageFile('fixtures/openagenda-detailed.json'));
  expect(all.map((one) => (one.ok ? one.uid : [one.uid, one.field]))).toEqual([
    '90000001',
    '90000002',
    ['90000003', 'state'],
    ['90000004', 'draft'],
    '90000002',
    ['90000005', 'title'],
    ['90000006', 'timings'],
    [null, 'uid'],
  ]);
});

test('a cancelled, online, all-day event with a dangerous link', async () => {
  const { place, line } = good((await translated(packageFile('fixtures/openagenda-detailed.json')))[4]);
  expect(place).toBeNull();
  expect(line.data).toMatchObject({ eventStatus: 'cancelled', attendanceMode: 'online', onlineUrl: null, place: null });
  expect(line.data.slots).toEqual([
    { start: '2026-11-27T23:00:00.000Z', end: '2026-11-28T22:59:00.000Z', allDay: true },
  ]);
});

test('a listed event keeps the dates it has and says that others may exist', async () => {
  const [market, mill] = (await translated(packageFile('fixtures/openagenda-list.json'))).map(good);
  expect(market?.line.data.slots).toHaveLength(3);
  expect(market?.warnings).toHaveLength(1);
  expect(market?.place?.data).toMatchObject({ address: 'Place de l’Hôtel-de-Ville', postcode: null });
  expect(market?.place?.key).toMatch(/^lieu-[0-9a-f]{16}$/);
  expect(mill?.line.data).toMatchObject({ eventStatus: 'full', slots: [{ end: null }] });
  expect(mill?.place?.data).toMatchObject({ latitude: null, longitude: null, address: null });
  expect(mill?.warnings).toEqual([]);
});

test('forty sessions of a class are one rule, its holidays left out', () => {
  const mondays = Array.from({ length: 40 }, (_, week) =>
    new Date(Date.UTC(2026, 8, 7 + 7 * week)).toISOString().slice(0, 10),
  );
  const timings = mondays
    .filter((day) => day !== '2026-12-28')
    .map((day) => {
      const offset = day >= '2026-10-25' && day < '2027-03-28' ? '+01:00' : '+02:00';
      return { begin: `${day}T18:00:00${offset}`, end: `${day}T19:30:00${offset}` };
    });
  const { line } = good(translate({ uid: 1, title: 'Yoga', timings }, options));
  expect(line.data).toMatchObject({
    slots: [{ start: '2026-09-07T16:00:00.000Z', end: '2026-09-07T17:30:00.000Z', allDay: false }],
    recurrence: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20270607T215959Z',
    exceptions: [{ date: '2026-12-28', time: null, state: 'excluded' }],
  });
});

test('longer than the silo holds', () => {
  const timings = [{ begin: '2026-11-28T10:00:00+01:00', end: '2026-11-28T11:00:00+01:00' }];
  const { line } = good(
    translate({ uid: 1, title: 'mot '.repeat(100), description: 'x'.repeat(900), timings }, options),
  );
  expect(String(line.data.title).length).toBeLessThanOrEqual(200);
  expect(line.data.title).toMatch(/mot…$/);
  expect(String(line.data.summary)).toHaveLength(500);
});

test('words hold no markup, however it is nested', () => {
  const timings = [{ begin: '2026-11-28T10:00:00+01:00', end: '2026-11-28T11:00:00+01:00' }];
  const title = 'Bal <b>d’automne</b> <scr<i>ipt>alert(1)</scr<i>ipt>, < 10 ans <!-- x -->';
  const { line } = good(translate({ uid: 1, title, conditions: '5 €<br>sur place', timings }, options));
  expect(line.data.title).toBe('Bal d’automne alert(1), < 10 ans');
  expect(line.data.price).toBe('5 € sur place');
});

test('any value gives a translation or a reason, never a failure', () => {
  const anything = fc.anything({ withNullPrototype: true, maxDepth: 3 });
  const record = fc.record(
    {
      uid: fc.oneof(fc.integer(), anything),
      title: fc.oneof(fc.string({ unit: 'binary' }), anything),
      timings: fc.oneof(
        fc.array(fc.record({ begin: fc.oneof(fc.string(), fc.constant('2026-11-28T10:00:00+01:00')), end: anything })),
        anything,
      ),
      longDescription: fc.oneof(fc.string({ unit: 'binary' }), anything),
      location: fc.oneof(
        fc.record({
          name: fc.string(),
          address: fc.string(),
          city: fc.string(),
          latitude: anything,
          longitude: fc.float(),
        }),
        anything,
      ),
      status: anything,
      keywords: anything,
      registration: anything,
      accessibility: anything,
      age: anything,
      conditions: anything,
    },
    { requiredKeys: ['uid', 'title'] },
  );
  fc.assert(
    fc.property(fc.oneof(record, anything), (raw) => isFields(translate(raw, options))),
    { numRuns: 2000 },
  );
});

const real = join(
  process.env.PARVIS_SHARED_DATA ?? new URL('../../../../../shared/data', import.meta.url).pathname,
  'openagenda',
);
const absent = !existsSync(real);
if (absent) console.warn(`Real OpenAgenda files not found in ${real}: set PARVIS_SHARED_DATA to try them.`);

test.skipIf(absent)('every event of two real agendas goes in', async () => {
  const detailed = (await translated(join(real, 'openagenda-albi-v2-detailed.json'))).map(good);
  expect(detailed).toHaveLength(75);
  expect(detailed.flatMap(({ line }) => slotsFromSchedule(line.data as unknown as SlotSchedule))).toHaveLength(97);
  expect(detailed.flatMap(({ warnings }) => warnings)).toEqual([]);
  const listed = (await translated(join(real, 'openagenda-lille-v2.json'))).map(good);
  expect(listed).toHaveLength(100);
  expect(listed.map(({ line }) => line.data.eventStatus).filter((status) => status !== 'scheduled')).toHaveLength(2);
  expect(JSON.stringify([detailed, listed])).not.toContain('contact@example.org","role');
});

test.skipIf(absent)('real exports of other kinds are refused with a clear sentence', async () => {
  await expect(translated(join(real, 'ods-openagenda-paris.csv'))).rejects.toThrow(/tableau CSV/);
  await expect(translated(join(real, 'ods-openagenda-paris-v1-records.json'))).rejects.toThrow(/Opendatasoft/);
});
