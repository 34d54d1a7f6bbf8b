import type { Variants } from '@parvis/silo/editorial-records';

export interface Version {
  /** Anchor of its part of the page. */
  id: 'facile-a-lire' | 'langue-des-signes' | 'a-ecouter';
  label: string;
}

/** The other ways in which a record can be taken in. */
export function versionsOf({ plainText, signLanguage, audio }: Variants): Version[] {
  return [
    ...(plainText.length > 0 ? [{ id: 'facile-a-lire' as const, label: 'Facile à lire' }] : []),
    ...(signLanguage ? [{ id: 'langue-des-signes' as const, label: 'En langue des signes' }] : []),
    ...(audio ? [{ id: 'a-ecouter' as const, label: 'À écouter' }] : []),
  ];
}
