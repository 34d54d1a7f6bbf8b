import { mkdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText } from '../content-types.ts';
import { listFiles } from './list-files.ts';

/** Order in which new files replace old ones, so that at no moment a link leads nowhere. */
export const phases = ['asset', 'record', 'list', 'feed', 'map'] as const;
export type Phase = (typeof phases)[number];

/** Folder of the publisher's own files inside a site's folder; never served, no part of the site. */
export const privateFolder = '.parvis';

/** Text files above this size get precompressed copies. Bytes. */
const compressAbove = 1024;

interface Staged {
  /** Where it will stand, relative. */
  file: string;
  temporary: string;
  phase: Phase;
  /** False for the copies of another file. */
  main: boolean;
}

/**
 * A site's folder while it is published. New bytes wait in the private folder, on the same file system; `commit` puts them in place by
 * rename, phase by phase, and `sweep` removes what this publish did not make. A crash at any moment leaves whole files only.
 */
export class SiteFolder {
  readonly root: string;
  readonly #compress: boolean;
  readonly #staged: Staged[] = [];
  readonly #made = new Set<string>();
  #count = 0;

  /** @param compress whether text files get compressed copies */
  constructor(root: string, { compress = true }: { compress?: boolean } = {}) {
    this.root = resolve(root);
    this.#compress = compress;
  }

  async begin(): Promise<void> {
    await rm(this.#staging, { recursive: true, force: true });
    await mkdir(this.#staging, { recursive: true });
  }

  /** Takes a file of this publish, and makes its compressed copies if asked to. True when its bytes are not those in place. */
  async put(file: string, bytes: Uint8Array, phase: Phase): Promise<boolean> {
    const changed = await this.#putOne(file, bytes, phase);
    if (!this.#compress || !isText(file) || bytes.length <= compressAbove) return changed;
    const copies = [
      [`${file}.br`, brotli],
      [`${file}.gz`, zip],
    ] as const;
    for (const [copy, compress] of copies) {
      this.#made.add(copy);
      if (changed || !(await exists(join(this.root, copy))))
        await this.#stage(copy, await compress(bytes), phase, false);
    }
    return changed;
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
    for (const phase of phases) {
      const ofPhase = this.#staged.filter((staged) => staged.phase === phase);
      // A page takes its place after its copies: when that is cut short, the next publish finds the page different and writes all three.
      for (const { file, temporary, main } of ofPhase.toSorted((a, b) => Number(a.main) - Number(b.main))) {
        if (main) for (const copy of [`${file}.br`, `${file}.gz`]) if (!this.#made.has(copy)) await this.#drop(copy);
        await this.#rename(temporary, join(this.root, file));
      }
    }
    this.#staged.length = 0;
  }

  /** Removes the files that this publish neither made nor kept, then folders left empty. Returns them, copies left out. */
  async sweep(): Promise<string[]> {
    const gone = (await this.files()).filter((file) => !this.#made.has(file));
    for (const file of gone) await this.#drop(file);
    for (const folder of new Set(gone.map(dirname))) await this.#dropEmpty(folder);
    return gone.filter((file) => !/\.(br|gz)$/.test(file));
  }

  async #putOne(file: string, bytes: Uint8Array, phase: Phase): Promise<boolean> {
    this.#made.add(file);
    const inPlace = await this.read(file);
    if (inPlace?.equals(bytes)) return false;
    await this.#stage(file, bytes, phase, true);
    return true;
  }

  async #stage(file: string, bytes: Uint8Array, phase: Phase, main: boolean): Promise<void> {
    const temporary = join(this.#staging, String(this.#count++));
    await writeFile(temporary, bytes);
    this.#staged.push({ file, temporary, phase, main });
  }

  async #rename(temporary: string, target: string): Promise<void> {
    try {
      await rename(temporary, target);
    } catch {
      // The folder is missing, or a file stands where a folder must be, or the reverse.
      await this.#clearWay(target);
      await rename(temporary, target);
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

const exists = (file: string) => statOf(file).then((found) => found !== undefined);
const isFile = (file: string) => statOf(file).then((found) => found?.isFile() ?? false);
const statOf = (file: string) => stat(file).catch(() => undefined);
