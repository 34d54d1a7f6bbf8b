import {
  blankArticle,
  blankEvent,
  blankGallery,
  blankNewsletterIssue,
  blankOrganization,
  blankPage,
  blankPlace,
  blankProcedure,
  blankSelection,
} from '@parvis/silo/blank';
import type {
  Appearance,
  Block,
  Diffused,
  DiffusedType,
  Media,
  RecordOf,
  RecordType,
  SiloRecord,
} from '@parvis/silo/records';

/** Published records in memory, changed at random: what a replica may be told, without the silo. Every choice comes from `pick`. */

/** A number from 0 to `below` - 1. */
export type Pick = (below: number) => number;

export const siteKeys = ['ville', 'jeunesse', 'mediatheque'] as const;
const start = Date.parse('2026-11-22T10:00:00.000Z');
const hourMs = 3_600_000;

const paths: Record<(typeof siteKeys)[number], Partial<Record<DiffusedType, string>>> = {
  ville: {
    event: '/agenda/',
    article: '/actualites/',
    place: '/lieux/',
    organization: '/annuaire/',
    procedure: '/demarches/',
    page: '/vie-pratique/',
    selection: '/vacances/',
    gallery: '/galeries/',
  },
  jeunesse: {
    event: '/agenda/',
    article: '/contenus/',
    place: '/lieux/',
    procedure: '/demarches/',
    selection: '/vacances/',
  },
  mediatheque: {
    event: '/agenda/',
    article: '/blog/',
    place: '/lieux/',
    page: '/pratique/',
    gallery: '/galerie/',
    'newsletter-issue': '/lettre/',
  },
};

export class RandomTown {
  readonly records = new Map<string, SiloRecord>();
  /** Instant. */
  clock = new Date(start).toISOString();
  readonly #pick: Pick;
  #count = 0;
  #saves = 0;

