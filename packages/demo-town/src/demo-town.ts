import { addDays } from '@parvis/silo/days';
import type { UpsertLine } from '@parvis/silo/upsert-line';
import { alerts } from './content/alerts.ts';
import { articles } from './content/articles.ts';
import { events } from './content/events.ts';
import { audiences, communes, group, neighbours, services, themes } from './content/hubs.ts';
import { organizations } from './content/organizations.ts';
import { places } from './content/places.ts';
import { sites } from './content/sites.ts';
import { translated } from './content/translations.ts';
import { readable } from './lib/dated.ts';
import type { Town } from './lib/lines.ts';
import { articleLines, eventLines, organizationLines, placeLines } from './lib/lines.ts';
import { mediaLines } from './pictures/media-lines.ts';

export interface DemoTownOptions {
  /** `YYYY-MM-DD`: the day around which everything happens. */
  today: string;
  /** Folder of the pictures, where `drawPictures` writes them. */
  pictures: string;
}

/**
 * A fictional town as lines for `silo upsert`, of source `demo`: same options, same lines to the byte. Relations point to earlier lines, but for
 * the `site` of a service, which comes after it (rules of sites name services).
 */
export function demoTown({ today, pictures }: DemoTownOptions): UpsertLine[] {
  const town: Town = { today, text: (text) => readable(text, today) };
  return [
    ...mediaLines(pictures),
    ...themes.map(([key, name], index) => line('theme', key, { slug: key, name, position: index + 1 })),
    ...audiences.map(({ key, ...audience }, index) =>
      line('audience', key, { slug: key, ...audience, position: index + 1 }),
    ),
    groupLine(),
    ...communes.map(({ key, at: [latitude, longitude], postcode, ...commune }) =>
      line('commune', key, {
        slug: key,
        ...commune,
        postcodes: [{ code: postcode }],
        latitude,
        longitude,
        neighbours: neighbours[key] ?? [],
        group: group.key,
      }),
    ),
    ...services.map(({ key, site = 'ville', ...service }) =>
      line('service', key, {
        slug: key,
        ...service,
        summary: town.text(service.summary),
        email: `${key}@aubelonne.example`,
        site,
      }),
    ),
    ...siteLines(town),
    ...alertLines(town),
    ...placeLines(places, town),
    ...organizationLines(organizations, town),
    ...eventLines(events, places, town).map(translated),
    ...articleLines(articles, town).map(translated),
  ];
}

function groupLine(): UpsertLine {
  const { key, ...fields } = group;
  return line('group', key, { slug: key, ...fields });
}

function siteLines({ text }: Town): UpsertLine[] {
  return sites.map(({ key, tagline, description, ...site }, index) =>
    line('site', key, {
      key,
      ...site,
      tagline: text(tagline),
      description: text(description),
      position: index + 1,
    }),
  );
}

function alertLines({ today, text }: Town): UpsertLine[] {
  return alerts.map(({ key, endsIn, url = null, ...alert }) =>
    line('alert', key, {
      ...alert,
      url,
      text: text(alert.text),
      endsAt: `${addDays(today, endsIn)}T17:00:00.000Z`,
      showOn: ['ville'],
    }),
  );
}

function line(type: UpsertLine['type'], key: string, data: Record<string, unknown>): UpsertLine {
  return { type, source: 'demo', key, data };
}
