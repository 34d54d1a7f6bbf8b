/** Preloaded in the publisher: `new Date()` gives the instant written in the file that `PARVIS_LAW_CLOCK` names. `Date.now()` goes on as ever. */
import { readFileSync } from 'node:fs';

const file = process.env.PARVIS_LAW_CLOCK;
if (!file) throw new Error('PARVIS_LAW_CLOCK is not set.');

globalThis.Date = new Proxy(Date, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length > 0 ? args : [readFileSync(file, 'utf8')], newTarget),
});
