import { graphql } from './graphql.ts';

/**
 * One page of each type, in the order of document ids (keyset): `$after` is the last id of the page before.
 * Relations are asked by id only: the replica joins them itself.
 */

export const media = graphql(`
  fragment Media on UploadFile @_unmask { url hash width height size alternativeText caption focalPoint updatedAt }
`);

export const file = graphql(`
  fragment File on UploadFile @_unmask { url hash name ext mime size updatedAt }
`);

export const video = graphql(
  `
  fragment Video on ComponentVariantVideo @_unmask {
    url transcript
    file { ...File }
    poster { ...Media }
    captions { ...File }
  }
`,
  [media, file],
);

export const audio = graphql(
  `
  fragment Audio on ComponentVariantAudio @_unmask { url duration transcript file { ...File } }
`,
  [file],
);

export const step = graphql(
  `
  fragment Step on ComponentBlockStep @_unmask { title text image { ...Media } }
`,
  [media],
);

export const sitesPage = graphql(`
  query SitesPage($after: ID!, $limit: Int!) {
    records: sites(filters: { documentId: { gt: $after } }, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt key name tagline description baseUrl position
      topTasks { label url hint }
      legal { owner director host contact privacyContact }
    }
  }
`);

export const servicesPage = graphql(`
  query ServicesPage($after: ID!, $limit: Int!) {
    records: services(filters: { documentId: { gt: $after } }, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs name summary email phone
    }
  }
`);

export const themesPage = graphql(`
  query ThemesPage($after: ID!, $limit: Int!) {
    records: themes(filters: { documentId: { gt: $after } }, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs name position
    }
  }
`);

export const audiencesPage = graphql(`
  query AudiencesPage($after: ID!, $limit: Int!) {
    records: audiences(filters: { documentId: { gt: $after } }, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs name ageMin ageMax universe position
    }
  }
`);

export const communesPage = graphql(`
  query CommunesPage($after: ID!, $limit: Int!) {
    records: communes(filters: { documentId: { gt: $after } }, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs name insee population latitude longitude
      postcodes { code }
      neighbours { documentId }
      group { documentId }
    }
  }
`);

export const groupsPage = graphql(`
  query GroupsPage($after: ID!, $limit: Int!) {
    records: groups(filters: { documentId: { gt: $after } }, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs name kind siren website
    }
  }
`);

export const placesPage = graphql(
  `
  query PlacesPage($after: ID!, $limit: Int!) {
    records: places(filters: { documentId: { gt: $after } }, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs name kind summary description address postcode latitude longitude phone email website
      openingHours hoursNote accessibility equipUid equipTheme equipType canonicalUrl
      hoursExceptions { from to hours label }
      accessibilityFeatures {
        stepFreeAccess lift accessibleToilets reservedParking hearingLoop signLanguage tactilePaving audioGuidance
        easyToRead trainedStaff
      }
      plainText
      signLanguage { ...Video }
      audio { ...Audio }
      image { ...Media }
      service { documentId }
      themes { documentId }
      audiences { documentId }
      commune { documentId }
      sites { site url }
    }
  }
`,
  [media, video, audio],
);

export const organizationsPage = graphql(
  `
  query OrganizationsPage($after: ID!, $limit: Int!) {
    records: organizations(filters: { documentId: { gt: $after } }, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs name acronym legalForm summary description purpose foundedOn rna siren siret address postcode
      phone email website canonicalUrl
      contacts { label phone email }
      links { label url }
      plainText
      signLanguage { ...Video }
      audio { ...Audio }
      image { ...Media }
      service { documentId }
      themes { documentId }
      audiences { documentId }
      commune { documentId }
      sites { site url }
    }
  }
`,
  [media, video, audio],
);

export const eventsPage = graphql(
  `
  query EventsPage($after: ID!, $limit: Int!) {
    records: events(filters: { documentId: { gt: $after } }, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs title summary description eventStatus attendanceMode onlineUrl price free priceMin priceMax ageMin
      ageMax canonicalUrl
      recurrence
      accessibility { hi ii vi pi mi }
      registrations { kind value label }
      externalIds { source identifier url }
      slots { start end allDay }
      occurrences { start end allDay status reason previousStart }
      plainText
      signLanguage { ...Video }
      audio { ...Audio }
      image { ...Media }
      service { documentId }
      themes { documentId }
      audiences { documentId }
      commune { documentId }
      place { documentId commune { documentId } }
      organizer { documentId }
      offers { documentId }
      sites { site url }
      translations { locale title summary description price plainText }
    }
  }
`,
  [media, video, audio],
);

export const articlesPage = graphql(
  `
  query ArticlesPage($after: ID!, $limit: Int!) {
    records: articles(filters: { documentId: { gt: $after } }, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs title kind summary body publishedOn canonicalUrl
      plainText
      signLanguage { ...Video }
      audio { ...Audio }
      image { ...Media }
      service { documentId }
      themes { documentId }
      audiences { documentId }
      series materials duration
      contributors { documentId }
      offers { documentId }
      work { title creator publisher year ean cover { ...Media } }
      episode { season number audio { ...Audio } }
      video { ...Video }
      steps { ...Step }
      downloads { label file { ...File } }
      place { documentId }
      sites { site url }
      translations { locale title summary body materials plainText steps { ...Step } }
    }
  }
`,
  [media, file, video, audio, step],
);

export const journalHead = graphql(`query JournalHead { journal { epoch sequence } }`);
