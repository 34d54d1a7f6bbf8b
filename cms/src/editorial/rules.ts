import { isInsee, isPostcode, isRna, isSiren, isSiret } from '../lib/identifiers';
import { isDayHours, isWeekHours } from '../lib/opening-hours';
import { isPhone } from '../lib/phone';
import { isAddress, type Rule, says } from './rule';

/** What fields hold, by content type or component and field, and by the name of a field wherever it stands. */

const earliest = Date.UTC(1900, 0, 1);
const latest = Date.UTC(2200, 0, 1);

/** Words, digits and single hyphens: safe as a folder name and in an address. */
export const slug: Rule = says(
  (text) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text),
  'Adresse de la page : des lettres minuscules sans accent, des chiffres et des traits d’union seulement.',
);

/** `javascript:` and the like are addresses too. */
export const webAddress: Rule = says(isAddress, 'Une adresse complète, qui commence par https:// ou http://.');

export const linkAddress: Rule = says(
  (text) => /^\/(?!\/)/.test(text) || isAddress(text),
  'Une page de ce site (/…) ou une adresse qui commence par https://.',
);

export const instant: Rule = (value) => {
  const time = value instanceof Date ? value.getTime() : Date.parse(String(value));
  return time >= earliest && time < latest ? null : 'Une date entre 1900 et 2199.';
};

/** Many bodies are older than the dates of what they publish. */
const longAgo: Rule = (value) =>
  Date.parse(String(value)) >= Date.UTC(1000, 0, 1) && Date.parse(String(value)) < latest
    ? null
    : 'Date de création : une date, par exemple 1987-03-14.';

export const slot: Rule = (value) => {
  const { start, end } = value as { start?: unknown; end?: unknown };
  for (const bound of [start, end]) {
    const wrong = bound ? instant(bound) : null;
    if (wrong) return wrong;
  }
  if (start && end && Date.parse(String(end)) < Date.parse(String(start))) return 'La fin vient avant le début.';
  return null;
};

/** EAN-13, of which ISBN-13 is one (GS1 General Specifications, 7.9): the last digit is a key. Hyphens and spaces are let through. */
export const ean: Rule = (value) => {
  const digits = String(value).replace(/[\s-]/g, '');
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return /^\d{13}$/.test(digits) && sum % 10 === 0
    ? null
    : 'ISBN ou EAN : treize chiffres, sous le code-barres. L’un d’eux est faux ou manque.';
};

const phone = says(isPhone, 'Téléphone : un numéro complet, par exemple 02 61 91 00 10 ou +32 2 123 45 67.');
const postcode = says(isPostcode, 'Code postal : cinq chiffres, sans espace, par exemple 44000.');

/** Fields that mean the same wherever they stand, in types to come too. */
export const rulesByName: Record<string, Rule> = {
  phone,
  postcode,
  website: webAddress,
  siren: says(isSiren, 'SIREN : neuf chiffres, dont le dernier est une clé. L’un d’eux est faux ou manque.'),
  siret: says(isSiret, 'SIRET : quatorze chiffres, dont une clé. L’un d’eux est faux ou manque.'),
  rna: says(isRna, 'Numéro RNA : W suivi de neuf chiffres ou lettres majuscules, par exemple W441000123.'),
  insee: says(isInsee, 'Code INSEE : cinq caractères, par exemple 44109 ou 2A004. Ce n’est pas le code postal.'),
  foundedOn: longAgo,
  openingHours: says(
    isWeekHours,
    'Horaires d’ouverture : à écrire comme « Tu-Fr 10:00-12:30,14:00-18:30; Sa 10:00-18:00 » (Mo Tu We Th Fr Sa Su, PH pour les jours fériés, off pour fermé). Le reste va dans « Précision sur les horaires » ou « Horaires exceptionnels ».',
  ),
};

/** By content type or component and field. A list of items is checked item by item. */
export const rules: Record<string, Record<string, Rule>> = {
  'api::event.event': { slots: slot, onlineUrl: webAddress },
  'api::site.site': { baseUrl: webAddress },
  'schedule.exception': { date: instant, start: instant, end: instant },
  'site.top-task': { url: linkAddress },
  'api::procedure.procedure': { url: webAddress },
  'api::offer.offer': { url: linkAddress },
  'api::alert.alert': { url: linkAddress },
  'api::channel.channel': { url: webAddress, feedUrl: webAddress },
  'channel.item': { url: webAddress },
  'commune.postcode': { code: postcode },
  'directory.link': { url: webAddress },
  'event.external-id': { url: webAddress },
  'place.hours-exception': {
    hours: says(isDayHours, 'Horaires de ces jours : à écrire comme « 10:00-12:00,14:00-17:00 ». Vide : fermé.'),
  },
  'variant.video': { url: webAddress },
  'variant.audio': { url: webAddress },
  'procedure.document': { url: linkAddress },
  'article.work': { ean },
  'block.call-to-action': { url: linkAddress },
  'block.embed': { url: webAddress },
  'menu.item': { url: linkAddress },
  'menu.link': { url: linkAddress },
};
