import { addDays } from '@parvis/silo/days';
import type { UpsertLine } from '@parvis/silo/upsert-line';
import { blocksOf } from './blocks.ts';
import { downloadOf, stepOf, videoOf } from './parts.ts';
import type {
  AlertSource,
  BlockSource,
  ChannelSource,
  ContributorSource,
  GallerySource,
  MenuSource,
  OfferSource,
  PageSource,
  PageWords,
  ProcedureSource,
  ProcedureWords,
} from './source-editorial.ts';
import { labels, line, type Town } from './town.ts';
import { slugOf } from './typography.ts';

export const contributorLines = (contributors: ContributorSource[], { text }: Town): UpsertLine[] =>
  contributors.map(({ name, role, biography, service, picture = null, website = null }) =>
    line('contributor', slugOf(name), {
      slug: slugOf(name),
      name: text(name),
      role: text(role),
      biography: blocksOf(text(biography)),
      service,
      image: picture,
      website,
    }),
  );

export const channelLines = (channels: ChannelSource[], { today, text }: Town): UpsertLine[] =>
  channels.map(({ key, name, aim, audience, items, ...channel }) =>
    line('channel', key, {
      slug: key,
      ...channel,
      name: text(name),
      aim: text(aim),
      audience: text(audience),
      showOn: ['mediatheque'],
      items: items.map(({ title, path, age, excerpt }) => ({
        title: text(title),
        url: new URL(path, channel.url).href,
        datePublished: `${addDays(today, -age)}T09:30:00.000Z`,
        excerpt: excerpt ? text(excerpt) : null,
      })),
    }),
  );

export const offerLines = (offers: OfferSource[], { today, text }: Town): UpsertLine[] =>
  offers.map(({ picture: _, ...offer }) =>
    line('offer', offer.key, {
      slug: offer.key,
      name: text(offer.name),
      kind: offer.kind,
      summary: text(offer.summary),
      url: offer.url ?? null,
      price: offer.price ? text(offer.price) : null,
      validFrom: offer.from === undefined ? null : addDays(today, offer.from),
      validThrough: offer.until === undefined ? null : addDays(today, offer.until),
      place: offer.place ?? null,
      organization: offer.organization ? slugOf(offer.organization) : null,
      ...labels(offer),
    }),
  );

export const procedureLines = (procedures: ProcedureSource[], town: Town): UpsertLine[] =>
  procedures.map((procedure) =>
    line('procedure', procedure.slug, {
      slug: procedure.slug,
      ...procedureWordsOf(procedure, town),
      url: procedure.url ?? null,
      place: procedure.place ?? null,
      externalId: procedure.externalId ?? null,
      ...labels(procedure),
    }),
  );

/** What a procedure says, in any language. */
export const procedureWordsOf = (words: ProcedureWords, town: Town) => ({
  title: town.text(words.title),
  summary: town.text(words.summary),
  eligibility: town.text(words.eligibility),
  documents: words.documents.map(({ label, note, url = null }) => ({
    label: town.text(label),
    note: note ? town.text(note) : null,
    url,
  })),
  cost: town.text(words.cost),
  delay: town.text(words.delay),
  urlLabel: words.urlLabel ? town.text(words.urlLabel) : null,
  steps: words.steps.map((step) => stepOf(step, town)),
  description: blocksOf(town.text(words.text)),
});

export const pageLines = (pages: PageSource[], town: Town): UpsertLine[] =>
  pages.map((page) =>
    line('page', page.slug, {
      slug: page.slug,
      ...pageWordsOf(page, town),
      ...labels(page),
    }),
  );

/** What a page says, in any language. */
export const pageWordsOf = ({ title, summary, blocks }: PageWords, town: Town) => ({
  title: town.text(title),
  summary: town.text(summary),
  blocks: blocks.map((block) => blockOf(block, town)),
});

function blockOf(source: BlockSource, town: Town): Record<string, unknown> {
  return { __component: `block.${source.block}`, ...fieldsOf(source, town) };
}

