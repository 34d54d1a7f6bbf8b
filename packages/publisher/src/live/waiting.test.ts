import { describe, expect, it } from 'vitest';
import { Addresses } from './addresses.ts';
import { Page } from './page.ts';
import { urgency, Waiting } from './waiting.ts';

const addresses = new Addresses();
const page = (path: string, ...links: string[]): Page => {
  const made = new Page({ path, kind: 'page', record: undefined });
  made.links = Uint32Array.from(links, (address) => addresses.number(address));
  return made;
};

describe('Waiting', () => {
  it('hands out what made way first, then what the last edit postponed', () => {
    const [list, alerted, named] = [page('/agenda/'), page('/a/'), page('/b/')];
    const waiting = new Waiting(addresses);
    waiting.postpone([alerted, named]);
    waiting.postpone([named]);
    waiting.interrupt([list]);
    expect(waiting.urgency).toBe(urgency.pressing);
    expect(waiting.take(5)).toEqual([list]);
    expect(waiting.urgency).toBe(urgency.edit);
    expect(waiting.take(5)).toEqual([named]);
    expect(waiting.take(5)).toEqual([alerted]);
    expect(waiting.urgency).toBe(urgency.none);
    expect(waiting.take(5)).toEqual([]);
  });

  it('keeps a page once, wherever it waits', () => {
    const one = page('/a/');
    const waiting = new Waiting(addresses);
    waiting.interrupt([one]);
    waiting.postpone([one]);
    expect(waiting.take(5)).toEqual([one]);
    expect(waiting.urgency).toBe(urgency.none);
  });

  it('hands out what an import postponed last, the first one first, and what an edit wants of it before', () => {
    const [first, second, third, edited] = [page('/a/'), page('/b/'), page('/c/'), page('/d/')];
    const waiting = new Waiting(addresses);
    waiting.postpone([edited]);
    waiting.postponeBulk([first, second, edited]);
    waiting.postponeBulk([third, first]);
    waiting.postpone([second]);
    expect(waiting.take(5)).toEqual([second]);
    expect(waiting.take(5)).toEqual([edited]);
    expect(waiting.urgency).toBe(urgency.bulk);
    expect(waiting.take(1)).toEqual([first]);
    expect(waiting.linkingTo([page('/e/')])).toEqual([]);
    expect(waiting.take(5)).toEqual([third]);
    expect(waiting.urgency).toBe(urgency.none);
  });

  it('lets a page leave once no page that waits leads to it', () => {
    const [gone, free] = [page('/agenda/bal/'), page('/agenda/foire/')];
    const linking = page('/agenda/', '/agenda/bal/?du=jour#haut');
    const waiting = new Waiting(addresses);
    waiting.postpone([linking]);
    expect(waiting.linkingTo([gone, free])).toEqual([linking]);
    waiting.leave([gone, free]);
    expect(waiting.left()).toEqual([free]);
    expect(waiting.left()).toEqual([]);
    waiting.take(1);
    expect(waiting.left()).toEqual([gone]);
    expect(waiting.left()).toEqual([]);
  });

  it('finds what leads to many that vanish, and lets those leave that nothing leads to', () => {
    const vanished = Array.from({ length: 20 }, (_, index) => page(`/agenda/${index}/`));
    const [one, other] = [page('/a/', '/agenda/3/', '/agenda/3/?b'), page('/c/', '/d/')];
    const waiting = new Waiting(addresses);
    waiting.postpone([one, other]);
    for (const { job } of vanished) addresses.number(job.path);
    expect(waiting.linkingTo(vanished)).toEqual([one]);
    waiting.leave(vanished);
    expect(waiting.left()).toEqual(vanished.filter(({ job }) => job.path !== '/agenda/3/'));
    waiting.forget([one]);
    expect(waiting.left().map(({ job }) => job.path)).toEqual(['/agenda/3/']);
  });

  it('lets none leave to which an interrupted list leads, or a page that is not rendered yet', () => {
    const [gone, free] = [page('/agenda/bal/'), page('/agenda/foire/')];
    const [list, unrendered] = [page('/agenda/', '/agenda/bal/'), page('/lieux/', '/agenda/foire/')];
    const waiting = new Waiting(addresses);
    waiting.interrupt([list]);
    waiting.leave([gone, free]);
    expect(waiting.left([unrendered])).toEqual([]);
    expect(waiting.left()).toEqual([free]);
    waiting.forget(waiting.take(1));
    expect(waiting.left()).toEqual([gone]);
  });

  it('puts the pages first that lead to what goes', () => {
    const [one, other] = [page('/a/', '/b/'), page('/c/', '/agenda/bal/')];
    const waiting = new Waiting(addresses);
    expect(waiting.leadingFirst([one, other], [page('/agenda/bal/')])).toEqual({ pages: [other, one], leading: 1 });
    expect(waiting.leadingFirst([one, other], [])).toEqual({ pages: [one, other], leading: 0 });
  });
});
