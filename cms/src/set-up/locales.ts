import type { Core } from '@strapi/strapi';
import { locales } from '../editorial/locales';
import { original } from '../lib/localised';

interface LocaleService {
  create(locale: { code: string; name: string }): Promise<unknown>;
  getDefaultLocale(): Promise<string | null>;
  setDefaultLocale(locale: { code: string }): Promise<unknown>;
}

/** Every language of the list exists under its name, and French is the one that everything falls back to. Others, added by hand, stay. */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const service: LocaleService = strapi.plugin('i18n').service('locales');
  const query = strapi.db.query('plugin::i18n.locale');
  const rows: { id: number; code: string; name: string }[] = await query.findMany({});
  for (const { code, name } of locales) {
    const known = rows.find((row) => row.code === code);
    if (!known) await service.create({ code, name });
    else if (known.name !== name) await query.update({ where: { id: known.id }, data: { name } });
  }
  if ((await service.getDefaultLocale()) !== original) await service.setDefaultLocale({ code: original });
}
