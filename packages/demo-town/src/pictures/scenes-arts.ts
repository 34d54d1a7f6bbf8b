import * as nature from './nature.ts';
import { person } from './people.ts';
import type { Scene } from './scene.ts';
import * as s from './shapes.ts';

export const artsScenes: Record<string, Scene> = {
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
};
