import * as nature from './nature.ts';
import { block, die, front, pawn, screen } from './objects.ts';
import { person } from './people.ts';
import type { Scene } from './scene.ts';
import * as s from './shapes.ts';

export const childrenScenes: Record<string, Scene> = {
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
};