  constructor(pick: Pick) {
    this.#pick = pick;
    for (const [index, key] of siteKeys.entries())
      this.#put({
        type: 'site',
        ...this.#common(`site-${key}`, key),
        key,
        name: key,
        tagline: 'Ville',
        description: null,
        baseUrl: `https://${key}.example`,
        position: index + 1,
        topTasks: [],
        legal: { owner: 'Ville', director: 'Maire', host: 'Ville', contact: 'Accueil', privacyContact: 'Accueil' },
      });
    for (const n of [0, 1]) {
      this.#put({
        type: 'service',
        ...this.#common(`service-${n}`),
        name: `Service ${n}`,
        summary: null,
        email: null,
        phone: null,
      });
      this.#put({
        type: 'group',
        ...this.#common(`group-${n}`),
        name: `Groupe ${n}`,
        kind: 'community_of_communes',
        siren: null,
        website: null,
      } as RecordOf<'group'>);
    }
    for (const n of [0, 1, 2]) {
      this.#put({ type: 'theme', ...this.#common(`theme-${n}`), name: `Thème ${n}`, position: n });
      this.#put({
        type: 'audience',
        ...this.#common(`audience-${n}`, audiences[n]),
        name: `Public ${n}`,
        ageMin: null,
        ageMax: null,
        universe: n < 2,
        position: n,
      });
      this.#put({
        type: 'commune',
        ...this.#common(`commune-${n}`),
        name: `Commune ${n}`,
        insee: `9900${n}`,
        postcodes: ['99100'],
        population: null,
        latitude: null,
        longitude: null,
        neighbours: [],
        group: null,
      });
    }
    for (const type of [
      'place',
      'place',
      'organization',
      'offer',
      'contributor',
      'channel',
      'event',
      'event',
      'event',
      'article',
      'article',
      'procedure',
      'page',
      'selection',
      'gallery',
      'newsletter-issue',
      'menu',
    ] as const)
      this.create(type);
  }

  /** One change of one record, or of the clock. Says what it was. */
  step(): string {
    const act = this.#pick(24);
    if (act === 0) return this.#advance();
    if (act < 6) return this.create(this.#oneOf(made));
    const record = this.#oneOf([...this.records.values()]);
    if (act < 9 && record.type !== 'site') return this.#remove(record);
    return this.#change(record);
  }

  create(type: (typeof made)[number]): string {
    const n = this.#count++;
    const record = this.#new(type, `${type}-${n}`);
    this.#put(record);
    return `create ${type}/${record.id}`;
  }

  #advance(): string {
    const hours = this.#oneOf([1, 5, 13, 24, 24 * 6]);
    this.clock = new Date(Date.parse(this.clock) + hours * hourMs).toISOString();
    return `clock ${this.clock}`;
  }

  #remove({ type, id }: SiloRecord): string {
    this.records.delete(`${type}/${id}`);
    return `remove ${type}/${id}`;
  }

  #change(record: SiloRecord): string {
    const fresh =
      record.type === 'site' || !isMade(record.type)
        ? this.#hub(record)
        : this.#new(record.type, record.id, record.slug);
    // A few fields at a time, the others as they were; an address changes rarely, and then the former one is kept.
    const fields = Object.keys(fresh).filter((field) => !fixed.has(field));
    const chosen = new Set([this.#oneOf(fields), this.#oneOf(fields)]);
    const changed = { ...record, updatedAt: fresh.updatedAt } as Record<string, unknown>;
    for (const field of chosen) changed[field] = (fresh as unknown as Record<string, unknown>)[field];
    if (chosen.has('sites')) changed.canonicalUrl = (fresh as Partial<Diffused>).canonicalUrl;
    if (record.type !== 'site' && this.#pick(6) === 0) this.#rename(changed, record);
    this.#put(changed as unknown as SiloRecord);
    return `change ${record.type}/${record.id} ${[...chosen].join(' ')}`;
  }

  #rename(changed: Record<string, unknown>, { type, slug, formerSlugs }: SiloRecord): void {
    const free = slugs.filter(
      (one) => ![...this.records.values()].some((other) => other.type === type && other.slug === one),
    );
    const next = this.#oneOf(free);
    if (next === undefined) return;
    changed.slug = next;
    changed.formerSlugs = [...formerSlugs.filter((one) => one !== next), slug];
    if (Array.isArray(changed.sites))
      Object.assign(
        changed,
        this.#shown(
          type as DiffusedType,
          next,
          (changed.sites as Appearance[]).map(({ site }) => site),
        ),
      );
    // What another record was called once belongs to whoever has it now.
    for (const other of this.records.values())
      if (other.type === type && other.formerSlugs.includes(next))
        this.#put({ ...other, formerSlugs: other.formerSlugs.filter((one) => one !== next) });
  }

  #put(record: SiloRecord): void {
    this.records.set(`${record.type}/${record.id}`, record);
  }

  #common(id: string, slug = id) {
    return {
      id,
      slug,
      formerSlugs: [],
      updatedAt: new Date(start - 90 * 24 * hourMs + 1000 * this.#saves++).toISOString(),
    };
  }

  #hub(record: SiloRecord): SiloRecord {
    const common = { ...this.#common(record.id, record.slug) };
    if (record.type === 'site')
      return {
        ...record,
        ...common,
        tagline: this.#text(),
        topTasks: this.#maybe([{ label: this.#text(), url: '/agenda/', hint: null }]) ?? [],
      };
    const named = { ...record, ...common, name: this.#text() } as SiloRecord;
    if ('position' in named) named.position = this.#pick(4);
    if (named.type === 'audience') named.universe = this.#pick(2) === 0;
    if (named.type === 'commune') named.neighbours = this.#ids('commune');
    return named;
  }

  #new(type: (typeof made)[number], id: string, slug = id): SiloRecord {
    const common = this.#common(id, slug);
    const sites = Object.keys(paths).filter(() => this.#pick(4) > 0);
    const body = this.#blocks();
    const diffused = () => ({
      ...common,
      ...this.#shown(type as DiffusedType, slug, sites),
      summary: this.#maybe(this.#text()),
      service: this.#id('service'),
      themes: this.#ids('theme'),
      audiences: this.#ids('audience'),
      image: this.#maybe(this.#image()),
      plainText: this.#maybe(this.#blocks()) ?? [],
    });
    const title = this.#text();
    switch (type) {
      case 'place':
        return {
          ...blankPlace,
          ...diffused(),
          name: title,
          description: body,
          kind: this.#oneOf(['library', 'town_hall', 'sports', 'other'] as const),
          commune: this.#id('commune'),
          address: this.#maybe(this.#text()),
          openingHours: this.#maybe('Tu-Fr 10:00-12:30'),
        };
      case 'organization':
        return {
          ...blankOrganization,
          ...diffused(),
          name: title,
          description: body,
          commune: this.#id('commune'),
          acronym: this.#maybe('ABC'),
        };
      case 'event': {
        const words = { title: this.#text(), summary: null, description: this.#blocks(), price: null, plainText: [] };
        return {
          ...blankEvent,
          ...diffused(),
          title,
          description: body,
          slots: this.#slots(),
          place: this.#id('place'),
          commune: this.#id('commune'),
          organizer: this.#id('organization'),
          offers: this.#ids('offer'),
          status: this.#oneOf(['scheduled', 'cancelled', 'full'] as const),
          translations: this.#pick(3) === 0 ? { en: words } : {},
        };
      }
      case 'article': {
        const words = {
          title: this.#text(),
          summary: null,
          body: this.#blocks(),
          materials: null,
          steps: [],
          plainText: [],
        };
        return {
          ...blankArticle,
          ...diffused(),
          title,
          body,
          kind: this.#oneOf(['news', 'pick', 'tutorial', 'tip'] as const),
          publishedOn: this.#oneOf(['2026-11-20', '2026-11-21', '2026-10-01']),
          place: this.#id('place'),
          contributors: this.#ids('contributor'),
          offers: this.#ids('offer'),
          series: this.#maybe('Série'),
          translations: this.#pick(3) === 0 ? { ar: words } : {},
        };
      }
      case 'procedure':
        return {
          ...blankProcedure,
          ...diffused(),
          title,
          description: body,
          cost: this.#maybe('Gratuit'),
          place: this.#id('place'),
        };
      case 'page':
        return {
          ...blankPage,
          ...diffused(),
          title,
          blocks: [
            { type: 'text', title: null, body },
            {
              type: 'related',
              title: 'À lire',
              content: this.#oneOf(['events', 'articles', 'places'] as const),
              theme: this.#id('theme'),
              audience: null,
              version: this.#oneOf([null, 'sign'] as const),
              limit: 3,
            },
            { type: 'contact', place: this.#id('place') },
          ],
        };
      case 'selection':
        return {
          ...blankSelection,
          ...diffused(),
          title,
          description: body,
          events: this.#ids('event'),
          articles: this.#ids('article'),
          places: this.#ids('place'),
          offers: this.#ids('offer'),
        };
      case 'gallery':
        return {
          ...blankGallery,
          ...diffused(),
          title,
          description: body,
          items: [{ image: this.#image(), title: this.#text(), creator: null, text: null }],
          place: this.#id('place'),
        };
      case 'newsletter-issue':
        return {
          ...blankNewsletterIssue,
          ...diffused(),
          title,
          introduction: body,
          events: this.#ids('event'),
          articles: this.#ids('article'),
          places: this.#ids('place'),
          pages: this.#ids('page'),
        };
      case 'offer':
        return {
          type,
          ...common,
          name: title,
          kind: 'book',
          summary: null,
          url: null,
          price: null,
          validFrom: null,
          validThrough: this.#oneOf([null, '2026-11-23', '2026-12-31']),
          place: this.#id('place'),
          organization: null,
          service: this.#id('service'),
          themes: [],
          audiences: [],
        };
      case 'contributor':
        return { type, ...common, name: title, role: null, biography: [], image: null, website: null, service: null };
      case 'channel':
        return {
          type,
          ...common,
          name: title,
          kind: this.#oneOf(['blog', 'mastodon'] as const),
          url: 'https://ailleurs.example/',
          aim: this.#text(),
          audience: null,
          service: this.#id('service'),
          showOn: this.#ids('site'),
          items: [{ title: this.#text(), url: 'https://ailleurs.example/1', datePublished: null, excerpt: null }],
        };
      case 'alert':
        return {
          type,
          ...common,
          text: title,
          level: this.#oneOf(['info', 'warning', 'danger'] as const),
          url: null,
          startsAt: this.#oneOf([null, '2026-11-22T14:30:00.000Z']),
          endsAt: this.#oneOf(['2026-11-22T20:15:00.000Z', '2026-12-30T10:00:00.000Z']),
          service: null,
          showOn: this.#ids('site'),
        };
      case 'menu':
        return {
          type,
          ...common,
          name: title,
          site: this.#id('site'),
          placement: this.#oneOf(['main', 'footer'] as const),
          items: [{ label: this.#text(), url: '/agenda/', links: [] }],
        };
    }
  }

  #shown(type: DiffusedType, slug: string, keys: readonly string[]): Shown {
    const sites = keys.flatMap((site) => {
      const path = paths[site as keyof typeof paths][type];
      return path ? [{ site, url: `https://${site}.example${path}${slug}/` }] : [];
    });
    return { sites, canonicalUrl: sites[0]?.url ?? null };
  }

  #slots() {
    const at = start + this.#oneOf([-72, -3, 2, 20, 30, 24 * 5, 24 * 40]) * hourMs;
    const slot = (from: number) => ({
      start: new Date(from).toISOString(),
      end: new Date(from + 2 * hourMs).toISOString(),
      allDay: false,
    });
    return this.#pick(2) === 0 ? [slot(at)] : [slot(at), slot(at + 24 * 7 * hourMs)];
  }

  #blocks(): Block[] {
    return [{ type: 'paragraph', children: [{ type: 'text', text: this.#text() }] }];
  }

  #image(): Media {
    const hash = this.#oneOf(['image-a', 'image-b', 'image-c', 'image-d']);
    return { url: `/uploads/${hash}.png`, hash, width: 40, height: 30, alt: hash, credit: null, focus: null };
  }

  #text = (): string =>
    this.#oneOf(['Été', 'ete', 'Fête du pont', 'Zoo', 'abricot', 'Œuvre', 'Café', '« Bal »', '2026', 'marché']);
  #maybe = <T>(value: T): T | null => (this.#pick(2) === 0 ? null : value);
  #oneOf<T>(values: readonly T[]): T {
    return values[this.#pick(Math.max(1, values.length))] as T;
  }
  #idsOf = (type: RecordType): string[] =>
    [...this.records.values()].filter((one) => one.type === type).map(({ id }) => id);
  #id = (type: RecordType): string | null => this.#maybe(this.#oneOf(this.#idsOf(type)) ?? null);
  #ids = (type: RecordType): string[] => this.#idsOf(type).filter(() => this.#pick(3) === 0);
}

type Shown = { sites: Appearance[]; canonicalUrl: string | null };
const audiences = ['0-3-ans', '4-6-ans', 'familles'];
const slugs = ['x', 'y', 'z'];
const fixed = new Set(['type', 'id', 'slug', 'formerSlugs', 'updatedAt', 'canonicalUrl', 'key', 'baseUrl', 'legal']);
const made = [
  'place',
  'organization',
  'event',
  'event',
  'event',
  'article',
  'article',
  'procedure',
  'page',
  'selection',
  'gallery',
  'newsletter-issue',
  'offer',
  'contributor',
  'channel',
  'alert',
  'menu',
] as const;
const isMade = (type: RecordType): type is (typeof made)[number] => (made as readonly RecordType[]).includes(type);
