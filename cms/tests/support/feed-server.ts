import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type FeedAnswer = (request: IncomingMessage, response: ServerResponse) => unknown;

/** A stranger's server, which says what a test wants by path. */
export interface FeedServer {
  /** `host:port`. */
  host: string;
  /** @returns the address of the path */
  answer(path: string, by: FeedAnswer): string;
  /** What was asked of a path, the headers of each request. */
  asked(path: string): IncomingMessage['headers'][];
  stop(): Promise<void>;
}

export async function startFeedServer(): Promise<FeedServer> {
  const answers = new Map<string, FeedAnswer>();
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const answer = answers.get(request.url ?? '');
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    answer: (path, by) => {
      answers.set(path, by);
      return `http://${host}${path}`;
    },
    asked: (path) => asked.filter(({ url }) => url === path).map(({ headers }) => headers),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
