import type { UpsertLine } from '@parvis/silo/upsert-line';
import { alerts } from './content/alerts.ts';
import { articles } from './content/articles.ts';
import { channels } from './content/channels.ts';
import { contributors } from './content/contributors.ts';
import { events } from './content/events.ts';
import { galleries } from './content/galleries.ts';
import { audiences, communes, group, neighbours, services, themes } from './content/hubs.ts';
import { menus } from './content/menus.ts';
import { newsletterIssues } from './content/newsletters.ts';
import { offers } from './content/offers.ts';
import { organizations } from './content/organizations.ts';
import { pages } from './content/pages.ts';
import { places } from './content/places.ts';
import { procedures } from './content/procedures.ts';
import { selections } from './content/selections.ts';
import { sites } from './content/sites.ts';
import { translated } from './content/translations.ts';
import { variants } from './content/variants.ts';
import { readable } from './lib/dated.ts';
import {
  alertLines,
  channelLines,
  contributorLines,
  galleryLines,
  menuLines,
  offerLines,
  pageLines,
  procedureLines,
} from './lib/editorial-lines.ts';
import { articleLines, eventLines, organizationLines, placeLines } from './lib/lines.ts';
import { newsletterLines } from './lib/newsletter-lines.ts';
import { variantsOf } from './lib/parts.ts';
import { selectionLines } from './lib/selection-lines.ts';
import { line, type Town } from './lib/town.ts';
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
  const eventsOfTown = eventLines(events, places, town);
  const lines = [
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
    ...menuLines(menus, town),
    ...alertLines(alerts, town),
    ...contributorLines(contributors, town),
    ...channelLines(channels, town),
    ...placeLines(places, town),
    ...organizationLines(organizations, town),
    ...offerLines(offers, town),
    ...eventsOfTown,
    ...articleLines(articles, town),
    ...procedureLines(procedures, town),
    ...pageLines(pages, town),
    ...galleryLines(galleries, town),
    ...selectionLines(selections, eventsOfTown, town),
    ...newsletterLines(newsletterIssues, eventsOfTown, town),
  ];
  return lines.map((line) => translated(withVariants(line, town), town));
}

function withVariants(line: UpsertLine, town: Town): UpsertLine {
  const others = variants[line.type]?.[line.key];
  return others ? { ...line, data: { ...line.data, ...variantsOf(others, town) } } : line;
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
