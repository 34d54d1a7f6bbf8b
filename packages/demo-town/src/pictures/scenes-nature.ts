import type { Random } from '../lib/random.ts';
import * as nature from './nature.ts';
import { person } from './people.ts';
import type { Scene } from './scene.ts';
import type { Svg } from './shapes.ts';
import * as s from './shapes.ts';
import * as town from './town.ts';

const grass: Record<nature.Season, [string, string, string]> = {
  spring: ['#b9d59b', '#93bf78', '#74a764'],
  summer: ['#a8cb8a', '#7fb170', '#5a9367'],
  autumn: ['#d9c58a', '#c3a862', '#a78d4d'],
  winter: ['#dfe8ef', '#eef3f8', '#ffffff'],
};
const air: Record<nature.Season, [string, string]> = {
  spring: ['#cbe7f0', '#fdeee6'],
  summer: ['#bfe2ee', '#fdf3cf'],
  autumn: ['#f3d3a7', '#fbecd0'],
  winter: ['#c3d5e6', '#f3e6e6'],
};

/** The park of the Saules: trees, path, bench, pond. */
function park(random: Random, season: nature.Season): Svg {
  const [far, middle, near] = grass[season];
  return [
    s.backdrop(...air[season]),
    nature.disc(860, 210, 80, season === 'winter' ? '#fdf6e6' : s.butter),
    nature.cloud(280, 150, 1.1),
    nature.hill(random, 370, 34, far),
    s.layer(
      s.times(9, (index) =>
        nature.tree(random, 30 + index * 142 + random.int(-24, 24), 440 + random.int(0, 20), 190, season),
      ),
    ),
    nature.hill(random, 450, 20, middle),
    s.layer(s.oval(830, 560, 290, 62, season === 'winter' ? '#a9c6dc' : '#7dbcc4')),
    s.layer(
      s.path(
        'M0 800 Q180 650 470 662 T960 648 L1220 660 V716 Q940 690 700 716 T260 830 Z',
        season === 'winter' ? '#d3dbe6' : '#ecdcb8',
      ),
    ),
    s.layer(nature.tree(random, 190, 650, 420, season), nature.tree(random, 1050, 690, 460, season)),
    s.layer(
      s.rect(640, 634, 190, 16, s.wood, 6),
      s.rect(640, 590, 190, 16, s.wood, 6),
      s.stroke('M660 600 v96 M810 600 v96', s.ink, 9),
    ),
    person(500, 716, 170, 'walk', { top: s.coral, skin: 1, ...(season === 'winter' && { hat: s.teal }) }),
    person(430, 724, 108, 'walk', { top: s.teal, skin: 1, ...(season === 'winter' && { hat: s.sun }) }),
    season === 'winter' ? nature.snowfall(random, 90) : '',
    season === 'spring'
      ? s.times(16, (index) =>
          nature.flower(
            30 + index * 76 + random.int(-20, 20),
            790 - random.int(0, 26),
            42,
            random.pick([s.coral, s.sun, s.lilac, s.snow]),
          ),
        )
      : '',
    season === 'autumn'
      ? s.times(34, () =>
          s.oval(random.int(0, 1200), random.int(560, 790), 10, 6, random.pick([s.coral, s.ochre, s.brick])),
        )
      : '',
    s.path('M0 770 Q600 740 1200 776 V820 H0 Z', near, 0.9),
  ].join('');
}

