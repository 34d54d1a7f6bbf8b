import { AsyncLocalStorage } from 'node:async_hooks';
import type { FileRef } from './editorial-records.ts';
import type { Question } from './questions.ts';
import type { Media } from './records.ts';

/** What a page may read while it is rendered, and where its reads are noted. One per render. */
export interface RenderContext {
  /** Key of the site being rendered. */
  site: string;
  /** Answers a question and notes that it was asked. The answer is shared: it must not be changed. Undefined: no such record. */
  ask(question: Question): unknown;
  /** Asks for a WebP copy of an image at a width (pixels, never above the original's) and returns its path on the site. */
  image(media: Media, width: number): string;
  /** Asks for a copy of a file of the media library, as it is, and returns its path on the site. */
  file(file: FileRef): string;
}

/** Thrown by a read outside a render: pages read in their frontmatter, never at the top of a module. */
export class OutsideRenderError extends Error {
  override name = 'OutsideRenderError';
  constructor() {
    super(
      'A read function was called outside the render of a page. Call it in the page’s frontmatter, not at the top of a module.',
    );
  }
}

/** Shared by the publisher and the server bundle of each site, which holds its own copy of this module. */
const key = Symbol.for('parvis.render-context');
const store = globalThis as { [key]?: AsyncLocalStorage<RenderContext> };
store[key] ??= new AsyncLocalStorage<RenderContext>();
const storage = store[key];

export function runInRender<T>(context: RenderContext, work: () => T): T {
  return storage.run(context, work);
}

/** @throws OutsideRenderError */
export function currentRender(): RenderContext {
  const context = storage.getStore();
  if (!context) throw new OutsideRenderError();
  return context;
}
