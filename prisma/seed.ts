import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `demo`: some forty companies with named people. `ami-2023`: the model service in the figures of its project. */
export const worlds = ['demo', 'ami-2023'] as const;
export type World = (typeof worlds)[number];

/** Addresses of the database: `ownerUrl` for the owner of the schema, `appUrl` for the application's role. */
export type SeedUrls = { ownerUrl: string; appUrl: string };

/** Fills a migrated, empty database with a world. Each world is `prisma/worlds/<name>.ts` and its `load`. */
export async function seedWorld(world: World, urls: SeedUrls): Promise<void> {
  const file = new URL(`./worlds/${world}.ts`, import.meta.url);
  if (!existsSync(fileURLToPath(file))) return console.warn(`There is no world "${world}".`);
  // The application reads its settings once, when its first module asks for them.
  process.env.DATABASE_URL = urls.appUrl;
  process.env.DATABASE_OWNER_URL = urls.ownerUrl;
  const { load } = (await import(file.href)) as { load(urls: SeedUrls): Promise<void> };
  await load(urls);
}
