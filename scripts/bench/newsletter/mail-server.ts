import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server that takes everything and counts it. */
export interface MailServer {
  url: string;
  /** Mails by address, since the last `forget`. */
  taken: Map<string, number>;
  /** Settles once so many addresses have a mail. */
  until(addresses: number): Promise<void>;
  forget(): void;
  stop(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const taken = new Map<string, number>();
  let waiting: { addresses: number; go: () => void } | undefined;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => {
      stream.resume().on('end', () => {
        for (const { address } of session.envelope.rcptTo) taken.set(address, (taken.get(address) ?? 0) + 1);
        done();
        if (waiting && taken.size >= waiting.addresses) waiting.go();
      });
    },
  });
  // A client that is killed leaves its connection in the middle.
  server.on('error', () => undefined);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    until: (addresses) =>
      new Promise((go) => {
        waiting = { addresses, go };
        if (taken.size >= addresses) go();
      }),
    forget: () => taken.clear(),
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
}
