import * as nature from './nature.ts';
import { guitar, spot } from './objects.ts';
import { person } from './people.ts';
import type { Scene } from './scene.ts';
import * as s from './shapes.ts';

export const stageScenes: Record<string, Scene> = {
  scene: {
    alt: 'Une comédienne seule en scène sous les projecteurs',
    draw: (random) =>
      [
        s.backdrop('#2b1f45', '#5a2f55'),
        spot(300, 190, s.sun),
        spot(600, 0, s.cream),
        spot(900, -190, s.coral),
        s.layer(
          s.path('M0 0 H230 Q200 360 110 690 H0 Z', s.brick),
          s.times(3, (index) =>
            s.stroke(`M${50 + index * 62} 0 Q${44 + index * 44} 360 ${20 + index * 34} 680`, '#8d3a2f', 12, 0.7),
          ),
        ),
        s.layer(
          s.path('M1200 0 H970 Q1000 360 1090 690 H1200 Z', s.brick),
          s.times(3, (index) =>
            s.stroke(`M${1150 - index * 62} 0 Q${1156 - index * 44} 360 ${1180 - index * 34} 680`, '#8d3a2f', 12, 0.7),
          ),
        ),
        s.layer(s.path('M0 640 Q600 590 1200 640 V820 H0 Z', s.wood)),
        s.oval(600, 668, 220, 34, s.butter, 0.75),
        person(600, 674, 340, 'raise', { top: s.sun, skin: 2, long: true, legs: s.cream, hair: '#2a1c18' }),
        s.layer(
          s.times(
            12,
            (index) =>
              s.circle(40 + index * 102 + random.int(-10, 10), 770, 46, '#241a3a') +
              s.rect(index * 102 - 16, 790, 110, 60, '#241a3a', 30),
          ),
        ),
      ].join(''),
  },
  marionnettes: {
    alt: 'Un castelet et ses marionnettes',
    draw: () =>
      [
        s.backdrop('#f9dfae', '#f4c282'),
        s.times(9, (index) =>
          s.poly(
            [
              600,
              420,
              600 + 1100 * Math.cos(index * 0.7),
              420 + 1100 * Math.sin(index * 0.7),
              600 + 1100 * Math.cos(index * 0.7 + 0.35),
              420 + 1100 * Math.sin(index * 0.7 + 0.35),
            ],
            '#fbe8c0',
            0.7,
          ),
        ),
        s.layer(s.rect(250, 120, 700, 640, s.teal, 20)),
        s.rect(320, 220, 560, 330, s.night, 10),
        s.layer(
          s.path('M320 220 h150 q-10 180 -90 330 h-60 Z', s.coral),
          s.path('M880 220 h-150 q10 180 90 330 h60 Z', s.coral),
        ),
        s.layer(
          s.times(7, (index) =>
            s.path(`M${250 + index * 100} 120 h100 v60 a50 50 0 0 1 -100 0 Z`, index % 2 ? s.cream : s.ochre),
          ),
        ),
        s.layer(
          s.path('M460 550 q10 -120 60 -120 q50 0 60 120 Z', s.sun),
          s.circle(520, 390, 50, '#f4cba8'),
          s.poly([468, 372, 520, 260, 572, 372], s.plum),
          s.circle(520, 258, 14, s.sun),
          s.circle(504, 388, 6, s.ink),
          s.circle(538, 388, 6, s.ink),
          s.stroke('M502 412 q18 14 36 0', s.brick, 6),
        ),
        s.layer(
          s.path('M640 550 q10 -120 56 -120 q50 0 60 120 Z', s.green),
          s.circle(698, 396, 46, s.leaf),
          s.poly([664, 366, 650, 306, 694, 350], s.leaf),
          s.poly([732, 366, 746, 306, 702, 350], s.leaf),
          s.circle(682, 390, 8, s.cream),
          s.circle(714, 390, 8, s.cream),
          s.circle(682, 390, 4, s.ink),
          s.circle(714, 390, 4, s.ink),
          s.oval(698, 420, 24, 14, s.cream),
        ),
        s.layer(s.rect(290, 546, 620, 44, s.wood, 8)),
        s.layer(
          s.poly(
            [600, 622, 620, 668, 668, 670, 630, 698, 644, 744, 600, 716, 556, 744, 570, 698, 532, 670, 580, 668],
            s.sun,
          ),
        ),
      ].join(''),
  },
  concert: {
    alt: 'Un groupe en concert devant le public',
    draw: (random) =>
      [
        s.backdrop('#233063', '#a44f6b'),
        nature.disc(600, 380, 220, '#f08a5d'),
        ...[160, 420, 780, 1040].map((x, index) =>
          spot(x, (600 - x) * 0.6, [s.sun, s.sea, s.rose, s.sun][index] ?? s.sun),
        ),
        s.layer(s.rect(80, 560, 1040, 120, '#2b2148', 8)),
        s.layer(
          s.rect(100, 330, 130, 230, s.ink, 10),
          s.circle(165, 400, 40, s.slate),
          s.circle(165, 490, 52, s.slate),
          s.rect(970, 330, 130, 230, s.ink, 10),
          s.circle(1035, 400, 40, s.slate),
          s.circle(1035, 490, 52, s.slate),
        ),
        s.layer(
          s.circle(600, 510, 62, s.cream),
          s.circle(600, 510, 50, s.coral),
          s.rect(500, 470, 70, 40, s.teal, 8),
          s.rect(634, 470, 70, 40, s.teal, 8),
          s.oval(470, 420, 56, 9, s.sun),
          s.oval(736, 420, 56, 9, s.sun),
          s.stroke('M470 420 v140 M736 420 v140', s.ink, 6),
        ),
        person(600, 560, 230, 'raise', { top: s.ochre, skin: 0 }),
        person(360, 580, 270, 'hold', { top: s.teal, skin: 2, hair: '#2a1c18' }),
        guitar(372, 452, s.coral),
        person(840, 580, 270, 'hold', { top: s.sun, skin: 1, long: true, left: true }),
        s.stroke('M770 586 v-150 l18 -22', s.ink, 8),
        s.circle(790, 410, 15, s.ink),
        s.layer(
          s.times(13, (index) =>
            person(20 + index * 96 + random.int(-14, 14), 910, 240, index % 3 === 0 ? 'stand' : 'raise', {
              top: '#2a1d44',
              legs: '#2a1d44',
              hair: '#1d1433',
              skin: 3,
            }),
          ),
        ),
      ].join(''),
  },
  danse: {
    alt: 'Cours de danse au conservatoire',
    draw: () =>
      [
        s.backdrop('#f6e0e6', '#f4d3c4'),
        s.rect(0, 580, 1200, 240, '#d6a078'),
        s.times(7, (index) => s.stroke(`M${index * 220 - 60} 800 L${240 + index * 120} 584`, '#c48d66', 4)),
        s.layer(
          s.times(
            3,
            (index) =>
              s.rect(90 + index * 360, 110, 300, 410, '#dff0f2', 6) +
              s.poly(
                [90 + index * 360, 420, 390 + index * 360, 200, 390 + index * 360, 300, 90 + index * 360, 520],
                '#ffffff',
                0.6,
              ),
          ),
        ),
        s.stroke('M0 400 H1200', s.wood, 14),
        s.oval(300, 694, 120, 18, s.ink, 0.12),
        person(300, 700, 340, 'raise', { top: s.coral, skin: 0, long: true, legs: s.rose, hair: s.bark }),
        s.oval(620, 714, 130, 18, s.ink, 0.12),
        person(620, 720, 360, 'run', { top: s.teal, skin: 2, legs: s.night }),
        s.oval(920, 694, 120, 18, s.ink, 0.12),
        person(920, 700, 330, 'raise', { top: s.lilac, skin: 1, long: true, legs: s.plum, left: true }),
      ].join(''),
  },
  cinema: {
    alt: 'Séance de cinéma : le public de dos face à l’écran',
    draw: (random) =>
      [
        s.backdrop('#191f3f', '#332a55'),
        s.layer(s.rect(170, 80, 860, 430, s.cream, 8)),
        `<clipPath id="screen"><rect x="182" y="92" width="836" height="406" rx="4"/></clipPath><g clip-path="url(#screen)">${s.rect(170, 80, 860, 430, '#f4b183')}${nature.disc(600, 330, 100, '#fbe0a0')}${nature.hill(random, 380, 40, '#b8645a')}${nature.hill(random, 440, 30, '#6b3f66')}</g>`,
        s.poly([600, 800, 182, 498, 1018, 498], s.cream, 0.1),
        s.layer(
          s.times(
            8,
            (index) =>
              s.rect(30 + index * 146, 590, 124, 150, s.brick, 26) +
              s.circle(92 + index * 146, 580, 40, ['#2a2233', '#3f2a24', '#20182c'][index % 3] ?? s.ink),
          ),
        ),
        s.layer(
          s.times(
            8,
            (index) =>
              s.rect(-40 + index * 164, 690, 146, 150, '#93402f', 30) +
              s.circle(33 + index * 164, 676, 48, ['#20182c', '#3a2a2a', '#2a2233'][index % 3] ?? s.ink),
          ),
        ),
      ].join(''),
  },
};
