import * as nature from './nature.ts';
import { person } from './people.ts';
import type { Scene } from './scene.ts';
import * as s from './shapes.ts';
import * as town from './town.ts';

export const townScenes: Record<string, Scene> = {
  riviere: {
    alt: 'Le vieux centre et son beffroi, derrière le pont de pierre sur l’Orvelle',
    draw: (random) =>
      [
        s.backdrop('#cfe8ec', '#fbe9cf'),
        nature.disc(880, 220, 90, s.butter),
        nature.cloud(260, 170, 1.2),
        nature.cloud(1010, 130, 0.8),
        nature.hill(random, 380, 40, '#a9c8b4'),
        s.layer(
          town.row(random, -20, 480, 520, 210, town.daylight),
          town.row(random, 560, 1220, 520, 190, town.daylight),
        ),
        s.layer(town.belfry(520, 524, 400, town.daylight)),
        s.rect(0, 516, 1200, 300, '#7cbcc0'),
        nature.ripples(random, 34, 560, '#d7eeee'),
        s.layer(town.bridge(-40, 1240, 660, 5, '#d9c7a6')),
        s.layer(nature.reeds(random, 40, 800, 8, s.forest), nature.reeds(random, 1050, 810, 7, s.green)),
      ].join(''),
  },
  'riviere-hiver': {
    alt: 'Aubelonne sous la neige, un soir d’hiver, fenêtres éclairées au bord de l’Orvelle',
    draw: (random) =>
      [
        s.backdrop('#2c3a68', '#c98f86'),
        nature.stars(random, 60, 300),
        nature.disc(250, 180, 54, '#fdf3d7'),
        nature.hill(random, 400, 36, '#8f94b4'),
        s.layer(
          town.row(random, -20, 640, 530, 220, town.winterNight),
          town.row(random, 760, 1220, 530, 200, town.winterNight),
        ),
        s.layer(town.belfry(700, 534, 410, town.winterNight)),
        s.rect(0, 526, 1200, 290, '#4b5f8f'),
        s.times(9, (index) => s.stroke(`M${90 + index * 130} 566 v${70 + (index % 3) * 24}`, s.sun, 9, 0.25)),
        nature.ripples(random, 24, 580, '#8ea6cc'),
        s.layer(town.bridge(-40, 1240, 680, 5, '#6f7399')),
        nature.snowfall(random, 90),
      ].join(''),
  },
  'hotel-de-ville': {
    alt: 'L’hôtel de ville d’Aubelonne et la place du Parvis',
    draw: (random) =>
      [
        s.backdrop('#c6e3ec', '#fdf1d8'),
        nature.cloud(220, 150, 1.1),
        nature.cloud(1000, 190, 1.3),
        s.layer(
          town.row(random, -30, 250, 610, 240, town.daylight),
          town.row(random, 960, 1230, 610, 240, town.daylight),
        ),
        s.layer(town.townHall(605, 616, 720, town.daylight)),
        s.layer(s.rect(0, 610, 1200, 200, '#e6d3b1')),
        s.times(7, (index) => s.stroke(`M${-200 + index * 260} 800 L${220 + index * 130} 614`, '#d3bd95', 3, 0.8)),
        s.layer(nature.tree(random, 150, 680, 300, 'autumn'), nature.tree(random, 1070, 690, 320, 'autumn')),
        person(420, 718, 150, 'walk', { top: s.coral, skin: 1 }),
        person(700, 700, 140, 'stand', { top: s.teal, skin: 0, long: true, hair: s.bark }),
        person(748, 702, 142, 'hold', { top: s.ochre, skin: 3, left: true }),
      ].join(''),
  },
  marche: {
    alt: 'Étals de fruits et de légumes sous les auvents rayés du marché',
    draw: (random) =>
      [
        s.backdrop('#d4ecee', '#fdf0d5'),
        s.layer(town.row(random, -30, 1230, 520, 260, town.daylight)),
        s.layer(s.rect(0, 516, 1200, 300, '#e3cfa9')),
        town.stall(random, 60, 640, 300, s.coral, [s.coral, s.ochre, '#c94f4f']),
        town.stall(random, 440, 650, 320, s.teal, [s.green, s.leaf, s.plum]),
        town.stall(random, 830, 640, 310, s.ochre, [s.sun, s.brick, s.lime]),
        person(400, 730, 190, 'walk', { top: s.plum, skin: 2, long: true }),
        person(790, 736, 196, 'hold', { top: s.navy, skin: 0, hair: s.bark, legs: s.slate }),
        person(1010, 724, 180, 'stand', { top: s.green, skin: 1 }),
        town.garland(-20, 150, 620, 130, 12, [s.coral, s.sun, s.teal, s.cream], true),
        town.garland(600, 130, 1220, 150, 12, [s.teal, s.cream, s.coral, s.sun], true),
      ].join(''),
  },
  'marche-de-noel': {
    alt: 'Chalets du marché de Noël sous les guirlandes, à la nuit tombée',
    draw: (random) =>
      [
        s.backdrop('#1c2750', '#6a4a78'),
        nature.stars(random, 50, 260),
        s.layer(
          town.row(random, -30, 460, 520, 250, town.winterNight),
          town.row(random, 740, 1230, 520, 250, town.winterNight),
        ),
        s.layer(
          nature.fir(600, 640, 500, '#2f6b57'),
          s.times(22, (index) =>
            s.circle(600 + random.int(-12, 12) * (3 + index / 3), 250 + index * 16, 9, index % 2 ? s.sun : s.coral),
          ),
          s.circle(600, 142, 22, s.sun),
        ),
        s.layer(s.path('M-20 640 Q600 590 1220 640 V820 H-20 Z', '#e9eef6')),
        ...[80, 860].map((x) =>
          s.layer(
            s.rect(x, 470, 260, 190, '#8a5634'),
            s.rect(x + 24, 520, 212, 76, s.sun, 4),
            s.rect(x + 10, 594, 240, 16, s.wood),
            s.times(5, (index) =>
              s.circle(x + 52 + index * 40, 580, 14, [s.coral, s.teal, s.cream, s.plum, s.ochre][index] ?? s.coral),
            ),
            s.poly([x - 26, 474, x + 130, 380, x + 286, 474], s.bark),
            s.poly([x - 26, 474, x + 130, 380, x + 286, 474, x + 262, 462, x + 130, 402, x + 8, 460], s.snow),
          ),
        ),
        town.garland(-20, 320, 600, 180, 16, [s.sun, s.butter]),
        town.garland(600, 180, 1220, 320, 16, [s.sun, s.butter]),
        person(420, 722, 180, 'stand', { top: s.coral, hat: s.brick, skin: 0, long: true, hair: s.bark }),
        person(478, 724, 116, 'raise', { top: s.sun, hat: s.teal, skin: 0 }),
        person(760, 728, 184, 'hold', { top: s.teal, hat: s.ochre, skin: 3 }),
        nature.snowfall(random, 80),
      ].join(''),
  },
  conseil: {
    alt: 'Une réunion publique : des habitants lèvent la main face à la tribune',
    draw: (random) =>
      [
        s.backdrop('#f2e3c8', '#e7cfa6'),
        s.layer(s.rect(140, 110, 920, 330, '#3a5580', 14)),
        s.times(3, (index) => s.rect(200 + index * 280, 150, 200, 240, index % 2 ? '#46659a' : '#41608f', 8)),
        s.circle(600, 250, 74, s.sun, 0.9),
        s.stroke('M552 240 q24 -20 48 0 t48 0 M552 270 q24 -20 48 0 t48 0', s.cream, 9),
        s.times(4, (index) =>
          person(330 + index * 180, 540, 220, 'stand', {
            top: [s.coral, s.cream, s.teal, s.ochre][index] ?? s.coral,
            skin: [0, 2, 1, 3][index] as 0,
            long: index % 2 === 0,
            hair: index === 2 ? s.stone : s.ink,
          }),
        ),
        s.layer(s.rect(220, 430, 760, 132, s.wood, 10), s.rect(220, 430, 760, 18, '#bf8050', 6)),
        s.layer(
          s.times(9, (index) => {
            const x = 70 + index * 135 + random.int(-14, 14);
            const raised = index % 3 === 1;
            return person(x, 900, 290, raised ? 'raise' : 'stand', {
              top: [s.plum, s.green, s.brick, s.teal, s.navy, s.ochre][index % 6] ?? s.plum,
              skin: random.pick([0, 1, 2, 3]),
              hair: random.pick([s.ink, s.bark, s.stone, '#3a2a25']),
              long: index % 2 === 0,
            });
          }),
        ),
      ].join(''),
  },
  travaux: {
    alt: 'Un chantier de voirie : pelle mécanique, barrières et cônes',
    draw: (random) =>
      [
        s.backdrop('#cfe6ee', '#fbe7c9'),
        nature.disc(980, 200, 70, s.butter),
        s.layer(town.row(random, -30, 1230, 470, 220, town.daylight)),
        s.layer(s.rect(0, 466, 1200, 350, '#7a8496')),
        s.path('M0 620 H1200 V820 H0 Z', '#69748a'),
        s.times(6, (index) => s.rect(40 + index * 220, 610, 110, 12, s.cream, 4)),
        s.layer(
          s.path('M640 800 Q700 640 860 640 H1240 V820 H640 Z', '#b58a5c'),
          s.path('M760 800 Q810 690 930 690 H1240 V820 Z', '#93683f'),
        ),
        s.layer(
          s.rect(330, 560, 230, 54, s.ink, 27),
          s.times(5, (index) => s.circle(358 + index * 43, 587, 15, s.slate)),
          s.rect(350, 450, 180, 112, s.ochre, 12),
          s.path('M370 452 v-86 q0 -14 14 -14 h66 q14 0 20 14 l24 86 Z', s.sun),
          s.path('M392 446 v-66 h56 l20 66 Z', s.mist),
          s.stroke('M520 480 L690 330 L850 470', s.ochre, 34),
          s.stroke('M690 330 L850 470', s.sun, 22),
          s.path('M810 460 h86 l20 66 q-56 44 -112 4 Z', s.ink),
        ),
        ...[90, 980].map((x) =>
          s.layer(
            s.stroke(`M${x + 20} 720 v-110 M${x + 150} 720 v-110`, s.ink, 10),
            s.rect(x, 612, 172, 44, s.cream, 6),
            s.times(4, (index) =>
              s.poly(
                [x + 8 + index * 44, 656, x + 30 + index * 44, 612, x + 50 + index * 44, 612, x + 28 + index * 44, 656],
                s.coral,
              ),
            ),
          ),
        ),
        ...[300, 620, 700].map((x) =>
          s.layer(
            s.poly([x - 30, 730, x, 640, x + 30, 730], s.coral),
            s.poly([x - 19, 698, x - 10, 670, x + 10, 670, x + 19, 698], s.cream),
            s.rect(x - 40, 726, 80, 12, s.coral, 4),
          ),
        ),
      ].join(''),
  },
  velo: {
    alt: 'Une cycliste sur la voie verte qui longe la rivière',
    focus: { x: 45, y: 75 },
    draw: (random) =>
      [
        s.backdrop('#c9e6ea', '#fdf0cf'),
        nature.disc(300, 220, 84, s.butter),
        nature.cloud(860, 160, 1.2),
        nature.hill(random, 360, 50, '#b9d2ad'),
        nature.hill(random, 430, 40, '#93ba84'),
        s.layer(s.path('M0 470 Q400 430 760 500 T1240 520 V640 H0 Z', '#79b9bf')),
        nature.ripples(random, 10, 500, '#d7eeee'),
        s.layer(s.path('M0 560 Q600 530 1200 590 V820 H0 Z', s.green)),
        s.layer(s.path('M0 640 Q600 600 1200 670 V770 Q600 720 0 760 Z', '#e9d8b4')),
        nature.tree(random, 140, 600, 330, 'summer'),
        nature.tree(random, 1040, 620, 360, 'summer'),
        nature.tree(random, 900, 590, 240, 'summer'),
        bicycle(540, 700),
        s.layer(nature.reeds(random, 20, 810, 6, s.forest)),
      ].join(''),
  },
  gare: {
    alt: '',
    draw: (random) =>
      [
        s.backdrop('#f5d9b5', '#f9ead0'),
        nature.disc(600, 330, 170, '#f8b98f'),
        nature.hill(random, 430, 40, '#c98d7c'),
        s.layer(
          town.row(random, 640, 1230, 560, 200, town.daylight),
          town.belfry(560, 564, 330, town.daylight),
          town.row(random, -20, 480, 560, 190, town.daylight),
        ),
        s.layer(s.rect(0, 556, 1200, 260, '#8e8aa0')),
        s.layer(
          s.rect(180, 520, 700, 150, s.teal, 34),
          s.rect(180, 600, 700, 26, s.cream),
          s.times(6, (index) => s.rect(220 + index * 104, 544, 78, 50, s.mist, 10)),
          s.rect(820, 544, 44, 100, s.navy, 8),
          s.times(
            4,
            (index) => s.circle(270 + index * 170, 676, 30, s.ink) + s.circle(270 + index * 170, 676, 12, s.stone),
          ),
        ),
        s.layer(
          s.stroke('M1010 730 v-250', s.ink, 12),
          s.circle(1010, 460, 44, s.coral),
          s.rect(970, 448, 80, 24, s.cream, 4),
        ),
        person(930, 726, 180, 'walk', { top: s.plum, skin: 2, left: true }),
        person(1090, 730, 186, 'stand', { top: s.ochre, skin: 0, long: true }),
      ].join(''),
  },
};

