import { describe, expect, it } from 'vitest';
import { factsOf, redirectPage, withPolicy } from './html.ts';

const withMeta = (html: string, policy: string) => withPolicy(html, factsOf(html), policy);

describe('withPolicy', () => {
  it('comes first in the head, after the charset only', () => {
    const meta = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`;
    expect(withMeta('<head class="a"><style>b{}</style></head>', "script-src 'self'")).toBe(
      `<head class="a">${meta}<style>b{}</style></head>`,
    );
    expect(withMeta('<head><meta charset="utf-8"><title>é</title>', "script-src 'self';")).toBe(
      `<head><meta charset="utf-8">${meta}<title>é</title>`,
    );
    expect(withMeta('<head><title>a</title><meta charset="utf-8">', "script-src 'self'")).toContain(`<head>${meta}`);
  });

  it('leaves out what a meta cannot say', () => {
    expect(withMeta('<head></head>', "default-src 'self'; frame-ancestors 'none'; report-uri /x")).toBe(
      `<head><meta http-equiv="Content-Security-Policy" content="default-src 'self'"></head>`,
    );
    expect(withMeta('<head></head>', "frame-ancestors 'none'")).toBe('<head></head>');
  });

  it('is not fooled by a head in a comment', () => {
    expect(withMeta('<!-- <head> --><html><head></head>', "default-src 'self'")).toMatch(/--><html><head><meta/);
  });
});

describe('factsOf', () => {
  it('finds links to the same site only, and none in scripts and comments', () => {
    const html = `<a href="/agenda/?a=1&amp;b=2#x">a</a><a href="//cdn.example/x">b</a><a href="https://a.example/">c</a>
      <img src="/_images/a.webp"><script>document.write('<a href="/script/">')</script><!-- <a href="/comment/"> -->
      <style>/* <a href="/style/"> */</style><textarea><a href="/text/"></textarea><area href='/carte/'>`;
    expect([...factsOf(html).links]).toEqual(['/agenda/?a=1&b=2#x', '/_images/a.webp', '/carte/']);
  });

  it('reads what search engines read', () => {
    const html =
      '<head><meta name="ROBOTS" content="noindex, follow"><link rel="canonical" href="https://a.example/b/">';
    expect(factsOf(html)).toMatchObject({ noindex: true, canonical: 'https://a.example/b/' });
    expect(factsOf('<meta name="robots" content="index">')).toMatchObject({ noindex: false, canonical: undefined });
  });
});

it('redirectPage escapes where it leads', () => {
  expect(redirectPage('/a"><script>', 'https://a.example/')).not.toContain('"><script>');
});
