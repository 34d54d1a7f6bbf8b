import { Publisher, siteFolder } from './publisher.ts';
import { recordStatus } from './record-status.ts';
import type { SiloOptions } from './serve/to-silo.ts';
import { serve } from './serve.ts';
import { type PublisherStatus, statusServer } from './status-server.ts';
import { Watch, type WatchOptions } from './watch.ts';

export interface RunOptions extends WatchOptions {
  home: string;
  host: string;
  /** The loopback address unless told. */
  statusHost?: string;
  statusPort: number;
  behindTls?: boolean;
  /** Where visits and votes are passed on to. */
  collect?: SiloOptions | undefined;
}

export interface Running {
  status(): PublisherStatus;
  /** Addresses of the sites, and of the status. */
  sites: { key: string; url: string }[];
  statusUrl: string;
  /** Lets the publish under way end, then stops serving. */
  close(): Promise<void>;
}

/** The resident publisher: serves the sites at once, and keeps them up to date with the silo and the clock. */
export async function run(options: RunOptions): Promise<Running> {
  const { home, sites, host, behindTls, collect, statusHost = '127.0.0.1', statusPort, log } = options;
  const publisher = new Publisher(options);
  const watch = new Watch(options, publisher);
  const folders = sites.map(({ key, port }) => ({ key, port, folder: siteFolder(home, key) }));
  const serving = await serve({ sites: folders, host, behindTls, silo: collect });
  const endpoint = statusServer({
    status: () => watch.status(),
    record: (type, id) => recordStatus(publisher, watch.sites(), home, type, id),
  });
  const statusUrl = `${await endpoint.listen({ host: statusHost, port: statusPort })}/status`;
  log({ event: 'serving', sites: serving.sites, status: statusUrl });
  const stopped = watch.start();
  return {
    status: () => watch.status(),
    sites: serving.sites,
    statusUrl,
    close: async () => {
      watch.stop();
      await stopped;
      await Promise.all([serving.close(), endpoint.close()]);
      publisher.close();
    },
  };
}
