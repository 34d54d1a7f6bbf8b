import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metresBetween, normalise } from './place-match';

describe('normalise', () => {
  it('sets accents, case, punctuation and little words aside', () => {
    expect(normalise('Le Théâtre de l’Orvelle')).toBe(normalise('THEATRE ORVELLE'));
    expect(normalise('Médiathèque « La Passerelle »')).toBe('mediatheque passerelle');
  });
  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string(), (name) => normalise(normalise(name)) === normalise(name)));
  });
});

describe('metresBetween', () => {
  it('measures a hundredth of a degree of latitude as 1.1 km', () => {
    expect(metresBetween({ latitude: 47, longitude: -1 }, { latitude: 47.01, longitude: -1 })).toBeCloseTo(1112, -1);
  });
  it('is 0 when a position is unknown', () => {
    expect(metresBetween({ latitude: 47, longitude: -1 }, { latitude: null, longitude: null })).toBe(0);
  });
});
