import { Readable } from 'node:stream';
import { fieldsOf, idOf, lineOf } from './fields.ts';
import type { ImportLine, ImportResult } from './import-line.ts';
import { doneOf, type ImportReport, type Note, newReport } from './import-report.ts';
import { type FileRecord, readOpenAgenda } from './read-openagenda.ts';
import type { Survey } from './survey.ts';
import { type TranslateOptions, type Translation, translate } from './translate.ts';
import type { UpsertChannel } from './upsert-channel.ts';

export interface ImportOptions extends TranslateOptions {
  /** The file, read a second time. */
  input: AsyncIterable<Uint8Array>;
  survey: Survey;
  upsert: UpsertChannel;
  onProgress?: (done: number) => void;
  /** Stops after the lines already sent. */
  signal?: AbortSignal;
}

/** The silo stopped answering; what it had answered is in `report`. */
export class UpsertStoppedError extends Error {
  override name = 'UpsertStoppedError';
  readonly report: ImportReport;
  constructor(report: ImportReport) {
    super(
      'Le silo s’est arrêté avant la fin. Relancez la même commande\u00A0: ce qui est déjà entré ne sera pas refait.',
    );
    this.report = report;
  }
}

/** Lines sent and not answered yet: enough to keep the silo busy, few enough to stop soon. */
const window = 100;
/** Records translated and not sent yet: the silo takes seconds to start, in which thousands are made ready. */
const ahead = 5000;

/**
 * Sends the events of a file to the silo, each after its place, and gathers the answers. A record that cannot go in takes no other with
 * it. The same file again changes nothing.
 * @throws UnreadableFileError, UpsertStoppedError
 */
export async function importRun(options: ImportOptions): Promise<ImportReport> {
  const run = new Run(options);
  const answers = run.receive();
  answers.catch(() => undefined); // Thrown below, once nothing more is sent.
  try {
    await run.send();
  } finally {
    await answers;
  }
  return run.finish();
}

interface Sent {
  type: ImportLine['type'];
  key: string;
  about: Omit<Note, 'field' | 'reason'>;
}

interface ReadRecord {
  about: Sent['about'];
  translation: Translation;
}

class Run {
  readonly #options: ImportOptions;
  readonly #report: ImportReport;
  readonly #began = performance.now();
  readonly #waiting: Sent[] = [];
  readonly #places = new Set<string>();
  #roomMade = Promise.withResolvers<void>();
  #over = false;

  constructor(options: ImportOptions) {
    this.#options = options;
    this.#report = newReport(options.survey.total);
  }

  async send(): Promise<void> {
    const { input, signal, upsert } = this.#options;
    try {
      for await (const record of Readable.from(this.#records(input), { highWaterMark: ahead })) {
        if (signal?.aborted) this.#report.interrupted = true;
        if (signal?.aborted || this.#over) break;
        await this.#sendRecord(record);
      }
    } finally {
      upsert.end();
    }
  }

  async receive(): Promise<void> {
    try {
      for await (const result of this.#options.upsert.results) {
        const sent = this.#waiting.shift();
        if (!sent || sent.type !== result.type || sent.key !== result.key) break;
        this.#take(sent, result);
        this.#makeRoom();
      }
    } finally {
      this.#over = true;
      this.#makeRoom();
    }
  }

  finish(): ImportReport {
    this.#report.skipped.sort(byPosition);
    this.#report.seconds = (performance.now() - this.#began) / 1000;
    const missing = !this.#report.interrupted && doneOf(this.#report) < this.#report.total;
    if (this.#waiting.length > 0 || missing) throw new UpsertStoppedError(this.#report);
    return this.#report;
  }

  async *#records(input: AsyncIterable<Uint8Array>): AsyncGenerator<ReadRecord> {
    for await (const record of readOpenAgenda(input)) yield this.#translate(record);
  }

  #translate({ position, raw }: FileRecord): ReadRecord {
    const fields = fieldsOf(raw);
    const about = { position, uid: idOf(fields.uid), title: lineOf(fields.title) };
    const last = about.uid === null ? undefined : this.#options.survey.lastOf.get(about.uid);
    if (last === undefined || last === position) return { about, translation: translate(raw, this.#options) };
    const reason = `Même identifiant que l’événement n°\u00A0${last}, plus loin dans le fichier\u00A0: c’est lui qui est retenu.`;
    return { about, translation: { ok: false, uid: about.uid, field: 'uid', reason } };
  }

  async #sendRecord({ about, translation }: ReadRecord): Promise<void> {
    if (!translation.ok) return this.#skip({ ...about, field: translation.field, reason: translation.reason });
    const { place, line, warnings } = translation;
    this.#report.warnings.push(...warnings.map((reason) => ({ ...about, field: null, reason })));
    if (place && !this.#places.has(place.key)) {
      this.#places.add(place.key);
      await this.#sendLine(place, about);
    }
    await this.#sendLine(line, about);
  }

  async #sendLine(line: ImportLine, about: Sent['about']): Promise<void> {
    while (this.#waiting.length >= window && !this.#over) await this.#roomMade.promise;
    if (this.#over) return;
    this.#waiting.push({ type: line.type, key: line.key, about });
    await this.#options.upsert.send(line);
  }

  #take({ type, about }: Sent, { outcome, field, reason }: ImportResult): void {
    const note = { ...about, field: field ?? null, reason: reason ?? 'Refusé par le silo, sans explication.' };
    if (type === 'place') {
      this.#report.places[outcome] += 1;
      if (outcome === 'failed') this.#report.warnings.push({ ...note, field: `location${field ? `.${field}` : ''}` });
    } else if (outcome === 'failed') this.#skip(note);
    else {
      this.#report.events[outcome] += 1;
      this.#options.onProgress?.(doneOf(this.#report));
    }
  }

  #skip(note: Note): void {
    this.#report.skipped.push(note);
    this.#options.onProgress?.(doneOf(this.#report));
  }

  #makeRoom(): void {
    this.#roomMade.resolve();
    this.#roomMade = Promise.withResolvers<void>();
  }
}

const byPosition = (one: Note, other: Note): number => one.position - other.position;
