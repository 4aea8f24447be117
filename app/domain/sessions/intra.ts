import { z } from 'zod';
import { looksLikeNir } from '../shared/nir';
import type { IntraState } from './kinds';

const LONGEST = { wishes: 300, place: 200, words: 1_000 };

/** `accept`, `refuse`: the service answers; `cancel`: the company takes it back. */
export const INTRA_ANSWERS = ['accept', 'refuse'] as const;
type IntraEvent = (typeof INTRA_ANSWERS)[number] | 'cancel';

/** The one transition table of a company's request for a session of its own; absent means refused. */
export const INTRA_TRANSITIONS: Record<IntraState, Partial<Record<IntraEvent, IntraState>>> = {
  recue: { accept: 'acceptee', refuse: 'refusee', cancel: 'annulee' },
  acceptee: { cancel: 'annulee' },
  planifiee: {},
  refusee: {},
  annulee: {},
};

/** States from which an event is possible. */
export const intraStatesBefore = (event: IntraEvent): IntraState[] =>
  (Object.keys(INTRA_TRANSITIONS) as IntraState[]).filter((state) => INTRA_TRANSITIONS[state][event]);

const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `intra:error.long|{"max":${max}}`)
    .refine((typed) => !looksLikeNir(typed), 'intra:error.nir');

/** A company's request; `id` makes a double click one request. */
export const intraEntrySchema = z.object({
  id: z.uuid(),
  theme: z.string().min(1, 'intra:error.theme').max(40),
  participants: z.coerce
    .number('intra:error.participants')
    .int('intra:error.participants')
    .positive('intra:error.participants')
    .max(9_999, 'intra:error.participants'),
  wishes: text(LONGEST.wishes).refine((typed) => typed !== '', 'intra:error.wishes'),
  place: text(LONGEST.place).refine((typed) => typed !== '', 'intra:error.place'),
  message: text(LONGEST.words).default(''),
});
export type IntraEntry = z.infer<typeof intraEntrySchema>;

/** The answer of the service, always with words. */
export const intraAnswerSchema = z.object({
  decision: z.enum(INTRA_ANSWERS, { error: 'intra:error.decision' }),
  answer: text(LONGEST.words).refine((typed) => typed !== '', 'intra:error.answer'),
});
export type IntraAnswer = z.infer<typeof intraAnswerSchema>;
