export const examples = {
  solid: { label: 'S’inscrire', href: '/inscription/' },
  quiet: { label: 'Lire le programme', href: '/programme/', tone: 'quiet' },
} as const;
