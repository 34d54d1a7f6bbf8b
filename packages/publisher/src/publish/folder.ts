import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText } from '../content-types.ts';
import { listFiles } from './list-files.ts';

/** Order in which new files replace old ones, so that at no moment a link leads nowhere. */
export const phases = ['asset', 'record', 'redirect', 'list', 'feed', 'map'] as const;
export type Phase = (typeof phases)[number];

/** Folder of the publisher's own files inside a site's folder; never served, no part of the site. */
export const privateFolder = '.parvis';

/** Text files above this size get precompressed copies. Bytes. */
const compressAbove = 1024;

interface Staged {
  /** Where it will stand, relative. */
  file: string;
  /** Where it waits, under the staging folder. */
  temporary: string;
  /** The top of the tree it waits in, which can move in one piece; undefined when it waits alone. */
  top: string | undefined;
  phase: Phase;
  /** False for the copies of another file. */
  main: boolean;
}

/** Folder of the staging folder where the files of a new site wait as they will stand. */
const tree = 'tree';

/** Folders where nothing waits, as far as this process knows: they need not be emptied before the next edit. */
const empty = new Set<string>();

/** Renames between two turns of the event loop: the same process serves the sites. */
const renamesAtOnce = 50;

/**
 * A site's folder while it is published. New bytes wait in the private folder, on the same file system; `commit` puts them in place by
 * rename, phase by phase, and `sweep` removes what this publish did not make. A crash at any moment leaves whole files only.
 *
 * In a folder that holds nothing yet, the new files wait in their own folders, which move whole. Small files are read and written without
 * leaving the thread: handing each to another costs more than the work; the caller lets the event loop turn between pages.
 */
export class SiteFolder {
  readonly root: string;
  readonly #compress: boolean;
  readonly #isUrgent: boolean;
  /** Files whose copies are still to be made. */
  readonly #withoutCopies = new Set<string>();
  readonly #staged: Staged[] = [];
  readonly #made = new Set<string>();
  /** Folders of the waiting tree that are there. */
  readonly #folders = new Set<string>();
  #isNew = false;
  #count = 0;

  /**
   * @param compress whether text files get compressed copies
   * @param urgent whether these come later, when `compress` is called: changed files stand without any until then
   */
  constructor(root: string, { compress = true, urgent = false }: { compress?: boolean; urgent?: boolean } = {}) {
    this.root = resolve(root);
    this.#compress = compress;
    this.#isUrgent = urgent;
  }

