import path from 'node:path';
import { type Environment, readEnvironment } from '../lib/environment';
import { folderTransport } from './folder-transport';

/** Milliseconds: shorter together than the turn that a mail's sender has (`newsletter/queue.ts`). */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000 };

/** For Strapi's e-mail plugin, and so for everything the silo sends: the town's mail server, or a folder. */
export function mailConfig({ smtpUrl, mailFrom, home }: Environment = readEnvironment()) {
  return {
    provider: 'nodemailer',
    providerOptions: smtpUrl
      ? { url: smtpUrl, pool: true, maxConnections: 1, ...patience }
      : folderTransport(path.join(home, 'mail')),
    settings: { defaultFrom: mailFrom, defaultReplyTo: mailFrom },
  };
}
