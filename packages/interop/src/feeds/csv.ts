import { stringify } from 'csv-stringify/sync';
import { cleanText } from '../clean-text.ts';

export type Cell = string | number | boolean | null | undefined | readonly string[];

/** Lines of one piece. */
const linesAtOnce = 10;

/**
 * A table as CSV that opens with a double click in French spreadsheets and is read by any parser: UTF-8 with BOM, semicolons, RFC 4180
 * quotes, CRLF. Lists are joined by ` | `, booleans are `oui` or `non`, numbers have a decimal point. It comes in pieces of some lines.
 */
export function* csv<Row>(
  rows: Iterable<Row>,
  columns: Readonly<Record<string, (row: Row) => Cell>>,
): Generator<string> {
  const cells = Object.values(columns);
  yield lines([Object.keys(columns)], true);
  let some: string[][] = [];
  for (const row of rows) {
    some.push(cells.map((cell) => cellText(cell(row))));
    if (some.length < linesAtOnce) continue;
    yield lines(some);
    some = [];
  }
  yield lines(some);
}

const lines = (rows: string[][], bom = false): string =>
  stringify(rows, { bom, delimiter: ';', record_delimiter: '\r\n' });

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non';
  return harmless(cleanText(typeof cell === 'string' ? cell : cell.join(' | ')));
}

/** A cell that a spreadsheet would run as a formula is kept as text by a leading apostrophe. */
function harmless(text: string): string {
  return /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(text) ? `'${text}` : text;
}
