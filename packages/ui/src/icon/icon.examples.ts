export const examples = {
  calendar: { name: 'calendar' },
  pin: { name: 'pin' },
  external: { name: 'external' },
} as const;
