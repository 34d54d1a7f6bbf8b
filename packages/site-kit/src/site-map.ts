import { placeKindPluralLabels } from '@parvis/ui/format/labels.ts';
import { monthItems, seriesItems } from './article-facets.ts';
import {
  agendaLinks,
  articleLinks,
  facetItems,
  organizationLinks,
  placeLinks,
  procedureLinks,
  wordItems,
} from './links.ts';
import { wayHref, waysHere } from './other-ways.ts';
import { list, now } from './read.ts';
import { config } from './site.ts';
import { subscriptionPath } from './subscription.ts';
import { articleKindPlurals } from './text/slugs.ts';

export interface SiteMapPart {
  label: string;
  href: string;
  groups: { title: string; links: { label: string; href: string }[] }[];
}

/** The list pages of the site, section by section: everything else is one step further. */
export function siteMap(): SiteMapPart[] {
  const { agenda, places, organizations, articles, procedures, pages, selections, galleries, newsletters, channels } =
    config.sections;
  const coming = { from: now('day') };
  const parts = [
    agenda && {
      label: agenda.title,
      href: agenda.path,
      groups: [
        { title: 'Thèmes', links: facetItems('event', 'theme', coming, agendaLinks.theme) },
        { title: 'Publics', links: facetItems('event', 'audience', coming, agendaLinks.audience) },
        { title: 'Communes', links: facetItems('event', 'commune', coming, agendaLinks.commune) },
        {
          title: 'Autres vues',
          links: [
            { label: 'Par mois', href: agendaLinks.month(now('day').slice(0, 7)) },
            { label: 'Sur la carte', href: agendaLinks.map() },
            { label: 'Par lieu', href: agendaLinks.places() },
          ],
        },
      ],
    },
    articles && {
      label: articles.title,
      href: articles.path,
      groups: [
        { title: 'Types', links: wordItems('article', 'kind', {}, articleKindPlurals, articleLinks.kind) },
        { title: 'Thèmes', links: facetItems('article', 'theme', {}, articleLinks.theme) },
        { title: 'Publics', links: facetItems('article', 'audience', {}, articleLinks.audience) },
        { title: 'Séries', links: seriesItems() },
        { title: 'Archives', links: monthItems() },
      ],
    },
    places && {
      label: places.title,
      href: places.path,
      groups: [
        { title: 'Types de lieux', links: wordItems('place', 'kind', {}, placeKindPluralLabels, placeLinks.kind) },
        { title: 'Communes', links: facetItems('place', 'commune', {}, placeLinks.commune) },
        { title: 'Thèmes', links: facetItems('place', 'theme', {}, placeLinks.theme) },
        { title: 'Publics', links: facetItems('place', 'audience', {}, placeLinks.audience) },
      ],
    },
    organizations && {
      label: organizations.title,
      href: organizations.path,
      groups: [
        { title: 'Catégories', links: facetItems('organization', 'theme', {}, organizationLinks.theme) },
        { title: 'Communes', links: facetItems('organization', 'commune', {}, organizationLinks.commune) },
        { title: 'Publics', links: facetItems('organization', 'audience', {}, organizationLinks.audience) },
      ],
    },
    procedures && {
      label: procedures.title,
      href: procedures.path,
      groups: [
        { title: 'Thèmes', links: facetItems('procedure', 'theme', {}, procedureLinks.theme) },
        { title: 'Publics', links: facetItems('procedure', 'audience', {}, procedureLinks.audience) },
      ],
    },
    pages && {
      label: pages.title,
      href: pages.path,
      groups: [{ title: 'Pages', links: linksTo(list('page', { order: 'name' })) }],
    },
    selections && { label: selections.title, href: selections.path, groups: [] },
    galleries && { label: galleries.title, href: galleries.path, groups: [] },
    newsletters && {
      label: newsletters.title,
      href: newsletters.path,
      groups: [{ title: 'Abonnement', links: [{ label: 'S’abonner à la lettre', href: subscriptionPath }] }],
    },
    channels && { label: channels.title, href: channels.path, groups: [] },
    ...waysHere().map(({ slug, title }) => ({ label: title, href: wayHref(slug), groups: [] })),
  ];
  return parts
    .filter((part) => part !== undefined)
    .map((part) => ({ ...part, groups: part.groups.filter(({ links }) => links.length > 0) }));
}

const linksTo = (cards: { title: string; href: string | null }[]) =>
  cards.flatMap(({ title, href }) => (href === null ? [] : [{ label: title, href }]));
