import { addDays } from '@parvis/silo/days';
import type { UpsertLine } from '@parvis/silo/upsert-line';
import { communes } from '../content/hubs.ts';
import { blocksOf } from './blocks.ts';
import { sirenFrom, siretFrom } from './identifiers.ts';
import { downloadOf, episodeOf, stepOf, videoOf, workOf } from './parts.ts';
import { Random } from './random.ts';
import { scheduleOf } from './schedule.ts';
import type { ArticleSource, EventSource, Labels, OrganizationSource, PlaceSource, Session } from './source.ts';
import { labels, line, type Town } from './town.ts';
import { slugOf } from './typography.ts';

export function placeLines(places: PlaceSource[], { text, today }: Town): UpsertLine[] {
  return places.map((place) => {
    const commune = communeOf(place.commune);
    const [east, north] = place.at;
    return line('place', place.key, {
      slug: place.key,
      name: text(place.name),
      kind: place.kind,
      summary: text(place.summary),
      description: blocksOf(text(place.text)),
      address: place.address,
      postcode: commune.postcode,
      commune: commune.key,
      latitude: rounded(commune.at[0] + north / 111_320),
      longitude: rounded(commune.at[1] + east / 75_300),
      phone: place.phone ?? null,
      email: `${place.key}@aubelonne.example`,
      website: place.site ? `https://${place.key}.example/` : null,
      openingHours: place.hours ?? null,
      hoursNote: place.hoursNote ? text(place.hoursNote) : null,
      accessibilityFeatures: place.features ? Object.fromEntries(place.features.map((name) => [name, true])) : null,
      accessibility: place.accessibility ? text(place.accessibility) : null,
      hoursExceptions: (place.exceptions ?? []).map(({ from, to, hours, label }) => ({
        from: addDays(today, from),
        to: to === undefined ? null : addDays(today, to),
        hours: hours ?? null,
        label: text(label),
      })),
      equipUid: place.equip ? `99901-${place.key}` : null,
      equipTheme: place.equip?.theme ?? null,
      equipType: place.equip?.type ?? null,
      ...labels(place),
    });
  });
}

export function organizationLines(organizations: OrganizationSource[], { text }: Town): UpsertLine[] {
  return organizations.map((organization) => {
    const key = slugOf(organization.name);
    const random = new Random(key);
    const commune = communeOf(organization.commune);
    return line('organization', key, {
      slug: key,
      name: text(organization.name),
      acronym: organization.acronym ?? null,
      summary: text(organization.summary),
      ...identityOf(organization, random, text),
      address: organization.address ?? null,
      postcode: commune.postcode,
      commune: commune.key,
      phone: random.int(0, 2) ? phone(random) : null,
      email: `contact@${key.slice(0, 40).replace(/-$/, '')}.example`,
      website: organization.site ? `https://${key.slice(0, 40).replace(/-$/, '')}.example/` : null,
      contacts: (organization.contacts ?? []).map((label) => ({
        label: text(label),
        phone: phone(random),
        email: `${slugOf(label)}@${key.slice(0, 40).replace(/-$/, '')}.example`,
      })),
      links: organization.links ? organization.links.map(([label, url]) => ({ label: text(label), url })) : [],
      ...labels(organization),
    });
  });
}

/** Who an organization is for the registers: an association has an RNA number; one that pays people, a SIRET too. */
function identityOf(organization: OrganizationSource, random: Random, text: Town['text']): Record<string, unknown> {
  const rna = `W99${random.int(1, 3)}${String(random.int(1, 999_999)).padStart(6, '0')}`;
  const association = organization.rna !== false;
  const siren = sirenFrom(`99${String(random.int(100_000, 999_999))}`);
  const registered = !association || organization.site === true;
  return {
    legalForm: organization.legalForm ?? (association ? 'association' : null),
    description: organization.text ? blocksOf(text(organization.text)) : null,
    purpose: organization.purpose ? text(organization.purpose) : null,
    foundedOn: organization.founded ?? null,
    rna: association ? rna : null,
    siren: registered ? siren : null,
    siret: registered ? siretFrom(siren) : null,
  };
}

