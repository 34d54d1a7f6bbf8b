import type { EventSource } from '../lib/source.ts';

export const earlyYearsEvents: EventSource[] = [];
