import * as nature from './nature.ts';
import { screen, table } from './objects.ts';
import { person } from './people.ts';
import type { Scene } from './scene.ts';
import * as s from './shapes.ts';

export const workshopScenes: Record<string, Scene> = {
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
        table(590),
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
};
