import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A stream of numbers that depends on its name only. */
export class Random {
  readonly #generator;

  constructor(name: string) {
    let seed = 2166136261;
    for (const character of name) seed = Math.imul(seed ^ (character.codePointAt(0) ?? 0), 16777619);
    this.#generator = xoroshiro128plus(seed);
  }

  /** An integer between two bounds, inclusive. */
  int(from: number, to: number): number {
    return uniformInt(this.#generator, from, to);
  }

  /** A number in [from, to), to a hundredth. */
  between(from: number, to: number): number {
    return Math.round((from + (this.int(0, 9999) / 10000) * (to - from)) * 100) / 100;
  }

  pick<T>(values: readonly [T, ...T[]]): T {
    return values[this.int(0, values.length - 1)] ?? values[0];
  }
}
