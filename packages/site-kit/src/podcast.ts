import type { RSSFeedItem } from '@astrojs/rss';
import type { Full } from '@parvis/silo/views';
import { escape as escaped } from 'html-escaper';
import { filePath } from './read.ts';
import { wholeArticleItem } from './rss.ts';

/** What podcast applications read beside RSS 2.0: the directory of Apple, which the others follow, and the open Podcasting 2.0. */
export const podcastNamespaces = {
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  podcast: 'https://podcastindex.org/namespace/1.0',
};

interface Channel {
  author: string;
  email: string;
  /** Absolute address of a square PNG, 1 400 to 3 000 pixels wide. */
  image: string;
}

export const podcastChannel = ({ author, email, image }: Channel): string =>
  [
    element('itunes:author', author),
    `<itunes:owner>${element('itunes:name', author)}${element('itunes:email', email)}</itunes:owner>`,
    `<itunes:image href="${escaped(image)}"/>`,
    '<itunes:category text="Society &amp; Culture"/>',
    '<itunes:explicit>false</itunes:explicit>',
    '<itunes:type>episodic</itunes:type>',
  ].join('');

/** The episodes whose recording is ours: an enclosure (RSS 2.0) has a size in bytes and a type, which nobody knows of a file elsewhere. */
export const podcastItems = (articles: readonly Full<'article'>[], baseUrl: string): RSSFeedItem[] =>
  articles.flatMap((article) => {
    const { episode } = article;
    if (!episode?.audio.file) return [];
    const { file, duration } = episode.audio;
    const said = [
      ['itunes:duration', duration],
      ['itunes:season', episode.season],
      ['itunes:episode', episode.number],
    ] as const;
    return [
      {
        ...wholeArticleItem(article, baseUrl),
        enclosure: { url: new URL(filePath(file), baseUrl).href, length: file.size, type: file.mime },
        customData: said.map(([name, value]) => (value === null ? '' : element(name, String(value)))).join(''),
      },
    ];
  });

const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`;
