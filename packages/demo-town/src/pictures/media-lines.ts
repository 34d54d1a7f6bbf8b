import { join } from 'node:path';
import type { UpsertLine } from '@parvis/silo/upsert-line';
import { french } from '../lib/typography.ts';
import { catalogue } from './catalogue.ts';

export const fileName = (key: string): string => `aubelonne-${key}.jpg`;

export function mediaLines(folder: string): UpsertLine[] {
  return Object.entries(catalogue).map(([key, scene]) => ({
    type: 'media',
    source: 'demo',
    key,
    data: {
      file: join(folder, fileName(key)),
      alternativeText: french(scene.alt) || 'décorative',
      ...(scene.focus && { focalPoint: scene.focus }),
      caption: 'Illustration : atelier graphique du Val d’Orvelle'.replace(' :', '\u00a0:'),
    },
  }));
}
