import type { Core } from '@strapi/strapi';
import { typeOf, uidOf } from '../lib/content-types';
import { writeMedia } from './media';
import { type PlaceMatch, PlaceMatcher } from './place-match';
import { type Line, LineError, type Result } from './protocol';
import { type Missing, Relations } from './relations';
import { adopted, digestOf, isSettled, type Known, Sources } from './sources';
import { writeTranslations } from './translations';

/** Types whose records are adopted by their slug or key, whoever made them first. */
const adoptable = new Set(['site', 'service', 'theme', 'audience', 'commune', 'group']);

interface Deferred {
  line: Line;
  document: string;
}

/** Writes lines through the document service. `write` joins the current transaction; `settled` or `rolledBack` must follow. */
export class Writer {
  readonly #strapi: Core.Strapi;
  readonly #sources: Sources;
  readonly #relations: Relations;
  readonly #places: PlaceMatcher;
  readonly #deferred: Deferred[] = [];
  /** Of the current transaction. */
  #undo: (() => void)[] = [];
  #newlyDeferred: Deferred[] = [];

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
    this.#sources = new Sources(strapi);
    this.#relations = new Relations(strapi, this.#sources);
    this.#places = new PlaceMatcher(strapi);
  }

  /** The record of a line that asks for nothing, having been carried out before. */
  async isUnchanged(line: Line): Promise<Known | undefined> {
    const known = await this.#sources.find(line.type, line.source, line.key);
    return isSettled(known, line) ? known : undefined;
  }

  /** @throws LineError, or the validation error of the document service */
  async write(line: Line): Promise<Result> {
    const { type, key } = line;
    const known = await this.#sources.find(type, line.source, key);
    if (isSettled(known, line)) return { type, key, outcome: 'unchanged', documentId: known.document };
    const written = type === 'media' ? await this.#writeMedia(line, known) : await this.#writeDocument(line, known);
    const { document, outcome } = written;
    this.#undo.push(await this.#sources.remember(line, document, outcome === 'unchanged' ? adopted : digestOf(line)));
    return { type, key, outcome, documentId: document };
  }

  settled(): void {
    this.#deferred.push(...this.#newlyDeferred);
    this.#undo = [];
    this.#newlyDeferred = [];
  }

  rolledBack(): void {
    for (const undo of this.#undo.reverse()) undo();
    this.#places.forget();
    this.#undo = [];
    this.#newlyDeferred = [];
  }

  /** Fills in the relations whose targets came after them. @returns keys that no line made */
  async writeDeferred(): Promise<{ line: Line; missing: Missing[] }[]> {
    const unresolved: { line: Line; missing: Missing[] }[] = [];
    for (const { line, document } of this.#deferred.splice(0)) {
      const missing: Missing[] = [];
      const uid = uidFor(line);
      const data = await this.#relations.resolve(line, uid, line.data, missing);
      await this.#strapi.documents(uid).update({ documentId: document, data: data as object, status: 'published' });
      if (missing.length) unresolved.push({ line, missing });
    }
    return unresolved;
  }

  async #writeMedia(line: Line, known: Known | undefined): Promise<Written> {
    const id = await writeMedia(this.#strapi, line.data, known && Number(known.document));
    return { document: String(id), outcome: known ? 'updated' : 'created' };
  }

  async #writeDocument(line: Line, known: Known | undefined): Promise<Written> {
    const uid = uidFor(line);
    const { match: described, ...fields } = line.data;
    const match = described as PlaceMatch | undefined;
    if (match && !known) {
      // A place that the town already describes is only pointed to: the outside source does not write over it.
      const found = await this.#places.find(match);
      if (found) return { document: found, outcome: 'unchanged' };
    }
    if (match) fields.commune ??= await this.#places.communeOf(match);

    const existing = known?.document ?? (await this.#adopt(line));
    const missing: Missing[] = [];
    const given = existing ? fields : { ...line.initial, ...fields };
    const data = (await this.#relations.resolve(line, uid, given, missing)) as object;
    const documents = this.#strapi.documents(uid);
    if (existing) {
      const updated = await documents.update({ documentId: existing, data, status: 'published' });
      if (!updated) throw new LineError('Ce contenu a été supprimé dans le silo : il n’est pas recréé.');
    }
    const document = existing ?? (await documents.create({ data: data as never, status: 'published' })).documentId;
    await writeTranslations(this.#strapi, this.#relations, line, uid, document);
    if (missing.length) this.#newlyDeferred.push({ line, document });
    if (match && !existing) await this.#places.add({ ...match, documentId: document });
    return { document, outcome: existing ? 'updated' : 'created' };
  }

  async #adopt(line: Line): Promise<string | undefined> {
    if (!adoptable.has(line.type)) return undefined;
    const slug = line.data.slug ?? line.data.key ?? line.key;
    return this.#relations.documentBySlug(uidFor(line), String(slug));
  }
}

interface Written {
  document: string;
  outcome: 'created' | 'updated' | 'unchanged';
}

function uidFor(line: Line) {
  const type = typeOf(`api::${line.type}.${line.type}`);
  if (!type) throw new LineError(`Le type « ${line.type} » n’existe pas.`, 'type');
  return uidOf(type);
}
