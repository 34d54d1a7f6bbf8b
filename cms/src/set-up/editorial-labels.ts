import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { componentLabels, typeLabels } from '../editorial/labels';

type Labels = Record<string, readonly [label: string, help?: string]>;
interface Metadata {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}
interface Configuration {
  settings: Record<string, unknown>;
  layouts: object;
  metadatas: Record<string, Metadata>;
}
interface ConfigurationService {
  findConfiguration(model: object): Promise<Configuration>;
  updateConfiguration(model: object, configuration: Configuration): Promise<unknown>;
}

/** Writes the French labels and help of every field into the admin panel's configuration, when they changed. */
export async function applyEditorialLabels(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'parvis', name: 'editorial' });
  const digest = createHash('sha256')
    .update(JSON.stringify([typeLabels, componentLabels]))
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
    await service.updateConfiguration(model, configuration);
  }
}
