import { render } from '@react-email/render';
import { BlocksRenderer } from '@strapi/blocks-react-renderer';
import type { CSSProperties, ReactNode } from 'react';
import type { Entry, Issue } from './issue';
import type { NewsletterSite } from './lists';
import { hoursToConfirm } from './subscribers';

export interface Mail {
  subject: string;
  html: string;
  text: string;
}

/** Stands in the mail of an issue where each subscriber has their own link. */
export const unsubscribeHere = 'https://desinscription.invalid/';

/** The mail of an issue: words and links, no picture to be fetched, so that reading it tells nobody anything. */
export function issueMail(issue: Issue): Promise<Mail> {
  return mailOf(
    issue.title,
    <Frame site={issue.site} preview={issue.summary ?? issue.title}>
      <h1 style={styles.h1}>{issue.title}</h1>
      {issue.summary && <p style={styles.lead}>{issue.summary}</p>}
      <Introduction issue={issue} />
      {issue.sections.map(({ title, entries }) => (
        <div key={title}>
          <h2 style={styles.h2}>{title}</h2>
          {entries.map((entry) => (
            <Told key={entry.url} {...entry} />
          ))}
        </div>
      ))}
      <hr style={styles.rule} />
      <p style={styles.small}>
        <a href={issue.url} style={styles.link}>
          Lire ce numéro sur le site
        </a>
      </p>
      <p style={styles.small}>
        {`Vous recevez cette lettre parce que vous l’avez demandée sur le site ${issue.site.name}.`}
        {issue.service && ` Elle est écrite par\u00A0: ${issue.service}.`}
      </p>
      <p style={styles.small}>
        <a href={unsubscribeHere} style={styles.link}>
          Ne plus recevoir cette lettre
        </a>
      </p>
    </Frame>,
  );
}

/** Asks whoever reads the address to confirm. */
export function confirmationMail(site: NewsletterSite, link: string): Promise<Mail> {
  const subject = `Confirmez votre abonnement à la lettre de ${site.name}`;
  return mailOf(
    subject,
    <Frame site={site} preview={subject}>
      <h1 style={styles.h1}>Encore un geste</h1>
      <p style={styles.text}>
        {`Cette adresse a été donnée sur le site ${site.name} pour recevoir sa lettre d’information. `}
        {'Si c’est bien vous, ouvrez cette page et confirmez\u00A0:'}
      </p>
      <p style={styles.text}>
        <a href={link} style={styles.link}>
          Confirmer mon abonnement
        </a>
      </p>
      <p style={styles.small}>
        {`Ce lien sert pendant ${hoursToConfirm}\u00A0heures. Si vous n’avez rien demandé, ne faites rien\u00A0: l’adresse sera effacée.`}
      </p>
    </Frame>,
  );
}

/** Tells who asks again that they are subscribed. */
export function alreadyMail(site: NewsletterSite, unsubscribeLink: string): Promise<Mail> {
  const subject = `Vous êtes déjà abonné à la lettre de ${site.name}`;
  return mailOf(
    subject,
    <Frame site={site} preview={subject}>
      <h1 style={styles.h1}>Votre abonnement est actif</h1>
      <p style={styles.text}>
        {`Cette adresse vient d’être donnée de nouveau sur le site ${site.name}. Il n’y a rien à faire\u00A0: la lettre vous parvient déjà.`}
      </p>
      <p style={styles.small}>
        <a href={unsubscribeLink} style={styles.link}>
          Ne plus recevoir cette lettre
        </a>
      </p>
    </Frame>,
  );
}

async function mailOf(subject: string, mail: ReactNode): Promise<Mail> {
  const text = await render(mail, { plainText: true, htmlToTextOptions: { selectors } });
  return { subject, html: await render(mail), text };
}

/** Headings are not shouted. */
const selectors = ['h1', 'h2', 'h3'].map((selector) => ({ selector, options: { uppercase: false } }));

function Frame({ site, preview, children }: { site: NewsletterSite; preview: string; children: ReactNode }) {
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{preview}</title>
      </head>
      <body style={styles.body}>
        <div style={styles.page}>
          <p style={styles.small}>
            <a href={site.baseUrl} style={styles.link}>
              {site.name}
            </a>
          </p>
          {children}
        </div>
      </body>
    </html>
  );
}

function Introduction({ issue }: { issue: Issue }) {
  if (issue.introduction.length === 0) return null;
  return (
    <BlocksRenderer
      content={issue.introduction}
      blocks={{
        paragraph: ({ children }) => <p style={styles.text}>{children}</p>,
        heading: ({ children }) => <h2 style={styles.h2}>{children}</h2>,
        quote: ({ children }) => <blockquote style={styles.quote}>{children}</blockquote>,
        link: ({ children, url }) => (
          <a
            href={URL.canParse(url, issue.site.baseUrl) ? new URL(url, issue.site.baseUrl).href : issue.url}
            style={styles.link}
          >
            {children}
          </a>
        ),
        image: () => null,
      }}
    />
  );
}

function Told({ title, url, note, summary }: Entry) {
  return (
    <div style={styles.entry}>
      <h3 style={styles.h3}>
        <a href={url} style={styles.link}>
          {title}
        </a>
      </h3>
      {note && <p style={styles.note}>{note}</p>}
      {summary && <p style={styles.text}>{summary}</p>}
    </div>
  );
}

const sans = 'system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif';

/** Colours are the reader's own, light or dark, but for links, which stand out on both. */
const styles = {
  body: { margin: 0, padding: '24px 16px', fontFamily: sans, fontSize: '16px', lineHeight: '1.5' },
  page: { maxWidth: '600px', margin: '0 auto' },
  h1: { margin: '16px 0', fontSize: '26px', lineHeight: '1.25' },
  h2: { margin: '32px 0 12px', fontSize: '20px', lineHeight: '1.3' },
  h3: { margin: '0 0 4px', fontSize: '17px', lineHeight: '1.35' },
  lead: { margin: '0 0 16px', fontSize: '18px' },
  text: { margin: '0 0 12px' },
  note: { margin: '0 0 4px', fontWeight: 600 },
  entry: { margin: '0 0 20px' },
  quote: { margin: '0 0 12px', paddingLeft: '16px', borderLeft: '3px solid currentcolor' },
  rule: { margin: '32px 0 16px', border: 0, borderTop: '1px solid currentcolor' },
  small: { margin: '0 0 8px', fontSize: '14px' },
  link: { color: 'inherit', textDecoration: 'underline' },
} satisfies Record<string, CSSProperties>;
