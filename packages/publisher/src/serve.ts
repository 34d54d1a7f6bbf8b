import { mkdir } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { siteServer } from './serve/site-server.ts';
import type { SiloOptions } from './serve/to-silo.ts';

export interface ServeOptions {
  sites: { key: string; folder: string; port: number }[];
  host: string;
  /** Residents reach the sites by HTTPS only, through a proxy in front. */
  behindTls?: boolean;
  silo?: SiloOptions | undefined;
}

export interface Serving {
  sites: { key: string; url: string }[];
  /** Stops taking requests, and resolves once those under way are answered. */
  close(): Promise<void>;
}

/** Serves published folders, one port each. @throws when a port is taken */
export async function serve({ sites, host, behindTls, silo }: ServeOptions): Promise<Serving> {
  const servers: FastifyInstance[] = [];
  const close = async () => void (await Promise.all(servers.map((server) => server.close())));
  const serving: Serving = { sites: [], close };
  try {
    for (const { key, folder, port } of sites) {
      await mkdir(folder, { recursive: true });
      const server = await siteServer({ folder, behindTls, silo });
      servers.push(server);
      serving.sites.push({ key, url: await server.listen({ host, port }) });
    }
  } catch (error) {
    await close();
    throw error;
  }
  return serving;
}
