/** Has so many people subscribed to a site's newsletter, as if each had confirmed. `node add-subscribers.ts SITE COUNT` */
import { bootSilo } from '../lib/boot-silo.ts';

const { strapi, answer } = await bootSilo();
const [, , site = '', count = '0'] = process.argv;
const rows = Array.from({ length: Number(count) }, (_, n) => ({
  site,
  email: `lecteur-${n}@exemple.example`,
  key: `bench-${String(n).padStart(16, '0')}`,
  expires: null,
  since: Date.now(),
}));
await strapi.db.transaction(async ({ trx }) => {
  for (let from = 0; from < rows.length; from += 100)
    await trx('parvis_subscribers').insert(rows.slice(from, from + 100));
});
await answer({});
