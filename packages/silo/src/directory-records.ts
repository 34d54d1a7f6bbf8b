import type { Common } from './records.ts';

/** Parts of the records of the directory and of the agenda; `docs/model.md` says which standard each comes from. */

/** Legal forms, after the INSEE's « catégories juridiques ». */
export const legalForms = [
  'association',
  'local_law_association',
  'public_interest_association',
  'foundation',
  'endowment_fund',
  'company',
  'cooperative',
  'sole_proprietorship',
  'trade_union',
  'mutual_society',
  'public_body',
  'school',
  'de_facto_group',
  'other_form',
] as const;
export type LegalForm = (typeof legalForms)[number];

/** A public contact point (schema.org ContactPoint): never a person's own number or address. */
export interface Contact {
  label: string;
  phone: string | null;
  email: string | null;
}
export interface Link {
  label: string;
  /** http(s). */
  url: string;
}

/** Hours of some days, before those of the week. */
export interface HoursException {
  /** Days, `YYYY-MM-DD`; the last one is included. */
  from: string;
  to: string;
  /** `10:00-12:00,14:00-17:00`; null: closed. */
  hours: string | null;
  label: string | null;
}

/** What a place has for disabled people, as OSM and Acceslibre tell it. */
export const accessibilityFeatures = [
  'stepFreeAccess',
  'lift',
  'accessibleToilets',
  'reservedParking',
  'hearingLoop',
  'signLanguage',
  'tactilePaving',
  'audioGuidance',
  'easyToRead',
  'trainedStaff',
] as const;
export type AccessibilityFeature = (typeof accessibilityFeatures)[number];

/** OpenAgenda's codes: hearing, intellectual, visual, psychic, motor impairment. */
export const accessibilityCodes = ['hi', 'ii', 'vi', 'pi', 'mi'] as const;
export type AccessibilityCode = (typeof accessibilityCodes)[number];

/** A way to register; `value` is an address, an e-mail or a telephone number, as `kind` says. */
export interface Registration {
  kind: 'url' | 'email' | 'phone';
  value: string;
  label: string | null;
}

/** What a record is called elsewhere, `openagenda` for instance. */
export interface ExternalId {
  source: string;
  identifier: string;
  url: string | null;
}

/** An « intercommunalité » (EPCI à fiscalité propre). */
export interface GroupRecord extends Common {
  type: 'group';
  name: string;
  kind: 'community_of_communes' | 'community_of_agglomeration' | 'urban_community' | 'metropolis';
  siren: string | null;
  website: string | null;
}