  async begin(): Promise<void> {
    if (!empty.has(this.#staging) || !existsSync(this.#staging)) {
      await rm(this.#staging, { recursive: true, force: true });
      await mkdir(this.#staging, { recursive: true });
    }
    this.#folders.clear();
    this.#isNew = readdirSync(this.root).every((name) => name === privateFolder);
  }

  /** Takes a file of this publish, and makes its compressed copies if asked to. True when its bytes are not those in place. */
  async put(file: string, bytes: Uint8Array, phase: Phase): Promise<boolean> {
    const changed = this.#putOne(file, bytes, phase);
    if (!this.#compress || !isCompressed(file, bytes)) return changed;
    if (changed && this.#isUrgent) {
      this.#withoutCopies.add(file);
      return true;
    }
    for (const [copy, compress] of copiesOf(file)) {
      this.#made.add(copy);
      if (changed || !(await exists(join(this.root, copy)))) this.#stage(copy, await compress(bytes), phase, false);
    }
    return changed;
  }

  /** The files put so far that stand without copies: told once. */
  takeWithoutCopies(): string[] {
    const files = [...this.#withoutCopies];
    this.#withoutCopies.clear();
    return files;
  }

  /** Makes the copies of a file in place, if it still is; `commit` puts them. */
  async compress(file: string): Promise<void> {
    const bytes = readIfAny(join(this.root, file));
    if (!bytes || !isCompressed(file, bytes)) return;
    for (const [copy, compress] of copiesOf(file)) this.#stage(copy, await compress(bytes), 'asset', false);
  }

  /** Keeps a file as it stands, with its compressed copies. */
  keep(file: string): void {
    for (const kept of [file, `${file}.br`, `${file}.gz`]) this.#made.add(kept);
  }

  has(file: string): boolean {
    return this.#made.has(file);
  }

  /** A file in place, by its relative name. */
  async read(file: string): Promise<Buffer | undefined> {
    return readFile(join(this.root, file)).catch(() => undefined);
  }

  /** Every file in place, relative; private ones left out. */
  async files(): Promise<string[]> {
    return (await listFiles(this.root)).filter((file) => !file.startsWith(`${privateFolder}/`));
  }

  async commit(): Promise<void> {
    const moved = new Set<string>();
    const inPieces = new Set<string>();
    let renames = 0;
    for (const phase of phases) {
      const ofPhase = this.#staged.filter((staged) => staged.phase === phase);
      // A page takes its place after its copies: when that is cut short, the next publish finds the page different and writes all three.
      for (const { file, temporary, top, main } of ofPhase.toSorted((a, b) => Number(a.main) - Number(b.main))) {
        if (top !== undefined && moved.has(top)) continue;
        if (top !== undefined && !inPieces.has(top) && this.#moveTop(top)) {
          moved.add(top);
          continue;
        }
        if (top !== undefined) inPieces.add(top);
        if (main) for (const copy of [`${file}.br`, `${file}.gz`]) if (!this.#made.has(copy)) await this.#drop(copy);
        await this.#rename(temporary, join(this.root, file));
        if (++renames % renamesAtOnce === 0) await setImmediate();
      }
    }
    this.#staged.length = 0;
    if (!this.#isNew) empty.add(this.#staging);
  }

  /**
   * Removes the files that this publish neither made nor kept, then folders left empty. Returns them, copies left out.
   *
   * @param inPlace what `files` gives, when the caller has it
   */
  async sweep(inPlace?: readonly string[]): Promise<string[]> {
    const gone = (inPlace ?? (await this.files())).filter((file) => !this.#made.has(file));
    for (const file of gone) await this.#drop(file);
    for (const folder of new Set(gone.map(dirname))) await this.#dropEmpty(folder);
    return gone.filter((file) => !/\.(br|gz)$/.test(file));
  }

  /** Removes files of earlier publishes with their compressed copies, and the folders they leave empty. */
  async remove(files: readonly string[]): Promise<void> {
    for (const file of files) for (const one of [file, `${file}.br`, `${file}.gz`]) await this.#drop(one);
    for (const folder of new Set(files.map(dirname))) await this.#dropEmpty(folder);
  }

  #putOne(file: string, bytes: Uint8Array, phase: Phase): boolean {
    this.#made.add(file);
    if (!this.#isNew && readIfAny(join(this.root, file))?.equals(bytes)) return false;
    this.#stage(file, bytes, phase, true);
    return true;
  }

  #stage(file: string, bytes: Uint8Array, phase: Phase, main: boolean): void {
    empty.delete(this.#staging);
    const top = this.#isNew && this.#writeInTree(file, bytes) ? file.split('/')[0] : undefined;
    const temporary = join(this.#staging, top === undefined ? String(this.#count++) : join(tree, file));
    if (top === undefined) writeFileSync(temporary, bytes);
    this.#staged.push({ file, temporary, top, phase, main });
  }

  /** False when it cannot stand there: a file waits where a folder must be, or the reverse, or it waits there already. */
  #writeInTree(file: string, bytes: Uint8Array): boolean {
    const target = join(this.#staging, tree, file);
    const folder = dirname(target);
    try {
      if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
      this.#folders.add(folder);
      writeFileSync(target, bytes, { flag: 'wx' });
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOTDIR') return false;
      // The tree moves whole: half a file must not wait in it.
      rmSync(target, { force: true });
      throw error;
    }
  }

  /** False when something stands in its place. */
  #moveTop(top: string): boolean {
    try {
      renameSync(join(this.#staging, tree, top), join(this.root, top));
      return true;
    } catch {
      return false;
    }
  }

  async #rename(temporary: string, target: string): Promise<void> {
    try {
      renameSync(temporary, target);
    } catch {
      // The folder is missing, or a file stands where a folder must be, or the reverse.
      await this.#clearWay(target);
      renameSync(temporary, target);
    }
  }

  async #clearWay(target: string): Promise<void> {
    const parents: string[] = [];
    for (let folder = dirname(target); folder.length > this.root.length; folder = dirname(folder))
      parents.unshift(folder);
    for (const folder of parents) if (await isFile(folder)) await rm(folder);
    await mkdir(dirname(target), { recursive: true });
    if (await exists(target)) await rm(target, { recursive: true });
  }

  async #drop(file: string): Promise<void> {
    const path = join(this.root, file);
    if (await isFile(path)) await rm(path);
  }

  async #dropEmpty(folder: string): Promise<void> {
    if (folder === '.' || folder === '') return;
    try {
      await rmdir(join(this.root, folder));
    } catch {
      return; // Not empty.
    }
    await this.#dropEmpty(dirname(folder));
  }

  get #staging(): string {
    return join(this.root, privateFolder, 'staging');
  }
}

const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);
const zip = (bytes: Uint8Array) => gzipAsync(bytes, { level: 6 });
const brotli = (bytes: Uint8Array) =>
  brotliAsync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });

const isCompressed = (file: string, bytes: Uint8Array) => isText(file) && bytes.length > compressAbove;
const copiesOf = (file: string) =>
  [
    [`${file}.br`, brotli],
    [`${file}.gz`, zip],
  ] as const;

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);
const exists = (file: string) => statOf(file).then((found) => found !== undefined);
const isFile = (file: string) => statOf(file).then((found) => found?.isFile() ?? false);
const statOf = (file: string) => stat(file).catch(() => undefined);

function readIfAny(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
