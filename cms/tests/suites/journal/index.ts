import { describe } from 'vitest';
import type { Database, TestSilo } from '../../support/silo.ts';
import { journalAnswersSuite } from './answers.ts';
import { journalFilesSuite } from './files.ts';
import { journalLinksSuite } from './links.ts';
import { journalOrderSuite } from './order.ts';
import { journalReadingSuite } from './reading.ts';
import { journalSideBySideSuite } from './side-by-side.ts';
import { journalStreamSuite } from './stream.ts';
import { journalWritersSuite } from './writers.ts';

/** The only way out of the silo. */
export function journalSuite(silo: () => TestSilo, database: Database): void {
  describe('what readers are told', () => journalReadingSuite(silo));
  describe('who writes', () => journalWritersSuite(silo));
  describe('what a record shows of others', () => journalLinksSuite(silo));
  describe('files', () => journalFilesSuite(silo));
  if (database === 'postgres') describe('two editors at once', () => journalSideBySideSuite(silo));
  describe('the order', () => journalOrderSuite(silo, database));
  describe('the stream', () => journalStreamSuite(silo, database));
  describe('any sequence of writes', () => journalAnswersSuite(silo, database));
}
