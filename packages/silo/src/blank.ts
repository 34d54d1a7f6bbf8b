import type { ArticleRecord, EventRecord, OrganizationRecord, PlaceRecord } from './records.ts';

/** Records with every optional field empty, for tests and measures to fill in what they are about. */

const common = { id: '', slug: '', formerSlugs: [], updatedAt: '2026-11-01T08:00:00.000Z' };
const diffused = {
  ...common,
  service: null,
  themes: [],
  audiences: [],
  image: null,
  sites: [],
  canonicalUrl: null,
  plainText: [],
  signLanguage: null,
  audio: null,
  translations: {},
};

export const blankPlace: PlaceRecord = {
  ...diffused,
  type: 'place',
  name: '',
  kind: 'other',
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
  openingHours: null,
  hoursNote: null,
  accessibility: null,
};

export const blankOrganization: OrganizationRecord = {
  ...diffused,
  type: 'organization',
  name: '',
  acronym: null,
  summary: null,
  description: [],
  rna: null,
  address: null,
  postcode: null,
  commune: null,
  phone: null,
  email: null,
  website: null,
};

export const blankEvent: EventRecord = {
  ...diffused,
  type: 'event',
  title: '',
  summary: null,
  description: [],
  slots: [{ start: '2026-12-01T17:30:00.000Z', end: null, allDay: false }],
  recurrence: null,
  status: 'scheduled',
  attendanceMode: 'offline',
  onlineUrl: null,
  place: null,
  commune: null,
  organizer: null,
  price: null,
  free: true,
  registrationUrl: null,
  offers: [],
};

export const blankArticle: ArticleRecord = {
  ...diffused,
  type: 'article',
  title: '',
  kind: 'news',
  summary: null,
  body: [],
  publishedOn: '2026-11-20',
  place: null,
  contributors: [],
  series: null,
  work: null,
  episode: null,
  video: null,
  materials: null,
  duration: null,
  steps: [],
  downloads: [],
  offers: [],
};
