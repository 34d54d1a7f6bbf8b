import { nbsp } from '../lib/nbsp';
/** Why nobody knows how a page stands. */
export const unknown = {
  'no publisher': 'On ne peut pas savoir d’ici si les pages sont en ligne.',
  'no answer': `Le programme qui met en ligne ne répond pas${nbsp}: on ne sait pas si les pages sont à jour.`,
  'other publisher': 'Ce site n’est pas mis en ligne d’ici.',
};

/** Continues « N’a pas pu être mis en ligne : ». */
export function pageFailed(error: string | null, standsEarlier: boolean): string {
  const now = standsEarlier
    ? 'la page n’a pas pu être fabriquée, et sa version précédente reste visible.'
    : 'la page n’a pas pu être fabriquée, et rien n’est encore visible à son adresse.';
  return `${now} Publiez de nouveau${nbsp}; si cela recommence, transmettez ceci au webmestre${nbsp}: ${quoted(error)}`;
}

/** Continues « N’a pas pu être mis en ligne : ». */
export function siteFailed(error: string | null): string {
  return `ce site n’a pas pu être mis à jour. Il le sera de nouveau de lui-même${nbsp}; si cela dure, transmettez ceci au webmestre${nbsp}: ${quoted(error)}`;
}

/** Characters of a technical error: enough for whoever looks for it in the logs. */
const most = 160;

function quoted(error: string | null): string {
  const [first = ''] = (error ?? '').trim().split('\n');
  const short = first.length > most ? `${first.slice(0, most - 1).trimEnd()}…` : first;
  return `«${nbsp}${short || 'erreur inconnue'}${nbsp}»`;
}
