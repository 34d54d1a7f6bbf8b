/** A PDF of one A4 page (ISO 32000-1): a title and paragraphs, set in Helvetica, which every reader has. */
export function onePagePdf({ title, text }: { title: string; text: string }): Buffer {
  const content = [
    'BT',
    `/F2 20 Tf 26 TL 60 770 Td ${wrapped(title, 44).map(shown).join(' ')}`,
    `/F1 12 Tf 17 TL T* ${text
      .split(/\n\s*\n/)
      .map((paragraph) => wrapped(paragraph, 82).map(shown).join(' '))
      .join(' T* ')}`,
    'ET',
  ].join('\n');
  return file([
    '<< /Type /Catalog /Pages 2 0 R /Lang (fr-FR) /ViewerPreferences << /DisplayDocTitle true >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${windows1252(content).length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    `<< /Title <${Buffer.from(`\ufeff${title}`, 'utf16le').swap16().toString('hex')}> /Author (Ville d\u2019Aubelonne) >>`,
  ]);
}

/** Objects numbered from 1, the first being the catalogue and the last the information dictionary, then where each one starts. */
function file(objects: string[]): Buffer {
  const head = '%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n';
  let length = windows1252(head).length;
  const parts = objects.map((object, index) => {
    const part = `${index + 1} 0 obj\n${object}\nendobj\n`;
    const start = length;
    length += windows1252(part).length;
    return { part, start };
  });
  const entries = parts.map(({ start }) => `${String(start).padStart(10, '0')} 00000 n \n`);
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return windows1252(head + parts.map(({ part }) => part).join('') + table + trailer);
}

/** Shows a line and goes to the next. */
const shown = (line: string) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`;

/** Lines of so many characters at most, cut at ordinary spaces. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Of the characters French needs, those that Windows-1252 does not place as Unicode does. */
const placed: Record<string, number> = { '€': 0x80, '…': 0x85, Œ: 0x8c, '’': 0x92, '–': 0x96, '—': 0x97, œ: 0x9c };

function windows1252(text: string): Buffer {
  return Buffer.from(
    [...text].map((letter) => {
      const code = placed[letter] ?? letter.charCodeAt(0);
      if (code > 0xff) throw new RangeError(`Windows-1252 has no « ${letter} »: write the document without it.`);
      return code;
    }),
  );
}
