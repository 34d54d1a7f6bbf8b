/** How the sending of an issue stands. Mails. */
export interface Sending {
  /** Instant. */
  since: string;
  total: number;
  sent: number;
  refused: number;
  waiting: number;
  problem: string | null;
}
/** What the silo says of an issue. */
export interface Answer {
  /** Whose newsletter it is; null: it is not published, or on no site that has one. */
  site: string | null;
  subscribers: number;
  sending: Sending | null;
  maySend: boolean;
}

export const isUnderWay = ({ waiting }: Sending): boolean => waiting > 0;

export const subscribersInWords = (site: string, subscribers: number): string =>
  subscribers === 0
    ? `Personne n’est encore abonné à la lettre du site ${site}.`
    : `Ce numéro ira à ${count(subscribers, 'abonné', 'abonnés')} du site ${site}.`;

/** « Envoyé le 25 novembre 2026 : 1 234 courriels, dont 2 refusés. » */
export function sendingInWords({ since, total, sent, refused, waiting, problem }: Sending): string {
  const left = problem ? ` ${problem}` : '';
  const but = refused === 0 ? '' : `, ${count(refused, 'refusé', 'refusés')}`;
  if (waiting > 0)
    return `Envoi en cours\u00A0: ${number(sent)} sur ${count(total, 'courriel', 'courriels')}${but}.${left}`;
  const day = new Date(since).toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' });
  return `Envoyé le ${day}\u00A0: ${count(sent, 'courriel', 'courriels')}${but}.`;
}

const number = (value: number) => value.toLocaleString('fr-FR');
const count = (value: number, one: string, many: string) => `${number(value)}\u00A0${value > 1 ? many : one}`;
