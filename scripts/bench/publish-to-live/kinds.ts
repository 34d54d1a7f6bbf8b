import { chance } from '../lib/random.ts';

/** What an edit touches: `leaf` ones one event, the others things that many pages show. */
export const kinds = {
  body: { share: 0.6, leaf: true },
  title: { share: 0.075, leaf: true },
  slug: { share: 0.075, leaf: true },
  create: { share: 0.075, leaf: true },
  delete: { share: 0.075, leaf: true },
  place: { share: 0.025, leaf: false },
  menu: { share: 0.025, leaf: false },
  alert: { share: 0.025, leaf: false },
  rule: { share: 0.025, leaf: false },
} as const;
export type Kind = keyof typeof kinds;

/** The mix of so many edits, in an order that is the same for a seed. */
export function mixOf(edits: number, seed: number): Kind[] {
  const random = chance(seed);
  let share = 0;
  const all = Object.entries(kinds).flatMap(([kind, { share: own }]) => {
    const before = Math.round(edits * share);
    share += own;
    return Array.from({ length: Math.round(edits * share) - before }, () => kind as Kind);
  });
  return all
    .map((kind) => ({ kind, rank: random.between(0, 2 ** 30) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ kind }) => kind);
}
