import { describe } from 'vitest';
import type { Database, TestSilo } from '../../support/silo.ts';
import { journalOrderSuite } from './order.ts';
import { journalReadingSuite } from './reading.ts';
import { journalStreamSuite } from './stream.ts';

/** The only way out of the silo. */
export function journalSuite(silo: () => TestSilo, database: Database): void {
  describe('what readers are told', () => journalReadingSuite(silo));
  describe('the order', () => journalOrderSuite(silo, database));
  describe('the stream', () => journalStreamSuite(silo, database));
}
