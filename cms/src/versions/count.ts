import type { Core } from '@strapi/strapi';
import { isDiffused, publicTypes, uidOf } from '../lib/content-types';
import { isLocalised, original } from '../lib/localised';

/** How many published contents of a service have each other version (P7). */
export interface Coverage {
  service: string;
  contents: number;
  /** Easy to read (FALC). */
  plain: number;
  /** In sign language (LSF). */
  sign: number;
  audio: number;
  /** In another language at least. */
  translated: number;
}

interface Row {
  documentId: string;
  plainText?: unknown;
  signLanguage?: { id: number } | null;
  audio?: { id: number } | null;
  service: { name: string } | null;
}

/** Service by service, by name; contents of none come last. */
export async function countCoverage(strapi: Core.Strapi): Promise<Coverage[]> {
  const services = new Map<string, Coverage>();
  for (const type of publicTypes.filter(isDiffused)) {
    const uid = uidOf(type);
    const model = strapi.contentType(uid);
    const published = model.options?.draftAndPublish ? { publishedAt: { $notNull: true } } : {};
    const localised = isLocalised(model);
    const rows: Row[] = await strapi.db.query(uid).findMany({
      select: ['documentId', ...('plainText' in model.attributes ? ['plainText'] : [])],
      where: { ...published, ...(localised && { locale: original }) },
      populate: {
        service: { select: ['name'] },
        ...('signLanguage' in model.attributes && { signLanguage: { select: ['id'] } }),
        ...('audio' in model.attributes && { audio: { select: ['id'] } }),
      },
    });
    const others: { documentId: string }[] = localised
      ? await strapi.db
          .query(uid)
          .findMany({ select: ['documentId'], where: { ...published, locale: { $ne: original } } })
      : [];
    const translated = new Set(others.map(({ documentId }) => documentId));
    for (const row of rows) add(services, row, translated);
  }
  return [...services.values()].sort((a, b) =>
    a.service === '' || b.service === '' ? (a.service === '' ? 1 : -1) : a.service.localeCompare(b.service, 'fr'),
  );
}

function add(services: Map<string, Coverage>, row: Row, translated: ReadonlySet<string>): void {
  const service = row.service?.name ?? '';
  const known = services.get(service) ?? { service, contents: 0, plain: 0, sign: 0, audio: 0, translated: 0 };
  services.set(service, known);
  known.contents += 1;
  known.plain += Number(Array.isArray(row.plainText) && row.plainText.length > 0);
  known.sign += Number(Boolean(row.signLanguage));
  known.audio += Number(Boolean(row.audio));
  known.translated += Number(translated.has(row.documentId));
}
