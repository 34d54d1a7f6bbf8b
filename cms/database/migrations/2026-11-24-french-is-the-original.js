/**
 * Strapi gives what was written before a type could be translated the default language, which was English until we said otherwise. It runs
 * this before it looks at the content types.
 */
module.exports = {
  async up(knex) {
    if (!(await knex.schema.hasTable('strapi_core_store_settings'))) return;
    await knex('strapi_core_store_settings')
      .where({ key: 'plugin_i18n_default_locale' })
      .update({ value: JSON.stringify('fr') });
  },
};
