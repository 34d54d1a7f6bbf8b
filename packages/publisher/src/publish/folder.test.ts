import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { SiteFolder } from './folder.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'parvis-folder-'));
  return () => rm(root, { recursive: true });
});

const long = (word: string) => Buffer.from(`${word} `.repeat(400));

async function publish(files: Record<string, Buffer>, kept: string[] = []): Promise<string[]> {
  const folder = new SiteFolder(root);
  await folder.begin();
  for (const [file, bytes] of Object.entries(files)) await folder.put(file, bytes, 'list');
  for (const file of kept) folder.keep(file);
  await folder.commit();
  return folder.sweep();
}

it('changes nothing in place before commit', async () => {
  await publish({ 'a.html': Buffer.from('one') });
  const folder = new SiteFolder(root);
  await folder.begin();
  await folder.put('a.html', Buffer.from('two'), 'list');
  expect(await readFile(join(root, 'a.html'), 'utf8')).toBe('one');
  await folder.begin();
  expect(await readdir(join(root, '.parvis', 'staging'))).toEqual([]);
});

it('drops compressed copies when the page grows small, and when it goes', async () => {
  await publish({ 'a.html': long('mot'), 'b.html': long('mot') });
  expect((await new SiteFolder(root).files()).length).toBe(6);
  expect(await publish({ 'a.html': Buffer.from('court') })).toEqual(['b.html']);
  expect(await new SiteFolder(root).files()).toEqual(['a.html']);
});

it('makes copies again that somebody removed', async () => {
  await publish({ 'a.html': long('mot') });
  await rm(join(root, 'a.html.br'));
  await publish({ 'a.html': long('mot') });
  expect(await new SiteFolder(root).files()).toEqual(['a.html', 'a.html.br', 'a.html.gz']);
});

it('lets copies come later when it is urgent, and never leaves those of before', async () => {
  await publish({ 'a.html': long('mot'), 'b.html': long('mot') });
  const folder = new SiteFolder(root, { urgent: true });
  await folder.begin();
  expect(await folder.put('a.html', long('autre'), 'list')).toBe(true);
  expect(await folder.put('b.html', long('mot'), 'list')).toBe(false);
  await folder.put('small.html', Buffer.from('court'), 'list');
  await folder.commit();
  expect(await folder.files()).toEqual(['a.html', 'b.html', 'b.html.br', 'b.html.gz', 'small.html']);
  expect(folder.takeWithoutCopies()).toEqual(['a.html']);
  expect(folder.takeWithoutCopies()).toEqual([]);
  const later = new SiteFolder(root);
  await later.begin();
  await later.compress('a.html');
  await later.compress('gone.html');
  await later.compress('small.html');
  await later.commit();
  const whole = ['a.html', 'a.html.br', 'a.html.gz', 'b.html', 'b.html.br', 'b.html.gz'];
  expect(await later.files()).toEqual([...whole, 'small.html']);
  expect(brotliDecompressSync((await later.read('a.html.br')) ?? '')).toEqual(long('autre'));
});

it('lets a file take the place of a folder, and the reverse', async () => {
  await publish({ 'a/index.html': Buffer.from('x'), b: Buffer.from('y') });
  await publish({ a: Buffer.from('x'), 'b/c/index.html': Buffer.from('y') });
  expect(await new SiteFolder(root).files()).toEqual(['a', 'b/c/index.html']);
});

describe('in an empty folder', () => {
  it('shows nothing before commit, then all of it, with one rename for each top', async () => {
    const folder = new SiteFolder(root);
    await folder.begin();
    await folder.put('agenda/fete/index.html', long('fête'), 'record');
    await folder.put('agenda/index.html', Buffer.from('list'), 'list');
    await folder.put('_astro/site.css', Buffer.from('css'), 'asset');
    expect(await folder.files()).toEqual([]);
    await folder.commit();
    expect(await folder.files()).toEqual([
      '_astro/site.css',
      'agenda/fete/index.html',
      'agenda/fete/index.html.br',
      'agenda/fete/index.html.gz',
      'agenda/index.html',
    ]);
    expect(await folder.sweep()).toEqual([]);
    await folder.begin();
    expect(await folder.put('agenda/index.html', Buffer.from('list'), 'list')).toBe(false);
  });

  it('joins files that something else put there meanwhile', async () => {
    const folder = new SiteFolder(root);
    await folder.begin();
    await folder.put('_images/a.txt', Buffer.from('ours'), 'asset');
    await folder.put('_images/c/d.txt', Buffer.from('ours'), 'asset');
    await mkdir(join(root, '_images'));
    await writeFile(join(root, '_images/b.txt'), 'theirs');
    await folder.commit();
    expect(await folder.files()).toEqual(['_images/a.txt', '_images/b.txt', '_images/c/d.txt']);
  });

  it('takes a name put twice, or put as a file and as a folder, as it came last', async () => {
    const folder = new SiteFolder(root);
    await folder.begin();
    await folder.put('a/index.html', Buffer.from('public file'), 'asset');
    await folder.put('a/index.html', Buffer.from('page'), 'list');
    await folder.put('c', Buffer.from('file'), 'list');
    await folder.put('c/index.html', Buffer.from('page'), 'list');
    await folder.commit();
    expect(await folder.files()).toEqual(['a/index.html', 'c/index.html']);
    expect(await readFile(join(root, 'a/index.html'), 'utf8')).toBe('page');
  });
});

it('keeps what it is told to keep', async () => {
  await mkdir(join(root, 'old'), { recursive: true });
  await writeFile(join(root, 'old/index.html'), 'old');
  expect(await publish({}, ['old/index.html'])).toEqual([]);
  expect(await publish({})).toEqual(['old/index.html']);
  expect(await readdir(root)).toEqual(['.parvis']);
});
