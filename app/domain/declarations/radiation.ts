import { z } from 'zod';
import { type Day } from '../shared/day';
import { daySchema } from '../shared/schemas';
import { type Outcome, refused, unless } from '../shared/outcome';

/** Why a member leaves: ceased, on its own wish, to another service, struck off for breach, or else. */
export const RADIATION_REASONS = ['cessation', 'demission', 'transfert', 'manquement', 'autre'] as const;
export type RadiationReason = (typeof RADIATION_REASONS)[number];

const LONGEST = 500;

/** A radiation as the service types it; a breach, or anything else, is said in words. */
export const radiationSchema = z
  .object({
    on: daySchema,
    reason: z.enum(RADIATION_REASONS, { error: 'members:error.reason' }),
    detail: z.string().trim().max(LONGEST, `members:error.tooLong|{"max":${LONGEST}}`).default(''),
  })
  .refine(({ reason, detail }) => (reason !== 'manquement' && reason !== 'autre') || detail.length >= 10, {
    path: ['detail'],
    message: 'members:error.detail',
  });
export type Radiation = z.output<typeof radiationSchema>;

export type RadiationRefusal =
  | { code: 'already-radiated'; on: Day | null }
  | { code: 'not-radiated' }
  | { code: 'before-joining'; joinedOn: Day }
  | { code: 'in-future' };

type Standing = { status: 'active' | 'radiated'; joinedOn: Day; radiatedOn: Day | null };

/** Whether a member can be radiated on a day, with all reasons against. */
export function judgeRadiation(member: Standing, on: Day, today: Day): Outcome<Day, RadiationRefusal> {
  const refusals: RadiationRefusal[] = [];
  if (member.status === 'radiated') refusals.push({ code: 'already-radiated', on: member.radiatedOn });
  if (on < member.joinedOn) refusals.push({ code: 'before-joining', joinedOn: member.joinedOn });
  if (on > today) refusals.push({ code: 'in-future' });
  return unless(refusals, () => on);
}

/** Whether a radiated member can come back. */
export const judgeReturn = (member: Standing): Outcome<null, RadiationRefusal> =>
  member.status === 'radiated' ? { ok: true, value: null } : refused({ code: 'not-radiated' });

/** Reason and words as one text, and back. */
export const writeReason = ({ reason, detail }: Pick<Radiation, 'reason' | 'detail'>): string =>
  detail ? `${reason}: ${detail}` : reason;

export function readReason(text: string | null): { reason: RadiationReason; detail: string } | null {
  if (!text) return null;
  const [code = '', ...rest] = text.split(': ');
  const reason = RADIATION_REASONS.find((each) => each === code);
  return reason ? { reason, detail: rest.join(': ') } : { reason: 'autre', detail: text };
}
