import type * as queries from './editorial-queries.ts';
import type {
  AlertRecord,
  ChannelRecord,
  ContributorRecord,
  GalleryRecord,
  MenuRecord,
  NewsletterIssueRecord,
  OfferRecord,
  PageBlock,
  PageRecord,
  ProcedureRecord,
  SelectionRecord,
} from './editorial-records.ts';
import {
  blocksOf,
  common,
  diffused,
  downloadsFrom,
  idOf,
  idsOf,
  instant,
  mediaOf,
  present,
  stepsFrom,
  translationsFrom,
  videoFrom,
  webAddress,
} from './from-graphql-parts.ts';
import type { ResultOf } from './graphql.ts';

type Rows<Query extends keyof typeof queries> =
  ResultOf<(typeof queries)[Query]> extends { records: (infer Row)[] } ? NonNullable<Row> : never;
type ItemRow = NonNullable<NonNullable<Rows<'galleriesPage'>['items']>[number]>;
type BlockRow = NonNullable<NonNullable<Rows<'pagesPage'>['blocks']>[number]>;

export function pageFrom({ title, slug, summary, blocks, translations, ...row }: Rows<'pagesPage'>): PageRecord {
  return {
    type: 'page',
    ...common(row),
    ...diffused(row),
    slug,
    title,
    summary,
    blocks: pageBlocksFrom(blocks),
    translations: translationsFrom(translations, ({ title, summary, plainText, blocks }) => ({
      title,
      summary,
      plainText: blocksOf(plainText),
      blocks: pageBlocksFrom(blocks),
    })),
  };
}

const pageBlocksFrom = (blocks: readonly (BlockRow | null)[] | null): PageBlock[] =>
  present(blocks ?? []).flatMap((block) => blockFrom(block) ?? []);

/** Undefined for a block that has nothing to show: its image was removed from the library. */
function blockFrom(block: BlockRow): PageBlock | undefined {
  switch (block.__typename) {
    case 'ComponentBlockText':
      return { type: 'text', title: block.title, body: blocksOf(block.body) };
    case 'ComponentBlockImage': {
      const image = mediaOf(block.image);
      return image ? { type: 'image', image, caption: block.caption } : undefined;
    }
    case 'ComponentBlockVideo':
      return { type: 'video', title: block.heading, video: videoFrom(block.video) };
    case 'ComponentBlockAccordion': {
      const items = present(block.items).map(({ question, answer }) => ({ question, answer: blocksOf(answer) }));
      return { type: 'accordion', title: block.title, items };
    }
    case 'ComponentBlockSteps':
      return { type: 'steps', title: block.title, steps: stepsFrom(block.steps) };
    case 'ComponentBlockKeyFigures':
      return { type: 'key-figures', title: block.title, figures: present(block.figures) };
    case 'ComponentBlockQuote':
      return { type: 'quote', text: block.quote, author: block.author };
    case 'ComponentBlockDownloads':
      return { type: 'downloads', title: block.title, files: downloadsFrom(block.files) };
    case 'ComponentBlockRelated': {
      const { heading: title, content, version, limit } = block;
      const [theme, audience] = [idOf(block.theme), idOf(block.audience)];
      return { type: 'related', title, content, theme, audience, version, limit };
    }
    case 'ComponentBlockGallery': {
      const items = itemsFrom(block.items);
      return items.length > 0 ? { type: 'gallery', title: block.title, items } : undefined;
    }
    case 'ComponentBlockMap': {
      const { heading: title, placeKind: kind, limit } = block;
      return { type: 'map', title, kind, theme: idOf(block.theme), audience: idOf(block.audience), limit };
    }
    case 'ComponentBlockTimetable':
      return { type: 'timetable', title: block.title, rows: present(block.rows), note: block.note };
    case 'ComponentBlockEmbed': {
      const { heading: title, address: url, poster, transcript } = block;
      return { type: 'embed', title, url, poster: mediaOf(poster), transcript: blocksOf(transcript) };
    }
    case 'ComponentBlockContact':
      return { type: 'contact', place: idOf(block.place) };
    case 'ComponentBlockCallToAction':
      return { type: 'call-to-action', title: block.heading, text: block.subtext, label: block.label, url: block.url };
    default:
      return undefined;
  }
}

