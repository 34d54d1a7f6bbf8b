import { nbsp } from './days.ts';

/** U+202F. */
const thin = '\u202f';

/** Non-breaking spaces where French typography asks for them; digits before `h` and `€` too. */
export function typographic(text: string): string {
  return text
    .replace(/ +([;!?»])/g, `${nbsp}$1`)
    .replace(/ +:(?=\s|$)/g, `${nbsp}:`)
    .replace(/ – (?=\d)/g, `${nbsp}–${nbsp}`)
    .replace(/« +/g, `«${nbsp}`)
    .replace(/(\d) (€|h\b|%)/g, `$1${nbsp}$2`)
    .replace(/(\d\u00a0h) (\d)/g, `$1${nbsp}$2`);
}

/** « 01 99 00 12 34 » from any usual writing; what is not a French number is left as it is. */
export function formatPhone(phone: string): string {
  const national = phone.replace(/[\s.\-()]/g, '').replace(/^(\+33|0033)0?/, '0');
  if (!/^0\d{9}$/.test(national)) return phone.trim();
  return national.replace(/(\d\d)(?=\d)/g, `$1${nbsp}`);
}

/** `tel:+33199001234`; short and foreign numbers keep their digits. */
export function telHref(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '').replace(/^0033/, '+33');
  return `tel:${/^0\d{9}$/.test(digits) ? `+33${digits.slice(1)}` : digits}`;
}

/** Free words or a number: `5.5` → « 5,50 € », `5€, réduit 3 €` with its spaces set right. */
export function formatPrice(price: string): string {
  const amount = Number(price.trim().replace(',', '.'));
  if (price.trim() !== '' && Number.isFinite(amount)) return euros(amount);
  return typographic(price.trim().replace(/(\d)\s*(€|euros?\b)/g, `$1${nbsp}$2`));
}

/** « de 6 à 12 ans », « dès 6 ans », « jusqu’à 12 ans »; null when there is no bound. Years. */
export function formatAges(min: number | null, max: number | null): string | null {
  const years = (count: number) => `${count}${nbsp}an${count > 1 ? 's' : ''}`;
  if (min !== null && max !== null) return min === max ? years(min) : `de ${min} à ${years(max)}`;
  if (min !== null) return `dès ${years(min)}`;
  return max === null ? null : `jusqu’à ${years(max)}`;
}

/** « 5 € », « de 5 à 12 € », « à partir de 5 € »; null when no price is known. Euros. */
export function formatPriceRange(min: number | null, max: number | null): string | null {
  if (min !== null && max !== null) return min === max ? euros(min) : `de ${euros(min)} à ${euros(max)}`;
  if (min !== null) return `à partir de ${euros(min)}`;
  return max === null ? null : `jusqu’à ${euros(max)}`;
}

/** « 123 456 782 », « 123 456 782 00010 »: SIREN by threes, then the establishment. */
export function formatSiret(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{3})(\d*)$/, `$1${nbsp}$2${nbsp}$3${nbsp}$4`).trim();
}

const numbers = new Intl.NumberFormat('fr-FR');

export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** « 1 date », « 1 200 dates »; 0 and 1 are singular in French. */
export function plural(count: number, one: string, many: string): string {
  return `${formatNumber(count)}${nbsp}${Math.abs(count) < 2 ? one : many}`;
}

/** More dates than anyone counts: those of a rule without end. */
const countless = 60;

/** « 3 autres dates », « beaucoup d’autres dates ». */
export const otherDates = (count: number): string =>
  count > countless ? 'beaucoup d’autres dates' : plural(count, 'autre date', 'autres dates');

export function formatAddress(of: {
  address: string | null;
  postcode?: string | null;
  communeName: string | null;
}): string[] {
  const town = [of.postcode, of.communeName].filter(Boolean).join(nbsp);
  return [of.address ?? '', town].filter((line) => line !== '');
}

/** `https://www.exemple.example/accueil/` → « exemple.example/accueil ». */
export function websiteLabel(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}

function euros(amount: number): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return `${new Intl.NumberFormat('fr-FR', format).format(amount)}${nbsp}€`.replaceAll(thin, nbsp);
}
