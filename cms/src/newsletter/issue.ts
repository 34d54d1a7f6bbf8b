import type { BlocksContent } from '@strapi/blocks-react-renderer';
import type { Core } from '@strapi/strapi';
import { diffusionsOf } from '../diffusion/appearances';
import { type DiffusedType, uidOf } from '../lib/content-types';
import { occurrencesOf, type Schedule } from '../schedule/expand';
import { inParis } from '../schedule/paris-time';
import { issueType, type NewsletterSite, siteOfIssue } from './lists';

/** What an issue says, for a mail. Addresses are absolute. */
export interface Issue {
  title: string;
  summary: string | null;
  introduction: BlocksContent;
  site: NewsletterSite;
  /** Of its page. */
  url: string;
  service: string | null;
  sections: { title: string; entries: Entry[] }[];
}
export interface Entry {
  title: string;
  url: string;
  /** When, for an event. */
  note: string | null;
  summary: string | null;
}

interface Row extends Partial<Schedule> {
  documentId: string;
  title?: string;
  name?: string;
  summary?: string | null;
}
interface IssueRow {
  title: string;
  summary: string | null;
  publishedOn: string;
  introduction: BlocksContent | null;
  service: { name: string } | null;
  events: Row[];
  articles: Row[];
  places: Row[];
  pages: Row[];
}

const populate = {
  service: { fields: ['name'] },
  events: { fields: ['title', 'summary', 'recurrence'], populate: ['slots', 'exceptions'] },
  articles: { fields: ['title', 'summary'] },
  places: { fields: ['name', 'summary'] },
  pages: { fields: ['title', 'summary'] },
};

/** A published issue as its page shows it, with what it holds that is published. @returns null when it is not published, or no site has a page for it */
export async function readIssue(strapi: Core.Strapi, document: string): Promise<Issue | null> {
  const site = await siteOfIssue(strapi, document);
  // The type of the populated record is more than the checker can follow here.
  const find = strapi.documents(uidOf(issueType)).findOne as unknown as (asked: object) => Promise<IssueRow | null>;
  const row = site && (await find({ documentId: document, status: 'published', populate }));
  if (!row) return null;
  const { url, ...list } = site;
  const entries = (type: DiffusedType, rows: Row[]) => entriesOf(strapi, type, rows, list.key, row.publishedOn);
  const sections = [
    { title: 'Rendez-vous', entries: await entries('event', row.events) },
    { title: 'À lire', entries: await entries('article', row.articles) },
    { title: 'Où aller', entries: await entries('place', row.places) },
    { title: 'Bon à savoir', entries: await entries('page', row.pages) },
  ];
  return {
    title: row.title,
    summary: row.summary,
    introduction: row.introduction ?? [],
    site: list,
    url,
    service: row.service?.name ?? null,
    sections: sections.filter((section) => section.entries.length > 0),
  };
}

/** Each at its address on the issue's site, or on its own where that site does not show it; what no site shows is left out. Events by date. */
async function entriesOf(
  strapi: Core.Strapi,
  type: DiffusedType,
  rows: readonly Row[],
  site: string,
  from: string,
): Promise<Entry[]> {
  const shown = await diffusionsOf(
    strapi,
    type,
    rows.map(({ documentId }) => documentId),
  );
  const entries = rows.flatMap((row, index) => {
    const diffusion = shown[index];
    const url = diffusion?.sites.find((one) => one.site === site)?.url ?? diffusion?.canonicalUrl;
    if (!url) return [];
    const next = row.slots && nextOf(row as Schedule, from);
    const entry = { title: row.title ?? row.name ?? '', url, note: null, summary: row.summary ?? null };
    return [{ start: next?.start ?? '', entry: next ? { ...entry, note: whenOf(next) } : entry }];
  });
  return entries
    .sort((one, other) => Number(one.start > other.start) - Number(one.start < other.start))
    .map(({ entry }) => entry);
}

/** The first date from a day on, else the last. */
function nextOf(schedule: Schedule, from: string) {
  const dates = occurrencesOf(schedule).filter(({ status }) => status !== 'cancelled');
  return dates.find(({ start, end }) => (end ?? start) >= from) ?? dates.at(-1);
}

/** « samedi 21 novembre 2026 à 14 h 30 ». */
function whenOf({ start, allDay }: { start: string; allDay: boolean }): string {
  const moment = inParis(start);
  const day = moment.toLocaleString('fr-FR', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  if (allDay) return day;
  const minutes = moment.minute === 0 ? '' : `\u00A0${String(moment.minute).padStart(2, '0')}`;
  return `${day} à ${moment.hour}\u00A0h${minutes}`;
}
