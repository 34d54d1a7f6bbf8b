import { authorization, type Reader } from './http.ts';

export interface StreamEvent {
  event: string | undefined;
  id: string | undefined;
  data: unknown;
}
export interface OpenStream {
  response: Response;
  /** The next event; undefined when the stream has ended, whole. @throws when it breaks off */
  next(): Promise<StreamEvent | undefined>;
  close(): Promise<void>;
}

/** Opens the journal's stream, as readers do. */
export async function openStream(
  url: string,
  reader: Reader,
  headers: Record<string, string> = {},
): Promise<OpenStream> {
  const abort = new AbortController();
  const response = await fetch(`${url}/api/journal/stream`, {
    headers: { ...authorization(reader), ...headers },
    signal: abort.signal,
  });
  const body = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<StreamEvent | undefined> => {
    for (;;) {
      const [block, rest] = text.split(/\n\n(.*)/s);
      if (rest !== undefined && block !== undefined) {
        text = rest;
        if (!block.startsWith(':')) return parsed(block);
        continue;
      }
      const { done, value } = (await body?.read()) ?? { done: true };
      if (done) return undefined;
      text += value;
    }
  };
  return { response, next, close: async () => abort.abort() };
}

function parsed(block: string): StreamEvent {
  const fields = new Map(block.split('\n').map((line) => line.split(/: (.*)/) as [string, string]));
  return { event: fields.get('event'), id: fields.get('id'), data: JSON.parse(fields.get('data') ?? 'null') };
}
