import { boot } from './boot';

/** Creates or updates the database, permissions, token and accounts (all done by `bootstrap`), and stops. */
async function main() {
  const strapi = await boot();
  await strapi.destroy();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
