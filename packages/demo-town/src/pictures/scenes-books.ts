import * as nature from './nature.ts';
import { panel, shelf } from './objects.ts';
import { person } from './people.ts';
import type { Scene } from './scene.ts';
import * as s from './shapes.ts';

export const booksScenes: Record<string, Scene> = {
  rayonnages: {
    alt: 'Les rayonnages de la médiathèque et deux lecteurs',
    draw: (random) =>
      [
        s.backdrop('#f7e8cb', '#ecd2a4'),
        s.layer(
          s.rect(50, 60, 500, 600, '#8a5634', 8),
          s.times(4, (index) => s.rect(66, 76 + index * 146, 468, 132, '#6d4530')),
          s.times(4, (index) => shelf(random, 66, 534, 194 + index * 146, 118)),
        ),
        s.layer(
          s.rect(650, 60, 500, 600, '#8a5634', 8),
          s.times(4, (index) => s.rect(666, 76 + index * 146, 468, 132, '#6d4530')),
          s.times(4, (index) => shelf(random, 666, 1134, 194 + index * 146, 118)),
        ),
        s.rect(0, 660, 1200, 160, '#c98e58'),
        s.layer(s.oval(600, 730, 330, 40, s.teal)),
        person(560, 730, 300, 'hold', { top: s.coral, skin: 2, long: true, hair: '#3a2a25' }),
        s.layer(s.rect(622, 560, 52, 40, s.cream, 3), s.rect(626, 556, 48, 38, s.sun, 3)),
        person(790, 736, 200, 'stand', { top: s.sun, skin: 0, hair: s.bark, legs: s.teal }),
      ].join(''),
  },
  livres: {
    alt: '',
    draw: () =>
      [
        s.backdrop('#2b5a66', '#3f7f80'),
        s.circle(620, 340, 330, '#4f9492', 0.55),
        nature.disc(860, 210, 84, s.sun),
        s.rect(0, 620, 1200, 200, '#a5683f'),
        s.rect(0, 620, 1200, 14, '#bf8050'),
        s.layer(
          s.rect(330, 556, 470, 66, s.coral, 10),
          s.rect(346, 566, 454, 46, s.cream, 4),
          s.rect(330, 556, 60, 66, s.coral, 10),
          s.rect(370, 486, 420, 70, s.navy, 10),
          s.rect(370, 498, 408, 46, '#f2e4c8', 4),
          s.rect(740, 486, 60, 70, s.navy, 10),
          s.rect(350, 424, 410, 62, s.ochre, 10),
          s.rect(370, 434, 390, 42, s.cream, 4),
          s.rect(350, 424, 56, 62, s.ochre, 10),
        ),
        s.layer(
          s.path('M560 424 Q450 350 300 386 V180 Q460 150 560 226 Z', s.cream),
          s.path('M560 424 Q670 350 820 386 V180 Q660 150 560 226 Z', '#f6e6c6'),
          s.stroke('M340 240 q90 -16 170 26 M340 284 q90 -16 170 26 M340 328 q90 -16 170 26', s.stone, 7),
          s.stroke('M612 266 q80 -42 170 -26 M612 310 q80 -42 170 -26', s.stone, 7),
          s.stroke('M560 226 V424', s.sand, 6),
        ),
        s.layer(
          s.path('M890 520 h150 v60 q0 44 -44 44 h-62 q-44 0 -44 -44 Z', s.cream),
          s.stroke('M1040 540 q50 0 44 36 q-8 26 -48 22', s.cream, 15),
          s.stroke('M930 490 q-16 -30 6 -54 M976 490 q-16 -36 8 -66', '#ffffff', 8, 0.5),
        ),
        s.layer(nature.fir(180, 622, 120, s.leaf), s.path('M120 560 h120 l-16 64 h-88 Z', s.coral)),
      ].join(''),
  },
  conte: {
    alt: 'L’heure du conte : une lectrice dans un fauteuil, des enfants sur des coussins',
    draw: (random) =>
      [
        s.backdrop('#f6d9b8', '#f0c497'),
        s.circle(760, 300, 280, '#fbe9b5', 0.7),
        s.layer(
          s.rect(80, 100, 300, 400, '#8a5634', 8),
          s.times(3, (index) => shelf(random, 94, 366, 216 + index * 130, 108)),
        ),
        s.rect(0, 560, 1200, 260, '#c9835a'),
        s.layer(s.oval(600, 680, 500, 90, s.teal), s.oval(600, 680, 430, 72, '#2f8a8d')),
        s.layer(
          s.stroke('M960 600 V240', s.ink, 10),
          s.path('M890 250 L920 150 h80 L1030 250 Z', s.sun),
          s.rect(910, 596, 100, 14, s.ink, 7),
        ),
        s.layer(
          s.rect(680, 330, 220, 260, s.coral, 60),
          s.rect(650, 470, 70, 150, s.brick, 34),
          s.rect(860, 470, 70, 150, s.brick, 34),
          s.rect(690, 520, 200, 90, s.brick, 20),
        ),
        person(770, 690, 330, 'sit', { top: s.navy, skin: 0, long: true, hair: s.stone, left: true, legs: s.plum }),
        s.layer(
          s.poly([640, 470, 700, 500, 700, 566, 640, 540], s.cream),
          s.poly([700, 500, 760, 470, 760, 540, 700, 566], '#f2e4c8'),
        ),
        ...[230, 370, 500].map((x, index) =>
          s.layer(
            s.oval(x, 716, 74, 26, [s.sun, s.rose, s.lilac][index] ?? s.sun),
            person(x, 740 - index * 6, 190, 'sit', {
              top: [s.green, s.coral, s.sun][index] ?? s.green,
              skin: [1, 3, 0][index] as 1,
              long: index === 1,
              legs: s.navy,
            }),
          ),
        ),
      ].join(''),
  },
  'atelier-bd': {
    alt: '',
    draw: () =>
      [
        s.backdrop('#f7d9c4', '#f3c2a5'),
        s.turn(
          -5,
          600,
          400,
          s.layer(s.rect(270, 90, 660, 640, s.cream, 6)),
          panel(300, 120, 290, 180, s.sea),
          panel(610, 120, 290, 180, s.sun),
          panel(300, 320, 600, 180, s.plum),
          panel(300, 520, 190, 180, s.coral),
          panel(510, 520, 390, 180, s.teal),
          s.path('M330 300 Q420 170 560 300 Z', s.forest),
          s.circle(530, 170, 24, s.butter),
          s.circle(750, 220, 54, s.cream),
          s.circle(734, 212, 7, s.ink),
          s.circle(770, 212, 7, s.ink),
          s.stroke('M728 238 q24 22 48 0', s.ink, 6),
          s.path(
            'M640 140 h90 q20 0 20 20 v14 q0 20 -20 20 h-50 l-18 20 v-20 h-22 q-20 0 -20 -20 v-14 q0 -20 20 -20 Z',
            '#ffffff',
            0.9,
          ),
          s.times(7, (index) =>
            s.poly(
              [320 + index * 84, 500, 360 + index * 84, 380 + (index % 3) * 26, 400 + index * 84, 500],
              index % 2 ? s.lilac : '#8a5a86',
            ),
          ),
          s.poly(
            [395, 545, 412, 590, 460, 592, 422, 620, 436, 668, 395, 640, 354, 668, 368, 620, 330, 592, 378, 590],
            s.butter,
          ),
          s.circle(640, 610, 60, s.mist),
          s.circle(770, 620, 44, s.cream),
        ),
        s.turn(
          38,
          980,
          560,
          s.layer(
            s.rect(950, 300, 44, 400, s.ochre, 6),
            s.poly([950, 700, 994, 700, 972, 760], s.sand),
            s.rect(950, 270, 44, 50, s.coral, 10),
          ),
        ),
        s.turn(
          -28,
          170,
          560,
          s.layer(s.rect(150, 330, 40, 330, s.teal, 6), s.poly([150, 660, 190, 660, 170, 716], s.sand)),
        ),
      ].join(''),
  },
};
