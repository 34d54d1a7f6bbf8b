import type { Random } from '../lib/random.ts';
import * as nature from './nature.ts';
import { person } from './people.ts';
import type { Scene } from './scene.ts';
import type { Svg } from './shapes.ts';
import * as s from './shapes.ts';

const spines: [string, ...string[]] = [
  s.coral,
  s.teal,
  s.ochre,
  s.plum,
  s.cream,
  s.navy,
  s.green,
  s.rose,
  s.sea,
  s.brick,
];

/** Books upright on a shelf; `y` is the board. */
function shelf(random: Random, from: number, to: number, y: number, tall: number): Svg {
  let books = '';
  for (let x = from + 6; x < to - 30; ) {
    const w = random.int(17, 36);
    const h = tall * random.between(0.66, 0.96);
    const color = random.pick(spines);
    const band = s.rect(x + 3, y - h * 0.82, w - 6, 7, s.cream, 1) + s.rect(x + 3, y - h * 0.22, w - 6, 4, s.cream, 1);
    const book = s.rect(x, y - h, w, h, color, 3) + (w > 22 ? band : '');
    books += random.int(0, 11) === 0 ? s.turn(9, x, y, book) : book;
    x += w + (random.int(0, 9) === 0 ? 36 : 2);
  }
  return books + s.rect(from, y, to - from, 16, s.wood);
}

const spot = (x: number, lean: number, color: string): Svg =>
  s.poly([x - 16, 60, x + 16, 60, x + lean + 190, 690, x + lean - 190, 690], color, 0.16) +
  s.rect(x - 22, 40, 44, 50, s.ink, 8);

