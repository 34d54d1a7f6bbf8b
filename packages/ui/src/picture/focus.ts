/** Tenths of the way across, for the rules of `picture.astro`. The middle, which is where browsers crop, needs none. @param percent 0–100 */
export function gridStep(percent: number | undefined): number | undefined {
  if (percent === undefined) return undefined;
  const step = Math.round(Math.min(100, Math.max(0, percent)) / 10);
  return step === 5 ? undefined : step;
}
