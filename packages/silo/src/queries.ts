import { graphql } from './graphql.ts';

/**
 * One page of each type, in the order of document ids (keyset): `$after` is the last id of the page before.
 * Relations are asked by id only: the replica joins them itself.
 */

export const media = graphql(`
  fragment Media on UploadFile @_unmask { url hash width height size alternativeText caption updatedAt }
`);

export const sitesPage = graphql(`
  query SitesPage($after: ID!, $limit: Int!) {
    records: sites(filters: { documentId: { gt: $after } }, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt key name tagline description baseUrl position
      topTasks { label url hint }
      alerts { level text url endsAt }
      legal { owner director host contact privacyContact }
    }
  }
`);

export const servicesPage = graphql(`
  query ServicesPage($after: ID!, $limit: Int!) {
    records: services(filters: { documentId: { gt: $after } }, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug name summary email phone
    }
  }
`);

export const themesPage = graphql(`
  query ThemesPage($after: ID!, $limit: Int!) {
    records: themes(filters: { documentId: { gt: $after } }, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug name position
    }
  }
`);

export const audiencesPage = graphql(`
  query AudiencesPage($after: ID!, $limit: Int!) {
    records: audiences(filters: { documentId: { gt: $after } }, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug name ageMin ageMax universe position
    }
  }
`);

export const communesPage = graphql(`
  query CommunesPage($after: ID!, $limit: Int!) {
    records: communes(filters: { documentId: { gt: $after } }, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug name insee postcode population latitude longitude
    }
  }
`);

export const placesPage = graphql(
  `
  query PlacesPage($after: ID!, $limit: Int!) {
    records: places(filters: { documentId: { gt: $after } }, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug name kind summary description address postcode latitude longitude phone email website
      openingHours hoursNote accessibility canonicalUrl
      image { ...Media }
      service { documentId }
      themes { documentId }
      audiences { documentId }
      commune { documentId }
      sites { site url }
    }
  }
`,
  [media],
);

export const organizationsPage = graphql(
  `
  query OrganizationsPage($after: ID!, $limit: Int!) {
    records: organizations(filters: { documentId: { gt: $after } }, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug name acronym summary description rna address postcode phone email website canonicalUrl
      image { ...Media }
      service { documentId }
      themes { documentId }
      audiences { documentId }
      commune { documentId }
      sites { site url }
    }
  }
`,
  [media],
);

export const eventsPage = graphql(
  `
  query EventsPage($after: ID!, $limit: Int!) {
    records: events(filters: { documentId: { gt: $after } }, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug title summary description eventStatus attendanceMode onlineUrl price free registrationUrl
      canonicalUrl
      slots { start end allDay }
      image { ...Media }
      service { documentId }
      themes { documentId }
      audiences { documentId }
      commune { documentId }
      place { documentId commune { documentId } }
      organizer { documentId }
      sites { site url }
    }
  }
`,
  [media],
);

export const articlesPage = graphql(
  `
  query ArticlesPage($after: ID!, $limit: Int!) {
    records: articles(filters: { documentId: { gt: $after } }, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug title kind summary body publishedOn canonicalUrl
      image { ...Media }
      service { documentId }
      themes { documentId }
      audiences { documentId }
      place { documentId }
      sites { site url }
    }
  }
`,
  [media],
);

export const journalHead = graphql(`query JournalHead { journal { epoch sequence } }`);
