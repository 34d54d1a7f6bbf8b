import type { ComponentProps } from 'astro/types';
import type Timetable from './timetable.astro';

export const examples = {
  bus: {
    caption: 'Navette du marché',
    rows: [
      { label: 'Aller, place du Parvis', times: '9 h, 10 h 30, 12 h' },
      { label: 'Retour, quai des Mariniers', times: '9 h 40, 11 h 10, 12 h 40' },
    ],
    note: 'Le samedi, sauf jours fériés.',
  },
} satisfies Record<string, ComponentProps<typeof Timetable>>;
