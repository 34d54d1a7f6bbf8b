/** The few SVG shapes everything is made of, and the palette of the series. Canvas: 1200 × 800. */
export const width = 1200;
export const height = 800;

export const ink = '#22304a';
export const navy = '#2b4268';
export const night = '#1d2b4d';
export const teal = '#23737b';
export const sea = '#5fb0ae';
export const mist = '#bfe0e0';
export const sky = '#d4ecee';
export const forest = '#2f5d50';
export const green = '#5a9367';
export const leaf = '#93ba6e';
export const lime = '#cfdc8f';
export const ochre = '#dd9a34';
export const sun = '#f6c661';
export const butter = '#fbe3a6';
export const coral = '#e4704f';
export const brick = '#b34e3c';
export const rose = '#f0b8a3';
export const plum = '#6b3f66';
export const lilac = '#b99ccb';
export const cream = '#fbf3e2';
export const sand = '#ecdcbd';
export const stone = '#c9c0b0';
export const slate = '#65718a';
export const wood = '#a5683f';
export const bark = '#6d4530';
export const snow = '#f6f9fc';

export type Svg = string;

export const rect = (x: number, y: number, w: number, h: number, fill: string, r = 0): Svg =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}"${r ? ` rx="${n(r)}"` : ''}/>`;
export const circle = (x: number, y: number, r: number, fill: string, opacity = 1): Svg =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;
export const oval = (x: number, y: number, rx: number, ry: number, fill: string, opacity = 1): Svg =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;
export const path = (d: string, fill: string, opacity = 1): Svg =>
  `<path d="${d}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;
export const poly = (points: number[], fill: string, opacity = 1): Svg =>
  `<polygon points="${points.map(n).join(' ')}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;
/** A line with round ends; `d` is a path. */
export const stroke = (d: string, color: string, thickness: number, opacity = 1): Svg =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${n(thickness)}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;

/** A layer of cut paper: its content casts a soft shadow on what lies below. */
export const layer = (...content: Svg[]): Svg => `<g filter="url(#lift)">${content.join('')}</g>`;
export const move = (x: number, y: number, scale: number, ...content: Svg[]): Svg =>
  `<g transform="translate(${n(x)} ${n(y)}) scale(${n(scale)})">${content.join('')}</g>`;
export const turn = (angle: number, x: number, y: number, ...content: Svg[]): Svg =>
  `<g transform="rotate(${n(angle)} ${n(x)} ${n(y)})">${content.join('')}</g>`;
export const faded = (opacity: number, ...content: Svg[]): Svg => `<g opacity="${opacity}">${content.join('')}</g>`;

/** The whole canvas, from one colour at the top to another at the bottom. */
export function backdrop(top: string, bottom: string): Svg {
  return `<defs><linearGradient id="backdrop" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs>${rect(0, 0, width, height, 'url(#backdrop)')}`;
}

/** Written out rather than as a drop shadow primitive: it takes half the time. */
const lift =
  '<filter id="lift" color-interpolation-filters="sRGB" x="-5%" y="-5%" width="110%" height="115%"><feGaussianBlur in="SourceAlpha" stdDeviation="7"/><feOffset dy="5"/><feComponentTransfer><feFuncA type="linear" slope="0.22"/></feComponentTransfer><feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge></filter>';

export function picture(content: Svg): Svg {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${lift}</defs>${content}</svg>`;
}

/** `count` things side by side. */
export const times = (count: number, draw: (index: number) => Svg): Svg =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

export const n = (value: number): string => String(Math.round(value * 10) / 10);