export function procedureFrom(row: Rows<'proceduresPage'>): ProcedureRecord {
  const { documentId: _, updatedAt: __, ...fields } = row;
  return {
    type: 'procedure',
    ...fields,
    ...common(row),
    ...diffused(row),
    documents: present(row.documents ?? []),
    url: webAddress(row.url),
    steps: stepsFrom(row.steps),
    description: blocksOf(row.description),
    place: idOf(row.place),
    translations: translationsFrom(
      row.translations,
      ({ locale: _, documents, steps, description, plainText, ...words }) => ({
        ...words,
        documents,
        steps: stepsFrom(steps),
        description: blocksOf(description),
        plainText: blocksOf(plainText),
      }),
    ),
  };
}

export function selectionFrom(row: Rows<'selectionsPage'>): SelectionRecord {
  const { documentId: _, updatedAt: __, ...fields } = row;
  return {
    type: 'selection',
    ...fields,
    ...common(row),
    ...diffused(row),
    description: blocksOf(row.description),
    events: idsOf(row.events),
    articles: idsOf(row.articles),
    places: idsOf(row.places),
    offers: idsOf(row.offers),
    translations: translationsFrom(row.translations, ({ title, summary, description, plainText }) => ({
      title,
      summary,
      description: blocksOf(description),
      plainText: blocksOf(plainText),
    })),
  };
}

export function galleryFrom(row: Rows<'galleriesPage'>): GalleryRecord {
  const { documentId: _, updatedAt: __, ...fields } = row;
  return {
    type: 'gallery',
    ...fields,
    ...common(row),
    ...diffused(row),
    items: itemsFrom(row.items),
    description: blocksOf(row.description),
    place: idOf(row.place),
    translations: translationsFrom(row.translations, ({ title, summary, items, description, plainText }) => ({
      title,
      summary,
      items: itemsFrom(items),
      description: blocksOf(description),
      plainText: blocksOf(plainText),
    })),
  };
}

/** One whose image was removed from the library is left out. */
const itemsFrom = (items: readonly (ItemRow | null)[] | null): GalleryRecord['items'] =>
  present(items ?? []).flatMap(({ image, ...item }) => {
    const shown = mediaOf(image);
    return shown ? [{ ...item, image: shown }] : [];
  });

export function newsletterIssueFrom(row: Rows<'newsletterIssuesPage'>): NewsletterIssueRecord {
  const { documentId: _, updatedAt: __, ...fields } = row;
  return {
    type: 'newsletter-issue',
    ...fields,
    ...common(row),
    ...diffused(row),
    introduction: blocksOf(row.introduction),
    events: idsOf(row.events),
    articles: idsOf(row.articles),
    places: idsOf(row.places),
    pages: idsOf(row.pages),
  };
}

export function offerFrom(row: Rows<'offersPage'>): OfferRecord {
  const { documentId: _, updatedAt: __, ...fields } = row;
  return {
    type: 'offer',
    ...fields,
    ...common(row),
    place: idOf(row.place),
    organization: idOf(row.organization),
    service: idOf(row.service),
    themes: idsOf(row.themes),
    audiences: idsOf(row.audiences),
  };
}

export function alertFrom({
  text,
  level,
  url,
  startsAt,
  endsAt,
  service,
  showOn,
  ...row
}: Rows<'alertsPage'>): AlertRecord {
  return {
    type: 'alert',
    ...common(row),
    slug: row.documentId,
    text,
    level,
    url,
    startsAt: startsAt === null ? null : instant(startsAt),
    endsAt: instant(endsAt),
    service: idOf(service),
    showOn: idsOf(showOn),
  };
}

export function menuFrom({ slug, name, placement, site, items, ...row }: Rows<'menusPage'>): MenuRecord {
  return {
    type: 'menu',
    ...common(row),
    slug,
    name,
    placement,
    site: idOf(site),
    items: present(items).map(({ label, url, links }) => ({ label, url, links: present(links ?? []) })),
  };
}

export function contributorFrom(row: Rows<'contributorsPage'>): ContributorRecord {
  const { slug, name, role, biography, image, website, service } = row;
  return {
    type: 'contributor',
    ...common(row),
    slug,
    name,
    role,
    biography: blocksOf(biography),
    image: mediaOf(image),
    website: webAddress(website),
    service: idOf(service),
  };
}

export function channelFrom(row: Rows<'channelsPage'>): ChannelRecord {
  const { slug, name, kind, url, aim, audience, items, service, showOn } = row;
  return {
    type: 'channel',
    ...common(row),
    slug,
    name,
    kind,
    url,
    aim,
    audience,
    service: idOf(service),
    showOn: idsOf(showOn),
    items: present(items ?? []).map(({ title, url, datePublished, excerpt }) => ({
      title,
      url,
      datePublished: datePublished === null ? null : instant(datePublished),
      excerpt,
    })),
  };
}
