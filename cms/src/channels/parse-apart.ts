import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { FeedError } from './feed-error';
import type { Parsed } from './parse-feed';
import type { Answer, Work } from './parse-worker';

/** The worst that was made of the longest feed that is read parses in 2 seconds and 128 MB: what takes far more is meant to. */
const most = { milliseconds: 20_000, megabytes: 256 };

/**
 * Parses a document beside the silo, in a thread that is ended when it takes too long or too much memory: nobody else waits for it.
 * @throws FeedError
 */
export async function parseApart(work: Work, milliseconds = most.milliseconds): Promise<Parsed> {
  const worker = new Worker(path.join(__dirname, 'parse-worker.js'), {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: most.megabytes },
    // Nothing of the silo's own: neither its secrets nor its options.
    env: {},
    execArgv: [],
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      const refuse = (cause?: unknown) => reject(new FeedError('Le flux est trop lourd à lire.', { cause }));
      timer = setTimeout(refuse, milliseconds);
      worker.once('message', resolve).once('error', refuse).once('exit', refuse);
    });
    if ('refused' in answer) throw new FeedError(answer.refused);
    return answer.parsed;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
