import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { askGraphQL, call, logIn } from '../support/http.ts';
import { event, line, load, slot } from '../support/records.ts';
import { type TestSilo, webmaster } from '../support/silo.ts';

type Type = 'event' | 'place';
interface Addressed {
  documentId: string;
  slug: string;
  formerSlugs: string[];
}

/** An address once published goes on leading to its record, unless another record has it now. */
export function slugsSuite(silo: () => TestSilo): void {
  let service: string;
  let count = 0;
  const documents = (type: Type) => silo().strapi.documents(`api::${type}.${type}`);
  const isTaken = /déjà prise/;

  const create = async (type: Type, slug: string): Promise<string> => {
    const own = type === 'event' ? { title: slug, slots: [slot] } : { name: slug, kind: 'other' };
    const made = await documents(type).create({ data: { ...own, slug, service } as never, status: 'published' });
    return made.documentId;
  };
  const rename = (type: Type, documentId: string, slug: string) =>
    documents(type).update({ documentId, data: { slug }, status: 'published' });
  /** The published records whose slug begins alike, by document. */
  const addresses = async (type: Type, prefix: string): Promise<Record<string, Addressed>> => {
    const query = `query ($prefix: String!) { all: ${type}s(filters: { slug: { startsWith: $prefix } }, pagination: { limit: 100 }) { documentId slug formerSlugs } }`;
    const { body } = await askGraphQL(silo().url, 'token', query, { prefix });
    expect(body.errors).toBeUndefined();
    const all = body.data?.all as Addressed[];
    return Object.fromEntries(all.map((one) => [one.documentId, one]));
  };
  const journal = (document: string) => silo().strapi.db.query('parvis::journal').count({ where: { document } });
  const prefix = () => `adresse-${++count}-`;

  beforeAll(async () => {
    service =
      (
        await silo()
          .strapi.documents('api::service.service')
          .findFirst({ filters: { slug: 'culture' } })
      )?.documentId ?? '';
  });

  describe.each(['event', 'place'] as const)('of a %s', (type) => {
    it('are kept from one change to the next, the last ones leading straight to the record', async () => {
      const p = prefix();
      const id = await create(type, `${p}a`);
      expect((await addresses(type, p))[id]?.formerSlugs).toEqual([]);
      await rename(type, id, `${p}b`);
      await rename(type, id, `${p}c`);
      expect((await addresses(type, p))[id]).toMatchObject({ slug: `${p}c`, formerSlugs: [`${p}a`, `${p}b`] });
      await rename(type, id, `${p}a`);
      expect((await addresses(type, p))[id]?.formerSlugs.toSorted()).toEqual([`${p}b`, `${p}c`]);
    });

    it('belong to the record that takes them again, and the other one is told', async () => {
      const p = prefix();
      const first = await create(type, `${p}a`);
      await rename(type, first, `${p}b`);
      const before = await journal(first);
      const second = await create(type, `${p}a`);
      expect((await addresses(type, p))[first]?.formerSlugs).toEqual([]);
      expect(await journal(first)).toBe(before + 1);
      await rename(type, second, `${p}d`);
      expect(await addresses(type, p)).toMatchObject({
        [first]: { formerSlugs: [] },
        [second]: { formerSlugs: [`${p}a`] },
      });
      await documents(type).delete({ documentId: second });
      expect((await addresses(type, p))[first]?.formerSlugs).toEqual([`${p}a`]);
      expect(await journal(first)).toBe(before + 3);
    });

    it('can be exchanged', async () => {
      const p = prefix();
      const [a, b] = [await create(type, `${p}a`), await create(type, `${p}b`)];
      await expect(rename(type, a, `${p}b`)).rejects.toThrow(isTaken);
      await rename(type, a, `${p}passage`);
      await rename(type, b, `${p}a`);
      await rename(type, a, `${p}b`);
      expect(await addresses(type, p)).toMatchObject({
        [a]: { slug: `${p}b`, formerSlugs: [`${p}passage`] },
        [b]: { slug: `${p}a`, formerSlugs: [] },
      });
    });

    it('are not given twice, to a copy either', async () => {
      const p = prefix();
      const id = await create(type, `${p}a`);
      await expect(create(type, `${p}a`)).rejects.toThrow(isTaken);
      const copy = await documents(type).clone({ documentId: id, data: {} });
      const slugs = await silo()
        .strapi.db.query(`api::${type}.${type}`)
        .findMany({ select: ['slug'], where: { documentId: copy.documentId } });
      expect(new Set(slugs.map((row: { slug: string }) => row.slug))).toEqual(new Set([`${p}a-1`]));
    });
  });

  it('count when they are published, and come back with their record', async () => {
    const p = prefix();
    const id = await create('event', `${p}a`);
    await documents('event').update({ documentId: id, data: { slug: `${p}b` } });
    expect((await addresses('event', p))[id]).toMatchObject({ slug: `${p}a`, formerSlugs: [] });
    await documents('event').update({ documentId: id, data: { slug: `${p}c` } });
    await documents('event').publish({ documentId: id });
    expect((await addresses('event', p))[id]).toMatchObject({ slug: `${p}c`, formerSlugs: [`${p}a`] });
    await documents('event').unpublish({ documentId: id });
    expect(await addresses('event', p)).toEqual({});
    await documents('event').publish({ documentId: id });
    expect((await addresses('event', p))[id]?.formerSlugs).toEqual([`${p}a`]);
  });

  it('are refused when the draft of another record has them', async () => {
    const p = prefix();
    await documents('event').create({ data: { title: 'Brouillon', slug: `${p}a`, slots: [slot] } as never });
    await expect(create('event', `${p}a`)).rejects.toThrow(isTaken);
  });

  it('are kept of what facets stand on too', async () => {
    const [theme] = await load(silo().strapi, [line('theme', 'jardins', { name: 'Jardins', slug: 'jardins' })]);
    await silo()
      .strapi.documents('api::theme.theme')
      .update({ documentId: theme?.documentId ?? '', data: { slug: 'jardins-et-parcs' } });
    const { body } = await askGraphQL(
      silo().url,
      'token',
      `{ themes(filters: { slug: { eq: "jardins-et-parcs" } }) { formerSlugs }
         services { formerSlugs } audiences { formerSlugs } communes { formerSlugs } organizations { formerSlugs } articles { formerSlugs } }`,
    );
    expect(body.errors).toBeUndefined();
    expect(body.data?.themes).toEqual([{ formerSlugs: ['jardins'] }]);
  });

  it('are written with their change, or not at all', async () => {
    const { strapi } = silo();
    const p = prefix();
    const id = await create('event', `${p}a`);
    await expect(
      strapi.db.transaction(async () => {
        await rename('event', id, `${p}b`);
        throw new Error('panne');
      }),
    ).rejects.toThrow('panne');
    expect(await strapi.db.query('parvis::slug').count({ where: { document: id } })).toBe(1);
  });

  it('are known of records that were published without us', async () => {
    const { strapi } = silo();
    const p = prefix();
    const id = await create('place', `${p}a`);
    await strapi.db.query('parvis::slug').deleteMany({ where: { document: id } });
    const { completeSlugHistory } = await import('../../dist/src/slugs/history.js' as string);
    await completeSlugHistory(strapi);
    await rename('place', id, `${p}b`);
    expect((await addresses('place', p))[id]?.formerSlugs).toEqual([`${p}a`]);
  });

  it('follow what editors do in the administration', async () => {
    const { url, strapi } = silo();
    const p = prefix();
    const headers = await logIn(url, webmaster);
    const [made] = await load(strapi, [event('par-l-administration', { slug: `${p}a` })]);
    const route = `${url}/content-manager/collection-types/api::event.event`;
    const fields = {
      title: 'Renommé',
      slots: [slot],
      eventStatus: 'scheduled',
      attendanceMode: 'offline',
      free: false,
    };
    const save = (path: string, slug: string, method = 'POST') =>
      call<{ error?: { message: string } }>(`${route}${path}`, { method, json: { ...fields, slug }, headers });
    const published = await save(`/${made?.documentId}/actions/publish`, `${p}b`);
    expect(published.status).toBe(200);
    expect((await addresses('event', p))[made?.documentId ?? '']?.formerSlugs).toEqual([`${p}a`]);
    const other = await save('', `${p}b`);
    expect(other.status).toBe(400);
    expect(other.body.error?.message).toMatch(isTaken);
  });

  it('lead where they should after any sequence of changes', async () => {
    const letters = ['a', 'b', 'c'] as const;
    const change = fc.record({
      what: fc.constantFrom('create', 'rename', 'draft', 'publish', 'unpublish', 'delete'),
      who: fc.nat({ max: 2 }),
      slug: fc.constantFrom(...letters),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 3, maxLength: 12 }), async (changes) => {
        const town = new PaperTown(prefix());
        for (const { what, who, slug } of changes) await town.change(what, who, slug);
        expect(await addresses('event', town.prefix)).toEqual(town.expected());
      }),
      { numRuns: 25 },
    );
  });

  /** What editors expect, in the plainest words, beside the real silo: the same changes are made to both. */
  class PaperTown {
    readonly prefix: string;
    readonly #known: { id: string; draft: string; published: string | null; past: Map<string, number> }[] = [];
    #moment = 0;

    constructor(prefix: string) {
      this.prefix = prefix;
    }

    async change(what: string, who: number, letter: string): Promise<void> {
      const slug = this.prefix + letter;
      const one = this.#known[who % Math.max(1, this.#known.length)];
      const taken = (except?: object) =>
        this.#known.some((other) => other !== except && (other.draft === slug || other.published === slug));
      if (what === 'create') {
        if (taken()) await expect(create('event', slug)).rejects.toThrow(isTaken);
        else this.#known.push({ id: await create('event', slug), draft: slug, published: slug, past: this.#now(slug) });
      } else if (!one) return;
      else if (what === 'rename' || what === 'draft') {
        const write = () =>
          what === 'rename'
            ? rename('event', one.id, slug)
            : documents('event').update({ documentId: one.id, data: { slug } });
        if (taken(one)) return void (await expect(write()).rejects.toThrow(isTaken));
        await write();
        one.draft = slug;
        if (what === 'rename') this.#publish(one);
      } else if (what === 'publish') {
        await documents('event').publish({ documentId: one.id });
        this.#publish(one);
      } else if (what === 'unpublish') {
        await documents('event').unpublish({ documentId: one.id });
        one.published = null;
      } else {
        await documents('event').delete({ documentId: one.id });
        this.#known.splice(this.#known.indexOf(one), 1);
      }
    }

    expected(): Record<string, Addressed> {
      const living = this.#known.filter(({ published }) => published !== null);
      const leadsTo = (slug: string) =>
        living.find(({ published }) => published === slug) ??
        living
          .filter(({ past }) => past.has(slug))
          .toSorted((x, y) => (y.past.get(slug) ?? 0) - (x.past.get(slug) ?? 0))[0];
      return Object.fromEntries(
        living.map((one) => {
          const former = [...one.past]
            .toSorted(([, x], [, y]) => x - y)
            .map(([slug]) => slug)
            .filter((slug) => slug !== one.published && leadsTo(slug) === one);
          return [one.id, { documentId: one.id, slug: one.published ?? '', formerSlugs: former }];
        }),
      );
    }

    #publish(one: { draft: string; published: string | null; past: Map<string, number> }): void {
      const latest = Math.max(...one.past.values());
      one.published = one.draft;
      // Publishing again what it was published under last is no new moment.
      if (one.past.get(one.draft) !== latest) one.past.set(one.draft, ++this.#moment);
    }

    #now(slug: string): Map<string, number> {
      return new Map([[slug, ++this.#moment]]);
    }
  }
}
