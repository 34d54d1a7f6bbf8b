import type { Holiday } from '@parvis/silo/editorial-records';
import type { GalleryCard, NewsletterIssueCard, PageCard, ProcedureCard, SelectionCard } from '@parvis/silo/views';
import { formatDate, formatDayRange } from '@parvis/ui/format/days.ts';
import { plural } from '@parvis/ui/format/text.ts';
import type { ContentCardData } from '@parvis/ui/types.ts';

export type Content = PageCard | ProcedureCard | SelectionCard | GalleryCard | NewsletterIssueCard;

export const holidayLabels: Record<Holiday, string> = {
  autumn: 'Vacances de la Toussaint',
  christmas: 'Vacances de Noël',
  winter: 'Vacances d’hiver',
  spring: 'Vacances de printemps',
  summer: 'Vacances d’été',
  other: 'Sélection',
};

/** A record as its card tells it. */
export function contentCard(content: Content): ContentCardData {
  const { slug, title, summary, href } = content;
  return { slug, title, summary, href, ...told(content) };
}

function told(content: Content): Pick<ContentCardData, 'kicker' | 'notes'> {
  switch (content.type) {
    case 'page':
      return { kicker: null, notes: [] };
    case 'procedure':
      return {
        kicker: content.url ? 'En ligne' : 'Sur place',
        notes: [content.cost, content.delay].filter((note) => note !== null),
      };
    case 'selection':
      return {
        kicker: holidayLabels[content.holiday],
        notes: [formatDayRange(content.startsOn, content.endsOn)],
      };
    case 'gallery':
      return { kicker: plural(content.size, 'création', 'créations'), notes: [formatDate(content.publishedOn)] };
    case 'newsletter-issue':
      return { kicker: formatDate(content.publishedOn), notes: [] };
  }
}
