import type { ComponentProps } from 'astro/types';
import type DownloadList from './download-list.astro';

export const examples = {
  two: {
    files: [
      { label: 'Règlement intérieur', href: '/_files/reglement.pdf', ext: '.pdf', size: 339_600 },
      { label: 'Formulaire d’inscription', href: '/_files/inscription.pdf', ext: '.pdf', size: 1_240_000 },
    ],
  },
} satisfies Record<string, ComponentProps<typeof DownloadList>>;
