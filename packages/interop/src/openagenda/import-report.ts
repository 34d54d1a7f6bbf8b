import type { ImportResult } from './import-line.ts';

/** A record, or what it points to, that did not go in as it stands in the file. */
export interface Note {
  /** In the file, from 1. */
  position: number;
  uid: string | null;
  title: string | null;
  field: string | null;
  /** In French. */
  reason: string;
}

type Outcome = Exclude<ImportResult['outcome'], 'failed'>;

/** What an import did; written as it is to `--report`. */
export interface ImportReport {
  /** Records in the file. */
  total: number;
  events: Record<Outcome, number>;
  places: Record<Outcome | 'failed', number>;
  /** Records that did not go in. */
  skipped: Note[];
  /** Records that went in with something lost. */
  warnings: Note[];
  interrupted: boolean;
  seconds: number;
}

export function newReport(total: number): ImportReport {
  return {
    total,
    events: { created: 0, updated: 0, unchanged: 0 },
    places: { created: 0, updated: 0, unchanged: 0, failed: 0 },
    skipped: [],
    warnings: [],
    interrupted: false,
    seconds: 0,
  };
}

/** How many records have been dealt with. */
export const doneOf = ({ events, skipped }: ImportReport): number =>
  events.created + events.updated + events.unchanged + skipped.length;

/** The report in a few French sentences, naming at most `shown` skipped records. */
export function summaryOf(report: ImportReport, shown = 20): string {
  const { events, places, skipped, warnings } = report;
  const head = report.interrupted ? 'Import interrompu après' : 'Import terminé en';
  const lines = [
    `${head} ${number(report.seconds, 1)} s\u00A0: ${count(events.created, 'créé')}, ${number(events.updated)} mis à jour, ${count(events.unchanged, 'inchangé')}, ${count(skipped.length, 'ignoré')} (${count(report.total, 'événement')} dans le fichier).`,
    `Lieux\u00A0: ${count(places.created, 'créé')}, ${number(places.updated)} mis à jour, ${count(places.unchanged, 'inchangé')}${places.failed ? `, ${count(places.failed, 'refusé')}` : ''}.`,
    ...skipped.slice(0, shown).map(sentence),
  ];
  if (skipped.length > shown) lines.push(`… et ${count(skipped.length - shown, 'autre')}, dans le rapport.`);
  if (warnings.length > 0) lines.push(`${count(warnings.length, 'remarque')} dans le rapport.`);
  if (report.interrupted) lines.push('Relancez la même commande\u00A0: ce qui est déjà entré ne sera pas refait.');
  return lines.join('\n');
}

function sentence({ position, uid, title, field, reason }: Note): string {
  const name = title === null ? '' : ` «\u00A0${title}\u00A0»`;
  return `  n°\u00A0${position}${name}${uid === null ? '' : ` (uid ${uid})`}${field === null ? '' : `, ${field}`}\u00A0: ${reason}`;
}

const number = (value: number, digits = 0): string =>
  value.toLocaleString('fr-FR', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const count = (value: number, word: string): string => `${number(value)} ${word}${value < 2 ? '' : 's'}`;
