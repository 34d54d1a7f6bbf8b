import { setTimeout as sleep } from 'node:timers/promises';
import { type Administration, type Answer, contentRoute, isDone } from '../lib/administration.ts';
import { chance } from '../lib/random.ts';

/** A publish that the CMS acknowledged, and what must be found. */
export interface Acknowledged {
  document: string;
  path: string;
  mark: string;
}

const slots = [{ start: '2027-02-01T18:00:00.000Z', end: '2027-02-01T20:00:00.000Z', allDay: false }];
/** How long an editor waits before pressing « Publier » again. Milliseconds. */
const beforeAgain = 100;

/** An editor who publishes another event each time (its text, its title, its address, or a new one) and presses again until it is taken. */
export class Publishes {
  readonly #administration: Administration;
  readonly #random = chance(20_261_126);
  readonly #service: string;

  /** @param service document of the service that new events belong to */
  constructor(administration: Administration, service: string) {
    this.#administration = administration;
    this.#service = service;
  }

  /** The nth one, of the nth event that `load-events` made. */
  async publish(n: number): Promise<Acknowledged> {
    const mark = `marque-${String(n).padStart(5, '0')}`;
    const document = `bench${String(n).padStart(19, '0')}`;
    const draw = this.#random.between(0, 19);
    if (draw === 0) return this.#create(mark);
    const title = `Rendez-vous ${mark}`;
    const text = { description: [{ type: 'paragraph', children: [{ type: 'text', text: title }] }] };
    const change = draw < 3 ? { slug: `rendez-vous-${mark}` } : draw < 6 ? { title } : text;
    await this.#untilTaken(contentRoute('event', document, 'actions', 'publish'), change);
    return { document, mark, path: `/agenda/${'slug' in change ? change.slug : `rendez-vous-${n}`}/` };
  }

  /** Pressed again after an answer that got lost, it makes another event: the one that was acknowledged counts. */
  async #create(mark: string): Promise<Acknowledged> {
    const { data } = await this.#untilTaken(contentRoute('event', 'actions', 'publish'), {
      title: `Nouveau ${mark}`,
      slots,
      service: { connect: [{ documentId: this.#service }] },
    });
    return { document: String(data.documentId), mark, path: `/agenda/${data.slug}/` };
  }

  async #untilTaken(route: string, body: object): Promise<Answer> {
    for (;;) {
      const answer = await this.#administration.send('POST', route, body);
      if (isDone(answer)) return answer;
      if (answer.status >= 400 && answer.status < 500 && answer.status !== 429)
        throw new Error(`A publish was refused with ${answer.status}: ${answer.text.slice(0, 300)}`);
      await sleep(beforeAgain);
    }
  }
}
