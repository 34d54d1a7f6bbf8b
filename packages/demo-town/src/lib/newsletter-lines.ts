import { addDays } from '@parvis/silo/days';
import type { UpsertLine } from '@parvis/silo/upsert-line';
import { blocksOf } from './blocks.ts';
import { eventsWithin } from './selection-lines.ts';
import type { NewsletterIssueSource } from './source-editorial.ts';
import { labels, line, type Town } from './town.ts';

/** Days that an issue looks ahead, and rendezvous that it names. */
const ahead = 28;
const mostEvents = 5;

/** Issues of the newsletter, with the next events of the service that writes it. */
export const newsletterLines = (
  issues: NewsletterIssueSource[],
  events: UpsertLine[],
  { today, text }: Town,
): UpsertLine[] =>
  issues.map(({ age, ...issue }) => {
    const publishedOn = addDays(today, -age);
    const period = { startsOn: publishedOn, endsOn: addDays(publishedOn, ahead) };
    return line('newsletter-issue', issue.slug, {
      slug: issue.slug,
      title: text(issue.title),
      summary: text(issue.summary),
      publishedOn,
      introduction: blocksOf(text(issue.text)),
      events: eventsWithin(events, period, ({ service }) => service === issue.service, mostEvents),
      articles: issue.articles,
      places: issue.places,
      pages: issue.pages,
      ...labels(issue),
    });
  });