export function eventLines(events: EventSource[], places: PlaceSource[], town: Town): UpsertLine[] {
  const slugs = new Slugs();
  const communeOfPlace = new Map(places.map((place) => [place.key, communeOf(place.commune).key]));
  return events.flatMap((event) =>
    merged(event.sessions).flatMap((session) => {
      const schedule = scheduleOf(session.on, town.today, session.changes);
      const first = schedule.slots[0];
      if (!first || (event.months && !event.months.includes(Number(first.start.slice(5, 7))))) return [];
      const title = session.as ?? event.title;
      const slug = slugs.next(slugOf(title), session.in);
      const price = session.price ?? event.price;
      const mode = session.mode ?? (session.in ? 'offline' : 'online');
      const commune = session.in ? communeOfPlace.get(session.in) : 'aubelonne';
      return line('event', slug, {
        slug,
        title: town.text(title),
        summary: town.text(session.summary ?? event.summary),
        description: blocksOf(town.text(session.plus ? `${session.plus}\n\n${event.text}` : event.text)),
        ...schedule,
        eventStatus: session.status ?? 'scheduled',
        attendanceMode: mode,
        onlineUrl: mode === 'offline' ? null : `https://direct.aubelonne.example/${slug}`,
        place: session.in ?? null,
        commune,
        organizer: event.by ? slugOf(event.by) : null,
        price: price ? town.text(price) : null,
        free: price === undefined,
        registrations: event.register
          ? [
              { kind: 'url', value: `https://inscriptions.aubelonne.example/${slug}`, label: null },
              ...(event.registerBy ?? []).map((means) => ({ ...means, label: town.text(means.label) })),
            ]
          : [],
        ageMin: event.ages?.[0] ?? null,
        ageMax: event.ages?.[1] ?? null,
        priceMin: price ? (pricesOf(price)[0] ?? null) : null,
        priceMax: price ? (pricesOf(price).at(-1) ?? null) : null,
        accessibility: event.accessible ? Object.fromEntries(event.accessible.map((code) => [code, true])) : null,
        ...(event.offers && { offers: event.offers }),
        ...labels(overridden(event, session)),
      });
    }),
  );
}

export function articleLines(articles: ArticleSource[], town: Town): UpsertLine[] {
  return articles.map((article) => {
    const slug = article.slug ?? slugOf(article.title);
    return line('article', slug, {
      slug,
      title: town.text(article.title),
      kind: article.kind,
      summary: town.text(article.summary),
      body: blocksOf(town.text(article.body)),
      publishedOn: addDays(town.today, -article.age),
      place: article.place ?? null,
      ...partsOf(article, town),
      ...labels(article),
    });
  });
}

/** « 6 € », « De 9 € à 18 € » as numbers; none when the words say more than amounts. */
const pricesOf = (price: string): number[] =>
  /^(?:\d+(?:,\d\d)? €|De \d+(?:,\d\d)? € à \d+(?:,\d\d)? €)$/.test(price)
    ? [...price.matchAll(/\d+(?:,\d\d)?/g)].map(([euros]) => Number(euros.replace(',', '.')))
    : [];

/** What some kinds of article have and others have not. */
const partsOf = (article: ArticleSource, town: Town): Record<string, unknown> => ({
  ...(article.contributors && { contributors: article.contributors.map(slugOf) }),
  ...(article.series && { series: town.text(article.series) }),
  ...(article.work && { work: workOf(article.work, town) }),
  ...(article.episode && { episode: episodeOf(article.episode, town) }),
  ...(article.video && { video: videoOf(article.video, town) }),
  ...(article.materials && { materials: article.materials.map(town.text).join('\n') }),
  ...(article.duration && { duration: article.duration }),
  ...(article.steps && { steps: article.steps.map((step) => stepOf(step, town)) }),
  ...(article.downloads && { downloads: article.downloads.map((download) => downloadOf(download, town)) }),
  ...(article.offers && { offers: article.offers }),
});

const overridden = (event: EventSource, session: Session): Labels => ({
  ...event,
  audiences: session.audiences ?? event.audiences,
  picture: session.picture ?? event.picture,
});

/** Sessions that differ by their dates only are one event with several dates. */
function merged(sessions: Session[]): Session[] {
  const alike = Map.groupBy(sessions, ({ on: _, ...details }) => JSON.stringify(details));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    return first ? { ...first, on: group.flatMap((session) => session.on) } : [];
  });
}

/** Slugs of one type, each given once: the place, then a number, tell namesakes apart. */
class Slugs {
  readonly #taken = new Set<string>();

  next(slug: string, place: string | undefined): string {
    const wishes = [slug, ...(place ? [`${slug}-${place}`] : [])];
    for (let count = 2; ; count++) {
      const free = wishes.find((wish) => !this.#taken.has(wish));
      if (free) {
        this.#taken.add(free);
        return free;
      }
      wishes.push(`${slug}-${count}`);
    }
  }
}

const communeOf = (key = 'aubelonne') => communes.find((commune) => commune.key === key) ?? communes[0];

/** A number of a range kept for fiction. */
const phone = (random: Random) =>
  `02 61 91 ${String(random.int(0, 99)).padStart(2, '0')} ${String(random.int(0, 99)).padStart(2, '0')}`;

const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
