/** What a field may hold, whoever writes it. A rule says nothing (null) or what is wrong, in French. */
export type Rule = (value: unknown) => string | null;

const earliest = Date.UTC(1900, 0, 1);
const latest = Date.UTC(2200, 0, 1);

/** Words, digits and single hyphens: safe as a folder name and in an address. */
export const slug: Rule = (value) =>
  typeof value === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
    ? null
    : 'Adresse de la page : des lettres minuscules sans accent, des chiffres et des traits d’union seulement.';

/** `javascript:` and the like are addresses too. */
export const webAddress: Rule = (value) =>
  typeof value === 'string' && /^https?:\/\/[^\s/]+/i.test(value)
    ? null
    : 'Une adresse complète, qui commence par https:// ou http://.';

export const linkAddress: Rule = (value) =>
  typeof value === 'string' && /^\/(?!\/)/.test(value)
    ? null
    : webAddress(value) && 'Une page de ce site (/…) ou une adresse qui commence par https://.';

export const instant: Rule = (value) => {
  const time = value instanceof Date ? value.getTime() : Date.parse(String(value));
  return time >= earliest && time < latest ? null : 'Une date entre 1900 et 2199.';
};

export const slot: Rule = (value) => {
  const { start, end } = value as { start?: unknown; end?: unknown };
  for (const bound of [start, end]) {
    const wrong = bound ? instant(bound) : null;
    if (wrong) return wrong;
  }
  if (start && end && Date.parse(String(end)) < Date.parse(String(start))) return 'La fin vient avant le début.';
  return null;
};

/** A thing that ends does not end before it begins. */
const period =
  (from: string, to: string, message: string): Rule =>
  (value) => {
    const bounds = value as Record<string, unknown>;
    const [start, end] = [bounds[from], bounds[to]].map((bound) => (bound ? Date.parse(String(bound)) : Number.NaN));
    return start !== undefined && end !== undefined && end < start ? message : null;
  };

/** A film or a recording is one of our files or the address of one elsewhere. */
const source: Rule = (value) => {
  const { file, url } = value as { file?: unknown; url?: unknown };
  return file || url ? null : 'Vidéo ou audio : choisissez un fichier, ou donnez une adresse.';
};

/** EAN-13, of which ISBN-13 is one (GS1 General Specifications, 7.9): the last digit is a key. Hyphens and spaces are let through. */
export const ean: Rule = (value) => {
  const digits = String(value).replace(/[\s-]/g, '');
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return /^\d{13}$/.test(digits) && sum % 10 === 0
    ? null
    : 'ISBN ou EAN : treize chiffres, sous le code-barres. L’un d’eux est faux ou manque.';
};

/** Rules about a record or a component as a whole, by its uid. */
export const wholeRules: Record<string, Rule> = {
  'variant.video': source,
  'variant.audio': source,
  'api::selection.selection': period('startsOn', 'endsOn', 'Fin de la sélection : elle vient avant le début.'),
  'api::offer.offer': period('validFrom', 'validThrough', 'Fin de l’offre : elle vient avant le début.'),
  'api::alert.alert': period('startsAt', 'endsAt', 'Fin de l’alerte : elle vient avant le début.'),
};

/** By content type or component and field. A list of items is checked item by item. */
export const rules: Record<string, Record<string, Rule>> = {
  'api::place.place': { website: webAddress },
  'api::organization.organization': { website: webAddress },
  'api::event.event': { slots: slot, onlineUrl: webAddress, registrationUrl: webAddress },
  'api::article.article': { publishedOn: instant },
  'api::site.site': { baseUrl: webAddress },
  'schedule.exception': { date: instant, start: instant, end: instant },
  'site.top-task': { url: linkAddress },
  'api::procedure.procedure': { url: webAddress },
  'api::offer.offer': { url: linkAddress, validFrom: instant, validThrough: instant },
  'api::selection.selection': { startsOn: instant, endsOn: instant },
  'api::gallery.gallery': { publishedOn: instant },
  'api::alert.alert': { url: linkAddress, startsAt: instant, endsAt: instant },
  'api::contributor.contributor': { website: webAddress },
  'variant.video': { url: webAddress },
  'variant.audio': { url: webAddress },
  'procedure.document': { url: linkAddress },
  'article.work': { ean },
  'block.call-to-action': { url: linkAddress },
  'menu.item': { url: linkAddress },
  'menu.link': { url: linkAddress },
};
