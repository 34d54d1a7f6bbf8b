import { isPending, type PageState } from './words';

/** Milliseconds between two questions, and how many are asked at most. */
export const pace = { every: 1000, most: 30 };

/** An answer of the silo: null when the record is not published. */
export type Answer = PageState[] | null;

interface Options {
  ask: () => Promise<Answer>;
  /** `isLong`: something still waits, and nothing more is asked. */
  tell: (answer: Answer | 'failed', isLong: boolean) => void;
  /** The browser's document: while it is hidden, nothing is asked. */
  page: Pick<Document, 'hidden' | 'addEventListener'>;
}

/** Asks how the pages stand, at once and again until nothing waits, then is quiet. @returns what ends it */
export function follow({ ask, tell, page }: Options): () => void {
  const end = new AbortController();
  const { signal } = end;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = async () => {
    if (page.hidden) return page.addEventListener('visibilitychange', next, { once: true, signal });
    asked += 1;
    const answer = await ask().catch(() => 'failed' as const);
    if (signal.aborted) return;
    const waits = answer !== 'failed' && isPending(answer);
    tell(answer, waits && asked >= pace.most);
    if (waits && asked < pace.most) timer = setTimeout(next, pace.every);
  };
  void next();
  return () => {
    end.abort();
    clearTimeout(timer);
  };
}
