import { copyFile, link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import pLimit from 'p-limit';
import sharp from 'sharp';
import type { MediaRequest } from './recorder.ts';
import type { Download } from './silo-source.ts';

/**
 * WebP copies of the silo's images, and its other files as they are, kept across publishes and shared by all sites: each original is fetched once per hash, each copy is
 * made once per hash and width. A file that is there is whole.
 */
export class ImageStore {
  readonly #folder: string;
  readonly #download: Download;
  /** Encoding takes a core each; a page waits for its images, not for everybody's. */
  readonly #limit = pLimit(2);
  readonly #underWay = new Map<string, Promise<unknown>>();

  constructor(folder: string, download: Download) {
    this.#folder = folder;
    this.#download = download;
  }

  /** Puts the copy at `target`; false when it was there. @throws when the original cannot be fetched or read */
  async place(request: MediaRequest, target: string): Promise<boolean> {
    if (await exists(target)) return false;
    const copy = await this.#copy(request);
    await mkdir(dirname(target), { recursive: true });
    await linkOrCopy(copy, target);
    return true;
  }

  async #copy(request: MediaRequest): Promise<string> {
    const { width } = request;
    if (width === null) return this.#original(request);
    const copy = join(this.#folder, basename(request.file));
    if (!(await exists(copy)))
      await this.#once(request.file, () => this.#limit(() => this.#encode(request, width, copy)));
    return copy;
  }

  async #encode(request: MediaRequest, width: number, copy: string): Promise<void> {
    if (await exists(copy)) return;
    const original = await readFile(await this.#original(request));
    const webp = await sharp(original)
      .autoOrient()
      .resize({ width, withoutEnlargement: true })
      .webp({ quality: 78, effort: 4 })
      .toBuffer();
    await writeWhole(copy, webp);
  }

  async #original({ hash, url }: MediaRequest): Promise<string> {
    const file = join(this.#folder, 'originals', hash);
    await this.#once(`original ${hash}`, async () => {
      if (!(await exists(file))) await writeWhole(file, await this.#download(url));
    });
    return file;
  }

  #once(key: string, work: () => Promise<void>): Promise<unknown> {
    let running = this.#underWay.get(key);
    if (!running) {
      running = work().finally(() => this.#underWay.delete(key));
      this.#underWay.set(key, running);
    }
    return running;
  }
}

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.part`;
  await writeFile(temporary, bytes);
  await rename(temporary, file);
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  const temporary = `${to}.part`;
  await rm(temporary, { force: true });
  try {
    await link(from, temporary);
  } catch {
    // Other file system, or one without hard links.
    await copyFile(from, temporary);
  }
  await rename(temporary, to);
}
