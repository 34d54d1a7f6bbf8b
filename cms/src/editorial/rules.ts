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

/** By content type or component and field. A list of items is checked item by item. */
export const rules: Record<string, Record<string, Rule>> = {
  'api::place.place': { website: webAddress },
  'api::organization.organization': { website: webAddress },
  'api::event.event': { slots: slot, onlineUrl: webAddress, registrationUrl: webAddress },
  'api::article.article': { publishedOn: instant },
  'api::site.site': { baseUrl: webAddress },
  'site.top-task': { url: linkAddress },
  'site.alert': { url: linkAddress, endsAt: instant },
};
