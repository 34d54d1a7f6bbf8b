import type { Random } from '../lib/random.ts';
import type { Svg } from './shapes.ts';
import * as s from './shapes.ts';

const spines: [string, ...string[]] = [
  s.coral,
  s.teal,
  s.ochre,
  s.plum,
  s.cream,
  s.navy,
  s.green,
  s.rose,
  s.sea,
  s.brick,
];

/** Books upright on a shelf; `y` is the board. */
export function shelf(random: Random, from: number, to: number, y: number, tall: number): Svg {
  let books = '';
  for (let x = from + 6; x < to - 30; ) {
    const w = random.int(17, 36);
    const h = tall * random.between(0.66, 0.96);
    const color = random.pick(spines);
    const band = s.rect(x + 3, y - h * 0.82, w - 6, 7, s.cream, 1) + s.rect(x + 3, y - h * 0.22, w - 6, 4, s.cream, 1);
    const book = s.rect(x, y - h, w, h, color, 3) + (w > 22 ? band : '');
    books += random.int(0, 11) === 0 ? s.turn(9, x, y, book) : book;
    x += w + (random.int(0, 9) === 0 ? 36 : 2);
  }
  return books + s.rect(from, y, to - from, 16, s.wood);
}

export const spot = (x: number, lean: number, color: string): Svg =>
  s.poly([x - 16, 60, x + 16, 60, x + lean + 190, 690, x + lean - 190, 690], color, 0.16) +
  s.rect(x - 22, 40, 44, 50, s.ink, 8);

export const panel = (x: number, y: number, w: number, h: number, color: string): Svg =>
  s.rect(x, y, w, h, s.ink, 4) + s.rect(x + 5, y + 5, w - 10, h - 10, color, 2);

export function guitar(x: number, y: number, color: string): Svg {
  return s.turn(
    -24,
    x,
    y,
    s.layer(
      s.circle(x - 26, y, 40, color),
      s.circle(x + 26, y, 30, color),
      s.circle(x, y, 14, s.ink),
      s.rect(x + 40, y - 7, 130, 14, s.bark, 4),
      s.rect(x + 160, y - 12, 34, 24, s.ink, 5),
    ),
  );
}

/** A building front with wide windows; `y` is the ground. */
export function front(x: number, y: number, w: number, h: number, wall: string, band: string, bays: number): Svg {
  const step = w / bays;
  return s.layer(
    s.rect(x, y - h, w, h, wall),
    s.rect(x - 14, y - h - 20, w + 28, 26, band, 4),
    s.times(
      bays * 2,
      (index) =>
        s.rect(
          x + step * ((index % bays) + 0.2),
          y - h + 40 + Math.floor(index / bays) * (h * 0.46),
          step * 0.6,
          h * 0.28,
          '#8fb9c6',
          4,
        ) +
        s.poly(
          [
            x + step * ((index % bays) + 0.2),
            y - h + 40 + Math.floor(index / bays) * (h * 0.46) + h * 0.28,
            x + step * ((index % bays) + 0.8),
            y - h + 40 + Math.floor(index / bays) * (h * 0.46),
            x + step * ((index % bays) + 0.8),
            y - h + 60 + Math.floor(index / bays) * (h * 0.46),
          ],
          '#ffffff',
          0.25,
        ),
    ),
  );
}

export const screen = (x: number, y: number, w: number, h: number, color: string): Svg =>
  s.rect(x, y, w, h, s.ink, 12) + s.rect(x + 12, y + 12, w - 24, h - 24, color, 6);

export const table = (y: number, color: string = s.wood): Svg =>
  s.layer(s.rect(0, y, 1200, 820 - y, color), s.rect(0, y, 1200, 14, '#ffffff30'));

export const swimmer = (x: number, y: number, cap: string): Svg =>
  s.stroke(`M${x + 16} ${y} Q${x + 50} ${y - 74} ${x + 92} ${y - 2}`, '#dda377', 20) +
  s.circle(x, y - 14, 32, '#f4cba8') +
  s.path(`M${x - 33} ${y - 18} a33 33 0 0 1 66 0 Z`, cap) +
  s.path(`M${x - 110} ${y + 8} q60 -26 110 -10 t110 6 v22 h-220 Z`, '#7fcdd8');
export const block = (x: number, y: number, size: number, color: string, angle: number): Svg =>
  s.turn(
    angle,
    x + size / 2,
    y + size / 2,
    s.rect(x, y, size, size, color, 12),
    s.rect(x + 14, y + 14, size - 28, size - 28, '#ffffff30', 8),
    s.circle(x + size / 2, y + size / 2, size * 0.2, s.cream),
  );
export const pawn = (x: number, y: number, color: string): Svg =>
  s.path(`M${x - 34} ${y + 40} q4 -50 22 -66 h24 q18 16 22 66 Z`, color) +
  s.circle(x, y - 40, 26, color) +
  s.circle(x - 8, y - 48, 8, '#ffffff', 0.3);
export const die = (x: number, y: number, angle: number): Svg =>
  s.turn(
    angle,
    x,
    y,
    s.rect(x - 52, y - 52, 104, 104, s.snow, 18),
    ...[
      [-26, -26],
      [26, -26],
      [0, 0],
      [-26, 26],
      [26, 26],
    ].map(([dx = 0, dy = 0]) => s.circle(x + dx, y + dy, 11, s.ink)),
  );
