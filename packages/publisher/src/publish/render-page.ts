import { newRecording, type Recording, type RenderBase, record } from '../recorder.ts';
import { factsOf, type PageFacts, redirectPage, withPolicy } from './html.ts';
import type { LoadedBundle } from './load-bundle.ts';
import { isErrorPage } from './paths.ts';

export interface RenderedPage {
  bytes: Buffer;
  /** As the page answered it. */
  contentType: string;
  /** Of HTML pages. */
  facts: PageFacts | undefined;
  /** Whether search engines may keep it: HTML, found, no `noindex`, and no canonical address elsewhere. */
  indexable: boolean;
}

/** A page answered something that cannot be written. */
export class PageStatusError extends Error {
  override name = 'PageStatusError';
}

/**
 * Renders one path; `recording` holds what it read, also when it rejects with the page's own error.
 *
 * @param onPart told of each part of the body that has come; a throw ends it
 */
export async function renderPage(
  bundle: Pick<LoadedBundle, 'render'>,
  base: RenderBase,
  baseUrl: string,
  path: string,
  recording: Recording = newRecording(),
  onPart?: () => void,
): Promise<RenderedPage> {
  const address = new URL(path, baseUrl).href;
  return record(base, recording, async () => {
    const response = await bundle.render(new Request(address));
    // A page that throws once streaming has begun has already said 200: only its whole body proves it.
    const body = await bodyOf(response, onPart);
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location)
      return finished(redirectPage(location, new URL(location, address).href), address, false, null);
    if (response.status !== 200 && !isErrorPage(path))
      throw new PageStatusError(`${path} answered with status ${response.status}.`);
    const contentType = response.headers.get('content-type') ?? 'text/html';
    if (!contentType.startsWith('text/html')) return { bytes: body, contentType, facts: undefined, indexable: false };
    const policy = response.headers.get('content-security-policy');
    return finished(body.toString('utf8'), address, response.status === 200, policy);
  });
}

async function bodyOf(response: Response, onPart: () => void = () => {}): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of response.body ?? []) {
    parts.push(part);
    onPart();
  }
  return Buffer.concat(parts);
}

function finished(html: string, address: string, found: boolean, policy: string | null): RenderedPage {
  const facts = factsOf(html);
  return {
    bytes: Buffer.from(withPolicy(html, facts, policy)),
    contentType: 'text/html',
    facts,
    indexable: found && isIndexable(facts, address),
  };
}

export const isIndexable = ({ noindex, canonical }: PageFacts, address: string): boolean =>
  !noindex && (canonical === undefined || new URL(canonical, address).href === address);
