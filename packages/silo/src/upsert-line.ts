/**
 * The language of `npm run silo -- upsert`: one JSON object per line in, one result per line out, in the same order.
 * The silo writes each record through the document service and remembers, per `source` and `key`, the document it made and a digest of
 * the line: a line it has already carried out is answered `unchanged` without touching the record.
 */
export interface UpsertLine {
  /** `media` or a content type: `event`, `place`… */
  type:
    | 'media'
    | 'site'
    | 'service'
    | 'theme'
    | 'audience'
    | 'commune'
    | 'group'
    | 'place'
    | 'organization'
    | 'event'
    | 'article'
    | 'page'
    | 'procedure'
    | 'selection'
    | 'gallery'
    | 'newsletter-issue'
    | 'offer'
    | 'alert'
    | 'menu'
    | 'contributor'
    | 'channel';
  /** Who says so: `demo`, `openagenda`… Keys are unique within type and source. */
  source: string;
  key: string;
  /**
   * Fields of the content type as Strapi names them. A relation is a key of the same source (`"service": "culture"`, `"themes": ["musique"]`)
   * or a document id (`{"documentId": "…"}`); a file is the key of a `media` line. Media lines: `{file, alternativeText, caption, focalPoint}`.
   */
  data: Record<string, unknown>;
  /** Fields for a record that does not exist yet; never written over what editors made of it. */
  initial?: Record<string, unknown>;
  /**
   * By language (BCP 47): the translated fields of a type that has any, or null for a translation that is withdrawn. One that a line does not
   * name is left as it is.
   */
  translations?: Record<string, Record<string, unknown> | null>;
}

export interface UpsertResult {
  type: UpsertLine['type'];
  key: string;
  outcome: 'created' | 'updated' | 'unchanged' | 'failed';
  documentId?: string;
  /** For `failed`: field (when known) and reason, in French. */
  field?: string;
  reason?: string;
}
