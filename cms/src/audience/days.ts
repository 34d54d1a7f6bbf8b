/** Days of UTC, `2026-11-25`. */
export const daysBefore = (from: Date, days: number): string =>
  new Date(from.getTime() - days * 86_400_000).toISOString().slice(0, 10);

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  return daysBefore(date, (date.getUTCDay() + 6) % 7);
}
