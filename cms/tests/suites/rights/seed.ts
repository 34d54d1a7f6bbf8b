import type { Core, UID } from '@strapi/strapi';
import { type Attribute, hasDrafts, isLocalised, type Model, modelOf, ownTypes, targetsOf } from './models.ts';

/** Words that stand in what no reader may see. */
export const secret = { draft: 'zqbrouillon', account: 'zqcompte', file: 'zqfichier' };
export const seen = 'zqvisible';

export interface Seeded {
  /** Document id of the published record and, for types with drafts, of one never published. */
  records: Record<string, { published: string; draft?: string; component?: number }>;
  /** Who reads as a resident, and may know of their own account alone. */
  resident: { id: number };
}

type Row = { id: number; documentId: string };

/**
 * One published record and one draft of every type, belonging to Sports, written below every rule of the silo so that the worst case is
 * there: each relation, in components and zones too, leads to the draft where the target has drafts, and to accounts where it can.
 */
export async function seedSecrets(strapi: Core.Strapi): Promise<Seeded> {
  const query = (uid: string) => strapi.db.query(uid as UID.Schema);
  const account: Row = await query('admin::user').create({
    data: {
      firstname: secret.account,
      lastname: secret.account,
      email: `${secret.account}@aubelonne.example`,
      password: 'x',
    },
  });
  const role: Row | null = await query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } });
  const makeResident = (username: string): Promise<Row> =>
    query('plugin::users-permissions.user').create({
      data: {
        username,
        email: `${username}-resident@aubelonne.example`,
        provider: 'local',
        password: 'x',
        confirmed: true,
        blocked: false,
        role: role?.id,
      },
    });
  const resident = await makeResident(secret.account);
  const folder: Row = await query('plugin::upload.folder').create({
    data: { name: secret.file, path: `/${secret.file}`, pathId: 4242 },
  });
  const file: Row = await query('plugin::upload.file').create({
    data: {
      name: `${seen}.png`,
      hash: seen,
      ext: '.png',
      mime: 'image/png',
      size: 1,
      url: `/uploads/${seen}.png`,
      provider: secret.file,
      provider_metadata: { bucket: secret.file },
      folderPath: `/${secret.file}`,
      folder: folder.id,
      createdBy: account.id,
    },
  });

  const types = ownTypes(strapi);
  const drafts = new Map<string, Row>();
  const published = new Map<string, Row>();
  for (const model of types) {
    const make = (word: string, publishedAt: Date | null, more: object = {}): Promise<Row> =>
      query(model.uid).create({
        data: {
          ...scalarsOf(model, word),
          ...(isLocalised(model) && { locale: 'fr' }),
          publishedAt,
          createdBy: account.id,
          updatedBy: account.id,
          ...more,
        },
      });
    if (hasDrafts(model)) drafts.set(model.uid, await make(secret.draft, null));
    const row = await make(seen, new Date('2026-01-01T00:00:00Z'));
    published.set(model.uid, row);
    // A translation being written of what is published in French.
    if (isLocalised(model)) await make(secret.draft, null, { locale: 'en', documentId: row.documentId });
  }
  const target = (uid: string): number | undefined => {
    if (uid === 'plugin::upload.file') return file.id;
    if (uid === 'admin::user') return account.id;
    if (uid === 'plugin::users-permissions.user') return resident.id;
    return (drafts.get(uid) ?? published.get(uid))?.id;
  };
  const sports: Row | null = await query('api::service.service').findOne({ where: { slug: 'sports' } });
  const records: Seeded['records'] = {};
  for (const model of types) {
    const links = await linksOf(strapi, model, target);
    const rows = [published.get(model.uid), drafts.get(model.uid)];
    for (const row of rows)
      if (row)
        await query(model.uid).update({
          where: { id: row.id },
          data: {
            ...links.plain,
            ...(row === rows[0] && links.parts),
            ...('service' in model.attributes && { service: sports?.id }),
          },
        });
    const draft = drafts.get(model.uid)?.documentId;
    records[model.uid] = { published: published.get(model.uid)?.documentId ?? '', ...(draft && { draft }) };
  }
  return { records, resident: await makeResident('zqhabitant') };
}

interface Links {
  plain: Record<string, unknown>;
  /** Components, which belong to one row only. */
  parts: Record<string, unknown>;
}

async function linksOf(strapi: Core.Strapi, model: Model, target: (uid: string) => number | undefined): Promise<Links> {
  const links: Links = { plain: {}, parts: {} };
  for (const [field, attribute] of Object.entries(model.attributes)) {
    if (['createdBy', 'updatedBy', 'localizations'].includes(field)) continue;
    const targets = targetsOf(attribute);
    if (attribute.type === 'component' || attribute.type === 'dynamiczone') {
      const parts: object[] = [];
      for (const uid of targets) parts.push(await partOf(strapi, field, attribute, modelOf(strapi, uid), target));
      links.parts[field] = attribute.type === 'component' && !attribute.repeatable ? parts[0] : parts;
    } else if (targets[0] && !attribute.relation?.startsWith('morph')) {
      const id = target(targets[0]);
      if (id !== undefined) links.plain[field] = id;
    }
  }
  return links;
}

async function partOf(
  strapi: Core.Strapi,
  field: string,
  attribute: Attribute,
  component: Model,
  target: (uid: string) => number | undefined,
): Promise<object> {
  const { plain, parts } = await linksOf(strapi, component, target);
  const row: Row = await strapi.db
    .query(component.uid)
    .create({ data: { ...scalarsOf(component, seen), ...plain, ...parts } });
  return attribute.type === 'dynamiczone'
    ? { id: row.id, __component: component.uid, __pivot: { field } }
    : { id: row.id, __pivot: { field, component_type: component.uid } };
}

/** A value for every plain field; text holds the word. */
function scalarsOf(model: Model, word: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(model.attributes).flatMap(([field, attribute]) => {
      const value = sampleOf(attribute, attribute.private ? secret.account : word);
      return value === undefined || ['createdAt', 'updatedAt', 'publishedAt', 'locale', 'documentId'].includes(field)
        ? []
        : [[field, value]];
    }),
  );
}

function sampleOf({ type, enum: choices }: Attribute, word: string): unknown {
  switch (type) {
    case 'string':
    case 'text':
    case 'richtext':
    case 'uid':
      return word;
    case 'email':
      return `${word}@aubelonne.example`;
    case 'password':
      return secret.account;
    case 'enumeration':
      return choices?.[0];
    case 'integer':
    case 'biginteger':
    case 'float':
    case 'decimal':
      return 1;
    case 'boolean':
      return true;
    case 'date':
      return '2026-01-01';
    case 'datetime':
      return '2026-01-01T00:00:00.000Z';
    case 'time':
      return '10:00:00';
    case 'json':
      return { word };
    case 'blocks':
      return [{ type: 'paragraph', children: [{ type: 'text', text: word }] }];
    default:
      return undefined;
  }
}
