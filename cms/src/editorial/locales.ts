/** The languages that content can be written in, by the names editors read. French is the original of every other. */
export const locales: readonly { code: string; name: string }[] = [
  { code: 'fr', name: 'Français' },
  { code: 'en', name: 'Anglais' },
  { code: 'ar', name: 'Arabe' },
  { code: 'uk', name: 'Ukrainien' },
  { code: 'es', name: 'Espagnol' },
  { code: 'de', name: 'Allemand' },
];
