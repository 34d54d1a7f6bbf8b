import { describe, expect, it } from 'vitest';
import { FeedError } from './feed-error';
import { guardedUrl } from './guarded-url';

describe('guardedUrl', () => {
  it.each([
    'https://blog.example/rss.xml',
    'http://blog.example:80/',
    'http://blog.example:443/',
    'https://1.1.1.1/feed',
    'https://[2a01:e0c::1]/',
  ])('takes %s', (address) => {
    expect(guardedUrl(address, []).href).toBeTruthy();
  });

  it.each([
    'file:///etc/passwd',
    'ftp://blog.example/',
    'javascript:alert(1)',
    'data:text/xml,<rss/>',
    'gopher://blog.example/',
    'blog.example',
    '//blog.example/',
    'https://nom:secret@blog.example/',
    'http://blog.example:22/',
    'http://blog.example:8080/',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://127.1/',
    'http://0/',
    'http://１２７.０.０.１/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.1.2.3/',
  ])('refuses %s', (address) => {
    expect(() => guardedUrl(address, ['127.0.0.1:4599'])).toThrow(FeedError);
  });

  it('takes exactly what the environment allows', () => {
    const allowed = ['127.0.0.1:4599', 'localhost:80'];
    expect(guardedUrl('http://127.0.0.1:4599/rss', allowed).port).toBe('4599');
    expect(guardedUrl('/rss', allowed, 'http://localhost/').href).toBe('http://localhost/rss');
    expect(() => guardedUrl('http://127.0.0.1:4598/rss', allowed)).toThrow(FeedError);
    expect(() => guardedUrl('https://127.0.0.1/rss', allowed)).toThrow(FeedError);
  });
});
