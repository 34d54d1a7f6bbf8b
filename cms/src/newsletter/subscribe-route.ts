import type { Core } from '@strapi/strapi';
import { yup } from '@strapi/utils';
import { limiter } from '../lib/limiter';
import type { RouteContext } from '../lib/record-route';
import { visitorOf } from '../lib/visitor';
import { newsletterSite } from './lists';
import { ask, confirm, unsubscribe } from './subscribers';
import { keyOf } from './tokens';

/** The site's page that tells what became of a form: `/abonnement/<outcome>/`. */
type Outcome = 'a-confirmer' | 'confirme' | 'arrete' | 'lien-perime' | 'adresse-refusee' | 'plus-tard';

const hour = 3_600;
/** Addresses given by one visitor: a class may subscribe together. Links are not counted: a provider of mail unsubscribes many people. */
const forms = limiter(30, hour);
/** Mails that one address is sent because of forms: nobody can be flooded. */
const askings = limiter(3, 24 * hour);
/** Mails that all forms have sent. */
const all = limiter(600, hour);

const longest = 254;
const email = yup
  .string()
  .required()
  .trim()
  .lowercase()
  .email()
  .max(longest)
  .matches(/@[^@]+\.[^@.]+$/);

/**
 * `POST /api/newsletter/subscribe` (`site`, `email`), `/confirm` and `/unsubscribe` (`token`), of forms: 303 to the page of the site that tells
 * what became of it, the same whether the address is known or not. Whoever fills the field `website`, which people do not see, is answered alike.
 * A mail program that unsubscribes (`List-Unsubscribe=One-Click`, RFC 8058, section 3.2) is answered 200 or 400, as it follows nothing.
 */
export function registerNewsletterRoutes(strapi: Core.Strapi): void {
  const route = (name: string, answer: (fields: Fields, context: RouteContext) => Promise<Outcome>) => ({
    method: 'POST' as const,
    path: `/newsletter/${name}`,
    handler: async (context: RouteContext) => {
      context.set('cache-control', 'no-store');
      const fields = fieldsOf(context);
      const outcome = await answer(fields, context);
      if (fields['List-Unsubscribe'] === 'One-Click') {
        context.status = outcome === 'arrete' ? 200 : 400;
        context.body = { outcome };
        return;
      }
      context.status = 303;
      context.set('location', `/abonnement/${outcome}/`);
    },
    config: { auth: false as const },
    info: { type: 'content-api' as const },
  });
  strapi.server.routes({
    type: 'content-api',
    routes: [
      route('subscribe', async (fields, context) =>
        (await forms(visitorOf(context))) ? 'plus-tard' : subscribed(strapi, fields),
      ),
      route('confirm', async ({ token }) => {
        const key = keyOf(token, 'confirm');
        return key && (await confirm(strapi, key)) ? 'confirme' : 'lien-perime';
      }),
      route('unsubscribe', async ({ token }) => {
        const key = keyOf(token, 'unsubscribe');
        if (!key) return 'lien-perime';
        await unsubscribe(strapi, key);
        return 'arrete';
      }),
    ],
  });
}

async function subscribed(strapi: Core.Strapi, fields: Fields): Promise<Outcome> {
  const address = await email.validate(fields.email).catch(() => undefined);
  if (address === undefined || typeof fields.site !== 'string') return 'adresse-refusee';
  if (fields.website || !(await newsletterSite(strapi, fields.site))) return 'a-confirmer';
  if (await all('')) return 'plus-tard';
  if (!(await askings(`${fields.site} ${address}`))) await ask(strapi, fields.site, address);
  return 'a-confirmer';
}

type Fields = Record<string, unknown>;

function fieldsOf(context: RouteContext): Fields {
  const { body } = context.request as { body?: unknown };
  return typeof body === 'object' && body !== null ? (body as Fields) : {};
}
