import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { refuseUnknownSlugs } from './known-slugs.ts';
import { ruleFields } from './wish.ts';

const nothing = { services: [], themes: [], audiences: [], communes: [] };

function siloWith(slug: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'parvis-slugs-')), 'data.db');
  const silo = new DatabaseSync(file);
  for (const field of ruleFields) {
    silo.exec(`CREATE TABLE ${field} (slug TEXT)`);
    silo.prepare(`INSERT INTO ${field} VALUES (?)`).run(slug);
  }
  silo.close();
  return file;
}

test('a slug that the silo does not have is refused by its name, with those that exist', () => {
  const silo = siloWith('musique');
  expect(() => refuseUnknownSlugs({ ...nothing, themes: ['musique'] }, silo)).not.toThrow();
  expect(() => refuseUnknownSlugs({ ...nothing, themes: ['musique', 'rock'] }, silo)).toThrow(
    'There is no theme « rock »: --themes takes musique.',
  );
  expect(() => refuseUnknownSlugs({ ...nothing, communes: ['paris'] }, silo)).toThrow('no commune « paris »');
});

test('a silo that is not there yet refuses nothing', () => {
  expect(() => refuseUnknownSlugs({ ...nothing, themes: ['rock'] }, '/nowhere/data.db')).not.toThrow();
});
