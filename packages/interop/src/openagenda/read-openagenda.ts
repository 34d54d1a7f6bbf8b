import Assembler from 'stream-json/core/assembler.js';
import { jsonParser, type Token } from 'stream-json/core/parser.js';
import { UnreadableFileError } from './errors.ts';

/** One record as it stands in the file. `position` counts from 1. */
export interface FileRecord {
  position: number;
  raw: unknown;
}

/**
 * The records of an OpenAgenda v2 file, one by one, in memory that does not grow with the file: a bare array, or the array `events`
 * of an object, whether listed or detailed.
 * @throws UnreadableFileError empty, cut short, not JSON, not UTF-8, or without events
 */
export async function* readOpenAgenda(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<FileRecord> {
  const finder = new RecordFinder();
  for await (const text of decoded(bytes)) yield* finder.take(text);
  finder.finish();
}

/** Enough characters to tell what a file is. */
const sniffed = 100;

/** UTF-8 text without its BOM, once its first characters have been seen to be JSON. */
async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start: string | null = '';
  for await (const chunk of bytes) {
    const text = decode(decoder, chunk);
    if (start === null) yield text;
    else if ((start + text).trimStart().length < sniffed) start += text;
    else {
      yield refuseOtherFormats(start + text);
      start = null;
    }
  }
  const end = decode(decoder);
  yield start === null ? end : refuseOtherFormats(start + end);
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new UnreadableFileError('Le fichier n’est pas encodé en UTF-8. Exportez de nouveau l’agenda au format JSON.');
  }
}

function refuseOtherFormats(text: string): string {
  const start = text.trimStart();
  if (start === '') throw new UnreadableFileError('Le fichier est vide.');
  if (start.startsWith('[') || start.startsWith('{')) return text;
  const kind = otherFormat(start);
  throw new UnreadableFileError(
    `Le fichier n’est pas du JSON${kind ? `\u00A0: ${kind}` : ''}. Exportez l’agenda depuis OpenAgenda au format JSON.`,
  );
}

function otherFormat(start: string): string {
  if (start.startsWith('BEGIN:VCALENDAR')) return 'c’est un calendrier iCalendar (.ics)';
  if (/^<(?:!doctype html|html|head|body)/i.test(start)) return 'c’est une page HTML';
  if (start.startsWith('<')) return 'c’est du XML';
  if (/^[^\n]*[;,\t][^\n]*/.test(start)) return 'il ressemble à un tableau CSV';
  return '';
}

/** Follows the parser's tokens to the array of records and assembles each record. */
class RecordFinder {
  #parse = jsonParser({ streamValues: false });
  #assembler: Assembler | null = null;
  #depth = 0;
  /** Depth at which records stand; 0 outside their array. */
  #records = 0;
  #key = '';
  #keys = new Set<string>();
  #found = false;
  #closed = false;
  #count = 0;
  #characters = 0;

  *take(text: string): Generator<FileRecord> {
    for (const token of this.#tokens(text)) {
      const record = this.#assembler ? this.#assemble(token) : this.#structure(token);
      if (record) yield record;
    }
    this.#characters += text.length;
  }

  finish(): void {
    if (!this.#closed) {
      throw new UnreadableFileError(
        `Le fichier est tronqué\u00A0: il s’arrête ${this.#where()} (caractère ${this.#characters}). Téléchargez-le de nouveau.`,
      );
    }
    if (this.#found) return;
    const hint =
      this.#keys.has('records') || this.#keys.has('results')
        ? ' Il ressemble à un export Opendatasoft\u00A0: exportez plutôt l’agenda depuis OpenAgenda.'
        : '';
    throw new UnreadableFileError(`Le fichier ne contient pas de liste «\u00A0events\u00A0».${hint}`);
  }

  #tokens(text: string): Token[] {
    try {
      const tokens = this.#parse(text);
      return typeof tokens === 'object' ? tokens.values : [];
    } catch {
      const end = this.#characters + text.length;
      throw new UnreadableFileError(
        `Le fichier n’est pas du JSON valide\u00A0: erreur vers l’événement n°\u00A0${this.#count + 1} (entre les caractères ${this.#characters + 1} et ${end}).`,
      );
    }
  }

  #where(): string {
    return this.#count === 0 ? 'avant la fin du premier événement' : `après l’événement n°\u00A0${this.#count}`;
  }

  #structure(token: Token): FileRecord | null {
    const opens = token.name === 'startObject' || token.name === 'startArray';
    if (this.#records > 0 && this.#depth === this.#records && token.name !== 'endArray') return this.#assemble(token);
    if (opens) {
      this.#depth += 1;
      const isList =
        token.name === 'startArray' && (this.#depth === 1 || (this.#depth === 2 && this.#key === 'events'));
      if (isList && !this.#found) {
        this.#found = true;
        this.#records = this.#depth;
      }
    } else if (token.name === 'endObject' || token.name === 'endArray') {
      if (this.#depth === this.#records) this.#records = 0;
      this.#depth -= 1;
      this.#closed = this.#depth === 0;
    } else if (token.name === 'keyValue' && this.#depth === 1) {
      this.#key = token.value;
      if (this.#keys.size < 100) this.#keys.add(token.value);
    }
    return null;
  }

  #assemble(token: Token): FileRecord | null {
    this.#assembler ??= new Assembler();
    this.#assembler.consume(token);
    if (!this.#assembler.done) return null;
    const raw: unknown = this.#assembler.current;
    this.#assembler = null;
    this.#count += 1;
    return { position: this.#count, raw };
  }
}