function bicycle(x: number, y: number): string {
  const wheel = (cx: number) =>
    `<circle cx="${cx}" cy="${y - 60}" r="58" fill="none" stroke="${s.ink}" stroke-width="9"/>` +
    s.circle(cx, y - 60, 8, s.ink);
  return s.layer(
    wheel(x - 100),
    wheel(x + 100),
    s.stroke(
      `M${x - 100} ${y - 60} L${x - 50} ${y - 150} L${x + 66} ${y - 150} L${x} ${y - 60} Z L${x - 56} ${y - 166} M${x + 100} ${y - 60} L${x + 58} ${y - 186} h34`,
      s.coral,
      10,
    ),
    s.stroke(`M${x - 80} ${y - 170} h46`, s.ink, 13),
    s.stroke(`M${x - 54} ${y - 190} L${x + 16} ${y - 130} L${x - 4} ${y - 56}`, s.navy, 28),
    s.path(`M${x - 82} ${y - 190} q-2 -96 46 -116 l36 12 q6 70 -30 116 Z`, s.sun),
    s.stroke(`M${x - 20} ${y - 288} L${x + 30} ${y - 226} L${x + 80} ${y - 192}`, s.sun, 20),
    s.circle(x + 2, y - 334, 32, '#dda377'),
    s.path(`M${x - 34} ${y - 338} a36 36 0 0 1 72 -2 Z`, s.teal),
    s.rect(x - 38, y - 344, 84, 10, s.ink, 5),
  );
}
