import { markdownToBlocks } from '../markdown-to-blocks.ts';
import { webAddress } from '../safe-url.ts';
import { scheduleFromSlots } from '../schedule/schedule-from-slots.ts';
import { agesOf, audiencesOf } from './audiences.ts';
import {
  clip,
  type Fields,
  fieldsOf,
  idOf,
  isFields,
  isOn,
  lineOf,
  listOf,
  numberOf,
  textOf,
  wordsOf,
} from './fields.ts';
import type { ImportLine } from './import-line.ts';
import { isFree } from './is-free.ts';
import { placeLine } from './place.ts';
import { slotsOf } from './slots.ts';
import type { ThemesOf } from './themes.ts';

export interface TranslateOptions {
  /** Slug of the service that owns the events, and the places that the silo does not know yet. */
  service: string;
  themesOf: ThemesOf;
}

export type Translation = Translated | Refused;
export interface Translated {
  ok: true;
  uid: string;
  /** To be upserted before `line`, which points to it. */
  place: ImportLine<'place'> | null;
  line: ImportLine<'event'>;
  /** What was lost on the way, in French. */
  warnings: string[];
}
export interface Refused {
  ok: false;
  uid: string | null;
  field: string;
  /** In French. */
  reason: string;
}

/** What the silo's fields hold, in characters. */
const lengths = { title: 200, summary: 500, price: 500, url: 500 };

/** OpenAgenda's `status`. */
const statuses: Partial<Record<number, string>> = {
  1: 'scheduled',
  2: 'rescheduled',
  3: 'moved_online',
  4: 'postponed',
  5: 'full',
  6: 'cancelled',
};
/** OpenAgenda's `attendanceMode`. */
const modes: Partial<Record<number, string>> = { 1: 'offline', 2: 'online', 3: 'mixed' };

/**
 * An OpenAgenda v2 event, listed or detailed, as lines for the silo. Contributors (`member`, owner) and the contact e-mails and
 * telephone numbers of registrations are never read; images are not fetched.
 */
export function translate(raw: unknown, options: TranslateOptions): Translation {
  if (!isFields(raw)) return refused(null, 'uid', 'L’enregistrement n’est pas un événement.');
  const uid = idOf(raw.uid);
  if (uid === null) return refused(null, 'uid', 'L’événement n’a pas d’identifiant.');
  const hidden = unpublished(raw);
  if (hidden) return refused(uid, hidden.field, hidden.reason);
  const title = lineOf(raw.title);
  if (title === null) return refused(uid, 'title', 'L’événement n’a pas de titre.');
  const read = slotsOf(raw);
  if ('reason' in read) return refused(uid, 'timings', read.reason);
  const eventStatus = statuses[numberOf(raw.status) ?? 1];
  if (!eventStatus) return refused(uid, 'status', `Statut inconnu\u00A0: ${JSON.stringify(raw.status)}.`);
  const attendanceMode = modes[numberOf(raw.attendanceMode) ?? 1];
  if (!attendanceMode) {
    return refused(
      uid,
      'attendanceMode',
      `Mode de participation inconnu\u00A0: ${JSON.stringify(raw.attendanceMode)}.`,
    );
  }
  const place = placeLine(raw.location, options.service);
  const price = wordsOf(raw.conditions);
  const data = {
    title: clip(title, lengths.title),
    summary: clip(lineOf(raw.description), lengths.summary),
    description: markdownToBlocks(textOf(raw.longDescription) ?? ''),
    ...(read.partial ? { slots: read.slots, recurrence: null, exceptions: [] } : scheduleFromSlots(read.slots)),
    eventStatus,
    attendanceMode,
    onlineUrl: addressOf(raw.onlineAccessLink),
    place: place?.key ?? null,
    price: clip(price, lengths.price),
    free: isFree(price),
    ...agesOf(raw.age),
    accessibility: accessibilityOf(raw.accessibility),
    registrations: registrationsOf(raw.registration),
    externalIds: [{ source: 'openagenda', identifier: uid, url: addressOf(raw.canonicalUrl) }],
    themes: options.themesOf(raw.keywords).map((slug) => ({ slug })),
    audiences: audiencesOf(raw.age).map((slug) => ({ slug })),
  };
  // Whose it is may be changed in the silo: an event that comes back keeps the service it was given there.
  const initial = { service: { slug: options.service } };
  const line: ImportLine<'event'> = { type: 'event', source: 'openagenda', key: uid, data, initial };
  return {
    ok: true,
    uid,
    place,
    line,
    warnings: warningsOf(read.partial, place === null && attendanceMode !== 'online'),
  };
}

function unpublished(raw: Fields): { field: string; reason: string } | null {
  const state = numberOf(raw.state);
  if (isOn(raw.draft)) return { field: 'draft', reason: 'L’événement est un brouillon.' };
  if (isOn(raw.private)) return { field: 'private', reason: 'L’événement est privé.' };
  if (state !== null && state !== 2) return { field: 'state', reason: 'L’événement n’est pas publié.' };
  return null;
}

/** A web address that the silo can hold, else null. */
function addressOf(value: unknown): string | null {
  const address = typeof value === 'string' ? webAddress(value) : null;
  return address !== null && address.length <= lengths.url ? address : null;
}

/** The links of the registration means, at most ten; older records are plain addresses. E-mails and telephones may be a person's own. */
function registrationsOf(registration: unknown): { kind: 'url'; value: string; label: null }[] {
  const addresses = listOf(registration)
    .map((means) => addressOf(isFields(means) && means.type === 'link' ? means.value : means))
    .filter((address) => address !== null);
  return [...new Set(addresses)].slice(0, 10).map((value) => ({ kind: 'url', value, label: null }));
}

/** OpenAgenda's codes, given as `{ "hi": true }` or as a list. Null when none is. */
function accessibilityOf(given: unknown): Record<string, boolean> | null {
  const codes = ['hi', 'ii', 'vi', 'pi', 'mi'];
  const has = (code: string) => isOn(fieldsOf(given)[code]) || listOf(given).includes(code);
  return codes.some(has) ? Object.fromEntries(codes.map((code) => [code, has(code)])) : null;
}

function warningsOf(partial: boolean, nowhere: boolean): string[] {
  return [
    ...(partial
      ? ['Export sans le détail des dates\u00A0: seules la première, la prochaine et la dernière sont connues.']
      : []),
    ...(nowhere ? ['L’événement n’a pas de lieu.'] : []),
  ];
}

const refused = (uid: string | null, field: string, reason: string): Refused => ({ ok: false, uid, field, reason });
