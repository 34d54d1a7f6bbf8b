import { describe, expect, it } from 'vitest';
import { Page } from './page.ts';
import { Waiting } from './waiting.ts';

const page = (path: string, ...links: string[]): Page => {
  const made = new Page({ path, kind: 'page', record: undefined });
  made.links = links;
  return made;
};

describe('Waiting', () => {
  it('hands out what made way first, then what the last edit postponed', () => {
    const [list, alerted, named] = [page('/agenda/'), page('/a/'), page('/b/')];
    const waiting = new Waiting();
    waiting.postpone([alerted, named]);
    waiting.postpone([named]);
    waiting.interrupt([list]);
    expect(waiting.isPressing).toBe(true);
    expect(waiting.take(5)).toEqual([list]);
    expect(waiting.isPressing).toBe(false);
    expect(waiting.take(5)).toEqual([named]);
    expect(waiting.take(5)).toEqual([alerted]);
    expect(waiting.isEmpty).toBe(true);
    expect(waiting.take(5)).toEqual([]);
  });

  it('keeps a page once, wherever it waits', () => {
    const one = page('/a/');
    const waiting = new Waiting();
    waiting.interrupt([one]);
    waiting.postpone([one]);
    expect(waiting.take(5)).toEqual([one]);
    expect(waiting.isEmpty).toBe(true);
  });

  it('lets a page leave once no page that waits leads to it', () => {
    const [gone, free] = [page('/agenda/bal/'), page('/agenda/foire/')];
    const linking = page('/agenda/', '/agenda/bal/?du=jour#haut');
    const waiting = new Waiting();
    waiting.postpone([linking]);
    expect(waiting.linkingTo([gone, free])).toEqual([linking]);
    waiting.leave([gone, free]);
    expect(waiting.left()).toEqual([free]);
    expect(waiting.left()).toEqual([]);
    waiting.take(1);
    expect(waiting.left()).toEqual([gone]);
    expect(waiting.left()).toEqual([]);
  });

  it('lets none leave while lists are interrupted', () => {
    const gone = page('/agenda/bal/');
    const waiting = new Waiting();
    waiting.interrupt([page('/agenda/')]);
    waiting.leave([gone]);
    expect(waiting.left()).toEqual([]);
    waiting.forget(waiting.take(1));
    expect(waiting.left()).toEqual([gone]);
  });
});
