/**
 * The lines this package writes for the silo's upsert, one JSON object each (the silo's `UpsertLine`).
 * Relations are `{slug}` of a record the silo already has, or the key of a line of the same source.
 */
export interface ImportLine<Type extends 'event' | 'place' = 'event' | 'place'> {
  type: Type;
  source: 'openagenda';
  key: string;
  data: Record<string, unknown>;
  /** Fields for a record that the silo does not hold yet; never written over what editors made of it. */
  initial?: Record<string, unknown>;
}

/** What the silo answers to each line, in the same order. */
export interface ImportResult {
  type: string;
  key: string;
  outcome: 'created' | 'updated' | 'unchanged' | 'failed';
  documentId?: string;
  /** For `failed`: field (when known) and reason, in French. */
  field?: string;
  reason?: string;
}
