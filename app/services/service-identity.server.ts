import { inScope, systemScope } from '~/platform/db/index.server';
import { z } from 'zod';

export const serviceIdentitySchema = z.object({
  name: z.string().min(1),
  shortName: z.string().min(1),
  departement: z.string(),
  address: z.string(),
  phone: z.string(),
  email: z.email(),
  dpoEmail: z.email(),
  director: z.string(),
});
export type ServiceIdentity = z.infer<typeof serviceIdentitySchema>;

/** The model service; an installation changes it on the settings page. */
export const MODEL_SERVICE: ServiceIdentity = {
  name: 'AMI Santé au Travail',
  shortName: 'AMI Santé au Travail',
  departement: 'Eure (27)',
  address: '12 rue de la Prévention, 27000 Évreux',
  phone: '02 32 00 00 00',
  email: 'contact@ami-sante.example',
  dpoEmail: 'dpo@ami-sante.example',
  director: 'Hélène Vasseur',
};

let cached: { identity: ServiceIdentity; until: number } | undefined;
const CACHE_MS = 30_000;

/** Who runs this portal. Read at most every 30 seconds by a process: it changes about never. */
export async function serviceIdentity(): Promise<ServiceIdentity> {
  if (cached && cached.until > Date.now()) return cached.identity;
  const row = await inScope(systemScope, (tx) =>
    tx.setting.findUnique({ where: { key: 'service.identity' } }),
  );
  const identity = serviceIdentitySchema
    .catch(MODEL_SERVICE)
    .parse({ ...MODEL_SERVICE, ...(row?.value as object) });
  cached = { identity, until: Date.now() + CACHE_MS };
  return identity;
}
