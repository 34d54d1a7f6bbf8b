import { AsyncLocalStorage } from 'node:async_hooks';

const bulk = new AsyncLocalStorage<true>();

/** Runs what writes very many records, nobody waiting for each: readers of the journal may take what editors changed first. */
export const inBulk = <T>(work: () => T): T => bulk.run(true, work);

export const isInBulk = (): boolean => bulk.getStore() === true;
