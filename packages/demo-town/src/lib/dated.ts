import { addDays } from '@parvis/silo/days';
import { frenchDate } from './schedule.ts';
import { french } from './typography.ts';

/** Text of a content file as readers see it: `{+12}` and `{-3}` become dates counted from `today`, then French typography. */
export function readable(text: string, today: string): string {
  return french(text.replace(/\{([+-]\d+)\}/g, (_, shift: string) => frenchDate(addDays(today, Number(shift)))));
}
