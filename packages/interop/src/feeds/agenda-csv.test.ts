import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../clean-text.ts';
import { agendaCsv as pieces } from './agenda-csv.ts';
import { organizationsCsv } from './organizations-csv.ts';
import { anyEvent, sampleEvent } from './sample.ts';
import type { FeedEvent, FeedOrganization } from './types.ts';

const agendaCsv = (events: readonly FeedEvent[]): string => [...pieces(events)].join('');
const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, delimiter: ';', columns: true });

test('one line per occurrence, in Europe/Paris time on both sides of the change of hour', () => {
  const slots = ['2026-10-24T16:00:00Z', '2026-10-31T17:00:00Z'].map((start) => ({ start, end: null, allDay: false }));
  const rows = read(agendaCsv([sampleEvent({ slots })]));
  expect(rows.map((row) => row.debut)).toEqual(['2026-10-24T18:00:00+02:00', '2026-10-31T18:00:00+01:00']);
  expect(rows[0]).toMatchObject({ titre: 'Bal d’automne', longitude: '-1.25', gratuit: 'non', statut: 'programmé' });
});

test('an all-day slot is written in days, the last one included', () => {
  const slots = [{ start: '2026-03-28T23:00:00Z', end: '2026-03-30T21:59:00Z', allDay: true }];
  expect(read(agendaCsv([sampleEvent({ slots })]))[0]).toMatchObject({
    debut: '2026-03-29',
    fin: '2026-03-30',
    journee_entiere: 'oui',
  });
});

test.each(['=cmd()', '+33 1', '-2+3', '@SUM(A1)', '\t=1', '  =1', '\n=1', '\u00A0=1', '＝1'])(
  '%j cannot run as a formula',
  (title) => {
    expect(read(agendaCsv([sampleEvent({ title })]))[0]?.titre).toBe(`'${title}`);
  },
);

test('a spreadsheet opens the file as UTF-8', () => {
  expect(agendaCsv([])).toMatch(/^\uFEFFid;titre;[^\n]*\r\n$/);
  expect(agendaCsv([sampleEvent()]).match(/\uFEFF/g)).toHaveLength(1);
});

test('1 000 events of any words are read back whole', () => {
  const events = fc.sample(anyEvent, { numRuns: 1000, seed: 2026 });
  const rows = read(agendaCsv(events));
  const expected = events.flatMap((event) => event.slots.map(() => event));
  expect(rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  expect(rows.map(({ titre }) => titre)).toEqual(expected.map(({ title }) => cleanText(title)));
  expect(rows.map(({ themes }) => themes)).toEqual(expected.map(({ themes }) => themes.join(' | ')));
});

test('an organization is read back whole', () => {
  const organization: FeedOrganization = {
    id: 'org1',
    name: 'Les Amis de l’Orvelle ; pêche, "nature"',
    acronym: null,
    summary: '=HYPERLINK("x")',
    descriptionText: 'Deux\nlignes',
    legalForm: 'Association loi 1901',
    purpose: 'Protéger la rivière',
    foundedOn: '1987-03-14',
    rna: 'W991000001',
    siren: '123456782',
    siret: '12345678200010',
    url: 'https://aubelonne.example/annuaire/amis-orvelle/',
    address: null,
    postcode: '99100',
    communeName: 'Aubelonne',
    phone: '+33 1 99 00 12 34',
    email: 'amis@example.org',
    website: null,
    links: ['https://reseau.example/amis'],
    themes: ['Nature'],
    audiences: [],
    updatedAt: '2026-11-02T08:15:30.000Z',
  };
  expect(read([...organizationsCsv([organization])].join(''))[0]).toMatchObject({
    nom: organization.name,
    resume: `'=HYPERLINK("x")`,
    description: 'Deux\nlignes',
    telephone: `'+33 1 99 00 12 34`,
    courriel: 'amis@example.org',
    siret: '12345678200010',
    objet: 'Protéger la rivière',
    liens: 'https://reseau.example/amis',
    code_insee: '',
  });
});
