import { randomBytes, randomInt } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const makers = {
  APP_KEYS: () => [1, 2, 3, 4].map(() => randomBytes(24).toString('base64url')).join(','),
  API_TOKEN_SALT: secret,
  ADMIN_JWT_SECRET: secret,
  TRANSFER_TOKEN_SALT: secret,
  JWT_SECRET: secret,
  ENCRYPTION_KEY: secret,
  PARVIS_READ_TOKEN: () => randomBytes(64).toString('hex'),
  PARVIS_ADMIN_EMAIL: () => 'administration@aubelonne.example',
  PARVIS_ADMIN_PASSWORD: password,
  PARVIS_EDITOR_EMAIL: () => 'culture@aubelonne.example',
  PARVIS_EDITOR_PASSWORD: password,
};

/** Named as the environment variables of the CMS. */
export type Secrets = Record<keyof typeof makers, string>;

/** The town's secrets, made the first time. The file is read by its owner alone, and never half-written. */
export function secretsOf(home: string): Secrets {
  const file = join(home, 'secrets.json');
  mkdirSync(home, { recursive: true });
  const known = read(file);
  const complete = Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, known?.[name] ?? make()]));
  if (known && Object.keys(makers).every((name) => name in known)) return complete as Secrets;
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(complete, null, 2)}\n`, { mode: 0o600 });
  try {
    if (known) rmSync(file);
    linkSync(draft, file); // Fails where another process was quicker: its secrets are then the town's.
  } catch {
    return secretsOf(home);
  } finally {
    rmSync(draft, { force: true });
  }
  return complete as Secrets;
}

function read(file: string): Record<string, string> | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    rmSync(file, { force: true });
    return null;
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** Easy to retype: groups of letters and digits that do not look alike. */
function password(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz';
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return `Parvis-${group()}-${group()}-${randomInt(10, 100)}`;
}
