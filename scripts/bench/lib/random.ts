/** Numbers that are the same at each run: between 0 (included) and 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface Chance {
  /** Between two whole numbers, both included. */
  between(low: number, high: number): number;
  oneOf<T>(choices: readonly [T, ...T[]]): T;
}

export function chance(seed: number): Chance {
  const random = seeded(seed);
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  return { between, oneOf: (choices) => choices[between(0, choices.length - 1)] ?? choices[0] };
}

/** Sentences of about this many characters in all. */
export function wordsOf(random: Chance, characters: number): string {
  let text = '';
  while (text.length < characters) {
    const count = random.between(6, 14);
    const sentence = Array.from({ length: count }, () => random.oneOf(words)).join(' ');
    text += `${text && ' '}${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  }
  return text;
}

const words = [
  'atelier',
  'concert',
  'visite',
  'jardin',
  'rivière',
  'quartier',
  'famille',
  'musiciens',
  'soirée',
  'découvrir',
  'raconter',
  'partager',
  'ensemble',
  'gratuitement',
  'autour',
  'avec',
  'pour',
  'chez',
  'bibliothèque',
  'scène',
  'marché',
  'été',
  'élèves',
  'association',
] as const;
