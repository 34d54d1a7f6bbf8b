import { clampChroma, converter, formatCss, formatHex, type Oklch, parse, wcagContrast } from 'culori';

/** What a site's theme takes from its one colour; each value is CSS, as `light-dark(…)` where the schemes differ. */
export type Palette = Record<string, string>;

export interface Shade {
  /** As six hexadecimal digits after `#`. */
  asked: string;
  /** The nearest shade of the same hue that can be read on the site's grounds; equal to `asked` when that one can. */
  nearest: string;
}

/** A text that is no colour, or no colour a site could be drawn from. */
export class ColourError extends Error {
  override name = 'ColourError';
}

// The grounds of the neutral theme: paper, raised paper and sunk paper, light then dark.
const grounds = {
  light: ['oklch(1 0 0)', 'oklch(0.965 0.004 260)'],
  dark: ['oklch(0.2 0.008 260)', 'oklch(0.25 0.01 260)', 'oklch(0.17 0.008 260)'],
};
const white = 'oklch(1 0 0)';
/** WCAG 2.2, 1.4.3, with a hair of room for rounding. */
const enough = 4.55;

const oklch = converter('oklch');
const inGamut = (colour: Oklch) => clampChroma(colour, 'oklch');

/** @throws ColourError */
export function shadeOf(text: string): Shade {
  const colour = oklch(parse(text));
  if (!colour) throw new ColourError(`« ${text} » is not a colour: write it as #1b6e53, or as any CSS colour.`);
  return { asked: formatHex(colour), nearest: formatHex(darkenUntilRead(colour)) };
}

/** @param shade one that passes: `nearest` of `shadeOf` */
export function paletteFrom(shade: string): Palette {
  const light = oklch(parse(shade));
  if (!light) throw new ColourError(`« ${shade} » is not a colour.`);
  const hue = light.h ?? 260;
  const tone = (l: number, c: number) => css({ mode: 'oklch', l, c: Math.min(c, light.c), h: hue });
  const dark = lightenUntilRead({ mode: 'oklch', l: 0.78, c: Math.min(light.c, 0.11), h: hue });
  const accent = `light-dark(${css(light)}, ${css(dark)})`;
  return {
    link: accent,
    accent,
    'accent-ink': `light-dark(${white}, ${tone(0.2, 0.03)})`,
    'accent-text': accent,
    'accent-soft': `light-dark(${tone(0.945, 0.022)}, ${tone(0.31, 0.04)})`,
    'accent-soft-ink': `light-dark(${tone(0.33, 0.1)}, ${tone(0.93, 0.03)})`,
    block: `light-dark(${tone(0.28, 0.05)}, ${tone(0.26, 0.035)})`,
    'block-muted': tone(0.86, 0.02),
    'block-line': tone(0.47, 0.035),
    'block-raised': `light-dark(${tone(0.33, 0.05)}, ${tone(0.31, 0.038)})`,
    'shape-a': `light-dark(${tone(0.88, 0.045)}, ${tone(0.4, 0.05)})`,
    'shape-b': `light-dark(${tone(0.7, 0.09)}, ${tone(0.55, 0.08)})`,
    'shape-c': `light-dark(${tone(0.945, 0.015)}, ${tone(0.31, 0.025)})`,
    'shape-d': `light-dark(${tone(0.8, 0.06)}, ${tone(0.47, 0.06)})`,
  };
}

function darkenUntilRead(colour: Oklch): Oklch {
  let shade = inGamut(colour);
  while (!isRead(shade, [...grounds.light, white])) shade = inGamut({ ...colour, l: shade.l - 0.005 });
  return shade;
}

function lightenUntilRead(colour: Oklch): Oklch {
  let shade = inGamut(colour);
  while (!isRead(shade, grounds.dark)) shade = inGamut({ ...colour, l: shade.l + 0.005 });
  return shade;
}

const isRead = (shade: Oklch, on: string[]) => on.every((ground) => wcagContrast(formatCss(shade), ground) >= enough);

function css({ l, c, h = 0 }: Oklch): string {
  const round = (value: number, digits: number) => Number(value.toFixed(digits));
  return `oklch(${round(l, 3)} ${round(c, 3)} ${round(h, 1)})`;
}
