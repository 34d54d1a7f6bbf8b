import { type Id, isRecordType, type RecordType } from '@parvis/silo/records';
import { type FastifyInstance, fastify } from 'fastify';
import type { SiteOutcome } from './publisher.ts';
import type { RecordStatus } from './record-status.ts';

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

export interface StatusAnswers {
  status(): PublisherStatus;
  record(type: RecordType, id: Id): Promise<RecordStatus>;
}

/**
 * `GET /status`, and `GET /records/:type/:id` for one record, as JSON, for the machine's own tools and the silo beside it: listen on the
 * loopback address only, or on a network that residents do not reach.
 */
export function statusServer({ status, record }: StatusAnswers): FastifyInstance {
  const server = fastify({ forceCloseConnections: true });
  server.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'));
  server.get('/status', async () => status());
  server.get<{ Params: { type: string; id: string } }>('/records/:type/:id', async ({ params }, reply) =>
    isRecordType(params.type) ? record(params.type, params.id) : reply.code(404).send({ error: 'No such type.' }),
  );
  return server;
}
