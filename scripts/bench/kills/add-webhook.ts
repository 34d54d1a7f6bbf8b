/** Registers a webhook in the silo, below the form of the administration, which takes no address of this machine. `node add-webhook.ts URL` */
import { bootSilo } from '../lib/boot-silo.ts';

const { strapi, answer } = await bootSilo();
await strapi.get('webhookStore').createWebhook({
  name: 'Mesure',
  url: process.argv[2] ?? '',
  headers: {},
  events: ['entry.publish'],
  isEnabled: true,
});
await answer({});
