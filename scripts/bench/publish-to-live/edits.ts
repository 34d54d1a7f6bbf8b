import { type Administration, type Answer, contentRoute } from '../lib/administration.ts';
import { type Chance, chance } from '../lib/random.ts';
import type { Expected, PageRead, Visitor } from '../lib/visitor.ts';
import type { Kind } from './kinds.ts';
import type { Setting } from './setting.ts';

/** One edit: its request, and what the sites must answer afterwards. */
export interface Edit {
  send: () => Promise<Answer>;
  expected: Expected[];
}

interface EventOnSites {
  id: string;
  slug: string;
  /** Document of its place. */
  place: string;
}

const publish = (type: string, id?: string) => contentRoute(type, ...(id ? [id] : []), 'actions', 'publish');
const says = (mark: string) => (page: PageRead) => page.status === 200 && page.body.includes(mark);
const isGone = ({ status }: PageRead) => status === 404;
const leadsTo = (path: string) => (page: PageRead) =>
  page.status === 301 ? page.location === path : page.body.includes(`content="0;url=${path}"`);
const paragraphs = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const slots = [{ start: '2027-02-01T18:00:00.000Z', end: '2027-02-01T20:00:00.000Z', allDay: false }];
const pathOf = (slug: string) => `/agenda/${slug}/`;

/** An editor's day at a town whose three sites show every event: each edit leaves a mark that no page had before. */
export class Edits {
  readonly #setting: Setting;
  readonly #random: Chance;
  readonly #events: EventOnSites[];
  #count = 0;
  #guestIsShown = false;

  constructor(setting: Setting, seed: number) {
    this.#setting = setting;
    this.#random = chance(seed);
    this.#events = [...setting.events];
  }

  next(kind: Kind): Edit {
    this.#count += 1;
    const mark = `marque-${String(this.#count).padStart(5, '0')}`;
    return this.#of[kind](mark);
  }

  readonly #of: Record<Kind, (mark: string) => Edit> = {
    body: (mark) => {
      const { id, slug } = this.#event();
      return this.#edit('POST', publish('event', id), { description: paragraphs(`Une ${mark} de plus.`) }, [
        ...this.#onAll(pathOf(slug), says(mark)),
      ]);
    },
    title: (mark) => {
      const { id, slug } = this.#event();
      return this.#edit('POST', publish('event', id), { title: `Rendez-vous ${mark}` }, [
        ...this.#onAll(pathOf(slug), says(`Rendez-vous ${mark}`)),
      ]);
    },
    slug: (mark) => {
      const event = this.#event();
      const former = pathOf(event.slug);
      event.slug = `rendez-vous-${mark}`;
      return this.#edit('POST', publish('event', event.id), { slug: event.slug }, [
        ...this.#onAll(former, leadsTo(pathOf(event.slug))),
        ...this.#onAll(
          pathOf(event.slug),
          (page) => page.status === 200 && !page.body.includes('http-equiv="refresh"'),
        ),
      ]);
    },
    create: (mark) => {
      const { culture, theme, place } = this.#setting;
      const slug = `nouveau-${mark}`;
      const data = {
        title: `Nouveau ${mark}`,
        slug,
        slots,
        description: paragraphs(`Une ${mark} toute neuve.`),
        service: { connect: [{ documentId: culture }] },
        themes: { connect: [{ documentId: theme }] },
        place: { connect: [{ documentId: place }] },
      };
      const edit = this.#edit('POST', publish('event'), data, this.#onAll(pathOf(slug), says(mark)));
      return {
        ...edit,
        send: async () => {
          const answer = await edit.send();
          this.#events.push({ id: String(answer.data.documentId), slug, place });
          return answer;
        },
      };
    },
    delete: () => {
      const event = this.#event();
      this.#events.splice(this.#events.indexOf(event), 1);
      return this.#edit('DELETE', contentRoute('event', event.id), undefined, this.#onAll(pathOf(event.slug), isGone));
    },
    place: (mark) => {
      const { place, slug } = this.#event();
      return this.#edit('PUT', contentRoute('place', place), { name: `Salle ${mark}` }, [
        ...this.#onAll(pathOf(slug), says(`Salle ${mark}`)),
      ]);
    },
    menu: (mark) => {
      const [site] = this.#setting.sites;
      if (!site) throw new Error('This bench needs sites.');
      const items = [
        { label: 'Agenda', url: '/agenda/' },
        { label: `Menu ${mark}`, url: '/lieux/' },
      ];
      return this.#edit('PUT', contentRoute('menu', this.#setting.menu), { items }, [
        { visitor: site.visitor, path: '/', holds: says(`Menu ${mark}`) },
      ]);
    },
    /** In turn mere information, which the home pages show, and a warning, which every page does. */
    alert: (mark) => {
      const level = this.#count % 2 === 0 ? 'info' : 'warning';
      const data = { text: `Attention, ${mark}.`, level, endsAt: '2027-11-01T10:00:00.000Z' };
      return this.#edit('POST', publish('alert', this.#setting.alert), data, this.#onAll('/', says(mark)));
    },
    /** In turn the second site takes what another service publishes, and leaves it. */
    rule: () => {
      const { culture, guest, guestSlug, sites } = this.#setting;
      const site = sites[1];
      if (!site) throw new Error('This bench needs two sites.');
      this.#guestIsShown = !this.#guestIsShown;
      const rules = [culture, ...(this.#guestIsShown ? [guest] : [])].map((documentId) => ({
        events: true,
        places: true,
        services: { connect: [{ documentId }] },
      }));
      const holds = this.#guestIsShown ? (page: PageRead) => page.status === 200 : isGone;
      return this.#edit('PUT', contentRoute('site', site.id), { rules }, [
        { visitor: site.visitor, path: pathOf(guestSlug), holds },
      ]);
    },
  };

  #event(): EventOnSites {
    const event = this.#events[this.#random.between(0, this.#events.length - 1)];
    if (!event) throw new Error('No event is left.');
    return event;
  }

  #edit(method: string, route: string, body: object | undefined, expected: Expected[]): Edit {
    const { administration }: { administration: Administration } = this.#setting;
    return { send: () => administration.send(method, route, body), expected };
  }

  /** On each site, from the one that the publisher comes to last. */
  #onAll(path: string, holds: (page: PageRead) => boolean): Expected[] {
    const visitors: Visitor[] = this.#setting.sites.map(({ visitor }) => visitor);
    return visitors.toReversed().map((visitor) => ({ visitor, path, holds }));
  }
}
