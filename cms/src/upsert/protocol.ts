/** One line in. The contract, with what each field may hold, is described in `docs/recipes/load-records.md`. */
export interface Line {
  type: string;
  source: string;
  key: string;
  data: Record<string, unknown>;
  /** Fields for a record that does not exist yet; never written over what editors made of it. */
  initial?: Record<string, unknown>;
  /** By language: the translated fields, or null for a translation that is withdrawn. One that a line does not name is left alone. */
  translations?: Record<string, Record<string, unknown> | null>;
}

/** One line out, in the order of the lines in. */
export interface Result {
  type: string;
  key: string;
  outcome: 'created' | 'updated' | 'unchanged' | 'failed';
  documentId?: string;
  field?: string;
  reason?: string;
}

/** A line that cannot be carried out; `reason` is French, for the report. */
export class LineError extends Error {
  override name = 'LineError';
  constructor(
    reason: string,
    readonly field?: string,
  ) {
    super(reason);
  }
}

/** @throws LineError when the text is not a line of the protocol */
export function parseLine(text: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LineError('Cette ligne n’est pas du JSON.');
  }
  const line = value as Partial<Line> | null;
  for (const field of ['type', 'source', 'key'] as const)
    if (typeof line?.[field] !== 'string' || line[field] === '')
      throw new LineError(`Le champ « ${field} » manque.`, field);
  if (typeof line?.data !== 'object' || line.data === null) throw new LineError('Le champ « data » manque.', 'data');
  return line as Line;
}
