import { z } from 'zod';

/** How the service presents itself: on pages, in mails, on documents. */
export const serviceIdentitySchema = z.object({
  name: z.string().min(1),
  shortName: z.string().min(1),
  legalForm: z.string(),
  departement: z.string(),
  address: z.string(),
  phone: z.string(),
  email: z.email(),
  dpoEmail: z.email(),
  director: z.string(),
  /** Working days in which the service promises an answer. */
  answerDays: z.number().int().positive(),
});
export type ServiceIdentity = z.infer<typeof serviceIdentitySchema>;

const LONGEST = 200;
const needed = (message: string) =>
  z
    .string({ error: message })
    .trim()
    .min(1, message)
    .max(LONGEST, `settings:error.tooLong|{"max":${LONGEST}}`)
    .regex(/^[^\r\n]*$/, message);
const address = z.string().trim().toLowerCase().pipe(z.email('settings:error.email'));

/** The same as typed on the settings page; messages are keys of the namespace `settings`. */
export const identityEntrySchema = z.object({
  name: needed('settings:error.needed'),
  shortName: needed('settings:error.needed'),
  legalForm: needed('settings:error.needed'),
  departement: needed('settings:error.needed'),
  address: needed('settings:error.needed'),
  phone: needed('settings:error.needed'),
  email: address,
  dpoEmail: address,
  director: needed('settings:error.needed'),
  answerDays: z.coerce
    .number('settings:error.days')
    .int('settings:error.days')
    .min(1, 'settings:error.days')
    .max(60, 'settings:error.days'),
}) satisfies z.ZodType<ServiceIdentity>;

/** The model service; an installation changes it on the settings page. */
export const MODEL_SERVICE: ServiceIdentity = {
  name: 'AMI Santé au Travail',
  shortName: 'AMI Santé au Travail',
  legalForm: 'association loi de 1901, service de prévention et de santé au travail interentreprises',
  departement: 'Eure (27)',
  address: '12 rue de la Prévention, 27000 Évreux',
  phone: '02 32 00 00 00',
  email: 'contact@ami-sante.example',
  dpoEmail: 'dpo@ami-sante.example',
  director: 'Hélène Vasseur',
  answerDays: 5,
};
