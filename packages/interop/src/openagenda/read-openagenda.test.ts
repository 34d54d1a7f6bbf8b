import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { UnreadableFileError } from './errors.ts';
import { type FileRecord, readOpenAgenda } from './read-openagenda.ts';
import { surveyFile } from './survey.ts';

const fixture = (name: string) => createReadStream(new URL(`../../fixtures/${name}`, import.meta.url));
const file = (text: string, chunk = 7): AsyncIterable<Uint8Array> => {
  const bytes = Buffer.from(text);
  return Readable.from(
    Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, n) => bytes.subarray(n * chunk, (n + 1) * chunk)),
  );
};
async function read(bytes: AsyncIterable<Uint8Array>): Promise<FileRecord[]> {
  const records: FileRecord[] = [];
  for await (const record of readOpenAgenda(bytes)) records.push(record);
  return records;
}
const failure = async (text: string): Promise<string> => {
  const error: unknown = await read(file(text)).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UnreadableFileError);
  return error instanceof Error ? error.message.replaceAll('\u00A0', ' ') : '';
};

test('a bare array, cut anywhere by the stream, accents and emoji included', async () => {
  expect(await read(file('\uFEFF [ {"uid":1,"title":"été 🎉","a":[{"b":[]}]},\n{"uid":2}, 3 ] '))).toEqual([
    { position: 1, raw: { uid: 1, title: 'été 🎉', a: [{ b: [] }] } },
    { position: 2, raw: { uid: 2 } },
    { position: 3, raw: 3 },
  ]);
});

test('the array « events » of an object, wherever it stands, and no other', async () => {
  const text =
    '{"total":1,"sort":[{"events":[{"uid":9}]}],"events":[{"uid":1,"events":[{"uid":8}]}],"after":[{"uid":7}]}';
  expect((await read(file(text))).map(({ raw }) => raw)).toEqual([{ uid: 1, events: [{ uid: 8 }] }]);
});

test('an agenda without events', async () => {
  expect(await read(file('[]'))).toEqual([]);
  expect(await read(file('{"events":[]}'))).toEqual([]);
});

test.each([
  ['', /vide/],
  [' \n', /vide/],
  ['uid;titre\n1;Bal', /tableau CSV/],
  ['<!DOCTYPE html><html>', /page HTML/],
  ['BEGIN:VCALENDAR', /iCalendar/],
  ['Bonjour', /n’est pas du JSON\./],
  ['{"records":[{"fields":{}}]}', /«\s?events\s?».*Opendatasoft/],
  ['{"uid":1}', /«\s?events\s?»/],
  ['[{"uid":1},{"uid":2},{"uid"', /tronqué : il s’arrête après l’événement n° 2 \(caractère 27\)/],
  ['[{"uid":1}', /tronqué/],
  ['[{"uid":1},{uid:2}]', /pas du JSON valide : erreur vers l’événement n° [12] \(entre les caractères \d+ et \d+\)/],
  ['[{"uid":1}] x', /pas du JSON valide/],
])('%j is refused with a clear sentence', async (text, sentence) => {
  expect(await failure(text)).toMatch(sentence);
});

test('a file that is not UTF-8 is refused', async () => {
  const latin1 = Readable.from([Buffer.from('[{"title":"été"}]', 'latin1')]);
  await expect(read(latin1)).rejects.toThrow(/UTF-8/);
});

test('a first reading counts the records and finds the last of each repeated one', async () => {
  expect(await surveyFile(fixture('openagenda-detailed.json'))).toEqual({
    total: 8,
    lastOf: new Map([['90000002', 5]]),
  });
});

test('memory does not grow with the file', async () => {
  const record = `${JSON.stringify({ uid: 1, text: 'x'.repeat(2_000) })},`;
  async function* endless() {
    yield Buffer.from('[');
    for (let n = 0; n < 600; n += 1) yield Buffer.from(record.repeat(50));
    yield Buffer.from('{}]');
  }
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  let count = 0;
  for await (const { position } of readOpenAgenda(endless())) {
    count = position;
    if (position % 5_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before);
  }
  expect(count).toBe(30_001);
  expect(most).toBeLessThan(60_000_000); // The file is longer than 60 MB; what is held at once is one chunk.
});
