import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the publisher's status server answers, by path; see `packages/publisher/src/status-server.ts`. */
export type Answers = Record<string, (url: string) => unknown>;

export interface TestPublisher {
  url: string;
  /** Answers anew by these; a path that none begins is not found. Undefined: no question is ever answered. */
  answer(by: Answers | undefined): void;
  /** Paths asked since `answer`. */
  asked(): string[];
  stop(): Promise<void>;
}

/** A publisher's status server that says what a test wants. */
export async function startPublisher(): Promise<TestPublisher> {
  let answers: Answers | undefined = {};
  let asked: string[] = [];
  const respond = async ({ url = '' }: IncomingMessage, response: ServerResponse) => {
    asked.push(url);
    if (!answers) return;
    const found = Object.entries(answers).find(([start]) => url.startsWith(start));
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify((await found?.[1](url)) ?? null));
  };
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    answer: (by) => {
      answers = by;
      asked = [];
    },
    asked: () => asked,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
