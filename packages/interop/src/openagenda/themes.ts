import { parse } from 'csv-parse/sync';
import { UnreadableFileError } from './errors.ts';
import { fieldsOf, listOf, normalise } from './fields.ts';

/** Finds the themes of a record's keywords. */
export type ThemesOf = (keywords: unknown) => string[];

/**
 * Reads the table of keywords (CSV with columns `keyword` and `theme`, a theme's slug; semicolons or commas).
 * A keyword matches without regard to accents, capitals or a final plural; one that is not in the table matches by its single words.
 * @throws UnreadableFileError
 */
export function themesFrom(table: string): ThemesOf {
  const themes = new Map<string, string>();
  for (const row of rows(table)) {
    const { keyword = '', theme = '' } = row;
    if (keyword.trim() === '' || !/^[a-z0-9-]+$/.test(theme.trim())) {
      throw new UnreadableFileError(
        `Table des thèmes\u00A0: la ligne «\u00A0${keyword};${theme}\u00A0» n’a pas la forme «\u00A0mot-clé;identifiant-du-thème\u00A0».`,
      );
    }
    themes.set(singular(keyword), theme.trim());
  }
  return (keywords) => {
    const found = words(keywords).flatMap((keyword) => {
      const whole = themes.get(singular(keyword));
      return whole === undefined
        ? singular(keyword)
            .split(' ')
            .map((word) => themes.get(word))
        : [whole];
    });
    return [...new Set(found)].filter((theme) => theme !== undefined).sort();
  };
}

function rows(table: string): Record<string, string>[] {
  let read: Record<string, string>[];
  try {
    read = parse(table, {
      bom: true,
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      delimiter: [';', ','],
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
    });
  } catch {
    throw new UnreadableFileError('Table des thèmes\u00A0: le fichier n’est pas un CSV lisible.');
  }
  if (read.some((row) => !('keyword' in row && 'theme' in row))) {
    throw new UnreadableFileError(
      'Table des thèmes\u00A0: il faut deux colonnes, «\u00A0keyword\u00A0» et «\u00A0theme\u00A0».',
    );
  }
  return read;
}

/** By language, as a list, or as one text with commas. */
function words(keywords: unknown): string[] {
  if (typeof keywords === 'string') return keywords.split(/[,;]/);
  const list = Array.isArray(keywords) ? keywords : listOf(fieldsOf(keywords).fr);
  return list.filter((word) => typeof word === 'string');
}

const singular = (keyword: string): string =>
  normalise(keyword)
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join(' ');
