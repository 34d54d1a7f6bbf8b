import { graphql } from './graphql.ts';
import { audio, file, media, step, video } from './queries.ts';

/** One page of each type that services write beside events and articles; see `queries.ts`. */

const item = graphql(
  `
  fragment Item on ComponentGalleryItem @_unmask { title creator text image { ...Media } }
`,
  [media],
);

/** What a page is composed of; the same in each language, with other words. */
const block = graphql(
  `
  fragment Block on PageBlocksDynamicZone @_unmask {
    __typename
    ... on ComponentBlockText { title body }
    ... on ComponentBlockImage { caption image { ...Media } }
    ... on ComponentBlockVideo { heading: title video { ...Video } }
    ... on ComponentBlockAccordion { title items { question answer } }
    ... on ComponentBlockSteps { title steps { ...Step } }
    ... on ComponentBlockKeyFigures { title figures { value label } }
    ... on ComponentBlockQuote { quote: text author }
    ... on ComponentBlockDownloads { title files { label file { ...File } } }
    ... on ComponentBlockRelated { heading: title content limit version theme { documentId } audience { documentId } }
    ... on ComponentBlockGallery { title items { ...Item } }
    ... on ComponentBlockMap { heading: title placeKind: kind limit theme { documentId } audience { documentId } }
    ... on ComponentBlockTimetable { title rows { label times } note }
    ... on ComponentBlockContact { place { documentId } }
    ... on ComponentBlockEmbed { heading: title address: url poster { ...Media } transcript }
    ... on ComponentBlockCallToAction { heading: title subtext: text label url }
  }
`,
  [media, file, video, step, item],
);

export const pagesPage = graphql(
  `
  query PagesPage($filters: PageFiltersInput!, $limit: Int!) {
    records: pages(filters: $filters, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs title summary canonicalUrl
      blocks { ...Block }
      plainText
      signLanguage { ...Video }
      audio { ...Audio }
      image { ...Media }
      service { documentId }
      themes { documentId }
      audiences { documentId }
      sites { site url }
      translations { locale title summary plainText blocks { ...Block } }
    }
  }
`,
  [media, video, audio, block],
);

export const proceduresPage = graphql(
  `
  query ProceduresPage($filters: ProcedureFiltersInput!, $limit: Int!) {
    records: procedures(filters: $filters, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs title summary eligibility cost delay url urlLabel description externalId canonicalUrl
      documents { label note url }
      steps { ...Step }
      place { documentId }
      plainText
      signLanguage { ...Video }
      audio { ...Audio }
      image { ...Media }
      service { documentId }
      themes { documentId }
      audiences { documentId }
      sites { site url }
      translations { locale title summary eligibility cost delay urlLabel description plainText documents { label note url } steps { ...Step } }
    }
  }
`,
  [media, video, audio, step],
);

export const selectionsPage = graphql(
  `
  query SelectionsPage($filters: SelectionFiltersInput!, $limit: Int!) {
    records: selections(filters: $filters, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs title summary holiday startsOn endsOn description canonicalUrl
      events { documentId }
      articles { documentId }
      places { documentId }
      offers { documentId }
      plainText
      signLanguage { ...Video }
      audio { ...Audio }
      image { ...Media }
      service { documentId }
      themes { documentId }
      audiences { documentId }
      sites { site url }
      translations { locale title summary description plainText }
    }
  }
`,
  [media, video, audio],
);

export const galleriesPage = graphql(
  `
  query GalleriesPage($filters: GalleryFiltersInput!, $limit: Int!) {
    records: galleries(filters: $filters, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs title summary publishedOn description canonicalUrl
      items { ...Item }
      place { documentId }
      plainText
      signLanguage { ...Video }
      audio { ...Audio }
      image { ...Media }
      service { documentId }
      themes { documentId }
      audiences { documentId }
      sites { site url }
      translations { locale title summary description plainText items { ...Item } }
    }
  }
`,
  [media, video, audio, item],
);

export const newsletterIssuesPage = graphql(
  `
  query NewsletterIssuesPage($filters: NewsletterIssueFiltersInput!, $limit: Int!) {
    records: newsletterIssues(filters: $filters, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs title summary publishedOn introduction canonicalUrl
      events { documentId }
      articles { documentId }
      places { documentId }
      pages { documentId }
      plainText
      signLanguage { ...Video }
      audio { ...Audio }
      image { ...Media }
      service { documentId }
      themes { documentId }
      audiences { documentId }
      sites { site url }
    }
  }
`,
  [media, video, audio],
);

export const offersPage = graphql(
  `
  query OffersPage($filters: OfferFiltersInput!, $limit: Int!) {
    records: offers(filters: $filters, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs name kind summary url price validFrom validThrough
      place { documentId }
      organization { documentId }
      service { documentId }
      themes { documentId }
      audiences { documentId }
    }
  }
`,
  [],
);

export const alertsPage = graphql(
  `
  query AlertsPage($filters: AlertFiltersInput!, $limit: Int!) {
    records: alerts(filters: $filters, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt text level url startsAt endsAt
      service { documentId }
      showOn { documentId }
    }
  }
`,
  [],
);

export const menusPage = graphql(
  `
  query MenusPage($filters: MenuFiltersInput!, $limit: Int!) {
    records: menus(filters: $filters, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs name placement
      site { documentId }
      items { label url links { label url } }
    }
  }
`,
  [],
);

export const contributorsPage = graphql(
  `
  query ContributorsPage($filters: ContributorFiltersInput!, $limit: Int!) {
    records: contributors(filters: $filters, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs name role biography website
      image { ...Media }
      service { documentId }
    }
  }
`,
  [media],
);

export const channelsPage = graphql(
  `
  query ChannelsPage($filters: ChannelFiltersInput!, $limit: Int!) {
    records: channels(filters: $filters, sort: ["documentId:asc"], pagination: { limit: $limit }) {
      documentId updatedAt slug formerSlugs name kind url aim audience
      items { title url datePublished excerpt }
      service { documentId }
      showOn { documentId }
    }
  }
`,
  [],
);
