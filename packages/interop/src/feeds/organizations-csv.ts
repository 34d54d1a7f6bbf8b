import { csv } from './csv.ts';
import type { FeedOrganization } from './types.ts';

/** A directory as CSV, piece by piece: one line per organization. Columns: `packages/interop/README.md`. */
export function organizationsCsv(organizations: Iterable<FeedOrganization>): Generator<string> {
  return csv(organizations, {
    id: (organization) => organization.id,
    nom: (organization) => organization.name,
    sigle: (organization) => organization.acronym,
    resume: (organization) => organization.summary,
    description: (organization) => organization.descriptionText,
    forme_juridique: (organization) => organization.legalForm,
    objet: (organization) => organization.purpose,
    date_creation: (organization) => organization.foundedOn,
    rna: (organization) => organization.rna,
    siren: (organization) => organization.siren,
    siret: (organization) => organization.siret,
    url: (organization) => organization.url,
    adresse: (organization) => organization.address,
    code_postal: (organization) => organization.postcode,
    commune: (organization) => organization.communeName,
    code_insee: (organization) => organization.insee,
    telephone: (organization) => organization.phone,
    courriel: (organization) => organization.email,
    site_web: (organization) => organization.website,
    liens: (organization) => organization.links,
    themes: (organization) => organization.themes,
    publics: (organization) => organization.audiences,
    mis_a_jour: (organization) => organization.updatedAt,
  });
}
