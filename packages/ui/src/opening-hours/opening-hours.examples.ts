import type { ComponentProps } from 'astro/types';
import type OpeningHours from './opening-hours.astro';

export const examples = {
  week: {
    today: 'mercredi',
    exceptions: [
      { days: 'du\u00a024 au\u00a031\u00a0décembre 2026', hours: 'fermé', label: 'Vacances de Noël' },
      { days: 'samedi 9\u00a0janvier 2027', hours: '10\u00a0h – 12\u00a0h', label: null },
    ],
    note: 'Pendant les vacances scolaires, fermeture à 17\u00a0h.',
    rows: [
      { day: 'lundi', ranges: [], closed: true },
      { day: 'mardi', ranges: ['14\u00a0h – 18\u00a0h\u00a030'] },
      { day: 'mercredi', ranges: ['10\u00a0h – 12\u00a0h\u00a030', '14\u00a0h – 18\u00a0h\u00a030'] },
      { day: 'jeudi', ranges: ['14\u00a0h – 18\u00a0h\u00a030'] },
      { day: 'vendredi', ranges: ['14\u00a0h – 18\u00a0h\u00a030'] },
      { day: 'samedi', ranges: ['10\u00a0h – 18\u00a0h'] },
      { day: 'dimanche', ranges: [], closed: true },
    ],
  },
} satisfies Record<string, ComponentProps<typeof OpeningHours>>;
