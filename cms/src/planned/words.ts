import { typeLabels } from '../editorial/labels';
import { type DiffusedType, uidOf } from '../lib/content-types';
import { nbsp } from '../lib/nbsp';

interface Problem {
  path?: (string | number)[];
  message: string;
}

/** Strapi's own words about a field. */
const english = / (must|is a required|should|cannot|has) /;

/** Why a draft cannot be published, in French: the fields to be completed, or the rule that it breaks. */
export function reasonOf(type: DiffusedType, error: unknown): string {
  const { details, message } = error as { details?: { errors?: Problem[] }; message?: string };
  const problems = details?.errors ?? [];
  const told = problems.map((problem) => problemInWords(type, problem));
  if (told.length > 0) return [...new Set(told)].join(' ');
  return message && !english.test(message) ? message : `Erreur inattendue${nbsp}: ${message ?? error}`;
}

function problemInWords(type: DiffusedType, { path = [], message }: Problem): string {
  if (!english.test(message)) return message;
  const labels: Record<string, readonly [label: string, help?: string]> = typeLabels[uidOf(type)] ?? {};
  const [label = String(path[0] ?? '')] = labels[String(path[0])] ?? [];
  return `«${nbsp}${label}${nbsp}»${nbsp}: à compléter ou à corriger.`;
}
