import DataLoader from 'dataloader';

/** Answers one question for many records of one request at once; `ask` keeps the order of the keys. */
export function batched<Kind, Answer>(
  ask: (kind: Kind, documents: readonly string[]) => Promise<Answer[]>,
): (request: object, kind: Kind, document: string) => Promise<Answer> {
  const loaders = new WeakMap<object, Map<Kind, DataLoader<string, Answer>>>();
  return (request, kind, document) => {
    const ofRequest = loaders.get(request) ?? new Map<Kind, DataLoader<string, Answer>>();
    loaders.set(request, ofRequest);
    const loader = ofRequest.get(kind) ?? new DataLoader<string, Answer>((documents) => ask(kind, documents));
    ofRequest.set(kind, loader);
    return loader.load(document);
  };
}
