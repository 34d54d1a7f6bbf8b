/** What editors see first: the columns of each list, and the order of the fields when it is not that of the labels. */
export const listColumns: Record<string, readonly string[]> = {
  'api::site.site': ['name', 'key', 'baseUrl', 'position'],
  'api::service.service': ['name', 'email', 'phone'],
  'api::theme.theme': ['name', 'position'],
  'api::audience.audience': ['name', 'universe', 'position'],
  'api::commune.commune': ['name', 'insee', 'postcode', 'population'],
  'api::place.place': ['name', 'kind', 'commune', 'service'],
  'api::organization.organization': ['name', 'commune', 'service', 'updatedAt'],
  'api::event.event': ['title', 'service', 'place', 'eventStatus', 'updatedAt'],
  'api::article.article': ['title', 'kind', 'service', 'publishedOn'],
};

/** Fields that take a whole row of the form; the others stand two by two. */
export const wideFields = new Set([
  'summary',
  'description',
  'body',
  'slots',
  'rules',
  'topTasks',
  'alerts',
  'legal',
  'paths',
  'accessibility',
  'hoursNote',
  'openingHours',
]);
