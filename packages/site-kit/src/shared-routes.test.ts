import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ownFiles, sharedRoutes } from './shared-routes.ts';

const section = (path: `/${string}/`) => ({ path, title: 'Titre' });
const all = {
  agenda: section('/agenda/'),
  places: section('/lieux/'),
  organizations: section('/annuaire/'),
  articles: section('/blog/'),
};

describe('sharedRoutes', () => {
  it('follows the paths of the site', () => {
    const patterns = sharedRoutes({ sections: all }).map((route) => route.pattern);
    expect(patterns).toContain('/blog/[facet]/[value]');
    expect(patterns).toContain('/agenda/jour/[day]');
    expect(patterns).toContain('/agenda.ics');
  });

  it('brings nothing for a section left out', () => {
    const patterns = sharedRoutes({ sections: {} }).map((route) => route.pattern);
    expect(patterns.filter((pattern) => /agenda|annuaire|organizations|rss|lieux/.test(pattern))).toEqual([]);
  });

  it('points to files that exist', () => {
    const missing = sharedRoutes({ sections: all }).filter(
      ({ file }) => !existsSync(fileURLToPath(new URL(`./routes/${file}`, import.meta.url))),
    );
    expect(missing).toEqual([]);
  });
});

describe('ownFiles', () => {
  it('lists the files by which a site takes a route over', () => {
    expect(ownFiles('/lieux')).toEqual(['lieux.astro', 'lieux.ts', 'lieux/index.astro', 'lieux/index.ts']);
    expect(ownFiles('/agenda.ics')).toContain('agenda.ics.ts');
  });
});
