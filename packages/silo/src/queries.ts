import { graphql } from './graphql.ts';

/**
 * One page of each type, in the order of document ids: those after the last id of the page before (keyset), or a few by their ids.
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
  query SitesPage($filters: SiteFiltersInput!, $limit: Int!) {
    records: sites(filters: $filters, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt key name tagline description baseUrl position
      topTasks { label url hint }
      legal { owner director host contact privacyContact }
    }
  }
`);

export const servicesPage = graphql(`
  query ServicesPage($filters: ServiceFiltersInput!, $limit: Int!) {
    records: services(filters: $filters, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs name summary email phone
    }
  }
`);

export const themesPage = graphql(`
  query ThemesPage($filters: ThemeFiltersInput!, $limit: Int!) {
    records: themes(filters: $filters, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs name position
    }
  }
`);

export const audiencesPage = graphql(`
  query AudiencesPage($filters: AudienceFiltersInput!, $limit: Int!) {
    records: audiences(filters: $filters, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs name ageMin ageMax universe position
    }
  }
`);

export const communesPage = graphql(`
  query CommunesPage($filters: CommuneFiltersInput!, $limit: Int!) {
    records: communes(filters: $filters, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs name insee population latitude longitude
      postcodes { code }
      neighbours { documentId }
      group { documentId }
    }
  }
`);

export const groupsPage = graphql(`
  query GroupsPage($filters: GroupFiltersInput!, $limit: Int!) {
    records: groups(filters: $filters, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs name kind siren website
    }
  }
`);

export const placesPage = graphql(
  `
  query PlacesPage($filters: PlaceFiltersInput!, $limit: Int!) {
    records: places(filters: $filters, sort: ["documentId:asc"], pagination: { limit: $limit }) {
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
  query OrganizationsPage($filters: OrganizationFiltersInput!, $limit: Int!) {
    records: organizations(filters: $filters, sort: ["documentId:asc"], pagination: { limit: $limit }) {
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
  query EventsPage($filters: EventFiltersInput!, $limit: Int!) {
    records: events(filters: $filters, sort: ["documentId:asc"], pagination: { limit: $limit }) {
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
  query ArticlesPage($filters: ArticleFiltersInput!, $limit: Int!) {
    records: articles(filters: $filters, sort: ["documentId:asc"], pagination: { limit: $limit }) {
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

export const journalChanges = graphql(`
  query JournalChanges($epoch: String!, $after: String!, $limit: Int!) {
    changes(epoch: $epoch, after: $after, limit: $limit) { epoch sequence remaining refill rows { type document bulk } }
  }
`);

export const shownPage = graphql(`
  query ShownPage($type: String!, $after: ID!, $limit: Int!) {
    shown(type: $type, after: $after, limit: $limit) { documentId canonicalUrl sites { site url } }
  }
`);
