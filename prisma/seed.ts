/** `demo`: some forty companies with named people. `ami-2023`: the model service in the figures of its project. */
export const worlds = ['demo', 'ami-2023'] as const;
export type World = (typeof worlds)[number];

/** Addresses of the database: `ownerUrl` for the owner of the schema, `appUrl` for the application's role. */
export type SeedUrls = { ownerUrl: string; appUrl: string };

/** Fills a migrated, empty database with a world. Each world is `prisma/worlds/<name>.ts` and its `load`. */
export async function seedWorld(world: World, urls: SeedUrls): Promise<void> {
  // The application reads its settings once, when its first module asks for them.
  process.env.DATABASE_URL = urls.appUrl;
  process.env.DATABASE_OWNER_URL = urls.ownerUrl;
  const { load } = (await import(`./worlds/${world}.ts`)) as { load(urls: SeedUrls): Promise<void> };
  await load(urls);
}
