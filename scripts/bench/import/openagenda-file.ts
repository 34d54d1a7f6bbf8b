import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { communes, placesOf, themes } from '../lib/base-town.ts';
import { chance, wordsOf } from '../lib/random.ts';

const places = placesOf(200);

/** Writes an OpenAgenda export: the same bytes for the same number of events. */
export async function writeOpenAgendaFile(file: string, count: number): Promise<void> {
  const events = function* () {
    yield `{"total":${count},"events":[\n`;
    for (let index = 0; index < count; index++) yield `${index ? ',\n' : ''}${JSON.stringify(openAgendaEvent(index))}`;
    yield '\n]}\n';
  };
  await pipeline(Readable.from(events()), createWriteStream(file));
}

/** As OpenAgenda's « detailed » export gives it: one to four occurrences, one or two keywords, a place, a text in Markdown. */
function openAgendaEvent(index: number): object {
  const random = chance(index + 1);
  const spot = random.between(0, places.length - 1);
  const place = places[spot];
  const first = Date.UTC(2027, 0, 1) + random.between(0, 330) * dayMs + random.between(8, 19) * hourMs;
  return {
    uid: 80_000_000 + index,
    slug: `rendez-vous-${index}`,
    title: { fr: `Rendez-vous n°\u00A0${index + 1} : ${wordsOf(random, 20).slice(0, -1)}` },
    description: { fr: wordsOf(random, 140) },
    longDescription: {
      fr: `${wordsOf(random, 400)}\n\n## Au programme\n\n- **${wordsOf(random, 40)}**\n- ${wordsOf(random, 60)}\n\n${wordsOf(random, 500)}`,
    },
    keywords: { fr: [...new Set([random.oneOf(themes), random.oneOf(themes)])] },
    timezone: 'Europe/Paris',
    timings: Array.from({ length: random.between(1, 4) }, (_, week) => ({
      begin: new Date(first + 7 * week * dayMs).toISOString(),
      end: new Date(first + 7 * week * dayMs + 2 * hourMs).toISOString(),
    })),
    location: {
      uid: 70_000_000 + spot,
      name: place?.name,
      address: `${random.between(1, 90)} rue des Tanneurs`,
      city: place?.commune ?? communes[0],
      latitude: place?.latitude,
      longitude: place?.longitude,
    },
    conditions: { fr: random.oneOf(['Gratuit', '5\u00A0€', 'Sur inscription']) },
    status: 1,
    attendanceMode: 1,
    state: 2,
  };
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
