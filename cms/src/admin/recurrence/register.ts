import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

/** The custom field `global::recurrence`; the server registers it as well, in `src/index.ts`. */
export function registerRecurrenceField(app: StrapiApp): void {
  app.customFields.register({
    name: 'recurrence',
    type: 'string',
    intlLabel: { id: 'parvis.recurrence.label', defaultMessage: 'Répétition' },
    intlDescription: { id: 'parvis.recurrence.description', defaultMessage: 'Une règle qui donne des dates' },
    components: { Input: loadInput },
  });
}

/** Strapi's types know of no properties of such a component, though it is given those of a field. */
const loadInput = () => import('./recurrence-field') as Promise<unknown> as Promise<{ default: ComponentType }>;
