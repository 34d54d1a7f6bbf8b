import type {
  GalleryRecord,
  NewsletterIssueRecord,
  PageRecord,
  ProcedureRecord,
  SelectionRecord,
} from './editorial-records.ts';
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
  hoursExceptions: [],
  hoursNote: null,
  accessibilityFeatures: [],
  accessibility: null,
  equipUid: null,
  equipTheme: null,
  equipType: null,
};

export const blankOrganization: OrganizationRecord = {
  ...diffused,
  type: 'organization',
  name: '',
  acronym: null,
  legalForm: null,
  summary: null,
  description: [],
  purpose: null,
  foundedOn: null,
  rna: null,
  siren: null,
  siret: null,
  address: null,
  postcode: null,
  commune: null,
  phone: null,
  email: null,
  website: null,
  contacts: [],
  links: [],
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
  priceMin: null,
  priceMax: null,
  registrations: [],
  ageMin: null,
  ageMax: null,
  accessibility: [],
  externalIds: [],
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

export const blankProcedure: ProcedureRecord = {
  ...diffused,
  type: 'procedure',
  title: '',
  summary: null,
  eligibility: null,
  documents: [],
  cost: null,
  delay: null,
  url: null,
  urlLabel: null,
  steps: [],
  description: [],
  place: null,
  externalId: null,
};

export const blankPage: PageRecord = { ...diffused, type: 'page', title: '', summary: null, blocks: [] };

export const blankSelection: SelectionRecord = {
  ...diffused,
  type: 'selection',
  title: '',
  summary: null,
  holiday: 'other',
  startsOn: '2026-12-19',
  endsOn: '2027-01-03',
  description: [],
  events: [],
  articles: [],
  places: [],
  offers: [],
};

export const blankGallery: GalleryRecord = {
  ...diffused,
  type: 'gallery',
  title: '',
  summary: null,
  publishedOn: '2026-11-20',
  items: [],
  description: [],
  place: null,
};

export const blankNewsletterIssue: NewsletterIssueRecord = {
  ...diffused,
  type: 'newsletter-issue',
  title: '',
  summary: null,
  publishedOn: '2026-11-20',
  introduction: [],
  events: [],
  articles: [],
  places: [],
  pages: [],
};
