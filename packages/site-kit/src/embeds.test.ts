import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedOf, embedSources } from './embeds.ts';

const peertube = ['video.aubelonne.example'];

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=4', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://youtu.be/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://m.youtube.com/shorts/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'],
  ['https://www.deezer.com/fr/album/302127', 'https://widget.deezer.com/widget/auto/album/302127'],
  [
    'https://video.aubelonne.example/w/9dRJ1Sg3yXk7LmTqPzVbNc',
    'https://video.aubelonne.example/videos/embed/9dRJ1Sg3yXk7LmTqPzVbNc',
  ],
  [
    'https://video.aubelonne.example/videos/watch/7a1c2f9e-4d0b-4d0e-9a51-0a3b5c6d7e8f',
    'https://video.aubelonne.example/videos/embed/7a1c2f9e-4d0b-4d0e-9a51-0a3b5c6d7e8f',
  ],
])('%s has a player', (address, src) => {
  expect(embedOf(address, peertube)?.src).toBe(src);
});

test.each([
  'http://www.youtube.com/watch?v=dQw4w9WgXcQ',
  'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com/watch?v="><script>',
  'https://www.youtube.com/@mairie',
  'https://autre.example/w/9dRJ1Sg3yXk7LmTqPzVbNc',
  'javascript:alert(1)',
  '',
])('%s has none', (address) => {
  expect(embedOf(address, peertube)).toBeNull();
});

test('whatever the address, a player stands at a source that the policy lets through', () => {
  const hosts = fc.constantFrom('youtube.com', 'www.youtube.com', 'youtu.be', 'deezer.com', ...peertube);
  fc.assert(
    fc.property(hosts, fc.webPath(), fc.webQueryParameters(), (host, path, query) => {
      const embed = embedOf(`https://${host}${path}?v=${query}`, peertube);
      if (embed) expect(embedSources(peertube)).toContain(new URL(embed.src).origin);
    }),
  );
});
