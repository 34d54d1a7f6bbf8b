import type { UpsertLine } from '@parvis/silo/upsert-line';
import { blocksOf } from '../lib/blocks.ts';
import { pageWordsOf, procedureWordsOf } from '../lib/editorial-lines.ts';
import type { Town } from '../lib/town.ts';
import { pageWords } from './translations-pages.ts';
import { procedureWords } from './translations-procedures.ts';

interface Words {
  title: string;
  summary: string;
  text: string;
}

/** By event and language. */
const events: Record<string, Record<string, Words>> = {
  'don-du-sang': {
    en: {
      title: 'Blood donation',
      summary: 'One hour of your time, ten minutes of giving and a famous snack.',
      text: 'From eighteen to seventy, over fifty kilos, with an identity document. Please book; drink plenty of water and do not come on an empty stomach.',
    },
  },
  'la-table-du-vendredi': {
    ar: {
      title: 'مائدة الجمعة',
      summary: 'وجبة كاملة تُطهى صباحًا من فائض السوق، نتقاسمها مع الجيران.',
      text: 'من يرغب في المساعدة في المطبخ يأتي في التاسعة، ومن يرغب في الأكل فقط يأتي ظهرًا. لا أحد يسأل من دفع.',
    },
  },
};

/** A content file says finished French; other languages are written as they are. */
const asWritten = (town: Town): Town => ({ ...town, text: (source) => source });

/** What each language says of a record, by type; undefined for a record in French only. */
function wordsOf({ type, key }: UpsertLine, town: Town): Record<string, Record<string, unknown>> | undefined {
  const foreign = asWritten(town);
  const each = <Words>(words: Record<string, Words> | undefined, said: (words: Words) => Record<string, unknown>) =>
    words && Object.fromEntries(Object.entries(words).map(([locale, one]) => [locale, said(one)]));
  switch (type) {
    case 'event':
      return each(events[key], ({ title, summary, text }) => ({ title, summary, description: blocksOf(text) }));
    case 'procedure':
      return each(procedureWords[key], (words) => procedureWordsOf(words, foreign));
    case 'page':
      return each(pageWords[key], (words) => pageWordsOf(words, foreign));
    default:
      return undefined;
  }
}

/** A line, with what is published of its record in other languages. */
export function translated(line: UpsertLine, town: Town): UpsertLine {
  const translations = wordsOf(line, town);
  return translations ? { ...line, translations } : line;
}

export const translatedKeys = [events, procedureWords, pageWords].flatMap((words) => Object.keys(words));
