import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { diffusedTypes } from '../lib/content-types';
import { type AskedRecord, mayPublish, registerRecordRoute } from '../lib/record-route';
import { type Issue, readIssue } from './issue';
import { issueType, siteOfIssue } from './lists';
import { issueMail, unsubscribeHere } from './mails';
import { failureOf, post } from './post';
import { begin, type Sending, sendingOf } from './sendings';
import { countSubscribers } from './subscribers';

/** What the panel shows. `site` null: the issue is not published, or no site with a newsletter shows it. */
export interface NewsletterAnswer {
  site: string | null;
  subscribers: number;
  sending: Sending | null;
  maySend: boolean;
}

/**
 * `GET /parvis/newsletter/newsletter-issue/:id`: to whom a published issue goes, and how its sending stands. `PUT` sends it, once, and
 * `PUT /parvis/newsletter-trial/newsletter-issue/:id` sends it to the account that asks: for accounts that may publish the issue.
 */
export function registerNewsletterAdminRoutes(strapi: Core.Strapi): void {
  registerRecordRoute(strapi, 'newsletter', diffusedTypes, (asked) => answer(strapi, asked));
  registerRecordRoute(
    strapi,
    'newsletter',
    diffusedTypes,
    async (asked) => {
      const issue = await issueOf(strapi, asked);
      await begin(strapi, asked.id, issue, await issueMail(issue));
      return answer(strapi, asked);
    },
    { method: 'PUT', right: 'publish' },
  );
  registerRecordRoute(strapi, 'newsletter-trial', diffusedTypes, (asked) => tryOn(strapi, asked), {
    method: 'PUT',
    right: 'publish',
  });
}

async function answer(strapi: Core.Strapi, asked: AskedRecord): Promise<NewsletterAnswer | null> {
  if (asked.type !== issueType) return null;
  const site = await siteOfIssue(strapi, asked.id);
  return {
    site: site?.name ?? null,
    subscribers: site ? await countSubscribers(strapi, site.key) : 0,
    sending: await sendingOf(strapi, asked.id),
    maySend: await mayPublish(strapi, asked),
  };
}

/** @throws ValidationError */
async function issueOf(strapi: Core.Strapi, { type, id }: AskedRecord): Promise<Issue> {
  const issue = type === issueType ? await readIssue(strapi, id) : null;
  if (!issue)
    throw new errors.ValidationError(
      'Ce contenu ne s’envoie pas\u00A0: ce n’est pas un numéro publié, ou aucun site qui a une lettre ne le montre.',
    );
  return issue;
}

/** To one's own address alone, without counting. The link by which one unsubscribes leads to the issue's page. */
async function tryOn(strapi: Core.Strapi, asked: AskedRecord): Promise<{ to: string }> {
  const issue = await issueOf(strapi, asked);
  const { email }: { email: string } = asked.context.state.user;
  const { subject, html, text } = await issueMail(issue);
  const plain = (body: string) => body.replaceAll(unsubscribeHere, issue.url);
  const mail = { subject: `[Essai] ${subject}`, html: plain(html), text: plain(text) };
  try {
    await post(strapi, issue.site, email, mail);
  } catch (error) {
    throw new errors.ApplicationError(
      failureOf(error) === 'unreachable'
        ? 'Le serveur de courriel ne répond pas. Essayez plus tard, ou prévenez le webmestre.'
        : 'Le serveur de courriel a refusé votre adresse. Vérifiez celle de votre compte.',
    );
  }
  return { to: email };
}
