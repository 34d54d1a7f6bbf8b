import { normalise } from './fields.ts';

const free = /\b(?:gratuit(?:e|s|es|ement)?|gratuite|entree libre|acces libre|participation libre)\b/;
/** Anything that says that somebody pays. */
const paying =
  /\d ?(?:€|eur|euro)|€ ?\d|\b(?:payante?s?|plein|reduite?s?|prix|tarifs?|cotisation|adhesion|forfait|consommations?|billets?|caution)\b/;
/** Free for some, or not at all. */
const restricted =
  /\b(?:pas|non|plus|sauf|hors|moins|jusqu|si|adherents?|abonnes?|etudiants?|demandeurs?|enfants?|scolaires?|accompagnateurs?|un achete|a partir|des \d)\b|\b\d+ ans\b/;

/** Whether a price in free words says that everybody enters for nothing. In doubt, no: the words themselves are always shown. */
export function isFree(price: string | null): boolean {
  if (price === null) return false;
  const words = normalise(price).replace(/^(?:tarifs?|prix|entree|conditions?) (?=gratuit|libre|0)/, (start) =>
    start === 'entree ' ? start : '',
  );
  if (/^0(?: 00)? ?(?:€|euros?)?$/.test(words)) return true;
  return free.test(words) && !paying.test(words) && !restricted.test(words);
}
