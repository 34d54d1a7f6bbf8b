import { describe } from 'vitest';
import type { TestSilo } from '../../support/silo.ts';
import { journalReadingSuite } from './reading.ts';

/** The only way out of the silo. */
export function journalSuite(silo: () => TestSilo): void {
  describe('what readers are told', () => journalReadingSuite(silo));
}
