import * as nature from './nature.ts';
import { person } from './people.ts';
import type { Scene } from './scene.ts';
import type { Svg } from './shapes.ts';
import * as s from './shapes.ts';
import * as town from './town.ts';

/** A building front with wide windows; `y` is the ground. */
function front(x: number, y: number, w: number, h: number, wall: string, band: string, bays: number): Svg {
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

const screen = (x: number, y: number, w: number, h: number, color: string): Svg =>
  s.rect(x, y, w, h, s.ink, 12) + s.rect(x + 12, y + 12, w - 24, h - 24, color, 6);

const table = (y: number, color: string = s.wood): Svg =>
  s.layer(s.rect(0, y, 1200, 820 - y, color), s.rect(0, y, 1200, 14, '#ffffff30'));

export const lifeScenes: Record<string, Scene> = {
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
  ecole: {
    alt: 'La cour de l’école, une fin d’après-midi',
    draw: (random) =>
      [
        s.backdrop('#c9e6ee', '#fdf0d3'),
        nature.disc(1010, 180, 70, s.butter),
        nature.cloud(240, 150, 1),
        front(160, 560, 760, 320, '#f4d9b6', s.brick, 6),
        s.layer(
          s.rect(480, 190, 120, 60, s.cream, 6),
          s.circle(540, 220, 22, s.ink),
          s.circle(540, 220, 18, s.snow),
          s.stroke('M540 220 v-12 M540 220 h8', s.ink, 4),
        ),
        s.layer(s.rect(490, 420, 100, 140, s.teal, 6), s.stroke('M540 424 v130', s.cream, 4)),
        s.layer(s.rect(0, 556, 1200, 260, '#dcc7a6')),
        s.layer(nature.tree(random, 1050, 640, 420, 'autumn')),
        s.times(6, (index) =>
          s.rect(
            110 + index * 58,
            700 - (index % 2) * 0,
            50,
            40,
            [s.coral, s.sun, s.sea, s.leaf, s.lilac, s.rose][index] ?? s.sun,
            4,
          ),
        ),
        person(560, 700, 160, 'run', { top: s.coral, skin: 0, long: true, hair: s.bark }),
        person(690, 726, 166, 'raise', { top: s.sun, skin: 3 }),
        person(820, 700, 156, 'run', { top: s.teal, skin: 1, left: true }),
        person(960, 728, 240, 'stand', { top: s.plum, skin: 0, hair: s.stone }),
        s.layer(s.rect(540, 566, 34, 40, s.navy, 8)),
      ].join(''),
  },
  creche: {
    alt: 'Cubes, mobile et jouets de bois dans une salle de la crèche',
    draw: () =>
      [
        s.backdrop('#fbe7d6', '#f7d7c4'),
        s.circle(860, 300, 230, '#fdf3df', 0.9),
        s.rect(0, 590, 1200, 230, '#e3b98c'),
        s.layer(s.oval(560, 690, 480, 84, s.sea), s.oval(560, 690, 390, 64, '#7fc4c0')),
        s.stroke(
          'M600 0 V90 M420 140 Q600 60 780 140 M420 140 V230 M540 104 V200 M660 104 V220 M780 140 V240',
          s.ink,
          4,
          0.7,
        ),
        s.layer(
          s.circle(420, 260, 34, s.sun),
          s.poly([540, 196, 574, 250, 506, 250], s.coral),
          nature.cloud(660, 262, 0.5, '#ffffff', 1),
          s.path('M760 250 a34 34 0 1 0 40 40 a26 26 0 0 1 -40 -40 Z', s.lilac),
        ),
        s.layer(block(180, 560, 110, s.coral, -4), block(296, 562, 110, s.teal, 0), block(240, 450, 106, s.sun, 5)),
        s.layer(
          s.rect(560, 600, 190, 60, s.wood, 16),
          s.rect(680, 540, 70, 70, s.coral, 12),
          s.rect(694, 554, 40, 30, s.mist, 6),
          s.circle(604, 664, 30, s.ink),
          s.circle(706, 664, 30, s.ink),
          s.circle(604, 664, 12, s.sun),
          s.circle(706, 664, 12, s.sun),
        ),
        s.layer(
          s.times(5, (index) =>
            s.oval(
              930,
              690 - index * 38,
              96 - index * 15,
              24,
              [s.teal, s.sun, s.coral, s.leaf, s.lilac][index] ?? s.sun,
            ),
          ),
          s.circle(930, 494, 24, s.cream),
        ),
        person(480, 730, 210, 'sit', { top: s.sun, skin: 2, legs: s.green }),
        s.layer(
          s.rect(70, 150, 200, 160, s.cream, 8),
          s.path('M70 310 l70 -80 l50 50 l30 -34 l50 64 Z', s.leaf),
          s.circle(210, 200, 20, s.sun),
        ),
      ].join(''),
  },
  fabrique: {
    alt: 'Établi de l’atelier de fabrication : imprimante 3D, outils et prototypes',
    draw: (random) =>
      [
        s.backdrop('#dbe6e4', '#c3d7d6'),
        s.layer(
          s.rect(60, 80, 620, 300, '#d6b48a', 8),
          s.times(60, (index) => s.circle(90 + (index % 15) * 40, 110 + Math.floor(index / 15) * 76, 4, '#b58f63')),
        ),
        s.layer(
          s.stroke('M140 130 v170', s.wood, 20),
          s.rect(100, 120, 80, 44, s.slate, 6),
          s.stroke('M250 140 L290 300 M310 140 L270 300', s.coral, 14),
          s.rect(370, 130, 26, 90, s.teal, 10),
          s.rect(378, 216, 10, 90, s.slate),
          s.rect(450, 130, 26, 90, s.ochre, 10),
          s.rect(458, 216, 10, 80, s.slate),
          `<circle cx="590" cy="210" r="56" fill="none" stroke="${s.plum}" stroke-width="22"/>`,
        ),
        table(590),
        s.layer(
          s.rect(740, 210, 360, 390, s.ink, 16),
          s.rect(772, 242, 296, 300, '#2f4160', 8),
          s.rect(772, 300, 296, 14, s.stone),
          s.rect(880, 290, 60, 60, s.coral, 6),
          s.poly([898, 350, 922, 350, 910, 374], s.ochre),
          s.path('M840 542 q-6 -110 70 -160 q76 50 70 160 Z', s.sun),
          s.path('M862 542 q0 -90 48 -124 q48 34 48 124 Z', '#e5a93d'),
          s.circle(1020, 570, 12, s.leaf),
        ),
        person(420, 780, 420, 'hold', { top: s.teal, skin: 1, hair: s.bark, legs: s.night }),
        s.layer(s.rect(470, 540, 190, 52, s.cream, 6), s.poly([520, 540, 560, 480, 640, 510, 610, 545], s.coral)),
        s.layer(
          s.times(4, (index) =>
            s.rect(90 + index * 56, 560 - (index % 2) * 20, 46, 46, random.pick([s.coral, s.sun, s.sea, s.lilac]), 6),
          ),
        ),
      ].join(''),
  },
  numerique: {
    alt: 'Atelier numérique : une médiatrice accompagne un usager devant l’ordinateur',
    draw: () =>
      [
        s.backdrop('#e6def0', '#f6e3d3'),
        s.circle(620, 330, 300, '#d8cbe8', 0.8),
        s.layer(s.rect(60, 110, 210, 150, s.cream, 10), s.stroke('M90 220 l50 -50 l40 30 l60 -66', s.coral, 9)),
        s.layer(
          s.rect(950, 120, 180, 190, s.cream, 10),
          s.circle(1040, 190, 36, s.sea),
          s.rect(985, 246, 110, 14, s.stone, 7),
          s.rect(1000, 274, 80, 14, s.stone, 7),
        ),
        person(380, 800, 480, 'hold', { top: s.coral, skin: 0, hair: s.stone, legs: s.slate }),
        person(800, 800, 500, 'hold', { top: s.teal, skin: 2, long: true, hair: '#2a1c18', left: true }),
        table(620, '#b9805a'),
        s.layer(
          screen(450, 330, 300, 210, '#f3f7fb'),
          s.rect(580, 540, 40, 60, s.ink),
          s.rect(520, 596, 160, 20, s.ink, 8),
          s.rect(480, 360, 120, 16, s.teal, 8),
          s.rect(480, 392, 220, 12, s.stone, 6),
          s.rect(480, 416, 190, 12, s.stone, 6),
          s.rect(480, 450, 100, 46, s.sun, 8),
          s.circle(680, 470, 30, s.coral),
        ),
        s.layer(
          s.path('M430 660 h340 l26 46 h-392 Z', s.cream),
          s.times(22, (index) =>
            s.rect(446 + (index % 11) * 28, 668 + Math.floor(index / 11) * 16, 20, 10, s.stone, 3),
          ),
        ),
        s.layer(s.rect(900, 610, 70, 110, s.ink, 12), s.rect(908, 620, 54, 86, s.sea, 6)),
      ].join(''),
  },
  'jeux-video': {
    alt: '',
    draw: (random) =>
      [
        s.backdrop('#2a2158', '#7b3f7f'),
        s.times(40, () =>
          s.rect(
            random.int(0, 60) * 20,
            random.int(0, 40) * 20,
            20,
            20,
            random.pick([s.plum, '#4b3a86', '#93508f', '#3c3170']),
          ),
        ),
        s.layer(screen(190, 80, 820, 430, '#7cc6d8')),
        s.times(7, (index) => s.rect(230 + index * 110, 440, 100, 46, index % 3 === 1 ? s.ochre : s.green)),
        s.rect(420, 340, 150, 34, s.wood, 4) + s.rect(700, 270, 150, 34, s.wood, 4),
        s.times(3, (index) => s.circle(446 + index * 50, 310, 15, s.sun)),
        s.rect(740, 206, 60, 62, s.coral, 10) + s.rect(752, 220, 12, 16, s.cream) + s.rect(776, 220, 12, 16, s.cream),
        nature.cloud(340, 180, 0.6) + nature.cloud(880, 160, 0.5),
        s.layer(
          s.path(
            'M300 560 q20 -50 90 -50 h420 q70 0 90 50 l50 170 q6 60 -50 66 q-50 0 -90 -80 h-420 q-40 80 -90 80 q-56 -6 -50 -66 Z',
            s.cream,
          ),
        ),
        s.layer(
          s.rect(404, 560, 36, 110, s.ink, 8),
          s.rect(367, 597, 110, 36, s.ink, 8),
          s.circle(770, 580, 27, s.coral),
          s.circle(830, 620, 27, s.teal),
          s.circle(710, 620, 27, s.sun),
          s.circle(770, 662, 27, s.plum),
          s.rect(550, 590, 44, 18, s.stone, 9),
          s.rect(610, 590, 44, 18, s.stone, 9),
        ),
      ].join(''),
  },
  jeux: {
    alt: 'Plateaux, pions et cartes sur une table de jeu',
    draw: (random) =>
      [
        s.backdrop('#3c7a70', '#2f5d58'),
        s.circle(600, 420, 420, '#468b80', 0.5),
        s.turn(
          -12,
          560,
          420,
          s.layer(
            s.rect(300, 160, 520, 520, s.wood, 14),
            s.rect(324, 184, 472, 472, s.cream, 4),
            s.times(32, (index) => {
              const line = Math.floor(index / 4);
              return s.rect(324 + ((index % 4) * 2 + (line % 2)) * 59, 184 + line * 59, 59, 59, s.coral);
            }),
          ),
        ),
        s.layer(
          ...[
            [430, 300, s.ink],
            [560, 420, s.ink],
            [500, 520, s.sun],
            [650, 330, s.sun],
            [640, 560, s.ink],
          ].map(([x, y, color]) => pawn(Number(x), Number(y), String(color))),
        ),
        s.layer(
          s.turn(18, 960, 300, s.rect(900, 160, 150, 220, s.cream, 12), s.circle(975, 270, 44, s.coral)),
          s.turn(
            34,
            1010,
            330,
            s.rect(950, 190, 150, 220, s.cream, 12),
            s.poly([1025, 240, 1065, 300, 1025, 360, 985, 300], s.teal),
          ),
        ),
        s.layer(die(150, 200, -14), die(240, 560, 20)),
        s.layer(
          s.times(
            6,
            (index) =>
              s.circle(
                900 + (index % 3) * 78 + random.int(-10, 10),
                560 + Math.floor(index / 3) * 84,
                34,
                [s.sun, s.coral, s.lilac][index % 3] ?? s.sun,
              ) + s.circle(900 + (index % 3) * 78, 560 + Math.floor(index / 3) * 84, 16, '#ffffff', 0.4),
          ),
        ),
      ].join(''),
  },
  cuisine: {
    alt: 'Grande tablée : soupe, pain et légumes de saison',
    draw: () =>
      [
        s.backdrop('#f9e3bd', '#f3cd9a'),
        s.circle(600, 330, 280, '#fbeed0', 0.9),
        s.stroke('M540 190 q-30 -40 0 -80 M610 180 q-30 -46 6 -96 M680 190 q-30 -40 0 -80', '#ffffff', 14, 0.8),
        table(560),
        s.layer(
          s.path('M380 330 h450 l-26 220 q-10 50 -60 50 h-278 q-50 0 -60 -50 Z', s.coral),
          s.oval(605, 332, 230, 42, s.brick),
          s.oval(605, 334, 206, 32, s.sun),
          s.rect(320, 380, 80, 26, s.brick, 13),
          s.rect(812, 380, 80, 26, s.brick, 13),
          s.circle(540, 332, 14, s.green),
          s.circle(640, 340, 12, s.ochre),
          s.circle(690, 328, 10, s.leaf),
        ),
        s.layer(
          s.path('M90 600 q10 -90 120 -90 q130 0 130 90 q-120 30 -250 0 Z', '#c98445'),
          s.stroke('M150 560 l30 -32 M200 556 l30 -34 M250 560 l26 -30', '#f0cf9f', 9),
        ),
        s.layer(
          s.path('M880 660 h230 q-10 80 -70 84 h-90 q-60 -4 -70 -84 Z', s.cream),
          s.oval(995, 660, 116, 20, s.sand),
          s.oval(995, 662, 98, 14, s.ochre),
        ),
        s.layer(
          s.turn(
            -30,
            930,
            540,
            s.poly([880, 520, 1050, 545, 880, 570], s.ochre),
            s.stroke('M880 545 l-46 -26 M880 545 l-50 0 M880 545 l-44 28', s.green, 11),
          ),
          s.circle(1080, 560, 50, '#8b4a73'),
          s.stroke('M1080 512 v-26', s.green, 11),
        ),
        s.layer(
          nature.bush(200, 730, 70, s.green),
          s.circle(330, 700, 42, s.coral),
          s.circle(404, 716, 36, '#c94f4f'),
          s.stroke('M330 660 v-16 M404 682 v-14', s.forest, 8),
        ),
      ].join(''),
  },
  solidarite: {
    alt: 'Bénévoles préparant des colis à l’épicerie solidaire',
    draw: () =>
      [
        s.backdrop('#fbe2d4', '#f6cbb4'),
        s.circle(600, 320, 300, '#fdefe0', 0.8),
        s.path('M600 300 q-80 -110 -150 -40 q-60 80 150 210 q210 -130 150 -210 q-70 -70 -150 40 Z', s.coral, 0.28),
        person(250, 790, 460, 'hold', { top: s.teal, skin: 3, long: true, hair: '#2a1c18' }),
        person(950, 790, 470, 'hold', { top: s.sun, skin: 0, hair: s.stone, left: true }),
        person(600, 760, 420, 'stand', { top: s.plum, skin: 1, hair: s.bark }),
        table(630, '#b9805a'),
        ...[330, 540, 740].map((x, index) =>
          s.layer(
            s.rect(x, 520 - (index === 1 ? 26 : 0), 170, 140, '#cf9f68', 6),
            s.rect(x, 520 - (index === 1 ? 26 : 0), 170, 20, '#b98650', 4),
            s.circle(x + 40, 508 - (index === 1 ? 26 : 0), 26, s.coral),
            s.rect(x + 70, 470 - (index === 1 ? 26 : 0), 36, 52, s.teal, 6),
            nature.bush(x + 132, 516 - (index === 1 ? 26 : 0), 28, s.green),
          ),
        ),
        s.layer(s.rect(90, 650, 130, 90, s.cream, 8), s.rect(990, 650, 130, 90, s.cream, 8)),
      ].join(''),
  },
  sante: {
    alt: 'La maison de santé, ses façades de bois et son jardin',
    draw: (random) =>
      [
        s.backdrop('#cdeae4', '#fbf2d8'),
        nature.disc(250, 190, 72, s.butter),
        nature.hill(random, 420, 36, '#b4d3a5'),
        front(240, 600, 720, 300, '#f6ead2', s.teal, 5),
        s.layer(
          s.rect(530, 250, 130, 130, s.green, 20),
          s.rect(582, 270, 26, 90, s.cream, 4),
          s.rect(550, 302, 90, 26, s.cream, 4),
        ),
        s.layer(s.rect(0, 596, 1200, 220, '#a9cb93')),
        s.path('M520 600 h160 l120 220 h-400 Z', '#ecdcb8'),
        s.layer(s.rect(530, 470, 140, 130, s.navy, 6), s.stroke('M600 474 v124', s.cream, 4)),
        nature.tree(random, 130, 660, 340, 'spring'),
        nature.tree(random, 1080, 680, 380, 'summer'),
        s.times(14, (index) =>
          nature.flower(
            index < 7 ? 40 + index * 52 : 800 + (index - 7) * 56,
            780 - (index % 3) * 14,
            44,
            [s.coral, s.sun, s.lilac][index % 3] ?? s.sun,
          ),
        ),
        person(470, 716, 190, 'walk', { top: s.coral, skin: 1 }),
        person(740, 724, 184, 'stand', { top: s.plum, skin: 0, hair: s.stone, long: true }),
      ].join(''),
  },
  emploi: {
    alt: 'Forum de l’emploi : deux personnes en entretien à un stand',
    draw: () =>
      [
        s.backdrop('#d7e4ee', '#f4e5cc'),
        s.times(4, (index) =>
          s.layer(
            s.rect(40 + index * 300, 90, 230, 300, [s.teal, s.coral, s.navy, s.ochre][index] ?? s.teal, 10),
            s.circle(155 + index * 300, 190, 50, s.cream),
            s.rect(90 + index * 300, 270, 130, 18, s.cream, 9),
            s.rect(110 + index * 300, 304, 90, 14, s.cream, 7),
          ),
        ),
        s.rect(0, 560, 1200, 260, '#c8b590'),
        person(390, 770, 420, 'hold', { top: s.plum, skin: 2, long: true, hair: '#2a1c18', legs: s.night }),
        person(820, 770, 430, 'hold', { top: s.navy, skin: 0, hair: s.bark, legs: s.ink, left: true }),
        person(1080, 740, 360, 'walk', { top: s.sun, skin: 3, left: true }),
        person(130, 740, 350, 'walk', { top: s.green, skin: 1 }),
        s.layer(
          s.rect(470, 560, 270, 200, s.cream, 10),
          s.rect(450, 548, 310, 24, s.wood, 8),
          s.rect(540, 514, 120, 36, s.snow, 3),
          s.rect(552, 524, 80, 6, s.stone, 3),
          s.rect(552, 536, 60, 5, s.stone, 3),
        ),
      ].join(''),
  },
  atelier: {
    alt: 'Atelier d’arts plastiques : chevalet, pinceaux et pots de peinture',
    draw: () =>
      [
        s.backdrop('#fdebd0', '#f7d3b5'),
        s.circle(330, 310, 250, '#fbdca6', 0.6),
        s.layer(s.stroke('M400 760 L560 90 L720 760 M560 90 V700', s.wood, 20)),
        s.layer(
          s.rect(330, 180, 460, 350, s.snow, 6),
          s.path('M330 430 Q450 340 560 410 T790 380 V530 H330 Z', s.sea),
          s.path('M330 480 Q500 420 790 470 V530 H330 Z', s.teal),
          s.circle(680, 270, 48, s.coral),
          s.poly([420, 420, 500, 270, 590, 420], s.plum, 0.8),
          s.poly([520, 420, 600, 320, 670, 410], s.lilac, 0.9),
        ),
        s.layer(s.rect(320, 526, 480, 24, s.bark, 6)),
        person(930, 770, 420, 'hold', { top: s.coral, skin: 1, long: true, hair: s.bark, left: true, legs: s.teal }),
        s.stroke('M820 548 L770 500', s.wood, 9),
        s.rect(0, 740, 1200, 80, '#c98e58'),
        s.layer(
          s.times(
            4,
            (index) =>
              s.rect(
                60 + index * 84,
                650 + (index % 2) * 14,
                66,
                92,
                [s.coral, s.teal, s.sun, s.plum][index] ?? s.sun,
                8,
              ) + s.rect(60 + index * 84, 650 + (index % 2) * 14, 66, 18, s.cream, 6),
          ),
        ),
      ].join(''),
  },
  associations: {
    alt: 'Le forum des associations : stands, habitants et fanions',
    draw: (random) =>
      [
        s.backdrop('#cfe8ec', '#fdf0d3'),
        nature.cloud(250, 120, 1),
        s.layer(town.row(random, -30, 1230, 480, 180, town.daylight)),
        s.layer(s.rect(0, 470, 1200, 340, '#b9d08f')),
        ...[60, 450, 840].map((x, index) =>
          s.layer(
            s.stroke(`M${x + 10} 640 v-220 M${x + 290} 640 v-220`, s.slate, 9),
            s.poly([x - 10, 430, x + 150, 320, x + 310, 430], [s.coral, s.sun, s.teal][index] ?? s.coral),
            s.rect(x - 10, 428, 320, 30, [s.brick, s.ochre, s.forest][index] ?? s.brick),
            s.rect(x + 20, 570, 260, 80, s.cream, 6),
            s.circle(x + 150, 610, 24, [s.teal, s.plum, s.coral][index] ?? s.teal),
          ),
        ),
        town.garland(-20, 160, 620, 190, 13, [s.coral, s.sun, s.teal, s.plum], true),
        town.garland(580, 190, 1220, 160, 13, [s.teal, s.plum, s.coral, s.sun], true),
        s.layer(
          s.times(8, (index) =>
            person(
              90 + index * 148 + random.int(-30, 30),
              736 - (index % 2) * 20,
              200 + (index % 3) * 10,
              random.pick(['walk', 'stand', 'hold']),
              {
                top: random.pick([s.coral, s.teal, s.sun, s.plum, s.navy]),
                skin: random.pick([0, 1, 2, 3]),
                long: index % 2 === 0,
                left: index % 3 === 0,
                hair: random.pick([s.ink, s.bark, s.stone]),
              },
            ),
          ),
        ),
      ].join(''),
  },
};

const swimmer = (x: number, y: number, cap: string): Svg =>
  s.stroke(`M${x + 16} ${y} Q${x + 50} ${y - 74} ${x + 92} ${y - 2}`, '#dda377', 20) +
  s.circle(x, y - 14, 32, '#f4cba8') +
  s.path(`M${x - 33} ${y - 18} a33 33 0 0 1 66 0 Z`, cap) +
  s.path(`M${x - 110} ${y + 8} q60 -26 110 -10 t110 6 v22 h-220 Z`, '#7fcdd8');
const block = (x: number, y: number, size: number, color: string, angle: number): Svg =>
  s.turn(
    angle,
    x + size / 2,
    y + size / 2,
    s.rect(x, y, size, size, color, 12),
    s.rect(x + 14, y + 14, size - 28, size - 28, '#ffffff30', 8),
    s.circle(x + size / 2, y + size / 2, size * 0.2, s.cream),
  );
const pawn = (x: number, y: number, color: string): Svg =>
  s.path(`M${x - 34} ${y + 40} q4 -50 22 -66 h24 q18 16 22 66 Z`, color) +
  s.circle(x, y - 40, 26, color) +
  s.circle(x - 8, y - 48, 8, '#ffffff', 0.3);
const die = (x: number, y: number, angle: number): Svg =>
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
