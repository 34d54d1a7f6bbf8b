import { describe, expect, it } from 'vitest';
import { parseHours } from '../hours.ts';
import { breadcrumbLd, placeLd, serialise } from './json-ld.ts';

const page = { url: 'https://ville.example/lieux/x/', description: '', image: null, baseUrl: 'https://ville.example' };

describe('serialise', () => {
  it('cannot be closed by what an editor writes', () => {
    const text = serialise({ name: '</script><script>alert(1)</script><!--' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script><!--' });
  });
});

describe('breadcrumbLd', () => {
  it('numbers the crumbs and leaves the page without address', () => {
    expect(
      breadcrumbLd([{ label: 'Accueil', href: '/' }, { label: 'Agenda' }], 'https://v.example').itemListElement,
    ).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Accueil', item: 'https://v.example/' },
      { '@type': 'ListItem', position: 2, name: 'Agenda' },
    ]);
  });
});

describe('placeLd', () => {
  it('says the kind and the hours, and leaves out what is unknown', () => {
    const place = {
      type: 'place',
      id: '1',
      slug: 'x',
      updatedAt: '2026-11-01T00:00:00Z',
      name: 'Médiathèque',
      title: 'Médiathèque',
      href: '/lieux/x/',
      kind: 'library',
      summary: null,
      description: [],
      address: null,
      postcode: null,
      commune: null,
      latitude: null,
      longitude: null,
      phone: null,
      email: null,
      website: null,
      openingHours: 'Sa 10:00-24:00',
      hoursNote: null,
      accessibility: null,
      service: null,
      themes: [],
      audiences: [],
      image: null,
      sites: [],
      canonicalUrl: null,
      place: null,
      organizer: null,
    } as const;
    expect(
      placeLd(
        { ...place, description: [], themes: [], audiences: [], sites: [] },
        parseHours(place.openingHours),
        page,
      ),
    ).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Library',
      name: 'Médiathèque',
      url: page.url,
      openingHoursSpecification: [
        { '@type': 'OpeningHoursSpecification', dayOfWeek: 'Saturday', opens: '10:00', closes: '23:59' },
      ],
    });
  });
});
