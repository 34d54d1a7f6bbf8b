import { PassThrough, type Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { JournalHead } from './read';
import type { JournalWatch } from './watch';

/** Readers at once: each site's publisher is one, and each other consumer. */
export const mostStreams = 20;
/** Milliseconds between two signs of life: less than what proxies wait for. */
const heartbeat = 15_000;
/** Bytes that wait for a reader to take them. */
const mostWaiting = 8192;
/** Milliseconds that a reader has to take what is left when the server stops. */
const lastMoment = 500;

/** The readers that wait for the journal by server-sent events (HTML standard, section 9.2). */
export class JournalStreams {
  readonly #watch: JournalWatch;
  readonly #open = new Set<PassThrough>();

  constructor(watch: JournalWatch) {
    this.#watch = watch;
  }

  /** The body of an answer, which says where the journal stands, at once and whenever it has moved; undefined when there are too many. */
  open(): Readable | undefined {
    if (this.#open.size >= mostStreams) return undefined;
    const stream = new PassThrough({ highWaterMark: mostWaiting });
    // A reader that takes nothing any more is let go: it comes back by itself.
    const send = (text: string) => void (stream.writableEnded || stream.write(text) || stream.destroy());
    const leave = this.#watch.listen((head) => send(eventOf(head)));
    const timer = setInterval(() => send(':\n\n'), heartbeat).unref();
    this.#open.add(stream);
    stream.once('close', () => {
      clearInterval(timer);
      leave();
      this.#open.delete(stream);
    });
    return stream;
  }

  /** Ends every answer, whole. */
  async close(): Promise<void> {
    const ends = [...this.#open].map((stream) => finished(stream.end()).catch(() => {}));
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, lastMoment);
    await Promise.race([Promise.all(ends), promise]);
    clearTimeout(timer);
  }
}

const eventOf = ({ epoch, sequence }: JournalHead) =>
  `event: journal\nid: ${sequence}\ndata: ${JSON.stringify({ epoch, sequence })}\n\n`;
