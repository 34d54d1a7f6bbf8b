import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { largest } from '../files/kinds';

type Context = Parameters<Core.MiddlewareHandler>[0];

const empty = 'Le fichier est vide ou n’est pas arrivé. Vérifiez-le sur votre ordinateur et renvoyez-le.';
const tooLarge = `Un fichier pèse au plus ${largest / 1024 / 1024} Mo (10 Mo pour une image). Réduisez-le et renvoyez-le.`;
/** What is said in English before our own rules are asked. */
const french: [RegExp, string][] = [
  [/files are empty|allowEmptyFiles|minFileSize/i, empty],
  [/FileTooBig|maxFileSize|maxTotalFileSize/i, tooLarge],
];

/**
 * Files are sent to the media library of the administration and nowhere else: elsewhere they are refused before a byte of them is read.
 * Their temporary copies go whatever the answer: Strapi keeps those of a request that failed.
 */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  if (!ctx.is('multipart/*')) return next();
  if (!/^\/upload(?:\/|$)/.test(ctx.path)) return ctx.forbidden('Files are not accepted here.');
  if (!ctx.get('authorization')) return ctx.unauthorized();
  try {
    await next();
    speakFrench(ctx.body);
  } catch (error) {
    if (error instanceof Error) error.message = inFrench(error.message);
    throw error;
  } finally {
    await removeTemporary(ctx);
  }
};

const inFrench = (message: string) => french.find(([pattern]) => pattern.test(message))?.[1] ?? message;

function speakFrench(body: unknown): void {
  const { error } = (body ?? {}) as { error?: { message?: string } };
  if (error?.message) error.message = inFrench(error.message);
}

async function removeTemporary({ request }: Context): Promise<void> {
  for (const file of Object.values(request.files ?? {}).flat())
    await rm((file as { filepath: string }).filepath, { force: true });
}
