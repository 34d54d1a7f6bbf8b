import type { ComponentProps } from 'astro/types';
import type VersionList from './version-list.astro';

export const examples = {
  three: {
    versions: [
      { label: 'Facile à lire', href: '#facile-a-lire' },
      { label: 'En langue des signes', href: '#langue-des-signes' },
      { label: 'À écouter', href: '#a-ecouter' },
    ],
  },
} satisfies Record<string, ComponentProps<typeof VersionList>>;
