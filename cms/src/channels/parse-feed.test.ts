import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasMarkup } from '../lib/plain-text';
import { decode } from './charset';
import { FeedError } from './feed-error';
import type { Item } from './item';
import { parseDocument } from './parse-feed';

const url = 'https://blog.example/rss.xml';
const itemsOf = (text: string): Item[] => {
  const parsed = parseDocument(text, url);
  if ('next' in parsed) throw new Error(`It leads to ${parsed.next}.`);
  return parsed.items;
};
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;

describe('parseDocument reads', () => {
  it('RSS, with relative addresses and HTML in what it says', () => {
    const [item] = itemsOf(
      rss(`<item><title>Fab &amp; &lt;b&gt;lab&lt;/b&gt;</title><link>/billets/1</link>
        <pubDate>Sat, 21 Nov 2026 10:00:00 +0100</pubDate>
        <description><![CDATA[<p>Un <b>essai</b>.</p><script>alert(1)</script><p>Deux.</p>]]></description></item>`),
    );
    expect(item).toEqual({
      title: 'Fab & lab',
      url: 'https://blog.example/billets/1',
      datePublished: '2026-11-21T09:00:00.000Z',
      excerpt: 'Un essai. Deux.',
    });
  });

  it('RSS of a social network, whose messages have no title', () => {
    const [item] = itemsOf(
      rss(`<item><guid isPermaLink="true">https://social.example/@a/1</guid><pubDate>Sat, 21 Nov 2026 10:00:00 +0000</pubDate>
        <description>&lt;p&gt;Ce soir, &lt;a href="x"&gt;#lecture&lt;/a&gt; à voix haute&lt;/p&gt;</description></item>`),
    );
    expect(item).toMatchObject({
      title: 'Ce soir, #lecture à voix haute',
      url: 'https://social.example/@a/1',
      excerpt: null,
    });
  });

  it('a podcast, whose episodes are files', () => {
    const [item] = itemsOf(
      rss(
        '<item><title>Épisode 1</title><enclosure url="https://a.example/1.mp3" length="1" type="audio/mpeg"/></item>',
      ),
    );
    expect(item).toEqual({ title: 'Épisode 1', url: 'https://a.example/1.mp3', datePublished: null, excerpt: null });
  });

  it('Atom as YouTube writes it', () => {
    const [item] = itemsOf(`<?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom">
      <id>i</id><title>Chaîne</title><updated>2026-11-20T10:00:00+00:00</updated>
      <entry><id>yt:video:x</id><title>Visite &lt;b&gt;</title><link rel="alternate" href="https://video.example/watch?v=x"/>
      <published>2026-11-20T10:00:00+00:00</published><updated>2026-11-21T10:00:00+00:00</updated>
      <media:group><media:description>Trois étages, &lt; 10 minutes.</media:description></media:group></entry></feed>`);
    expect(item).toEqual({
      title: 'Visite ‹b›',
      url: 'https://video.example/watch?v=x',
      datePublished: '2026-11-20T10:00:00.000Z',
      excerpt: 'Trois étages, < 10 minutes.',
    });
  });

  it('RDF', () => {
    const [item] =
      itemsOf(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>T</title><link>x</link><description>d</description></channel>
      <item rdf:about="y"><title>Billet</title><link>https://a.example/y</link><dc:date>2026-11-20T10:00:00Z</dc:date></item></rdf:RDF>`);
    expect(item).toMatchObject({ title: 'Billet', datePublished: '2026-11-20T10:00:00.000Z' });
  });

  it('JSON Feed, whose plain texts are no HTML', () => {
    const [item] = itemsOf(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        items: [{ id: '1', url: 'https://a.example/1', title: 'A &amp; <b>', content_html: '<p>Un</p><p>Deux</p>' }],
      }),
    );
    expect(item).toMatchObject({ title: 'A &amp; ‹b›', excerpt: 'Un Deux' });
  });

  it('an actor, its outbox and a page of it', () => {
    const context = 'https://www.w3.org/ns/activitystreams';
    const parsed = (document: object) => parseDocument(JSON.stringify({ '@context': context, ...document }), url);
    expect(parsed({ type: 'Person', outbox: 'https://s.example/outbox' })).toEqual({
      next: 'https://s.example/outbox',
    });
    expect(parsed({ type: 'OrderedCollection', first: 'https://s.example/p1' })).toEqual({
      next: 'https://s.example/p1',
    });
    const note = {
      type: 'Note',
      url: 'https://s.example/@a/1',
      published: '2026-11-20T10:00:00Z',
      content: '<p>Bonjour</p>',
    };
    const video = {
      type: 'Video',
      name: 'Visite',
      url: [
        { type: 'Link', mediaType: 'video/mp4', href: 'https://v.example/1.mp4' },
        { type: 'Link', mediaType: 'text/html', href: 'https://v.example/w/1' },
      ],
      published: '2026-11-19T10:00:00Z',
    };
    const warned = { ...note, id: 'x', sensitive: true, summary: 'Fin du roman', published: '2026-11-18T10:00:00Z' };
    const orderedItems = [
      { type: 'Create', object: note },
      { type: 'Create', object: video },
      { type: 'Create', object: warned },
      { type: 'Announce', object: 'https://else.example/1' },
      { type: 'Create', object: 'https://else.example/2' },
      null,
    ];
    const read = parsed({ type: 'OrderedCollection', first: { type: 'OrderedCollectionPage', orderedItems } });
    expect(read).toMatchObject({
      items: [
        { title: 'Bonjour', url: 'https://s.example/@a/1' },
        { title: 'Visite', url: 'https://v.example/w/1' },
        { title: 'Fin du roman', excerpt: null },
      ],
    });
  });

  it('the ten newest, whatever the order', () => {
    const items = Array.from({ length: 30 }, (_, n) => {
      const date = `2026-10-${String(n + 1).padStart(2, '0')}T00:00:00Z`;
      return `<item><title>N${n + 1}</title><link>https://a.example/${n}</link><pubDate>${date}</pubDate></item>`;
    });
    expect(itemsOf(rss(items.join(''))).map(({ title }) => title)).toEqual(
      Array.from({ length: 10 }, (_, n) => `N${30 - n}`),
    );
  });
});

