import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export interface Received {
  from: string;
  to: string;
  mail: Email;
  /** As it came. */
  raw: string;
}

/** A mail server that keeps what it is given. */
export interface Mailbox {
  url: string;
  received: Received[];
  /** Answers of SMTP to what is not taken: a code for an address, or for all. */
  refusals: Map<string, number>;
  /** The mails that came to an address. */
  of(address: string): Received[];
  stop(): Promise<void>;
}

const everyone = '*';

export async function startMailbox(): Promise<Mailbox> {
  const received: Received[] = [];
  const refusals = new Map<string, number>();
  const refusal = (address: string) => {
    const code = refusals.get(address);
    return code ? Object.assign(new Error('Not taken'), { responseCode: code }) : undefined;
  };
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onMailFrom: (_address, _session, done) => done(refusal(everyone)),
    onRcptTo: ({ address }, _session, done) => done(refusal(address)),
    onData: (stream, session, done) => {
      keep(received, stream, session).then(() => done(), done);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refusals,
    of: (address) => received.filter(({ to }) => to === address),
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
}

async function keep(received: Received[], stream: NodeJS.ReadableStream, session: SMTPServerSession): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  const raw = Buffer.concat(chunks).toString();
  const { mailFrom, rcptTo } = session.envelope;
  const from = mailFrom ? mailFrom.address : '';
  received.push({ from, to: rcptTo.map(({ address }) => address).join(), mail: await PostalMime.parse(raw), raw });
}
