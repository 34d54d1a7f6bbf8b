import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { componentLabels, typeLabels } from '../editorial/labels';
import { listColumns, wideFields } from '../editorial/layouts';

type Labels = Record<string, readonly [label: string, help?: string]>;
interface Metadata {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}
interface Configuration {
  settings: Record<string, unknown>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
  metadatas: Record<string, Metadata>;
}
interface ConfigurationService {
  findConfiguration(model: object): Promise<Configuration>;
  updateConfiguration(model: object, configuration: Configuration): Promise<unknown>;
}

/** Fields that Strapi adds to every type, shown in lists. */
const dates = { createdAt: 'Créé le', updatedAt: 'Modifié le', publishedAt: 'Publié le' };

/** Writes labels, help, order of fields and columns of lists into the admin panel's configuration, when they changed. */
export async function applyEditorialLabels(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'parvis', name: 'editorial' });
  const digest = createHash('sha256')
    .update(JSON.stringify([typeLabels, componentLabels, listColumns, [...wideFields], dates]))
    .digest('hex');
  if ((await store.get({ key: 'labels' })) === digest) return;
  const plugin = strapi.plugin('content-manager');
  await label(plugin.service('content-types'), { ...strapi.contentTypes }, typeLabels);
  await label(plugin.service('components'), { ...strapi.components }, componentLabels);
  await store.set({ key: 'labels', value: digest });
}

async function label(
  service: ConfigurationService,
  models: Record<string, object>,
  all: Record<string, Labels>,
): Promise<void> {
  for (const [uid, labels] of Object.entries(all)) {
    const model = models[uid];
    if (!model) throw new Error(`Labels are written for « ${uid} », which does not exist.`);
    const configuration = await service.findConfiguration(model);
    for (const [field, [text, help = '']] of Object.entries(labels)) {
      const metadata = configuration.metadatas[field];
      if (!metadata) throw new Error(`A label is written for « ${uid} » « ${field} », which does not exist.`);
      Object.assign(metadata.edit, { label: text, description: help });
      Object.assign(metadata.list, { label: text });
      const main = ['name', 'title', 'label'].find((name) => name in labels);
      if (main) configuration.settings.mainField = main;
    }
    for (const [field, text] of Object.entries(dates))
      if (configuration.metadatas[field]) Object.assign(configuration.metadatas[field].list, { label: text });
    configuration.layouts.edit = rowsOf(Object.keys(labels));
    const columns = listColumns[uid];
    if (columns) configuration.layouts.list = [...columns];
    await service.updateConfiguration(model, configuration);
  }
}

/** Fields in the order of their labels, two to a row of twelve columns but for the wide ones. */
function rowsOf(fields: string[]): { name: string; size: number }[][] {
  const rows: { name: string; size: number }[][] = [];
  for (const name of fields) {
    const size = wideFields.has(name) ? 12 : 6;
    const last = rows.at(-1);
    if (last?.length === 1 && last[0]?.size === 6 && size === 6) last.push({ name, size });
    else rows.push([{ name, size }]);
  }
  return rows;
}
