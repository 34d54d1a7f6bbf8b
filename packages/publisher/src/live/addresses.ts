/** Addresses that pages lead to, each kept once under a number: the pages of a large site lead to millions of them. */
export class Addresses {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  /** By path: the numbers of the addresses that lead to it, with whatever query or fragment. */
  readonly #byPath = new Map<string, number[]>();

  /** The number of an address as a page writes it. */
  number(address: string): number {
    const known = this.#numbers.get(address);
    if (known !== undefined) return known;
    // A copy: part of a page would keep all its text in memory.
    const text = Buffer.from(address).toString();
    const number = this.#texts.push(text) - 1;
    this.#numbers.set(text, number);
    const path = text.replace(/[?#].*$/s, '');
    this.#byPath.set(path, [...(this.#byPath.get(path) ?? []), number]);
    return number;
  }

  text(number: number): string {
    return this.#texts[number] ?? '';
  }

  /** The addresses that lead to a path. */
  leadingTo(path: string): readonly number[] {
    return this.#byPath.get(path) ?? [];
  }
}
