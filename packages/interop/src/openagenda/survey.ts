import { fieldsOf, idOf } from './fields.ts';
import { readOpenAgenda } from './read-openagenda.ts';

/** What a first reading tells of a file before anything is written. */
export interface Survey {
  total: number;
  /** Position of the last record of each identifier that comes several times. */
  lastOf: ReadonlyMap<string, number>;
}

/** Reads the file to its end. @throws UnreadableFileError */
export async function surveyFile(bytes: AsyncIterable<Uint8Array>): Promise<Survey> {
  const last = new Map<string, number>();
  const repeated = new Set<string>();
  let total = 0;
  for await (const { position, raw } of readOpenAgenda(bytes)) {
    total = position;
    const uid = idOf(fieldsOf(raw).uid);
    if (uid === null) continue;
    if (last.has(uid)) repeated.add(uid);
    last.set(uid, position);
  }
  return { total, lastOf: new Map([...last].filter(([uid]) => repeated.has(uid))) };
}
