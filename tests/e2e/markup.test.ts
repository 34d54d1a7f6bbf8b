import { globSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate, type Report } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';

const { home, sites } = inject('town');

/** The standard's rules, and those of accessibility that can be seen in the markup alone. */
const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // As Astro writes them; HTML takes both.
      'doctype-style': 'off',
      'attr-quotes': 'off',
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
    },
  }),
);

describe.each(sites)('$key', ({ key }) => {
  test('every page is the HTML that it says to be', async () => {
    const folder = join(home, 'www', key);
    const files = globSync('**/*.html', { cwd: folder });
    expect(files.length).toBeGreaterThan(100);
    const wrong: string[] = [];
    for (const file of files) wrong.push(...wordsOf(file, await validator.validateFile(join(folder, file))));
    expect(wrong.slice(0, 20), `${wrong.length} in all`).toEqual([]);
  });
});

const wordsOf = (file: string, { results }: Report): string[] =>
  results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) => `${file}:${line}:${column} ${ruleId}: ${message} (${selector})`,
    ),
  );
