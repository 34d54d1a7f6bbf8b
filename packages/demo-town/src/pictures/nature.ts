import type { Random } from '../lib/random.ts';
import type { Svg } from './shapes.ts';
import * as s from './shapes.ts';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

export const disc = (x: number, y: number, r: number, color: string): Svg =>
  s.circle(x, y, r * 1.55, color, 0.22) + s.circle(x, y, r * 1.25, color, 0.3) + s.circle(x, y, r, color);

export const cloud = (x: number, y: number, scale: number, color = '#ffffff', opacity = 0.85): Svg =>
  s.move(
    x,
    y,
    scale,
    s.faded(
      opacity,
      s.rect(-90, -18, 190, 36, color, 18) + s.circle(-30, -22, 34, color) + s.circle(26, -30, 42, color),
    ),
  );

/** A rolling edge over the whole width, filled down to the bottom. */
export function hill(random: Random, y: number, swing: number, color: string): Svg {
  const points = Array.from({ length: 5 }, (_, index) => ({
    x: index * 300,
    y: y + random.between(-swing, swing),
  }));
  let d = `M0 ${s.n(points[0]?.y ?? y)}`;
  for (let index = 1; index < points.length; index++) {
    const from = points[index - 1];
    const to = points[index];
    if (from && to) d += ` C${from.x + 130} ${s.n(from.y)} ${to.x - 130} ${s.n(to.y)} ${to.x} ${s.n(to.y)}`;
  }
  return s.layer(s.path(`${d} V820 H0 Z`, color));
}

const crowns: Record<Season, [string, ...string[]]> = {
  spring: ['#a9c97d', '#f3c7cf', '#8fbb74', '#f6dbe0'],
  summer: [s.green, s.leaf, '#6fa36b', s.forest],
  autumn: [s.ochre, s.coral, '#e8b04c', s.brick],
  winter: ['#dfe8ef', '#c9d6e2', '#eef3f7', '#d3dee8'],
};

/** A round tree; `y` is the ground. */
export function tree(random: Random, x: number, y: number, size: number, season: Season): Svg {
  const color = random.pick(crowns[season]);
  const h = size * random.between(0.9, 1.15);
  const trunk = s.stroke(`M${s.n(x)} ${s.n(y)} V${s.n(y - h * 0.55)}`, s.bark, size * 0.07);
  const branches = s.stroke(
    `M${s.n(x)} ${s.n(y - h * 0.35)} l${s.n(size * 0.14)} ${s.n(-size * 0.16)} M${s.n(x)} ${s.n(y - h * 0.42)} l${s.n(-size * 0.13)} ${s.n(-size * 0.15)}`,
    s.bark,
    size * 0.045,
  );
  const crown =
    s.oval(x, y - h * 0.68, size * 0.3, size * 0.36, color) +
    s.path(
      `M${s.n(x)} ${s.n(y - h * 0.68 - size * 0.36)} a${s.n(size * 0.3)} ${s.n(size * 0.36)} 0 0 1 0 ${s.n(size * 0.72)} Z`,
      s.ink,
      0.09,
    );
  return crown + trunk + branches;
}

/** A pointed tree. */
export function fir(x: number, y: number, size: number, color: string, white = false): Svg {
  const tier = (top: number, half: number) =>
    s.poly(
      [x, y - size * top, x + size * half, y - size * (top - 0.42), x - size * half, y - size * (top - 0.42)],
      color,
    );
  const cap = white
    ? s.poly([x, y - size, x + size * 0.1, y - size * 0.8, x - size * 0.1, y - size * 0.8], s.snow)
    : '';
  return (
    s.rect(x - size * 0.04, y - size * 0.16, size * 0.08, size * 0.16, s.bark) +
    tier(0.56, 0.3) +
    tier(0.78, 0.24) +
    tier(1, 0.18) +
    cap
  );
}

export const bush = (x: number, y: number, size: number, color: string): Svg =>
  s.circle(x, y - size * 0.35, size * 0.5, color) +
  s.circle(x + size * 0.5, y - size * 0.2, size * 0.38, color) +
  s.circle(x - size * 0.5, y - size * 0.18, size * 0.36, color) +
  s.rect(x - size * 0.86, y - size * 0.18, size * 1.74, size * 0.2, color);

export function snowfall(random: Random, count: number): Svg {
  return s.times(count, () =>
    s.circle(random.int(0, s.width), random.int(0, 760), random.between(2, 6), '#ffffff', random.between(0.5, 0.95)),
  );
}

export function stars(random: Random, count: number, bottom = 480): Svg {
  return s.times(count, () =>
    s.circle(
      random.int(0, s.width),
      random.int(0, bottom),
      random.between(1.2, 3.6),
      '#fff4d6',
      random.between(0.5, 1),
    ),
  );
}

/** Short strokes of light on water. */
export function ripples(random: Random, count: number, top: number, color: string): Svg {
  return s.times(count, () => {
    const y = random.int(top, 800);
    const length = 24 + ((y - top) / 4) * random.between(0.6, 1.2);
    return s.stroke(`M${random.int(-40, s.width)} ${y} h${s.n(length)}`, color, 4, 0.55);
  });
}

/** A tuft of reeds; `y` is the ground. */
export function reeds(random: Random, x: number, y: number, count: number, color: string): Svg {
  return s.times(count, (index) => {
    const foot = x + index * 15 + random.between(-4, 4);
    const top = y - random.int(90, 190);
    const lean = random.int(-16, 22);
    return (
      s.stroke(`M${s.n(foot)} ${y} Q${s.n(foot)} ${(y + top) / 2} ${s.n(foot + lean)} ${top}`, color, 5) +
      (index % 2 ? s.stroke(`M${s.n(foot + lean)} ${top} v26`, s.bark, 11) : '')
    );
  });
}

export function flower(x: number, y: number, size: number, color: string): Svg {
  return (
    s.stroke(`M${s.n(x)} ${s.n(y)} v${s.n(-size)}`, s.forest, size * 0.1) +
    s.times(5, (index) => {
      const angle = (index * 72 * Math.PI) / 180;
      return s.circle(x + Math.sin(angle) * size * 0.2, y - size - Math.cos(angle) * size * 0.2, size * 0.16, color);
    }) +
    s.circle(x, y - size, size * 0.13, s.butter)
  );
}
