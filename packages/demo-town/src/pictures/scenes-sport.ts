import * as nature from './nature.ts';
import { swimmer } from './objects.ts';
import { person } from './people.ts';
import type { Scene } from './scene.ts';
import * as s from './shapes.ts';
import * as town from './town.ts';

export const sportScenes: Record<string, Scene> = {
  stade: {
    alt: 'Match sur le terrain du stade de la Varenne',
    draw: (random) =>
      [
        s.backdrop('#bfe2ee', '#fdf1d0'),
        nature.cloud(300, 130, 1.1),
        nature.cloud(950, 170, 0.9),
        s.layer(
          s.path('M0 400 L1200 340 V500 H0 Z', '#7a879d'),
          s.times(90, () =>
            s.circle(
              random.int(0, 1200),
              random.int(400, 470),
              9,
              random.pick([s.coral, s.sun, s.cream, s.teal, s.navy]),
            ),
          ),
        ),
        s.stroke('M120 470 V110 M1080 450 V90', s.slate, 14),
        s.rect(70, 90, 100, 56, s.cream, 6) + s.rect(1030, 70, 100, 56, s.cream, 6),
        s.layer(s.path('M0 480 H1200 V820 H0 Z', '#62a067')),
        s.times(5, (index) =>
          s.poly(
            [index * 260 - 60, 480, index * 260 + 70, 480, index * 300 - 20, 820, index * 300 - 190, 820],
            '#6dad70',
          ),
        ),
        s.stroke('M0 520 H1200 M600 520 V800', s.snow, 6, 0.8),
        `<ellipse cx="600" cy="660" rx="200" ry="70" fill="none" stroke="${s.snow}" stroke-width="6" opacity="0.8"/>`,
        person(420, 700, 230, 'run', { top: s.coral, skin: 1, legs: s.cream }),
        person(740, 730, 240, 'run', { top: s.navy, skin: 3, legs: s.navy, left: true, long: true }),
        person(1010, 640, 170, 'run', { top: s.coral, skin: 0, legs: s.cream, left: true }),
        person(180, 640, 170, 'raise', { top: s.navy, skin: 2, legs: s.navy }),
        s.layer(s.circle(570, 706, 25, s.snow), s.poly([570, 694, 581, 702, 577, 715, 563, 715, 559, 702], s.ink)),
      ].join(''),
  },
  gymnase: {
    alt: 'Entraînement de basket au gymnase',
    draw: () =>
      [
        s.backdrop('#dbe7ea', '#eee0c8'),
        s.times(6, (index) => s.rect(40 + index * 200, 80, 150, 190, '#bcd9e0', 4)),
        s.rect(0, 330, 1200, 90, s.teal),
        s.layer(s.rect(0, 560, 1200, 260, '#d99a5b')),
        s.stroke('M0 620 H1200', s.cream, 7, 0.8),
        `<ellipse cx="880" cy="700" rx="260" ry="90" fill="${s.coral}" opacity="0.55"/>`,
        s.layer(s.stroke('M1010 730 V360 L930 330', s.slate, 18), s.rect(800, 180, 200, 140, s.cream, 8)),
        `<rect x="860" y="230" width="80" height="64" fill="none" stroke="${s.coral}" stroke-width="8"/>`,
        s.stroke('M850 322 h100', s.coral, 11),
        s.stroke('M858 326 l16 70 M886 326 l6 74 M914 326 l-6 74 M942 326 l-16 70 M866 360 h68', s.snow, 5),
        person(640, 690, 320, 'raise', { top: s.sun, skin: 3, legs: s.navy }),
        s.layer(
          s.circle(690, 330, 36, '#d86a33'),
          s.stroke('M654 330 h72 M690 294 v72 M664 306 q26 24 0 48 M716 306 q-26 24 0 48', s.ink, 4),
        ),
        person(330, 720, 310, 'run', { top: s.teal, skin: 0, long: true, legs: s.night }),
        person(150, 690, 270, 'hold', { top: s.sun, skin: 2, legs: s.navy }),
      ].join(''),
  },
  piscine: {
    alt: 'Le bassin de la piscine des Ondines',
    draw: (random) =>
      [
        s.backdrop('#e3f1f1', '#cfe7ea'),
        s.times(
          5,
          (index) =>
            s.rect(40 + index * 236, 70, 200, 230, '#a8d4dd', 4) +
            s.poly(
              [40 + index * 236, 300, 240 + index * 236, 130, 240 + index * 236, 200, 110 + index * 236, 300],
              '#ffffff',
              0.4,
            ),
        ),
        s.layer(s.rect(0, 330, 1200, 80, s.cream)),
        s.rect(0, 400, 1200, 14, s.teal),
        s.layer(s.rect(0, 414, 1200, 400, '#54b3c4')),
        s.times(3, (index) =>
          s.path(
            `M${-100} ${470 + index * 110} q150 -30 300 0 t300 0 t300 0 t300 0 t300 0 v40 h-1500 Z`,
            '#69c2d0',
            0.6,
          ),
        ),
        ...[0, 1, 2].map((line) =>
          s.times(24, (index) =>
            s.rect(index * 52 - line * 8, 470 + line * 110, 40, 15, index % 2 ? s.coral : s.snow, 7),
          ),
        ),
        s.layer(
          s.rect(140, 300, 90, 116, s.navy, 6),
          s.rect(120, 286, 130, 26, s.coral, 6),
          s.rect(560, 300, 90, 116, s.navy, 6),
          s.rect(540, 286, 130, 26, s.coral, 6),
          s.rect(980, 300, 90, 116, s.navy, 6),
          s.rect(960, 286, 130, 26, s.coral, 6),
        ),
        person(604, 290, 200, 'raise', { top: s.plum, skin: 0, hat: s.sun, legs: '#f4cba8' }),
        ...[
          [330, 540, s.coral],
          [760, 640, s.sun],
          [480, 748, s.plum],
        ].map(([x, y, cap]) => swimmer(Number(x), Number(y), String(cap))),
        nature.ripples(random, 22, 440, '#e5f7f8'),
      ].join(''),
  },
  course: {
    alt: 'Coureuses et coureurs dans le parc, un matin frais',
    draw: (random) =>
      [
        s.backdrop('#f5d7b5', '#fbeed6'),
        nature.disc(300, 260, 92, '#fbcf86'),
        nature.hill(random, 390, 44, '#d8b98d'),
        s.layer(s.times(8, (index) => nature.tree(random, 40 + index * 160, 500, 250, 'autumn'))),
        s.layer(s.path('M0 500 H1200 V820 H0 Z', '#b6a35e')),
        s.layer(s.path('M0 580 Q600 540 1200 600 V780 Q600 700 0 760 Z', '#ead7b0')),
        ...[160, 400, 650, 900, 1090].map(
          (x, index) =>
            s.oval(x, 700 - (index % 2) * 34, 60, 10, s.ink, 0.15) +
            person(x, 704 - (index % 2) * 34, 250 - (index % 3) * 24, 'run', {
              top: [s.coral, s.teal, s.sun, s.plum, s.green][index] ?? s.coral,
              skin: [0, 3, 1, 2, 0][index] as 0,
              long: index % 2 === 0,
              legs: [s.night, s.navy, s.ink, s.slate, s.night][index] ?? s.night,
              ...(index === 1 && { hat: s.brick }),
            }),
        ),
      ].join(''),
  },
  glisse: {
    alt: 'Un skateur dans le bol de l’espace glisse des Carrières',
    focus: { x: 43, y: 45 },
    draw: (random) =>
      [
        s.backdrop('#f3c9a0', '#f9e6cb'),
        nature.disc(860, 250, 110, '#fbd58c'),
        nature.hill(random, 380, 46, '#c98d7c'),
        s.layer(town.row(random, 640, 1230, 500, 150, town.daylight)),
        s.layer(s.path('M0 470 H180 Q300 700 600 700 T1020 470 H1220 V820 H0 Z', '#9aa3b5')),
        s.layer(s.path('M0 540 H130 Q280 760 600 760 T1070 540 H1220 V820 H0 Z', '#7c879c')),
        s.path('M40 470 h130 l-60 330 h-110 v-280 Z', s.coral, 0.7),
        s.path('M1040 470 h170 v300 h-60 Z', s.teal, 0.7),
        s.stroke('M0 468 H184 M1016 468 H1200', s.cream, 9),
        s.turn(
          -18,
          520,
          430,
          s.layer(s.stroke('M420 452 h200', s.ink, 16), s.circle(456, 476, 17, s.sun), s.circle(584, 476, 17, s.sun)),
          person(520, 446, 290, 'run', { top: s.plum, skin: 1, hat: s.teal, legs: s.navy }),
        ),
        person(1110, 470, 210, 'raise', { top: s.sun, skin: 3, long: true, left: true }),
        person(90, 470, 200, 'stand', { top: s.teal, skin: 0, hat: s.coral }),
      ].join(''),
  },
};
