import { describe, expect, it } from 'vitest';
import { mediaOf } from './from-graphql-parts.ts';

const file = {
  url: '/uploads/a.jpg',
  hash: 'a',
  width: 1200,
  height: 800,
  size: 90,
  alternativeText: null as string | null,
  caption: null,
  focalPoint: null as unknown,
  updatedAt: '2026-11-20T10:00:00.000Z',
};

describe('an image of the silo', () => {
  it('has an empty alternative when its editor wrote that it only decorates', () => {
    expect(mediaOf({ ...file, alternativeText: 'décorative' })?.alt).toBe('');
    expect(mediaOf({ ...file, alternativeText: 'Frise décorative du fronton' })?.alt).toBe(
      'Frise décorative du fronton',
    );
  });
  it('has a focal point when the silo tells a whole one', () => {
    expect(mediaOf({ ...file, focalPoint: { x: 20.5, y: 80 } })?.focus).toEqual({ x: 20.5, y: 80 });
    for (const focalPoint of [null, {}, { x: 'a', y: 1 }, 'middle'])
      expect(mediaOf({ ...file, focalPoint })?.focus).toBeNull();
  });
});
