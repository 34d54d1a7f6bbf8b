import type { Core } from '@strapi/strapi';
import { readEnvironment } from '../lib/environment';
import type { NewsletterSite } from './lists';
import type { Mail } from './mails';

interface EmailService {
  send(mail: object): Promise<unknown>;
}

/** Gives a mail to the mail server, in the name of a site. @param unsubscribe link of RFC 8058, for what is sent to a list */
export async function post(
  strapi: Core.Strapi,
  site: NewsletterSite,
  to: string,
  mail: Mail,
  unsubscribe?: string,
): Promise<void> {
  const headers = unsubscribe && {
    'List-Unsubscribe': `<${unsubscribe}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
  const service: EmailService = strapi.plugin('email').service('email');
  await service.send({
    ...mail,
    to: { name: '', address: to },
    from: { name: site.name, address: readEnvironment().mailFrom },
    headers: { 'Auto-Submitted': 'auto-generated', ...headers },
  });
}

/** What a mail's failure means: the server will never take this mail, takes it not now, or takes no mail at all. */
export type Failure = 'refused' | 'later' | 'unreachable';

/** By the codes of SMTP (RFC 5321, section 4.2.1), when the server spoke of this mail. */
export function failureOf(error: unknown): Failure {
  const { command = '', responseCode = 0 } = (error ?? {}) as { command?: string; responseCode?: number };
  if (!/^(RCPT TO|DATA)/.test(command)) return 'unreachable';
  return responseCode >= 500 ? 'refused' : 'later';
}
