import type { Random } from '../lib/random.ts';
import type { Svg } from './shapes.ts';

/** One illustration of the series. */
export interface Scene {
  /** Alternative text in French; '' for decorative ones. */
  alt: string;
  /** What a crop keeps, in percents from the top left corner; the middle when absent. */
  focus?: { x: number; y: number };
  /** Draws on the 1200 × 800 canvas; what matters stays between y = 70 and y = 730. */
  draw(random: Random): Svg;
}
