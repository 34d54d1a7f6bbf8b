import { describe, expect, it } from 'vitest';
import { sendingInWords, subscribersInWords } from './words.ts';

const sending = { since: '2026-11-24T23:30:00.000Z', total: 1234, sent: 1232, refused: 2, waiting: 0, problem: null };

describe('the panel of a newsletter', () => {
  it('says how many receive it', () => {
    expect(subscribersInWords('Aubelonne', 0)).toBe('Personne n’est encore abonné à la lettre du site Aubelonne.');
    expect(subscribersInWords('Aubelonne', 1)).toBe('Ce numéro ira à 1\u00A0abonné du site Aubelonne.');
    expect(subscribersInWords('Aubelonne', 1234)).toBe('Ce numéro ira à 1\u202F234\u00A0abonnés du site Aubelonne.');
  });
  it('says how a sending stands, in the days of Paris', () => {
    expect(sendingInWords(sending)).toBe(
      'Envoyé le 25 novembre 2026\u00A0: 1\u202F232\u00A0courriels, 2\u00A0refusés.',
    );
    const underWay = { ...sending, sent: 1, refused: 0, waiting: 1233, problem: 'Le serveur ne répond pas.' };
    expect(sendingInWords(underWay)).toBe(
      'Envoi en cours\u00A0: 1 sur 1\u202F234\u00A0courriels. Le serveur ne répond pas.',
    );
  });
});
