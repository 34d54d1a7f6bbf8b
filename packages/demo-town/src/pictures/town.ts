import type { Random } from '../lib/random.ts';
import type { Svg } from './shapes.ts';
import * as s from './shapes.ts';

export interface TownLight {
  walls: [string, ...string[]];
  roofs: [string, ...string[]];
  window: string;
  /** White roofs. */
  snow?: boolean;
}

export const daylight: TownLight = {
  walls: [s.cream, '#f5dcc2', s.rose, s.sand, '#e8c9a0', '#f8e6d0', '#d9e3dd'],
  roofs: [s.brick, '#8f4a3e', s.slate, '#c0634a', '#4f6079'],
  window: '#5d7f97',
};
export const dusk: TownLight = {
  walls: ['#4a4a78', '#5a4f80', '#3f4874', '#66527f', '#4b5a86'],
  roofs: ['#2c3158', '#33365f', '#262d52'],
  window: s.sun,
};
export const winterDay: TownLight = { ...daylight, snow: true };
export const winterNight: TownLight = { ...dusk, snow: true };

/** A narrow house of the old centre; `y` is the ground. */
export function house(random: Random, x: number, y: number, w: number, h: number, light: TownLight): Svg {
  const wall = random.pick(light.walls);
  const roof = random.pick(light.roofs);
  const roofHeight = w * random.between(0.35, 0.6);
  const top = y - h;
  const columns = w > 110 ? 3 : 2;
  const rows = Math.max(1, Math.floor((h - 60) / 66));
  const step = w / columns;
  const shutter = random.pick([s.teal, s.slate, s.green, s.brick, s.navy]);
  const windows = s.times(columns * rows, (index) => {
    const cx = x + step * ((index % columns) + 0.5);
    const cy = top + 22 + Math.floor(index / columns) * 66;
    const lit = random.int(0, 3) > 0 ? light.window : '#7d8fa3';
    return (
      s.rect(cx - 11, cy, 22, 36, lit, 2) +
      s.rect(cx - 20, cy, 8, 36, shutter, 1) +
      s.rect(cx + 12, cy, 8, 36, shutter, 1)
    );
  });
  const gable = s.poly([x - 6, top + 2, x + w / 2, top - roofHeight, x + w + 6, top + 2], roof);
  const cap = light.snow
    ? s.poly(
        [
          x - 6,
          top + 2,
          x + w / 2,
          top - roofHeight,
          x + w + 6,
          top + 2,
          x + w - 8,
          top - 6,
          x + w / 2,
          top - roofHeight + 22,
          x + 8,
          top - 6,
        ],
        s.snow,
      )
    : '';
  const chimney = s.rect(x + w * 0.68, top - roofHeight * 0.85, 16, roofHeight * 0.6, s.brick);
  const door = s.path(`M${s.n(x + w * 0.5 - 14)} ${y} v-34 a14 14 0 0 1 28 0 v34 Z`, shutter);
  return (
    chimney +
    s.rect(x, top, w, h, wall) +
    s.rect(x + w * 0.86, top, w * 0.14, h, s.ink.concat('14')) +
    gable +
    cap +
    windows +
    door
  );
}

/** Houses side by side between two abscissas. */
export function row(random: Random, from: number, to: number, y: number, tall: number, light: TownLight): Svg {
  const houses: Svg[] = [];
  for (let x = from; x < to; ) {
    const w = Math.min(random.int(84, 138), Math.max(70, to - x));
    houses.push(house(random, x, y, w, tall * random.between(0.72, 1.1), light));
    x += w;
  }
  return houses.join('');
}

/** The belfry of Aubelonne: the mark of the series. */
export function belfry(x: number, y: number, h: number, light: TownLight): Svg {
  const w = h * 0.2;
  const wall = light.walls[0];
  const roof = light.roofs[0];
  return (
    s.rect(x - w / 2, y - h * 0.72, w, h * 0.72, wall) +
    s.rect(x + w * 0.2, y - h * 0.72, w * 0.3, h * 0.72, `${s.ink}1f`) +
    s.rect(x - w * 0.62, y - h * 0.74, w * 1.24, h * 0.03, roof) +
    s.poly([x - w * 0.56, y - h * 0.74, x, y - h, x + w * 0.56, y - h * 0.74], roof) +
    s.stroke(`M${x} ${s.n(y - h)} v${s.n(-h * 0.05)}`, s.ochre, 4) +
    s.circle(x, y - h * 0.6, w * 0.27, s.snow) +
    s.stroke(`M${x} ${s.n(y - h * 0.6)} v${s.n(-w * 0.18)} M${x} ${s.n(y - h * 0.6)} h${s.n(w * 0.12)}`, s.ink, 4) +
    s.path(
      `M${s.n(x - w * 0.18)} ${s.n(y - h * 0.3)} v${s.n(-h * 0.08)} a${s.n(w * 0.18)} ${s.n(w * 0.18)} 0 0 1 ${s.n(w * 0.36)} 0 v${s.n(h * 0.08)} Z`,
      light.window,
    )
  );
}

