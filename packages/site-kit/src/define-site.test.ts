import { describe, expect, it } from 'vitest';
import { defineSite, SiteDefinitionError } from './define-site.ts';

const base = { key: 'essai', name: 'Essai', tagline: '', lang: 'fr', position: 1, theme: 'neutral' } as const;

describe('defineSite', () => {
  it('computes the page patterns the silo needs, empty for a section left out', () => {
    const site = defineSite({ ...base, sections: { agenda: { path: '/agenda/', title: 'Agenda' } } });
    expect(site.paths).toMatchObject({ event: '/agenda/{slug}/', place: '', organization: '', article: '', page: '' });
  });

  it('makes the menu of the sections, in order, unless the site has its own', () => {
    const sections = {
      articles: { path: '/blog/', title: 'Blog' },
      agenda: { path: '/agenda/', title: 'Agenda' },
    } as const;
    expect(defineSite({ ...base, sections }).nav.map((link) => link.label)).toEqual(['Agenda', 'Blog']);
    expect(defineSite({ ...base, sections, nav: [{ label: 'Moi', href: '/' }] }).nav).toHaveLength(1);
  });

  it('refuses two sections at one address, and odd keys', () => {
    const twice = { agenda: { path: '/a/', title: 'A' }, places: { path: '/a/', title: 'B' } } as const;
    expect(() => defineSite({ ...base, sections: twice })).toThrow(SiteDefinitionError);
    expect(() => defineSite({ ...base, key: 'Été', sections: {} })).toThrow(SiteDefinitionError);
  });
});