function fieldsOf(source: BlockSource, town: Town): Record<string, unknown> {
  const titled = 'title' in source && source.title ? { title: town.text(source.title) } : {};
  switch (source.block) {
    case 'text':
      return { ...titled, body: blocksOf(town.text(source.body)) };
    case 'image':
      return { image: source.image, caption: source.caption ? town.text(source.caption) : null };
    case 'video':
      return { ...titled, video: videoOf(source.video, town) };
    case 'accordion':
      return {
        ...titled,
        items: source.items.map(([question, answer]) => ({
          question: town.text(question),
          answer: blocksOf(town.text(answer)),
        })),
      };
    case 'steps':
      return { ...titled, steps: source.steps.map((step) => stepOf(step, town)) };
    case 'key-figures':
      return {
        ...titled,
        figures: source.figures.map(([value, label]) => ({ value: town.text(value), label: town.text(label) })),
      };
    case 'quote':
      return { text: town.text(source.text), author: source.author ? town.text(source.author) : null };
    case 'downloads':
      return { ...titled, files: source.files.map((file) => downloadOf(file, town)) };
    case 'related':
      return {
        ...titled,
        content: source.content,
        theme: source.theme ?? null,
        audience: source.audience ?? null,
        version: source.version ?? null,
        limit: source.limit ?? 6,
      };
    case 'gallery':
      return {
        ...titled,
        items: source.items.map((item) => ({
          image: item.image,
          title: item.title ? town.text(item.title) : null,
          creator: item.creator ?? null,
          text: item.text ? town.text(item.text) : null,
        })),
      };
    case 'map':
      return {
        ...titled,
        kind: source.kind ?? null,
        theme: source.theme ?? null,
        audience: source.audience ?? null,
        limit: source.limit ?? 20,
      };
    case 'timetable':
      return {
        ...titled,
        rows: source.rows.map(([label, times]) => ({ label: town.text(label), times: town.text(times) })),
        note: source.note ? town.text(source.note) : null,
      };
    case 'embed':
      return {
        ...titled,
        url: source.url,
        poster: source.poster ?? null,
        transcript: source.transcript ? blocksOf(town.text(source.transcript)) : null,
      };
    case 'contact':
      return { place: source.place };
    case 'call-to-action':
      return {
        ...titled,
        text: source.text ? town.text(source.text) : null,
        label: town.text(source.label),
        url: source.url,
      };
  }
}

export const galleryLines = (galleries: GallerySource[], { today, text }: Town): UpsertLine[] =>
  galleries.map((gallery) =>
    line('gallery', gallery.slug, {
      slug: gallery.slug,
      title: text(gallery.title),
      summary: text(gallery.summary),
      description: blocksOf(text(gallery.text)),
      publishedOn: addDays(today, -gallery.age),
      place: gallery.place ?? null,
      items: gallery.items.map((item) => ({
        image: item.image,
        title: text(item.title),
        creator: text(item.creator),
        text: item.text ? text(item.text) : null,
      })),
      ...labels(gallery),
    }),
  );

export const alertLines = (alerts: AlertSource[], { today, text }: Town): UpsertLine[] =>
  alerts.map(({ key, startsIn, endsIn, url = null, ...alert }) =>
    line('alert', key, {
      ...alert,
      url,
      text: text(alert.text),
      startsAt: startsIn === undefined ? null : `${addDays(today, startsIn)}T06:00:00.000Z`,
      endsAt: `${addDays(today, endsIn)}T17:00:00.000Z`,
    }),
  );

export const menuLines = (menus: MenuSource[], { text }: Town): UpsertLine[] =>
  menus.map(({ key, name, items, ...menu }) =>
    line('menu', key, {
      slug: key,
      name: text(name),
      ...menu,
      items: items.map(({ label, url, links = [] }) => ({
        label: text(label),
        url,
        links: links.map(([label, url]) => ({ label: text(label), url })),
      })),
    }),
  );
