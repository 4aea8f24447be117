import { z } from 'zod';

/** What the law leaves to the service about visits ([?] in the domain notes); the defaults are the model service's. */
export const visitSettingsSchema = z.object({
  /** Hours before an appointment until which excusing costs nothing. */
  noticeHours: z.int().min(0).max(240).default(48),
  /** Whether a late excuse or an absence drafts a fee (amount: `absenceCents` of the price list). */
  feeForAbsence: z.boolean().default(true),
  /** Days before an appointment on which a reminder leaves by e-mail. */
  reminderDays: z.int().min(0).max(60).array().max(5).default([7, 2]),
  /** A text message the day before, when a number is known. */
  smsDayBefore: z.boolean().default(true),
  /** Target share of missed appointments, in percent: what charts compare with. */
  absenceTargetPercent: z.number().min(0).max(100).default(5),
  /** An accident de trajet follows the rule of non-professional accidents (60 days) unless staff decide otherwise. */
  trajetAsNonProfessional: z.boolean().default(true),
  /** Working days within which the team proposes a date. */
  proposalDays: z.int().min(1).max(60).default(5),
});
export type VisitSettings = z.infer<typeof visitSettingsSchema>;

export const DEFAULT_VISIT_SETTINGS: VisitSettings = visitSettingsSchema.parse({});
