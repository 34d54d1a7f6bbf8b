import type { OrganizationSource } from '../lib/source.ts';
import { organizationDetails } from './organization-details.ts';
import { cultureOrganizations } from './organizations-culture.ts';
import { lifeOrganizations } from './organizations-life.ts';
import { sportOrganizations } from './organizations-sport.ts';

export const organizations: OrganizationSource[] = [
  ...cultureOrganizations,
  ...sportOrganizations,
  ...lifeOrganizations,
].map((organization) => ({ ...organization, ...organizationDetails[organization.name] }));
