import { z } from 'zod';
import { optionalDaySchema } from '../shared/schemas';
import type { Origin, VisitKind } from './kinds';
import { MESSAGE_MAX } from './thread';

type PhoneRequest = { kind: VisitKind; origin: Origin; private: boolean; article: string };

/**
 * Requests that come to the service by telephone or by letter, and who may make them (L.4624-2-4, R.4624-29, R.4624-34).
 * A pré-reprise, and what a worker asks by himself, are invisible to the employer.
 */
export const PHONE_REQUESTS = {
  'prereprise-salarie': { kind: 'prereprise', origin: 'travailleur', private: true, article: 'R.4624-29' },
  'prereprise-traitant': { kind: 'prereprise', origin: 'medecin-traitant', private: true, article: 'R.4624-29' },
  'prereprise-conseil': { kind: 'prereprise', origin: 'medecin-conseil', private: true, article: 'R.4624-29' },
  'prereprise-travail': { kind: 'prereprise', origin: 'medecin-travail', private: true, article: 'R.4624-29' },
  salarie: { kind: 'demande-travailleur', origin: 'travailleur', private: true, article: 'R.4624-34' },
  medecin: { kind: 'demande-medecin', origin: 'medecin-travail', private: false, article: 'R.4624-34' },
  employeur: { kind: 'demande-employeur', origin: 'employeur', private: false, article: 'R.4624-34' },
} as const satisfies Record<string, PhoneRequest>; // prettier-ignore

export type PhoneCode = keyof typeof PHONE_REQUESTS;
export const PHONE_CODES = Object.keys(PHONE_REQUESTS) as [PhoneCode, ...PhoneCode[]];

/** What the form notes of it: practical, never medical. */
export const phoneRequestSchema = z.object({
  id: z.uuid(),
  what: z.enum(PHONE_CODES, { error: 'visitPhone:error.what' }),
  caller: z
    .string({ error: 'visitPhone:error.caller' })
    .trim()
    .min(1, 'visitPhone:error.caller')
    .max(120, 'visitPhone:error.long'),
  phone: z.string().trim().max(30, 'visitPhone:error.long').default(''),
  returnOn: optionalDaySchema,
  message: z.string().trim().max(MESSAGE_MAX, 'visitPhone:error.long').default(''),
});
export type PhoneEntry = z.infer<typeof phoneRequestSchema>;
