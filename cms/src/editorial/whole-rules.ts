import { compact } from '../lib/identifiers';
import { isPhone } from '../lib/phone';
import { isAddress } from './rule';

/** A rule about several fields of a record or a component at once. */
export interface WholeRule {
  /** What it reads: the fields of a record that a write leaves out are read from the silo. */
  fields: readonly string[];
  /** The field that is named to the editor. */
  field: string;
  check: (values: Record<string, unknown>) => string | null;
}

const isGiven = (value: unknown) => value !== null && value !== undefined && value !== '';

/** A thing that ends does not end before it begins. */
const period = (from: string, to: string, message: string): WholeRule => ({
  fields: [from, to],
  field: to,
  check: (values) => {
    const [start, end] = [values[from], values[to]].map((bound) => (isGiven(bound) ? timeOf(bound) : Number.NaN));
    return start !== undefined && end !== undefined && end < start ? message : null;
  },
});
const timeOf = (value: unknown) => (value instanceof Date ? value.getTime() : Date.parse(String(value)));

const span = (low: string, high: string, message: string): WholeRule => ({
  fields: [low, high],
  field: high,
  check: (values) =>
    isGiven(values[low]) && isGiven(values[high]) && Number(values[low]) > Number(values[high]) ? message : null,
});

/** A point has both coordinates or none. */
const point: WholeRule = {
  fields: ['latitude', 'longitude'],
  field: 'longitude',
  check: ({ latitude, longitude }) =>
    isGiven(latitude) === isGiven(longitude)
      ? null
      : 'Latitude et longitude : donnez les deux, ou aucune. Sans elles, le lieu n’est pas sur la carte.',
};

/** The first nine digits of a SIRET are the SIREN of the same body. */
const sameBody: WholeRule = {
  fields: ['siren', 'siret'],
  field: 'siret',
  check: ({ siren, siret }) =>
    isGiven(siren) && isGiven(siret) && !compact(String(siret)).startsWith(compact(String(siren)))
      ? 'SIRET : ses neuf premiers chiffres sont ceux du SIREN. L’un des deux est celui d’un autre organisme.'
      : null,
};

/** A film or a recording is one of our files or the address of one elsewhere. */
const source: WholeRule = {
  fields: ['file', 'url'],
  field: 'url',
  check: ({ file, url }) => (file || url ? null : 'Vidéo ou audio : choisissez un fichier, ou donnez une adresse.'),
};

/** Asked for here rather than by the schema: a file may leave the media library later, and its place is then empty, not an error. */
const filled = (field: string, message: string): WholeRule => ({
  fields: [field],
  field,
  check: (values) => (values[field] ? null : message),
});

const reachable: WholeRule = {
  fields: ['phone', 'email'],
  field: 'phone',
  check: ({ phone, email }) =>
    isGiven(phone) || isGiven(email) ? null : 'Contact : donnez un téléphone, un courriel, ou les deux.',
};

const registrationValues: Record<string, [isRight: (text: string) => boolean, message: string]> = {
  url: [isAddress, 'Inscription : une adresse complète, qui commence par https:// ou http://.'],
  email: [(text) => /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text), 'Inscription : un courriel complet, avec son @.'],
  phone: [isPhone, 'Inscription : un numéro complet, par exemple 02 61 91 00 10.'],
};
const registration: WholeRule = {
  fields: ['kind', 'value'],
  field: 'value',
  check: ({ kind, value }) => {
    const [isRight, message] = registrationValues[String(kind ?? 'url')] ?? [];
    return !isRight || !message || isRight(String(value ?? '')) ? null : message;
  },
};

const notDearerThanFree: WholeRule = {
  fields: ['free', 'priceMin', 'priceMax'],
  field: 'free',
  check: ({ free, priceMin, priceMax }) =>
    free === true && (Number(priceMin ?? 0) > 0 || Number(priceMax ?? 0) > 0)
      ? 'Gratuit : décochez la case, ou retirez les prix.'
      : null,
};

/** By the uid of a content type or component. */
export const wholeRules: Record<string, readonly WholeRule[]> = {
  'api::place.place': [point],
  'api::commune.commune': [point],
  'api::organization.organization': [sameBody],
  'api::event.event': [
    span('ageMin', 'ageMax', 'Âges : le plus grand est plus petit que le plus petit.'),
    span('priceMin', 'priceMax', 'Prix : le plus haut est plus bas que le plus bas.'),
    notDearerThanFree,
  ],
  'api::audience.audience': [span('ageMin', 'ageMax', 'Âges : le plus grand est plus petit que le plus petit.')],
  'api::selection.selection': [period('startsOn', 'endsOn', 'Fin de la sélection : elle vient avant le début.')],
  'api::offer.offer': [period('validFrom', 'validThrough', 'Fin de l’offre : elle vient avant le début.')],
  'api::alert.alert': [period('startsAt', 'endsAt', 'Fin de l’alerte : elle vient avant le début.')],
  'block.image': [filled('image', 'Image : choisissez-en une, ou retirez le bloc.')],
  'block.download': [filled('file', 'Document : choisissez un fichier, ou retirez la ligne.')],
  'gallery.item': [filled('image', 'Création : choisissez son image, ou retirez-la.')],
  'directory.contact': [reachable],
  'event.registration': [registration],
  'place.hours-exception': [period('from', 'to', 'Dernier jour : il vient avant le premier.')],
  'variant.video': [source],
  'variant.audio': [source],
};
