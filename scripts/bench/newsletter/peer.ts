/** Sends one mail to so many addresses as a controller of a silo would: Strapi's e-mail service, in a loop. `node peer.ts COUNT` */
import { bootSilo } from '../lib/boot-silo.ts';

const { strapi, answer } = await bootSilo();
const service = strapi.plugin('email').service('email');
const words = 'Rendez-vous, lectures et lieux du mois. '.repeat(60);
const began = performance.now();
for (let n = 0; n < Number(process.argv[2]); n += 1)
  await service.send({ to: `pair-${n}@exemple.example`, subject: 'Lettre', text: words, html: `<p>${words}</p>` });
await answer({ seconds: (performance.now() - began) / 1000 });
