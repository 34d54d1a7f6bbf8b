import { expect, it } from 'vitest';
import { sitemapFiles } from './sitemap.ts';

const entries = ['/b/', '/a/', '/c/?x=1&y=2'].map((path) => ({ path, lastmod: undefined }));

it('a map is in order and escaped', () => {
  const map = sitemapFiles('https://a.example', entries).get('sitemap.xml');
  expect(map?.match(/<loc>[^<]*/g)).toEqual([
    '<loc>https://a.example/a/',
    '<loc>https://a.example/b/',
    '<loc>https://a.example/c/?x=1&amp;y=2',
  ]);
});

it('too many pages for one file make an index of several', () => {
  const files = sitemapFiles('https://a.example', entries, 2);
  expect([...files.keys()].toSorted()).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml']);
  expect(files.get('sitemap.xml')).toContain('<sitemap><loc>https://a.example/sitemap-2.xml</loc></sitemap>');
  expect(files.get('sitemap-2.xml')).toContain('/c/');
});
