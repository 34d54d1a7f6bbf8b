import path from 'node:path';

/** The environment of the silo, read once. A missing or wrong variable stops the start with its name. */
export interface Environment {
  home: string;
  host: string;
  port: number;
  publicUrl: string;
  /** A proxy in front tells the visitor's address and scheme: limits by address need it, and must not believe it from anyone else. */
  behindProxy: boolean;
  appKeys: string[];
  apiTokenSalt: string;
  adminJwtSecret: string;
  transferTokenSalt: string;
  jwtSecret: string;
  encryptionKey: string;
  readToken: string;
  /** Address of the publisher's status server, without a slash at its end; undefined: nobody can be asked how pages stand. */
  publisherUrl: string | undefined;
  /** The mail server, `smtps://user:password@host`; undefined: mails are files in `mail/` of the home. */
  smtpUrl: string | undefined;
  /** Address that mails come from. */
  mailFrom: string;
  /** `host:port` that feeds of channels may be read from although they are no public address: for tests and development. */
  feedHosts: string[];
  database: { client: 'sqlite'; filename: string } | { client: 'postgres'; url: string };
  admin: Account | undefined;
  editor: Account | undefined;
}

export interface Account {
  email: string;
  password: string;
}

/** @throws Error naming the variable */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  const required = (name: string): string => {
    const value = env[name];
    if (!value)
      throw new Error(
        `The environment variable ${name} is missing. \`npm start\` sets it; see docs/recipes/deploy.md to set it by hand.`,
      );
    return value;
  };
  const account = (prefix: string): Account | undefined => {
    const email = env[`${prefix}_EMAIL`];
    return email ? { email, password: required(`${prefix}_PASSWORD`) } : undefined;
  };
  const home = path.resolve(required('PARVIS_HOME'));
  const port = Number(env.PORT ?? 4400);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is « ${env.PORT} »: it must be a port number.`);
  const host = env.HOST ?? '127.0.0.1';
  const client = env.DATABASE_CLIENT ?? 'sqlite';
  if (client !== 'sqlite' && client !== 'postgres')
    throw new Error(`DATABASE_CLIENT is « ${client} »: it must be sqlite or postgres.`);
  return {
    home,
    host,
    port,
    publicUrl: env.PARVIS_PUBLIC_URL ?? `http://${host}:${port}`,
    behindProxy: env.PARVIS_BEHIND_PROXY === 'true',
    appKeys: required('APP_KEYS').split(','),
    apiTokenSalt: required('API_TOKEN_SALT'),
    adminJwtSecret: required('ADMIN_JWT_SECRET'),
    transferTokenSalt: required('TRANSFER_TOKEN_SALT'),
    jwtSecret: required('JWT_SECRET'),
    encryptionKey: required('ENCRYPTION_KEY'),
    readToken: required('PARVIS_READ_TOKEN'),
    publisherUrl: addressOf(env, 'PARVIS_PUBLISHER_URL'),
    ...mailOf(env),
    feedHosts: hostsOf(env, 'PARVIS_FEED_HOSTS'),
    database:
      client === 'sqlite'
        ? { client, filename: path.join(home, 'cms', 'data.db') }
        : { client, url: required('DATABASE_URL') },
    admin: account('PARVIS_ADMIN'),
    editor: account('PARVIS_EDITOR'),
  };
}

function mailOf(env: NodeJS.ProcessEnv): Pick<Environment, 'smtpUrl' | 'mailFrom'> {
  const { PARVIS_SMTP_URL: smtpUrl, PARVIS_MAIL_FROM: mailFrom } = env;
  if (!smtpUrl) return { smtpUrl: undefined, mailFrom: mailFrom || 'parvis@localhost' };
  // What is wrong may hold the password: it is not said again.
  if (!URL.canParse(smtpUrl) || !/^smtps?:$/.test(new URL(smtpUrl).protocol))
    throw new Error('PARVIS_SMTP_URL must be an address such as smtps://user:password@mail.example.org.');
  if (!mailFrom || !/^[^\s@<>]+@[^\s@<>]+$/.test(mailFrom))
    throw new Error(
      `PARVIS_MAIL_FROM is « ${mailFrom ?? ''} »: with PARVIS_SMTP_URL, it must be the address mails come from.`,
    );
  return { smtpUrl, mailFrom };
}

function addressOf(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const value = env[name];
  if (!value) return undefined;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new Error(`${name} is « ${value} »: it must be an http(s) address.`);
  return value.replace(/\/+$/, '');
}

function hostsOf(env: NodeJS.ProcessEnv, name: string): string[] {
  const hosts = (env[name] ?? '').split(',').filter(Boolean);
  const wrong = hosts.find((host) => !/^(\[[\da-f:.]+\]|[\w.-]+):\d+$/i.test(host));
  if (wrong) throw new Error(`${name} holds « ${wrong} »: it must be host:port, with commas between.`);
  return hosts;
}
