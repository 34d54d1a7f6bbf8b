import { describe, expect, it } from 'vitest';
import { mediaOfBlock } from './block-image.ts';

/** As Strapi's editor keeps it, its copies left out. */
const image = {
  name: 'marche.jpg',
  url: 'https://silo.aubelonne.example/uploads/marche_1a2b.jpg',
  alternativeText: 'Le marché, un samedi',
  caption: 'Ville d’Aubelonne',
  width: 1600,
  height: 900,
  hash: 'marche_1a2b',
  updatedAt: '2026-11-25T08:00:00.000Z',
};

describe('an image in a text', () => {
  it('is the one of the media library, whatever address the editor’s browser knew', () => {
    const media = mediaOfBlock(image);
    expect(media).toMatchObject({
      url: '/uploads/marche_1a2b.jpg',
      width: 1600,
      height: 900,
      alt: 'Le marché, un samedi',
    });
    expect(media?.hash).toMatch(/^marche_1a2b-\w+$/);
    expect(mediaOfBlock({ ...image, url: '/uploads/marche_1a2b.jpg' })).toEqual(media);
    expect(mediaOfBlock({ ...image, updatedAt: '2026-11-25T09:00:00.000Z' })?.hash).not.toBe(media?.hash);
  });
  it('says nothing when it is decorative', () => {
    expect(mediaOfBlock({ ...image, alternativeText: 'décorative' })?.alt).toBe('');
  });
  it.each([
    ['of elsewhere', { ...image, url: 'https://images.example/marche.jpg' }],
    ['that leads out of the library', { ...image, url: 'https://silo.example/uploads/../admin/x.jpg' }],
    ['with a query', { ...image, url: 'https://silo.example/uploads/a.jpg?x=1' }],
    ['of unknown size', { url: image.url, alternativeText: 'Le marché' }],
  ])('%s is not shown', (_kind, other) => {
    expect(mediaOfBlock(other)).toBeNull();
  });
});
