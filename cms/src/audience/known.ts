import type { Core } from '@strapi/strapi';
import type { KnownSlugs } from './hit';

/** How long they are believed, milliseconds: a new site is counted a minute later. */
const believed = 60_000;

/** The slugs that visits may name. */
export function knownSlugs(strapi: Core.Strapi): () => Promise<KnownSlugs> {
  let asked: { at: number; known: Promise<KnownSlugs> } | undefined;
  return () => {
    if (!asked || Date.now() - asked.at > believed) {
      const known = ask(strapi);
      asked = { at: Date.now(), known };
      // Asked again at once when it failed.
      known.catch(() => {
        asked = undefined;
      });
    }
    return asked.known;
  };
}

async function ask(strapi: Core.Strapi): Promise<KnownSlugs> {
  const slugsOf = async (uid: string, field = 'slug', where = {}) => {
    const rows: Record<string, string>[] = await strapi.db.query(uid).findMany({ select: [field], where });
    return new Set(rows.map((row) => row[field] ?? ''));
  };
  return {
    sites: await slugsOf('api::site.site', 'key'),
    services: await slugsOf('api::service.service'),
    themes: await slugsOf('api::theme.theme'),
    universes: await slugsOf('api::audience.audience', 'slug', { universe: true }),
  };
}
