import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { privateAddress } from './guarded-url';
import { isPublicAddress } from './public-address';

export type Resolve = (
  name: string,
  options: { all: true },
  done: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/**
 * Looks a name up for a socket, which connects to what is given here and asks nobody again: an address that was checked is the one that is
 * read from, whatever the name's owner answers a moment later (DNS rebinding). One private address among several refuses the name.
 */
export const guardedLookup =
  (resolve: Resolve = systemLookup): LookupFunction =>
  (name, options, done) => {
    resolve(name, { all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error || !first) return done(error ?? privateAddress(), '');
      if (!found.every(({ address }) => isPublicAddress(address))) return done(privateAddress(), '');
      if (options.all) done(null, found);
      else done(null, first.address, first.family);
    });
  };
