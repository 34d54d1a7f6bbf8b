import { csv } from './csv.ts';
import { slotTimes } from './paris-time.ts';
import { type FeedEvent, registrationsBy } from './types.ts';

/** An agenda as CSV, piece by piece: one line per occurrence, in the order of the events given. Columns: `packages/interop/README.md`. */
export function agendaCsv(events: Iterable<FeedEvent>): Generator<string> {
  return csv(occurrences(events), {
    id: ({ event }) => event.id,
    titre: ({ event }) => event.title,
    resume: ({ event }) => event.summary,
    description: ({ event }) => event.descriptionText,
    debut: ({ times }) => times.start,
    fin: ({ times }) => times.end,
    journee_entiere: ({ slot }) => slot.allDay,
    statut: ({ event, slot }) => (slot.status ? slotStatuses[slot.status] : statuses[event.status]),
    participation: ({ event }) => modes[event.attendanceMode],
    url: ({ event }) => event.url,
    lieu_nom: ({ event }) => event.placeName,
    adresse: ({ event }) => event.address,
    code_postal: ({ event }) => event.postcode,
    commune: ({ event }) => event.communeName,
    code_insee: ({ event }) => event.insee,
    latitude: ({ event }) => event.latitude,
    longitude: ({ event }) => event.longitude,
    organisateur: ({ event }) => event.organizerName,
    gratuit: ({ event }) => event.free,
    tarif: ({ event }) => event.price,
    prix_min: ({ event }) => event.priceMin,
    prix_max: ({ event }) => event.priceMax,
    age_min: ({ event }) => event.ageMin,
    age_max: ({ event }) => event.ageMax,
    accessibilite: ({ event }) => event.accessibility,
    inscription_url: ({ event }) => registrationsBy('url', event),
    inscription_courriel: ({ event }) => registrationsBy('email', event),
    inscription_telephone: ({ event }) => registrationsBy('phone', event),
    en_ligne_url: ({ event }) => event.onlineUrl,
    image_url: ({ event }) => event.imageUrl,
    themes: ({ event }) => event.themes,
    publics: ({ event }) => event.audiences,
    mis_a_jour: ({ event }) => event.updatedAt,
  });
}

function* occurrences(events: Iterable<FeedEvent>) {
  for (const event of events) for (const slot of event.slots) yield { event, slot, times: slotTimes(slot) };
}

const statuses = {
  scheduled: 'programmé',
  rescheduled: 'date modifiée',
  moved_online: 'déplacé en ligne',
  postponed: 'reporté',
  full: 'complet',
  cancelled: 'annulé',
};
const slotStatuses = { cancelled: 'annulé', moved: 'date modifiée' };
const modes = { offline: 'sur place', online: 'en ligne', mixed: 'sur place et en ligne' };
