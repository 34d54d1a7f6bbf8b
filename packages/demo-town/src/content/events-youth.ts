import type { EventSource } from '../lib/source.ts';

export const youthEvents: EventSource[] = [];
