import { setTimeout as sleep } from 'node:timers/promises';
import { chance } from '../lib/random.ts';
import { Visitor } from '../lib/visitor.ts';

/** Milliseconds before the next page: a reader must not take the processor from what is measured. */
const pause = 5;
/** Pages followed from one to the next before starting again at the home page. */
const walk = 25;

/** Someone who reads a site without stopping, from link to link, and notes what a resident must never see. */
export class Reader {
  read = 0;
  /** Pages without their end. */
  readonly partial: string[] = [];
  /** Links of a page just read that led nowhere. */
  readonly dead: string[] = [];
  readonly #visitor: Visitor;
  readonly #walking: Promise<void>;
  #stopped = false;

  constructor(url: string, seed: number) {
    this.#visitor = new Visitor(url);
    this.#walking = this.#walk(seed);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#walking;
    this.#visitor.close();
  }

  async #walk(seed: number): Promise<void> {
    const random = chance(seed);
    let path = '/';
    let from = '';
    for (let step = 1; !this.#stopped; step += 1) {
      const page = await this.#visitor.read(path);
      this.read += 1;
      await sleep(pause);
      if (page.status === 404) this.dead.push(`${from} → ${path}`);
      if (page.status === 200 && !page.body.includes('</html>')) this.partial.push(path);
      const links = page.location ? [page.location] : pagesLinkedFrom(page.body);
      const next = links[random.between(0, Math.max(0, links.length - 1))];
      from = path;
      path = step % walk === 0 || page.status === 404 || next === undefined ? '/' : next;
    }
  }
}

const pagesLinkedFrom = (html: string): string[] =>
  [...html.matchAll(/<a[^>]* href="(\/[^"#?]*\/|\/)"/g)].map(([, path = '/']) => path);
