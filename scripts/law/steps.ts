import sharp from 'sharp';
import { type Answer, contentRoute } from '../bench/lib/administration.ts';
import type { Chance } from '../bench/lib/random.ts';
import { drafted, eventLine, fieldsOf, type Making, type Type, translated, types, wordsOf } from './contents.ts';
import { Records } from './records.ts';
import type { LawTown } from './town.ts';

/** One change of the town, at random. Says what it was and what the silo answered; a refusal is an answer like any other. */
export class Steps {
  readonly #town: LawTown;
  readonly #random: Chance;
  readonly #records: Records;

  constructor(town: LawTown, random: Chance) {
    this.#town = town;
    this.#random = random;
    this.#records = new Records(town.administration, random);
  }

  /** What the silo holds is looked up again. */
  begin(): void {
    this.#records.forget();
  }

  async next(): Promise<string> {
    const all = this.#all;
    let weight = this.#random.between(0, all.reduce((sum, [share]) => sum + share, 0) - 1);
    for (const [share, step] of all) {
      weight -= share;
      if (weight < 0) return step();
    }
    return '';
  }

  /** A harmless publish: whatever the publisher had to do before, it does with it at the latest. */
  async beat(): Promise<string> {
    const record = await this.#records.one('event', ({ status }) => status !== 'draft');
    if (!record) return this.#create('event');
    return this.#publish('event', record.documentId, await fieldsOf('event', this.#making, 1));
  }