describe('parseDocument leaves out', () => {
  it('what leads nowhere, or runs', () => {
    const links = [
      'javascript:alert(1)',
      'data:text/html,x',
      'mailto:a@b.example',
      'http:///',
      '',
      `https://a.example/${'x'.repeat(2000)}`,
    ];
    const items = links.map((link) => `<item><title>T</title><link>${link}</link></item>`).join('');
    expect(itemsOf(rss(`${items}<item><link>https://a.example/</link></item>`))).toEqual([]);
  });

  it('what is not seen: scripts, other directions, control characters', () => {
    const [item] = itemsOf(
      rss('<item><title>A\u202eB&#x200b;C<![CDATA[<style>x</style>]]></title><link>https://a.example/</link></item>'),
    );
    expect(item?.title).toBe('ABC');
  });

  it('entities that a document declares, and dates that are none', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
    const [item] = itemsOf(
      `<?xml version="1.0"?>${bomb}<rss version="2.0"><channel><item><title>T &b;</title><link>https://a.example/</link><pubDate>hier</pubDate></item></channel></rss>`,
    );
    expect(item?.title).not.toContain('aaaa');
    expect(item?.datePublished).toBeNull();
  });

  it.each([
    [
      'what asks for files',
      `<!DOCTYPE rss [<!ENTITY c SYSTEM "file:///etc/passwd">]>${rss('<item><title>&c;</title></item>')}`,
    ],
    ['a page', '<!doctype html><title>Blog</title><p>Bonjour</p>'],
    ['nothing', ''],
    ['a broken feed', '<rss><channel><item'],
    ['broken JSON', '{"version": "https://jsonfeed.org/version/1.1"'],
    ['other JSON', '{"a": 1}'],
    ['a picture', '\u0089PNG\r\n'],
  ])('with a sentence, %s', (_, text) => {
    const read = () => itemsOf(text);
    expect(read).toThrow(FeedError);
  });
});

describe('parseDocument keeps', () => {
  it('of whatever a stranger writes, words without markup and addresses that open', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '</',
        '<b>',
        '<!--',
        '<script>',
        '&lt;',
        '&amp;lt;',
        ']]>',
        '\u202e',
        ' ',
        'javascript:',
        '"',
      ),
      fc.string({ maxLength: 5 }),
    );
    const words = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(words, words, (title, link) => {
        const feed = {
          version: 'https://jsonfeed.org/version/1.1',
          title: 'T',
          items: [{ id: '1', url: link, title, content_html: title }],
        };
        for (const item of itemsOf(JSON.stringify(feed))) {
          expect(item.url).toMatch(/^https?:\/\/[^/]/);
          for (const text of [item.title, item.excerpt ?? '']) {
            expect(hasMarkup(text)).toBe(false);
            expect(text).not.toMatch(/\p{Cc}/u);
          }
          expect(item.title.length).toBeLessThanOrEqual(200);
        }
      }),
    );
  });
});

describe('decode', () => {
  const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>', 'latin1');
  it('follows the declaration, unless the feed was sent as something else', () => {
    expect(decode(latin, 'text/xml')).toContain('é');
    expect(decode(Buffer.from('é', 'utf8'), null)).toBe('é');
    expect(decode(Buffer.from('é', 'latin1'), 'text/xml; charset="windows-1252"')).toBe('é');
    expect(decode(Buffer.from('\ufeffé', 'utf16le'), 'text/xml; charset=utf-8')).toBe('é');
  });
  it('reads what claims an unknown or a wrong encoding all the same', () => {
    expect(decode(Buffer.from('é', 'utf8'), 'text/xml; charset=klingon')).toBe('é');
    expect(decode(latin, 'text/xml; charset=utf-8')).toContain('\ufffd');
  });
});
