import { describe, expect, it } from 'vitest';
import {
  blankArticle,
  blankEvent,
  blankGallery,
  blankNewsletterIssue,
  blankOrganization,
  blankPage,
  blankPlace,
  blankProcedure,
  blankSelection,
} from './blank.ts';
import { bodyFields, listKeyOf, rankOf, subjectOf } from './matching.ts';
import type { DiffusedType, RecordOf } from './records.ts';
import { Replica } from './replica.ts';
import { card } from './views.ts';

const blanks = [
  blankPlace,
  blankOrganization,
  blankEvent,
  blankArticle,
  blankProcedure,
  blankPage,
  blankSelection,
  blankGallery,
  blankNewsletterIssue,
];

describe('the body of a record', () => {
  // A card that read it would stay as it was when only the body changes.
  it.each(blanks)('is read by no card, facet or order of $type', (blank) => {
    const record = new Proxy(
      { ...blank, translations: { en: guarded({ title: 'A', summary: null }) } } as RecordOf<DiffusedType>,
      { get: (target, field) => read(target, field), ownKeys: (target) => Reflect.ownKeys(target) },
    );
    const replica = new Replica(':memory:');
    for (const locale of ['fr', 'en']) expect(card(replica, 'ville', record, {}, locale).type).toBe(blank.type);
    rankOf(subjectOf(record), { order: 'date' });
    replica.close();
  });

  it('changes no list, and everything else may', () => {
    const key = listKeyOf(blankArticle);
    expect(listKeyOf({ ...blankArticle, body: [{ type: 'code', children: [] }], updatedAt: '2027' })).toBe(key);
    expect(listKeyOf({ ...blankArticle, title: 'Autre' })).not.toBe(key);
    const plainText = [{ type: 'code' as const, children: [] }];
    expect(listKeyOf({ ...blankArticle, plainText })).not.toBe(key);
    expect(listKeyOf({ ...blankArticle, plainText: [...plainText, ...plainText] })).toBe(
      listKeyOf({ ...blankArticle, plainText }),
    );
    expect(listKeyOf({ ...blankArticle, translations: { en: { ...english, body: [] } } })).toBe(
      listKeyOf({ ...blankArticle, translations: { en: english } }),
    );
  });
});

const english = {
  title: 'A',
  summary: null,
  materials: null,
  steps: [],
  plainText: [],
  body: [{ type: 'quote' as const, children: [] }],
};

/** Copies made by spreading read every field, and a facet tells whether there are other versions: neither looks at what a body says. */
function read(target: object, field: string | symbol): unknown {
  const allowed = /inLanguage|versionsOf/.test(new Error().stack ?? '');
  if (typeof field === 'string' && bodyFields.has(field) && !allowed) throw new Error(`The card reads « ${field} ».`);
  return Reflect.get(target, field);
}
const guarded = (words: object) => new Proxy(words, { get: read });
