/** A place in the journal: after the row of this id, written by this transaction at this time (ms since 1970). */
export interface Position {
  transaction: number;
  id: number;
  at: number;
}

/** Where a journal begins, before its first row. */
export const beginning: Position = { transaction: 0, id: 0, at: 0 };

export const isBeginning = ({ id }: Position): boolean => id === 0;

/** What readers keep of a position and give back; its form is nobody else's business. */
export function formatPosition(position: Position): string {
  return isBeginning(position) ? '0' : `${position.transaction}-${position.id}-${position.at.toString(36)}`;
}

/** What the `id` column holds at most. */
const highestId = 2 ** 31 - 1;

/** @returns undefined for what is no position of any journal */
export function parsePosition(text: string): Position | undefined {
  if (text === '0') return beginning;
  const [, transaction, id, at] = /^(\d{1,16})-([1-9]\d{0,9})-([0-9a-z]{1,11})$/.exec(text) ?? [];
  if (transaction === undefined || id === undefined || at === undefined) return undefined;
  const position = { transaction: Number(transaction), id: Number(id), at: Number.parseInt(at, 36) };
  return position.id <= highestId && Object.values(position).every(Number.isSafeInteger) ? position : undefined;
}
