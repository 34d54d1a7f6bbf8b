import { expect, it } from 'vitest';
import { captions } from './captions.ts';
import { files } from './catalogue.ts';
import { onePagePdf } from './one-page-pdf.ts';
import { silentMp3 } from './silence.ts';

it('makes recordings of whole frames, that last as long as asked', () => {
  const mp3 = silentMp3(18);
  expect(mp3.length).toBe(500 * 36);
  for (let at = 0; at < mp3.length; at += 36) expect(mp3.readUInt32BE(at)).toBe(0xfff318c0);
});

it('captions sentence by sentence, one after the other', () => {
  expect(captions('Bonjour à tous.\n\nIl est 18 h 30, la séance commence !')).toBe(
    'WEBVTT\n\n00:00.000 --> 00:01.000\nBonjour à tous.\n\n00:01.000 --> 00:04.000\nIl est 18 h 30, la séance commence !\n',
  );
});

it('makes a PDF whose table tells where each object starts', () => {
  const pdf = onePagePdf({ title: 'Fiche (été)', text: 'L’œuvre coûte 5 €.\n\nVoilà.' }).toString('latin1');
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf)?.[1]);
  expect(pdf.slice(table, table + 4)).toBe('xref');
  const starts = [...pdf.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, start]) => Number(start));
  expect(starts).toHaveLength(7);
  for (const [index, start] of starts.entries()) expect(pdf.slice(start)).toMatch(new RegExp(`^${index + 1} 0 obj\n`));
  const stream = /\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(pdf);
  expect(stream?.[2]).toHaveLength(Number(stream?.[1]));
  expect(pdf).toContain('(Fiche \\(\u00e9t\u00e9\\)) Tj');
  expect(pdf).toContain('(L\x92\x9cuvre co\u00fbte 5 \x80.) Tj');
});

it('gives each file a name of its own, and keeps all of them light', () => {
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  const bytes = files.map(({ make }) => Buffer.from(make()).length);
  expect(Math.max(...bytes)).toBeLessThan(150_000);
});

it('writes documents with letters that Windows-1252 has, on one page', () => {
  for (const { name, make } of files.filter(({ name }) => name.endsWith('.pdf'))) {
    const pdf = Buffer.from(make()).toString('latin1');
    expect(pdf.match(/Tj/g)?.length, name).toBeLessThan(42);
  }
});
