import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

export interface PageRead {
  /** 0 when nothing answered. */
  status: number;
  /** Where a redirect leads. */
  location: string | undefined;
  body: string;
}

/** Reads pages of one site over one connection that stays open. */
export class Visitor {
  readonly #url: string;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(url: string) {
    this.#url = url;
  }

  read(path: string): Promise<PageRead> {
    return new Promise((resolve) => {
      const nothing = () => resolve({ status: 0, location: undefined, body: '' });
      get(new URL(path, this.#url), { agent: this.#agent, timeout: 60_000 }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', nothing);
        response.on('end', () => {
          const { statusCode = 0, headers } = response;
          resolve({ status: statusCode, location: headers.location, body: Buffer.concat(parts).toString('utf8') });
        });
      }).on('error', nothing);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** Something that a page must say. */
export interface Expected {
  visitor: Visitor;
  path: string;
  holds: (page: PageRead) => boolean;
}

/** Milliseconds between two looks: little enough to see a page come, seldom enough not to keep its server busy. */
const betweenLooks = 10;

/** Waits until all hold, looking at one page at a time: the others are then found as they have been for a while. @throws after `patience` ms, naming the page */
export async function untilLive(expected: readonly Expected[], patience = 600_000): Promise<void> {
  const deadline = performance.now() + patience;
  for (const { visitor, path, holds } of expected)
    for (;;) {
      const page = await visitor.read(path);
      if (holds(page)) break;
      if (performance.now() > deadline) throw new Error(`${path} is not what it should be (status ${page.status}).`);
      await sleep(betweenLooks);
    }
}
