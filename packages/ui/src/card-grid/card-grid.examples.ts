export const examples = { medium: {}, narrow: { size: 'narrow' }, featured: { featured: true } } as const;
