import { type FastifyInstance, fastify } from 'fastify';
import type { SiteOutcome } from './publisher.ts';

export interface PublisherStatus {
  /** `waiting`: nothing has come from the silo yet. */
  state: 'waiting' | 'publishing' | 'idle';
  /** Journal position (`epoch:sequence`) that the replica holds. */
  cursor: string | null;
  silo: { head: string | null; error: string | null };
  /** Journal rows known to wait; null when the silo has not been asked. */
  lag: number | null;
  /** Whether calendars, feeds and maps are still to follow their pages. */
  behind: boolean;
  lastBatch: { at: string; ms: number; pages: number; written: number; removed: number; failed: number } | null;
  sites: (SiteOutcome | { site: string; kind: 'waiting' })[];
}

/** `GET /status` as JSON, for the machine's own tools: listen on the loopback address only. */
export function statusServer(status: () => PublisherStatus): FastifyInstance {
  const server = fastify({ forceCloseConnections: true });
  server.get('/status', (_request, reply) => reply.header('cache-control', 'no-store').send(status()));
  return server;
}
