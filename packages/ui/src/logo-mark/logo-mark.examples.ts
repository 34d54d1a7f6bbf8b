export const examples = {
  town: { theme: 'town' },
  youth: { theme: 'youth' },
  library: { theme: 'library' },
  neutral: { theme: 'neutral' },
} as const;
