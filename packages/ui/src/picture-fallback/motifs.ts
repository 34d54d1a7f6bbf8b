/** A path of a 240 × 160 drawing and which of the theme's four shape colours fills it. */
export interface Shape {
  fill: 'a' | 'b' | 'c' | 'd';
  d: string;
}
type Random = () => number;

/** Town: a bridge over the river, under a sun. */
export function arches(random: Random): Shape[] {
  const count = 2 + Math.floor(random() * 3);
  const deck = 56 + Math.round(random() * 24);
  const span = 240 / count;
  const pier = span * 0.16;
  const water = 126;
  const openings = Array.from({ length: count }, (_, index) => {
    const left = index * span + pier / 2;
    const radius = (span - pier) / 2;
    const top = Math.max(deck + 12 + radius, deck + 20);
    return `M${px(left)} 160V${px(top)}a${px(radius)} ${px(radius)} 0 0 1 ${px(2 * radius)} 0V160z`;
  });
  const sun = { x: 30 + random() * 180, y: 26 + random() * 16 };
  const lights = [
    { sky: 'c', deck: 'a', sun: 'd' },
    { sky: 'a', deck: 'c', sun: 'd' },
    { sky: 'c', deck: 'd', sun: 'a' },
  ] as const;
  const light = lights[Math.floor(random() * lights.length)] ?? lights[0];
  return [
    { fill: light.sky, d: 'M0 0H240V160H0z' },
    { fill: light.sun, d: circle(sun.x, sun.y, 15 + random() * 8) },
    { fill: light.deck, d: `M0 ${deck}H240V160H0z` },
    { fill: light.sky, d: openings.join('') },
    { fill: 'b', d: `M0 ${water}q30 -9 60 0t60 0t60 0t60 0V160H0z` },
  ];
}

/** Youth: a ball leaves the board; half-discs and dots. */
export function bounce(random: Random): Shape[] {
  const flip = random() < 0.5;
  const x = (value: number) => px(flip ? 240 - value : value);
  const ball = 26 + random() * 14;
  const half = 40 + random() * 24;
  const dots = Array.from({ length: 5 }, (_, index) => {
    const step = index / 4;
    return circle(flip ? 240 - (70 + 90 * step) : 70 + 90 * step, 118 - 66 * Math.sin(step * 1.7), 4.5);
  });
  const order = random() < 0.5 ? (['a', 'b', 'd'] as const) : (['d', 'a', 'b'] as const);
  return [
    { fill: order[0], d: `M${x(0)} 160V${px(160 - half)}A${px(half)} ${px(half)} 0 0 ${flip ? 0 : 1} ${x(half)} 160z` },
    { fill: order[1], d: circle(flip ? 44 : 196, 52 + random() * 20, ball) },
    { fill: order[2], d: `M${x(96)} 0a30 30 0 0 ${flip ? 1 : 0} ${flip ? -60 : 60} 0z` },
    { fill: order[1], d: dots.join('') },
  ];
}

/** Library: a shelf of spines, one of them leaning. */
export function spines(random: Random): Shape[] {
  const fills: Record<Shape['fill'], string[]> = { a: [], b: [], c: [], d: [] };
  const bands: string[] = [];
  const names = ['b', 'a', 'b', 'd', 'b'] as const;
  let left = 14 + random() * 22;
  let book = Math.floor(random() * names.length);
  while (left < 178) {
    const width = 11 + random() * 17;
    const height = 62 + random() * 52;
    fills[names[book++ % names.length] ?? 'b'].push(`M${px(left)} ${px(140 - height)}h${px(width)}V140h${px(-width)}z`);
    if (random() < 0.6) bands.push(`M${px(left)} ${px(140 - height + 12)}h${px(width)}v4h${px(-width)}z`);
    left += width + 2;
  }
  fills.d.push(`M${px(left + 2)} 140l22 -${px(70 + random() * 12)}l13 4l-22 ${px(71)}z`);
  return [
    { fill: 'b', d: `M0 140H240v3H0z${fills.b.join('')}` },
    { fill: 'a', d: fills.a.join('') },
    { fill: 'd', d: fills.d.join('') },
    { fill: 'c', d: bands.join('') },
  ];
}

/** Neutral: quarter-discs on a grid. */
export function tiles(random: Random): Shape[] {
  const fills = { a: '', b: '', d: '' };
  for (let column = 0; column < 6; column++) {
    for (let row = 0; row < 4; row++) {
      const [x, y] = [column * 40, row * 40];
      const quarter = [
        `M${x} ${y}h40a40 40 0 0 1 -40 40z`,
        `M${x + 40} ${y}v40a40 40 0 0 1 -40 -40z`,
        `M${x + 40} ${y + 40}h-40a40 40 0 0 1 40 -40z`,
        `M${x} ${y + 40}v-40a40 40 0 0 1 40 40z`,
      ][Math.floor(random() * 4)];
      const pick = random();
      if (pick < 0.75) fills[pick < 0.4 ? 'a' : pick < 0.62 ? 'd' : 'b'] += quarter;
    }
  }
  return [
    { fill: 'a', d: fills.a },
    { fill: 'd', d: fills.d },
    { fill: 'b', d: fills.b },
  ];
}

const px = (value: number) => Math.round(value * 10) / 10;
const circle = (x: number, y: number, radius: number) =>
  `M${px(x - radius)} ${px(y)}a${px(radius)} ${px(radius)} 0 1 0 ${px(2 * radius)} 0a${px(radius)} ${px(radius)} 0 1 0 ${px(-2 * radius)} 0z`;
