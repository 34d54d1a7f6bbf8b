import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scanTags, tokenizeTags } from './tags.ts';

const page = `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Été &amp; a<b</title>
  <link rel=canonical href="https://a.example/?a=1&#38;b='2'"><style>a > b { content: "<i>" }</style>
  <script type="module" src="/_astro/a.js" async></script><!-- <a href="/no/"> -->
  </head><body data-astro-cid-x><img src='/a.webp' alt="" /><br/><p hidden>1 &lt; 2 &rarr; x > y<svg viewBox="0 0 2 2"><path d="M0 0"/></svg></p>
  <astro-island uid="a" props="{&quot;a&quot;:[0,&#39;é&#39;]}"></astro-island><noscript><a href="/n/">n</a></noscript></body></html>`;

it('scans what templates write, without the whole grammar', () => {
  expect(scanTags(page)).toEqual(tokenizeTags(page));
  expect(
    scanTags(page)
      ?.map(({ name }) => name)
      .join(' '),
  ).toBe('html head meta title link style script body img br p svg path astro-island noscript a');
});

const pieces = fc.constantFrom(
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<!',
    '<!--',
    '-->',
    '--!>',
    '->',
    '--',
    '<!doctype html>',
    '<![CDATA[',
    ']]>',
    '<?',
    '=',
    '"',
    "'",
  ],
  ...[
    '<a href="/b/">',
    "<a href='/c'",
    ' src=/d',
    ' src=/d/>',
    ' href="/x?a=1&amp;b"',
    ' HREF="/u"',
    ' a a="1"',
    '</a>',
    '</a b>',
  ],
  ...[
    '<script>',
    '</script>',
    '</script >',
    '</SCRIPT>',
    '<SCRIPT>',
    '<style>',
    '</style>',
    '<title>',
    '</title>',
    '</titles>',
  ],
  ...[
    '<textarea>',
    '</textarea>',
    '<noscript>',
    '<p/>',
    '<head>',
    '<svg:a ',
    '<x-y data-z:w>',
    '&',
    '&amp;',
    '&amp',
    '&lt;',
  ],
  ...['&eacute;', '&#233;', '&#39;', ' ', '\n', '\r\n', '\t', '\f', '\u00A0', '\0', 'a', 'é', '😀', '1', '`', '/'],
);

const wholes = fc.constantFrom(
  ...[
    '<!--><p>-->',
    '<!---><p>-->',
    '<!-- --!><p>-->',
    '<!--a--->',
    '<a href="/1" HREF="/2">',
    '<a href = "/3">',
    '<script><!--<script></script>',
  ],
  ...[
    '<a href="/b/">',
    '</a>',
    '<IMG alt>',
    '<img aLt=x src=/y>',
    '<p a="1"\u00A0b>',
    '<br/>',
    '<title>a&b<c</title>',
    '<!-- <p> -->',
  ],
  ...[
    '<script>"<p>"</script>',
    '<style>a>b</style>',
    '<a title="&quot;>" href="/?a&amp;b">',
    ' text ',
    '<p a a="2">',
    '<p a=b/>',
  ],
);

it('gives up, or gives exactly what the whole grammar gives', () => {
  let scanned = 0;
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, wholes), { maxLength: 12 }), (parts) => {
      const html = parts.join('');
      const tags = scanTags(html);
      if (tags?.length) scanned += 1;
      if (tags) expect(tags).toEqual(tokenizeTags(html));
    }),
    { numRuns: 20_000 },
  );
  expect(scanned).toBeGreaterThan(500);
});
