import type { ComponentProps } from 'astro/types';
import { library } from '../samples.ts';
import type BranchCard from './branch-card.astro';

export const examples = {
  open: {
    branch: { ...library, name: library.title, phone: '0199001200' },
    hoursToday: '10\u00a0h – 12\u00a0h\u00a030, 14\u00a0h – 18\u00a0h\u00a030',
  },
  closed: {
    branch: {
      ...library,
      name: 'Bibliothèque des Tanneurs',
      slug: 'tanneurs',
      address: '5 rue des Tanneurs',
      phone: '0199001210',
    },
    hoursToday: 'fermé',
  },
  far: {
    branch: {
      ...library,
      name: 'Bibliothèque de Montrive',
      slug: 'montrive',
      address: 'Place de l’École',
      postcode: '99110',
      communeName: 'Montrive',
      phone: null,
    },
    hoursToday: '14\u00a0h – 17\u00a0h',
  },
} satisfies Record<string, ComponentProps<typeof BranchCard>>;
