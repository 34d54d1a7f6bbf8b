import { randomUUID } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';
import { callbackify } from 'node:util';
import type { SentMessageInfo, Transport } from 'nodemailer';
import type MailMessage from 'nodemailer/lib/mailer/mail-message';

/** Where no mail server is set: each mail becomes a file that any mail program opens (`.eml`, RFC 5322), and goes nowhere. */
export function folderTransport(folder: string): Transport<SentMessageInfo> {
  const send = callbackify(async ({ message }: MailMessage<SentMessageInfo>) => ({
    file: await keep(folder, await message.build()),
    envelope: message.getEnvelope(),
  }));
  return { name: 'parvis-folder', version: '1', send };
}

/** Whole under its name, or not there. In order of arrival by name. */
async function keep(folder: string, mail: Buffer): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.eml`);
  const handle = await open(`${file}.part`, 'wx', 0o600);
  try {
    await handle.writeFile(mail);
  } finally {
    await handle.close();
  }
  await rename(`${file}.part`, file);
  return file;
}
