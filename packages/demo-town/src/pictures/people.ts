import type { Svg } from './shapes.ts';
import * as s from './shapes.ts';

export type Pose = 'stand' | 'walk' | 'run' | 'raise' | 'sit' | 'hold';

export interface Look {
  top: string;
  legs?: string;
  skin?: 0 | 1 | 2 | 3;
  hair?: string;
  /** Long hair. */
  long?: boolean;
  hat?: string;
  /** Faces left. */
  left?: boolean;
}

const skins = ['#f4cba8', '#dda377', '#9a6543', '#6a432e'];

/** Limbs of a figure 200 high whose feet are at (0, 0): back arm, front arm, back leg, front leg. */
const poses: Record<Pose, [string, string, string, string]> = {
  stand: ['M-16 -136 L-26 -84', 'M16 -136 L27 -84', 'M-10 -82 L-12 0', 'M10 -82 L12 0'],
  walk: ['M-14 -136 L-38 -92', 'M14 -136 L36 -96', 'M-6 -82 L-22 -42 L-36 -4', 'M6 -82 L20 -42 L24 0'],
  run: [
    'M-12 -138 L-44 -118 L-52 -88',
    'M14 -138 L36 -108 L62 -124',
    'M-6 -82 L-26 -44 L-70 -46',
    'M6 -82 L42 -62 L36 -8',
  ],
  raise: ['M-16 -138 L-40 -196', 'M16 -138 L42 -196', 'M-10 -82 L-12 0', 'M10 -82 L12 0'],
  sit: ['M-14 -134 L-8 -92', 'M14 -134 L42 -98', 'M-6 -80 L44 -78 L44 0', 'M8 -78 L58 -74 L58 0'],
  hold: ['M-14 -134 L4 -98 L40 -104', 'M14 -134 L24 -98 L50 -106', 'M-10 -82 L-12 0', 'M10 -82 L12 0'],
};

/** A figure in plain shapes; (x, y) are its feet, `tall` its height. */
export function person(x: number, y: number, tall: number, pose: Pose, look: Look): Svg {
  const skin = skins[look.skin ?? 0] ?? '#f4cba8';
  const hair = look.hair ?? s.ink;
  const legs = look.legs ?? s.navy;
  const [backArm, frontArm, backLeg, frontLeg] = poses[pose];
  const mane = look.long ? s.path('M-25 -176 q-8 44 2 58 h42 q10 -16 4 -58 Z', hair) : '';
  const head =
    s.rect(-9, -156, 18, 22, skin, 8) +
    s.circle(0, -172, 23, skin) +
    s.path('M-24 -170 a24 25 0 0 1 48 -4 q-20 2 -28 -10 q-6 14 -20 14 Z', hair);
  const hat = look.hat
    ? s.path('M-25 -176 a25 26 0 0 1 50 0 Z', look.hat) +
      s.rect(-28, -182, 56, 12, s.cream, 6) +
      s.circle(0, -204, 8, s.cream)
    : '';
  const body = s.path('M-25 -138 q0 -12 14 -12 h22 q14 0 14 12 l2 62 q-27 8 -54 0 Z', look.top);
  const scale = tall / 200;
  const figure = [
    mane,
    s.stroke(backArm, look.top, 15),
    s.stroke(backLeg, legs, 20),
    s.stroke(frontLeg, legs, 20),
    body,
    head,
    hat,
    s.stroke(frontArm, look.top, 15),
    s.stroke(frontArm, s.ink, 15, 0.08),
    hand(backArm, skin),
    hand(frontArm, skin),
  ].join('');
  return `<g transform="translate(${s.n(x)} ${s.n(y)}) scale(${(look.left ? -scale : scale).toFixed(3)} ${scale.toFixed(3)})">${figure}</g>`;
}

/** At the end of an arm. */
function hand(arm: string, skin: string): Svg {
  const [x = 0, y = 0] = (arm.split('L').at(-1) ?? '').trim().split(' ').map(Number);
  return s.circle(x, y, 9, skin);
}
