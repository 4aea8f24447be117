import { inScope, systemScope } from '~/platform/db/index.server';
import { MODEL_SERVICE, type ServiceIdentity, serviceIdentitySchema } from '~/domain/shared/service-identity';

let cached: { identity: ServiceIdentity; until: number } | undefined;
const CACHE_MS = 30_000;

export const IDENTITY_SETTING = 'service.identity';

/** Forgets what was read, in the process that just changed it; the others follow within 30 seconds. */
export function identityChanged(): void {
  cached = undefined;
}

/** Who runs this portal. Read at most every 30 seconds by a process: it changes about never. */
export async function serviceIdentity(): Promise<ServiceIdentity> {
  if (cached && cached.until > Date.now()) return cached.identity;
  const row = await inScope(systemScope, (tx) => tx.setting.findUnique({ where: { key: IDENTITY_SETTING } }));
  const identity = serviceIdentitySchema
    .catch(MODEL_SERVICE)
    .parse({ ...MODEL_SERVICE, ...(row?.value as object) });
  cached = { identity, until: Date.now() + CACHE_MS };
  return identity;
}
