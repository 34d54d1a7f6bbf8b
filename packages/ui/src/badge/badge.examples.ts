export const examples = {
  neutral: {},
  positive: { tone: 'positive' },
  warning: { tone: 'warning' },
  danger: { tone: 'danger' },
  accent: { tone: 'accent' },
} as const;