  readonly #all: [share: number, step: () => Promise<string>][] = [
    [12, () => this.#create(this.#random.oneOf(types))],
    [16, () => this.#change(this.#random.oneOf(types))],
    [16, () => this.#change(this.#random.oneOf(['event', 'article', 'selection'] as const))],
    [4, () => this.#saveDraft()],
    [6, () => this.#unpublish()],
    [6, () => this.#publishAgain()],
    [7, () => this.#remove(this.#random.oneOf(types))],
    [8, () => this.#changeSlug()],
    [4, () => this.#moveToService()],
    [5, () => this.#changeRules()],
    [4, () => this.#replaceImage()],
    [2, () => this.#describeImage()],
    [1, () => this.#removeImage()],
    [5, () => this.#changeHub()],
    [6, () => this.#translate()],
    [3, () => this.#removeTranslation()],
    [4, () => this.#changeMany()],
    [6, () => this.#advance()],
    [2, () => this.#import()],
  ];

  get #making(): Making {
    return { random: this.#random, records: this.#records, clock: this.#town.clock };
  }

  async #create(type: Type): Promise<string> {
    const fields = await fieldsOf(type, this.#making, 'all');
    this.#records.forget(type);
    if (!drafted.has(type)) return this.#send(`create ${type}`, 'POST', contentRoute(type), fields);
    return this.#send(`create ${type}`, 'POST', contentRoute(type, 'actions', 'publish'), fields);
  }

  async #change(type: Type): Promise<string> {
    const record = await this.#records.one(type);
    if (!record) return this.#create(type);
    return this.#publish(type, record.documentId, await fieldsOf(type, this.#making, this.#random.between(1, 3)));
  }

  #publish(type: Type, document: string, fields: Record<string, unknown>): Promise<string> {
    const what = `${type} ${document}`;
    return drafted.has(type)
      ? this.#send(`publish ${what}`, 'POST', contentRoute(type, document, 'actions', 'publish'), fields)
      : this.#send(`save ${what}`, 'PUT', contentRoute(type, document), fields);
  }

  async #saveDraft(): Promise<string> {
    const type = this.#random.oneOf(translated);
    const { documentId = '' } = (await this.#records.one(type)) ?? {};
    const fields = await fieldsOf(type, this.#making, 2);
    return this.#send(`save draft ${type} ${documentId}`, 'PUT', contentRoute(type, documentId), fields);
  }

  async #unpublish(): Promise<string> {
    const type = this.#random.oneOf([...translated, 'alert'] as const);
    const { documentId = '' } = (await this.#records.one(type, ({ status }) => status !== 'draft')) ?? {};
    this.#records.forget(type);
    const route = contentRoute(type, documentId, 'actions', 'unpublish');
    return this.#send(`unpublish ${type} ${documentId}`, 'POST', route, {});
  }

  async #publishAgain(): Promise<string> {
    const type = this.#random.oneOf([...translated, 'alert'] as const);
    const { documentId } = (await this.#records.one(type, ({ status }) => status === 'draft')) ?? {};
    if (documentId === undefined) return this.#change(type);
    this.#records.forget(type);
    return this.#publish(type, documentId, {});
  }

  async #remove(type: Type): Promise<string> {
    const all = await this.#records.all(type);
    if (all.length < 4) return this.#create(type);
    const { documentId = '' } = (await this.#records.one(type)) ?? {};
    this.#records.forget(type);
    return this.#send(`delete ${type} ${documentId}`, 'DELETE', contentRoute(type, documentId));
  }

  /** Few slugs, so that records take those that others had. */
  async #changeSlug(): Promise<string> {
    const type = this.#random.oneOf([...translated, 'place', 'organization', 'theme', 'commune'] as const);
    const { documentId = '' } = (await this.#records.one(type)) ?? {};
    const slug = this.#random.oneOf(['x', 'y', 'z', `page-${this.#random.between(1, 9)}`]);
    if (type === 'theme' || type === 'commune')
      return this.#send(`slug ${type} ${documentId}`, 'PUT', contentRoute(type, documentId), { slug });
    return this.#publish(type, documentId, { slug });
  }

  async #moveToService(): Promise<string> {
    const type = this.#random.oneOf([...translated, 'place', 'organization'] as const);
    const { documentId = '' } = (await this.#records.one(type)) ?? {};
    return this.#publish(type, documentId, { service: { set: await this.#records.some('service', 1) } });
  }

  async #changeRules(): Promise<string> {
    const site = await this.#records.one('site');
    const rules = [];
    for (let n = this.#random.between(1, 3); n > 0; n -= 1) {
      const types = [
        'events',
        'places',
        'organizations',
        'articles',
        'pages',
        'procedures',
        'selections',
        'galleries',
        'newsletterIssues',
      ];
      const names = [...['service', 'audience', 'theme', 'commune'].entries()];
      const narrow = this.#random.between(0, 5);
      const hubs = names.map(async ([index, hub]) => [
        hub === 'commune' ? 'communes' : `${hub}s`,
        { set: index === narrow ? await this.#records.some(hub, 3) : [] },
      ]);
      rules.push({
        ...Object.fromEntries(types.map((type) => [type, this.#random.between(0, 2) > 0])),
        ...Object.fromEntries(await Promise.all(hubs)),
      });
    }
    return this.#send(`rules ${site?.key}`, 'PUT', contentRoute('site', site?.documentId ?? ''), { rules });
  }

  async #replaceImage(): Promise<string> {
    const file = await this.#records.imageFile();
    if (!file) return '';
    const color = { r: this.#random.between(0, 255), g: this.#random.between(0, 255), b: 90 };
    const picture = sharp({ create: { width: 900, height: 600, channels: 3, background: color } });
    const bytes = await picture
      .toFormat(file.mime.endsWith('png') ? 'png' : file.mime.endsWith('webp') ? 'webp' : 'jpeg')
      .toBuffer();
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(bytes)], { type: file.mime }), file.name);
    form.append('fileInfo', JSON.stringify({ name: file.name }));
    this.#town.forgetImages();
    return this.#send(`replace image ${file.id}`, 'POST', `/upload?id=${file.id}`, form);
  }

  async #describeImage(): Promise<string> {
    const file = await this.#records.imageFile();
    const form = new FormData();
    const alternativeText = `Une image ${this.#random.between(1, 99)}`;
    form.append('fileInfo', JSON.stringify({ name: file?.name, alternativeText }));
    return this.#send(`describe image ${file?.id}`, 'POST', `/upload?id=${file?.id}`, form);
  }

  async #removeImage(): Promise<string> {
    const file = await this.#records.imageFile();
    return this.#send(`remove image ${file?.id}`, 'DELETE', `/upload/files/${file?.id}`);
  }

  async #changeHub(): Promise<string> {
    const type = this.#random.oneOf(['theme', 'audience', 'commune', 'service', 'group', 'site'] as const);
    const { documentId = '' } = (await this.#records.one(type)) ?? {};
    const name = `Nom ${this.#random.between(1, 99)}`;
    const fields = {
      theme: { name, position: this.#random.between(0, 20) },
      audience: { name, universe: this.#random.between(0, 1) === 1 },
      commune: { name, neighbours: { set: await this.#records.some('commune', 2) } },
      service: { name, site: { set: await this.#records.some('site', this.#random.between(0, 1)) } },
      group: { name },
      site: { tagline: name, position: this.#random.between(1, 3) },
    }[type];
    return this.#send(`save ${type} ${documentId}`, 'PUT', contentRoute(type, documentId), fields);
  }

  async #translate(): Promise<string> {
    const type = this.#random.oneOf(translated);
    const { documentId = '' } = (await this.#records.one(type)) ?? {};
    const locale = this.#random.oneOf(['en', 'ar']);
    const fields = { ...(await wordsOf(type, this.#making)), locale };
    const route = `${contentRoute(type, documentId, 'actions', 'publish')}?locale=${locale}`;
    return this.#send(`translate ${type} ${documentId}`, 'POST', route, fields);
  }

  async #removeTranslation(): Promise<string> {
    const type = this.#random.oneOf(translated);
    const locale = this.#random.oneOf(['en', 'ar']);
    const { documentId = '' } = (await this.#records.one(type)) ?? {};
    if (this.#random.between(0, 1)) {
      const route = `${contentRoute(type, documentId)}?locale=${locale}`;
      return this.#send(`delete ${locale} of ${type} ${documentId}`, 'DELETE', route);
    }
    const route = `${contentRoute(type, documentId, 'actions', 'unpublish')}?locale=${locale}`;
    return this.#send(`unpublish ${locale} of ${type} ${documentId}`, 'POST', route, { locale });
  }

  async #changeMany(): Promise<string> {
    const type = this.#random.oneOf(translated);
    const action = this.#random.oneOf(['bulkPublish', 'bulkUnpublish', 'bulkDelete'] as const);
    const most = action === 'bulkDelete' ? 2 : 6;
    const documentIds = (await this.#records.some(type, this.#random.between(1, most))).map(
      ({ documentId }) => documentId,
    );
    this.#records.forget(type);
    return this.#send(`${action} ${type}`, 'POST', contentRoute(type, 'actions', action), { documentIds });
  }

  async #advance(): Promise<string> {
    const hours = this.#random.oneOf([1, 5, 13, 24, 24 * 3]);
    this.#town.clock = new Date(Date.parse(this.#town.clock) + hours * 3_600_000).toISOString();
    return `clock ${this.#town.clock}`;
  }

  /** Begins an import, which goes on beside the steps that follow. */
  async #import(): Promise<string> {
    const lines = [];
    for (let n = this.#random.between(5, 80); n > 0; n -= 1) lines.push(await eventLine(this.#making));
    this.#town.import(lines);
    return `import ${lines.map(({ key, data }) => `${key} « ${data.slug ?? data.title} »`).join(', ')}`;
  }

  async #send(what: string, method: string, route: string, body?: object | FormData): Promise<string> {
    const answer: Answer = await this.#town.administration.send(method, route, body);
    const told = body instanceof FormData || body === undefined ? '' : ` ${JSON.stringify(body)}`;
    const why = answer.status >= 400 ? ` ${/"message":"([^"]*)"/.exec(answer.text)?.[1] ?? ''}` : '';
    return `${what}${told} → ${answer.status}${why}`;
  }
}
