import { join } from 'node:path';
import type { UpsertLine } from '@parvis/silo/upsert-line';
import { files } from '../files/catalogue.ts';
import { line } from '../lib/town.ts';
import { french } from '../lib/typography.ts';
import { catalogue } from './catalogue.ts';

export const fileName = (key: string): string => `aubelonne-${key}.jpg`;

export function mediaLines(folder: string): UpsertLine[] {
  return [
    ...Object.entries(catalogue).map(([key, scene]) =>
      line('media', key, {
        file: join(folder, fileName(key)),
        alternativeText: french(scene.alt) || 'décorative',
        ...(scene.focus && { focalPoint: scene.focus }),
        caption: french('Illustration : atelier graphique du Val d’Orvelle'),
      }),
    ),
    ...files.map(({ key, name }) => line('media', key, { file: join(folder, name) })),
  ];
}