/** A stone bridge of round arches over the water. */
export function bridge(from: number, to: number, y: number, arches: number, color: string): Svg {
  const span = (to - from) / arches;
  const r = span * 0.38;
  const holes = Array.from({ length: arches }, (_, index) => {
    const cx = from + span * (index + 0.5);
    return `M${s.n(cx - r)} ${y} a${s.n(r)} ${s.n(r)} 0 0 1 ${s.n(2 * r)} 0 Z`;
  }).join(' ');
  const rise = r + 46;
  return (
    `<path fill-rule="evenodd" fill="${color}" d="M${from} ${y} V${s.n(y - rise + 20)} Q${s.n((from + to) / 2)} ${s.n(y - rise - 30)} ${to} ${s.n(y - rise + 20)} V${y} Z ${holes}"/>` +
    s.stroke(
      `M${from} ${s.n(y - rise + 20)} Q${s.n((from + to) / 2)} ${s.n(y - rise - 30)} ${to} ${s.n(y - rise + 20)}`,
      '#ffffff',
      7,
      0.45,
    )
  );
}

/** The town hall: a classical front with a pediment; `y` is the ground, `x` its middle. */
export function townHall(x: number, y: number, w: number, light: TownLight): Svg {
  const h = w * 0.42;
  const wall = light.walls[0];
  const bays = 7;
  const step = w / bays;
  const openings = s.times(bays * 2, (index) => {
    const cx = x - w / 2 + step * ((index % bays) + 0.5);
    const upper = index < bays;
    const cy = upper ? y - h * 0.86 : y - h * 0.4;
    return s.path(
      `M${s.n(cx - step * 0.22)} ${s.n(cy + h * 0.28)} v${s.n(-h * 0.2)} a${s.n(step * 0.22)} ${s.n(step * 0.22)} 0 0 1 ${s.n(step * 0.44)} 0 v${s.n(h * 0.2)} Z`,
      upper ? light.window : s.navy,
    );
  });
  const roof = light.roofs[light.roofs.length > 2 ? 2 : 0] ?? s.slate;
  return (
    s.poly(
      [x - w / 2 - 12, y - h, x - w * 0.44, y - h * 1.3, x + w * 0.44, y - h * 1.3, x + w / 2 + 12, y - h],
      light.snow ? s.snow : roof,
    ) +
    s.rect(x - w / 2, y - h, w, h, wall) +
    openings +
    s.rect(x - w / 2 - 12, y - h - 8, w + 24, 16, s.stone) +
    s.rect(x - w / 2, y - h * 0.5, w, 7, s.stone) +
    s.rect(x - step * 1.5, y - h - 8, step * 3, 12, s.stone) +
    s.poly([x - step * 1.6, y - h, x, y - h * 1.36, x + step * 1.6, y - h], s.cream) +
    s.circle(x, y - h * 1.12, h * 0.09, s.ochre)
  );
}

/** A stall with a striped awning; `y` is the ground. */
export function stall(random: Random, x: number, y: number, w: number, color: string, goods: string[]): Svg {
  const stripes = 6;
  const awning = s.times(stripes, (index) => {
    const left = x + (w / stripes) * index;
    return s.path(
      `M${s.n(left)} ${y - 190} h${s.n(w / stripes)} v34 a${s.n(w / stripes / 2)} ${s.n(w / stripes / 2)} 0 0 1 ${s.n(-w / stripes)} 0 Z`,
      index % 2 ? s.cream : color,
    );
  });
  const crates = s.times(10, (index) => {
    const cx = x + w * 0.1 + (w * 0.8 * index) / 9;
    return s.circle(cx, y - 80 + random.between(-4, 4), w * 0.05, goods[index % goods.length] ?? s.coral);
  });
  return (
    s.stroke(`M${x + 8} ${y} v-180 M${s.n(x + w - 8)} ${y} v-180`, s.bark, 8) +
    crates +
    s.rect(x + 4, y - 76, w - 8, 20, s.wood, 4) +
    s.rect(x + 14, y - 58, w - 28, 58, '#8a5634', 3) +
    s.layer(awning)
  );
}

/** A string of lights or pennants between two points. */
export function garland(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  count: number,
  colors: string[],
  flags = false,
): Svg {
  const sag = Math.abs(x2 - x1) * 0.12 + 20;
  const at = (t: number) => ({ x: x1 + (x2 - x1) * t, y: y1 + (y2 - y1) * t + 4 * sag * t * (1 - t) });
  const cord = s.stroke(
    `M${x1} ${y1} Q${s.n((x1 + x2) / 2)} ${s.n((y1 + y2) / 2 + 2 * sag)} ${x2} ${y2}`,
    s.ink,
    3,
    0.7,
  );
  const items = s.times(count, (index) => {
    const { x, y } = at((index + 0.5) / count);
    const color = colors[index % colors.length] ?? s.sun;
    return flags
      ? s.poly([x - 17, y, x + 17, y, x, y + 38], color)
      : s.circle(x, y + 9, 20, color, 0.25) + s.circle(x, y + 9, 9, color);
  });
  return cord + items;
}