export const cultureScenes: Record<string, Scene> = {
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
  orchestre: {
    alt: 'Violon, pupitre et partition',
    draw: () =>
      [
        s.backdrop('#e9d9ee', '#f5e3cf'),
        s.circle(430, 400, 300, '#d7c1e2', 0.8),
        s.times(5, (index) =>
          s.stroke(
            `M-20 ${250 + index * 42} Q300 ${130 + index * 42} 600 ${270 + index * 42} T1220 ${210 + index * 42}`,
            s.plum,
            4,
            0.35,
          ),
        ),
        ...[
          [180, 250],
          [330, 300],
          [960, 330],
          [1090, 250],
        ].map(
          ([x = 0, y = 0], index) =>
            s.oval(x, y, 24, 17, s.plum) +
            s.stroke(`M${x + 21} ${y} v-110${index % 2 ? ' q30 16 26 50' : ''}`, s.plum, 7),
        ),
        s.layer(
          s.turn(
            24,
            520,
            470,
            s.path(
              'M520 330 q70 0 84 66 q4 36 -24 54 q-8 22 6 44 q44 40 26 108 q-24 66 -92 66 q-68 0 -92 -66 q-18 -68 26 -108 q14 -22 6 -44 q-28 -18 -24 -54 q14 -66 84 -66 Z',
              '#b8643a',
            ),
            s.path('M520 330 q70 0 84 66 q4 36 -24 54 q-8 22 6 44 q44 40 26 108 q-24 66 -92 66 Z', s.bark, 0.28),
            s.rect(504, 130, 32, 330, s.ink, 8),
            s.rect(498, 96, 44, 60, s.bark, 14),
            s.rect(490, 560, 60, 74, s.ink, 12),
            s.stroke('M470 470 q-16 30 4 62 M570 470 q16 30 -4 62', s.ink, 7),
            s.stroke('M513 130 V560 M527 130 V560', s.butter, 3),
          ),
        ),
        s.turn(-32, 700, 520, s.layer(s.rect(670, 170, 14, 580, s.wood, 7), s.rect(690, 190, 6, 540, s.cream))),
        s.layer(
          s.stroke('M930 520 V740 M930 730 l-70 40 M930 730 l70 40', s.ink, 11),
          s.poly([800, 370, 920, 400, 920, 560, 790, 530], s.cream),
          s.poly([1060, 370, 940, 400, 940, 560, 1070, 530], '#f2e4c8'),
          s.stroke(
            'M816 410 l88 22 M816 446 l88 22 M816 482 l88 22 M1046 410 l-88 22 M1046 446 l-88 22 M1046 482 l-88 22',
            s.slate,
            5,
          ),
          s.stroke('M780 540 L930 574 L1080 540', s.ink, 13),
        ),
      ].join(''),
  },
  piano: {
    alt: '',
    draw: () =>
      [
        s.backdrop('#1f3a5f', '#3c6382'),
        nature.disc(950, 200, 110, s.coral),
        s.circle(250, 260, 180, '#2f5580', 0.8),
        s.layer(s.rect(0, 380, 1200, 60, s.ink)),
        s.layer(
          s.rect(0, 430, 1200, 400, s.cream),
          s.times(12, (index) => s.rect(index * 100 + 97, 430, 5, 400, s.stone)),
        ),
        s.layer(
          s.times(12, (index) => ([2, 6, 9].includes(index) ? '' : s.rect(index * 100 + 70, 430, 58, 210, s.ink, 6))),
        ),
        s.layer(
          s.poly([330, 380, 400, 120, 560, 150, 580, 380], s.cream),
          s.poly([600, 380, 620, 150, 780, 120, 850, 380], '#f2e4c8'),
          s.times(4, (index) =>
            s.stroke(`M${400 - index * 8} ${190 + index * 46} l150 20 M640 ${210 + index * 46} l150 -20`, s.slate, 4),
          ),
        ),
        s.times(
          6,
          (index) =>
            s.oval(430 + index * 26, 226 + (index % 3) * 36, 10, 8, s.ink) +
            s.oval(660 + index * 24, 240 + (index % 2) * 40, 10, 8, s.ink),
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
  musee: {
    alt: 'Une salle du musée : tableaux accrochés et visiteuse',
    draw: () =>
      [
        s.backdrop('#e3ebe4', '#d2dfd8'),
        s.rect(0, 600, 1200, 220, '#b98a5c'),
        s.rect(0, 590, 1200, 16, s.cream),
        s.layer(
          s.rect(90, 150, 330, 260, s.ochre, 4),
          s.rect(110, 170, 290, 220, '#a9cdd2'),
          s.path('M110 330 Q200 270 290 320 T400 300 V390 H110 Z', s.green),
          s.circle(330, 220, 30, s.butter),
        ),
        s.layer(
          s.rect(500, 110, 260, 350, s.wood, 4),
          s.rect(520, 130, 220, 310, '#f0c497'),
          s.path('M560 440 q0 -110 70 -110 q70 0 70 110 Z', s.plum),
          s.circle(630, 270, 50, '#f4cba8'),
          s.path('M578 270 a52 54 0 0 1 104 0 q-40 -30 -104 0 Z', s.bark),
        ),
        s.layer(
          s.rect(840, 160, 270, 240, s.navy, 4),
          s.rect(858, 178, 234, 204, s.cream),
          s.circle(930, 260, 56, s.coral),
          s.rect(960, 250, 90, 90, s.teal, 4),
          s.poly([900, 360, 960, 290, 1020, 360], s.sun),
        ),
        person(470, 724, 330, 'stand', { top: s.coral, skin: 3, long: true, legs: s.night }),
        person(580, 730, 200, 'hold', { top: s.sun, skin: 3, legs: s.teal }),
        s.layer(
          s.rect(930, 560, 170, 180, s.cream, 4),
          s.path('M970 560 q-20 -90 45 -110 q65 20 45 110 Z', s.teal),
          s.rect(985, 430, 60, 24, s.teal, 6),
          s.stroke('M968 520 h94', s.sun, 8),
        ),
      ].join(''),
  },
  moulin: {
    alt: 'Le vieux moulin et sa roue à aubes au bord de l’Orvelle',
    draw: (random) =>
      [
        s.backdrop('#d3e8e4', '#faeccb'),
        nature.disc(930, 200, 74, s.butter),
        nature.hill(random, 400, 46, '#b9cda0'),
        s.layer(
          s.times(6, (index) => nature.tree(random, 660 + index * 110, 480, 230, index % 2 ? 'autumn' : 'summer')),
        ),
        s.layer(s.path('M0 520 H1200 V820 H0 Z', '#9dbb7c')),
        s.layer(
          s.rect(220, 250, 360, 350, s.sand),
          s.times(20, () => s.rect(random.int(226, 540), random.int(260, 570), 34, 14, '#d9c49c', 4)),
          s.poly([190, 256, 400, 110, 610, 256], '#8f4a3e'),
          s.times(6, (index) => s.rect(270 + (index % 3) * 100, 310 + Math.floor(index / 3) * 130, 52, 70, s.slate, 4)),
        ),
        s.layer(s.path('M0 640 Q500 580 1200 660 V820 H0 Z', '#6fb0b6')),
        nature.ripples(random, 26, 660, '#d7eeee'),
        s.layer(
          `<circle cx="650" cy="540" r="140" fill="none" stroke="${s.bark}" stroke-width="20"/>`,
          `<circle cx="650" cy="540" r="96" fill="none" stroke="${s.wood}" stroke-width="12"/>`,
          s.times(12, (index) =>
            s.turn(index * 30, 650, 540, s.rect(644, 380, 12, 150, s.wood), s.rect(630, 372, 40, 26, s.bark)),
          ),
          s.circle(650, 540, 26, s.bark),
        ),
        s.layer(nature.reeds(random, 20, 810, 10, s.forest), nature.reeds(random, 980, 810, 12, s.forest)),
      ].join(''),
  },
};

const panel = (x: number, y: number, w: number, h: number, color: string): Svg =>
  s.rect(x, y, w, h, s.ink, 4) + s.rect(x + 5, y + 5, w - 10, h - 10, color, 2);

function guitar(x: number, y: number, color: string): Svg {
  return s.turn(
    -24,
    x,
    y,
    s.layer(
      s.circle(x - 26, y, 40, color),
      s.circle(x + 26, y, 30, color),
      s.circle(x, y, 14, s.ink),
      s.rect(x + 40, y - 7, 130, 14, s.bark, 4),
      s.rect(x + 160, y - 12, 34, 24, s.ink, 5),
    ),
  );
}
