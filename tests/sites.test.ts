import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { portsFrom } from '../scripts/lib/ports.ts';
import { siteKeys, sitesOf } from '../scripts/lib/sites.ts';

const sites = await sitesOf('127.0.0.1', portsFrom(4400));

describe.each(sites)('sites/$config.key', ({ config, folder }) => {
  test('its folder, its key and its package agree', () => {
    const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    expect(folder.endsWith(`/sites/${config.key}`)).toBe(true);
    expect(name).toBe(`@parvis/site-${config.key}`);
  });

  test('it has a home page, a theme and an Astro configuration', () => {
    const expected = ['src/pages/index.astro', 'astro.config.ts'];
    expect(expected.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  test('its pages of records have an address pattern each', () => {
    const patterns = Object.values(config.paths).filter(Boolean);
    expect(new Set(patterns).size).toBe(patterns.length);
    for (const pattern of patterns) expect(pattern).toMatch(/^\/[a-z0-9-]+\/\{slug\}\/$/);
  });
});

test('sites differ in key and in position, so that ports and canonical addresses are settled', () => {
  expect(new Set(sites.map(({ config }) => config.position)).size).toBe(sites.length);
  expect(sites.map(({ config }) => config.key).sort()).toEqual(siteKeys().sort());
});
