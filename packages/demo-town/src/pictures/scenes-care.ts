import * as nature from './nature.ts';
import { front, table } from './objects.ts';
import { person } from './people.ts';
import type { Scene } from './scene.ts';
import * as s from './shapes.ts';
import * as town from './town.ts';

export const careScenes: Record<string, Scene> = {
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
