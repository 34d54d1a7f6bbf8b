import { parentPort, workerData } from 'node:worker_threads';
import { FeedError } from './feed-error';
import { type Parsed, parseDocument } from './parse-feed';

/** What the worker is given, and what it answers. */
export interface Work {
  text: string;
  url: string;
}
export type Answer = { parsed: Parsed } | { refused: string };

parentPort?.postMessage(answerTo(workerData as Work));

function answerTo({ text, url }: Work): Answer {
  try {
    return { parsed: parseDocument(text, url) };
  } catch (error) {
    if (error instanceof FeedError) return { refused: error.message };
    throw error;
  }
}