export const natureScenes: Record<string, Scene> = {
  'parc-printemps': {
    alt: 'Le parc des Saules au printemps, arbres en fleurs autour de l’étang',
    draw: (random) => park(random, 'spring'),
  },
  'parc-automne': {
    alt: 'Le parc des Saules en automne, feuilles dorées et promeneurs',
    draw: (random) => park(random, 'autumn'),
  },
  'parc-hiver': { alt: 'Le parc des Saules sous la neige', draw: (random) => park(random, 'winter') },
  potager: {
    alt: 'Un jardin partagé : planches de légumes, cabane et arrosoir',
    draw: (random) =>
      [
        s.backdrop('#cfe9ea', '#fdf1d0'),
        nature.disc(220, 200, 76, s.butter),
        nature.hill(random, 380, 30, '#b5d199'),
        s.layer(s.times(7, (index) => nature.tree(random, 60 + index * 180, 430, 170, 'summer'))),
        s.layer(s.rect(0, 430, 1200, 400, '#8fb56f')),
        s.layer(
          s.rect(860, 270, 230, 200, '#8a5634'),
          s.times(6, (index) => s.rect(866 + index * 38, 276, 32, 190, s.wood)),
          s.poly([836, 276, 975, 170, 1114, 276], s.brick),
          s.rect(940, 340, 74, 130, s.teal, 4),
        ),
        ...[500, 590, 690].map((y, line) =>
          s.layer(
            s.rect(60 - line * 40, y, 1080 + line * 80, 46 + line * 8, '#7d5638', 22),
            s.times(14, (index) => {
              const x = 110 - line * 40 + index * (76 + line * 6);
              return line === 0
                ? nature.bush(x, y + 10, 34, index % 2 ? '#6fa860' : s.green)
                : line === 1
                  ? s.circle(x, y, 28, index % 3 ? '#79b37a' : '#8d6aa0') +
                    s.circle(x, y, 17, index % 3 ? '#a8d3a0' : s.lilac)
                  : s.stroke(
                      `M${x} ${y + 12} q-24 -40 -30 -52 M${x} ${y + 12} v-60 M${x} ${y + 12} q24 -40 30 -52`,
                      index % 2 ? s.leaf : s.forest,
                      11,
                    );
            }),
          ),
        ),
        person(760, 640, 210, 'hold', { top: s.coral, skin: 2, hat: s.sun, left: true }),
        s.layer(
          s.path('M610 570 h90 l-8 76 h-74 Z', s.teal),
          s.stroke('M612 596 L560 556 M700 586 q46 10 30 60 l-34 -8', s.teal, 13),
          s.oval(556, 552, 20, 11, s.navy),
        ),
      ].join(''),
  },
  berges: {
    alt: 'Un héron parmi les roseaux de l’Orvelle, au petit matin',
    focus: { x: 45, y: 62 },
    draw: (random) =>
      [
        s.backdrop('#f6d9bd', '#e9e8d6'),
        nature.disc(760, 260, 110, '#fbd9a0'),
        nature.hill(random, 360, 40, '#b7b89c'),
        nature.hill(random, 420, 26, '#8ea388'),
        s.layer(s.rect(0, 450, 1200, 370, '#8fbdb8')),
        s.rect(690, 460, 140, 340, '#fbe3b8', 0),
        s.rect(0, 450, 1200, 370, '#8fbdb8').replace('/>', ' opacity="0.75"/>'),
        nature.ripples(random, 40, 480, '#e4f1ea'),
        s.layer(
          s.stroke('M452 640 v96 M486 640 v100', s.ochre, 7),
          s.path('M370 560 q60 -80 150 -40 q50 22 40 62 q-40 60 -110 60 q-80 -4 -130 -46 Z', s.slate),
          s.path('M360 574 q80 -10 130 34 q-60 50 -140 6 Z', s.navy),
          s.stroke('M530 556 Q590 520 556 452 Q534 404 572 384', '#dfe6ea', 26),
          s.circle(580, 374, 26, '#eef2f4'),
          s.poly([596, 362, 690, 386, 596, 390], s.ochre),
          s.stroke('M566 358 Q520 350 500 368', s.ink, 8),
          s.circle(586, 370, 4, s.ink),
        ),
        s.layer(nature.reeds(random, 30, 810, 16, s.forest), nature.reeds(random, 820, 810, 22, '#4d7a58')),
        s.layer(nature.reeds(random, 1000, 820, 12, s.forest)),
      ].join(''),
  },
  'ciel-nocturne': {
    alt: 'Observation du ciel étoilé à la lunette, sur une colline',
    draw: (random) =>
      [
        s.backdrop('#131c40', '#4a4f86'),
        s.turn(-24, 600, 300, s.oval(600, 280, 900, 90, '#6a72b0', 0.25), s.oval(600, 280, 900, 44, '#9aa4dc', 0.18)),
        nature.stars(random, 190, 600),
        s.stroke('M700 150 L780 210 L870 196 L940 250 L1040 236 L1060 150 L950 128 L940 250', '#c9d3f5', 2.5, 0.6),
        ...[
          [700, 150],
          [780, 210],
          [870, 196],
          [940, 250],
          [1040, 236],
          [1060, 150],
          [950, 128],
        ].map(([x = 0, y = 0]) => s.circle(x, y, 7, s.butter)),
        nature.disc(220, 190, 66, '#fdf0cf'),
        s.circle(200, 176, 12, '#ecd9ac'),
        s.circle(240, 210, 16, '#ecd9ac'),
        nature.hill(random, 560, 50, '#2c3a68'),
        s.layer(
          s.times(8, (index) => nature.fir(40 + index * 40, 660 + (index % 2) * 14, 120 + (index % 3) * 40, '#1c2a52')),
        ),
        nature.hill(random, 650, 24, '#1a2548'),
        s.layer(
          s.stroke('M640 730 L700 580 L770 730 M700 580 V720', s.wood, 11),
          s.turn(
            -34,
            700,
            570,
            s.rect(610, 544, 210, 48, s.cream, 10),
            s.rect(800, 536, 44, 64, s.coral, 8),
            s.rect(580, 556, 36, 24, s.ink, 5),
          ),
        ),
        person(560, 736, 210, 'hold', { top: s.coral, skin: 2, hat: s.teal }),
        person(900, 740, 130, 'raise', { top: s.sun, skin: 0, hat: s.coral, left: true }),
      ].join(''),
  },
  guirlandes: {
    alt: '',
    draw: (random) =>
      [
        s.backdrop('#5b3a6b', '#ef9f74'),
        nature.disc(600, 600, 190, '#f9c27d'),
        s.layer(town.row(random, -30, 1230, 690, 190, town.dusk)),
        s.layer(town.belfry(900, 694, 380, town.dusk)),
        s.layer(s.rect(0, 688, 1200, 120, '#3a2c55')),
        s.times(4, (index) =>
          town.garland(
            -40,
            110 + index * 84,
            1240,
            170 + index * 70 - (index % 2) * 130,
            20,
            index % 2 ? [s.sun, s.butter] : [s.coral, s.sun, s.mist, s.rose, s.cream],
            index % 2 === 0,
          ),
        ),
        s.layer(
          s.times(11, (index) =>
            person(
              60 + index * 112 + random.int(-20, 20),
              770,
              150 + random.int(-10, 14),
              random.pick(['raise', 'stand', 'walk']),
              {
                top: random.pick([s.coral, s.teal, s.sun, s.rose, s.sea]),
                skin: random.pick([0, 1, 2, 3]),
                long: index % 2 === 0,
              },
            ),
          ),
        ),
      ].join(''),
  },
  lampions: {
    alt: 'Des lampions s’élèvent au-dessus de l’Orvelle',
    draw: (random) =>
      [
        s.backdrop('#1b2450', '#94618a'),
        nature.stars(random, 80, 420),
        nature.hill(random, 520, 40, '#33366a'),
        s.layer(town.row(random, 560, 1230, 600, 150, town.dusk), town.belfry(500, 604, 270, town.dusk)),
        s.layer(s.rect(0, 596, 1200, 220, '#343a72')),
        nature.ripples(random, 30, 620, '#8a86bf'),
        s.times(13, (index) => {
          const size = random.between(0.5, 1.25);
          const x = 60 + index * 90 + random.int(-30, 30);
          const y = random.int(120, 440);
          return s.move(
            x,
            y,
            size,
            s.circle(0, 0, 92, s.sun, 0.16),
            s.path('M-34 -44 q34 -20 68 0 l10 66 q-44 26 -88 0 Z', '#f7b267'),
            s.path('M-34 -44 q34 -20 68 0 l4 26 q-36 16 -76 0 Z', '#fbd38f'),
            s.oval(0, 30, 30, 9, '#fff0c2'),
          );
        }),
        s.times(6, (index) => s.stroke(`M${100 + index * 200} 650 v60`, s.sun, 12, 0.3)),
      ].join(''),
  },
};
