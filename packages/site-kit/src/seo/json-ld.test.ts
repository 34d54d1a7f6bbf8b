import { blankPlace } from '@parvis/silo/blank';
import { Replica } from '@parvis/silo/replica';
import { full } from '@parvis/silo/views';
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
    const place = { ...blankPlace, name: 'Médiathèque', kind: 'library', openingHours: 'Sa 10:00-24:00' } as const;
    expect(placeLd(full(new Replica(':memory:'), 'ville', { ...place }), parseHours(place.openingHours), page)).toEqual(
      {
        '@context': 'https://schema.org',
        '@type': 'Library',
        name: 'Médiathèque',
        url: page.url,
        openingHoursSpecification: [
          { '@type': 'OpeningHoursSpecification', dayOfWeek: 'Saturday', opens: '10:00', closes: '23:59' },
        ],
      },
    );
  });
});
