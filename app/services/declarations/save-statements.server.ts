import { z } from 'zod';
import { DECLARATION_STEPS, type DeclarationStep } from '~/domain/declarations/dossier';
import { judgeEdit, type SubmitRefusal } from '~/domain/declarations/lifecycle';
import { optionalDaySchema } from '~/domain/shared/schemas';
import { type Outcome, refused } from '~/domain/shared/outcome';
import type { Day } from '~/domain/shared/day';
import { fromDayOrNull, type Tx } from '~/platform/db/index.server';
import { now } from '~/platform/clock.server';
import type { CompanyActor } from '../access/actor';
import { audit } from '../access/audit.server';
import type { Campaign } from './campaigns.server';
import type { DeclarationRow } from './open-declaration.server';

const words = z.string().trim().max(120, 'declaration:error.tooLong').default('').transform((text) => text || null); // prettier-ignore

const statementFields = z.object({
  duerp: z.enum(['date', 'none', 'unsaid']).default('unsaid'),
  duerpOn: optionalDaySchema,
  cse: z.enum(['date', 'none', 'unsaid']).default('unsaid'),
  cseOpinionOn: optionalDaySchema,
  declarantName: words,
  declarantRole: words,
});
/** What the "DUERP et CSE" step sends; a date said to exist must be given. */
export const statementsSchema = statementFields
  .extend({ version: z.coerce.number().int() })
  .superRefine((stated, context) => {
    const needs = (path: 'duerpOn' | 'cseOpinionOn') =>
      context.addIssue({ code: 'custom', path: [path], message: `declaration:error.${path}` });
    if (stated.duerp === 'date' && !stated.duerpOn) needs('duerpOn');
    if (stated.cse === 'date' && !stated.cseOpinionOn) needs('cseOpinionOn');
  });
/** As `statementsSchema`, refusing days after `today`: what an automatic save keeps is not yet an answer. */
export const statementsSchemaOn = (today: Day) =>
  statementsSchema.superRefine((stated, context) => {
    for (const path of ['duerpOn', 'cseOpinionOn'] as const) {
      const given = stated[path === 'duerpOn' ? 'duerp' : 'cse'] !== 'none' && stated[path];
      if (given && given > today)
        context.addIssue({ code: 'custom', path: [path], message: 'declaration:error.inFuture' });
    }
  });
export type StatementsInput = z.output<typeof statementFields>;

/** `stale`: a colleague saved meanwhile; his values come with the refusal. */
export type SaveRefusal = SubmitRefusal | { code: 'stale'; theirs: DeclarationRow };

type Change = Partial<Omit<DeclarationRow, 'id' | 'adherentId' | 'exercice' | 'version'>>;

/**
 * Saves a part of a declaration if nobody changed it since `version` was read and the campagne still takes
 * changes. Out: the new row and whether this press wrote it (one pressed again after a lost answer did not), or why not.
 */
async function save(
  tx: Tx,
  row: DeclarationRow,
  campaign: Campaign,
  version: number,
  change: Change,
  today: Day,
): Promise<Outcome<{ row: DeclarationRow; written: boolean }, SaveRefusal>> {
  const allowed = judgeEdit(row.state, campaign, today);
  if (!allowed.ok) return allowed;
  const { count } = await tx.declaration.updateMany({
    where: { id: row.id, version },
    data: { ...change, updatedAt: now(), version: { increment: 1 } },
  });
  const after = await tx.declaration.findUniqueOrThrow({ where: { id: row.id } });
  const nothingLost = Object.entries(change).every(([key, mine]) =>
    same(mine, after[key as keyof DeclarationRow]),
  );
  const written = count === 1;
  return written || nothingLost
    ? { ok: true, value: { row: after, written } }
    : refused({ code: 'stale', theirs: after });
}

/** Saves the DUERP and CSE statements and who declares; marks the step as done unless it is an automatic save. */
export async function saveStatements(
  tx: Tx,
  actor: CompanyActor,
  row: DeclarationRow,
  campaign: Campaign,
  input: StatementsInput & { version: number; done: boolean },
  today: Day,
): Promise<Outcome<DeclarationRow, SaveRefusal>> {
  // prettier-ignore
  const change: Change = {
    duerpOn: input.duerp === 'none' ? null : fromDayOrNull(input.duerpOn),
    noDuerp: input.duerp === 'none',
    cseOpinionOn: input.cse === 'none' ? null : fromDayOrNull(input.cseOpinionOn),
    noCse: input.cse === 'none',
    declarantName: input.declarantName,
    declarantRole: input.declarantRole,
    ...(input.done && { stepsDone: withStep(row, 'duerp') }),
  };
  const saved = await save(tx, row, campaign, input.version, change, today);
  if (saved.ok && saved.value.written && input.done)
    await audit(tx, actor, { action: 'declaration.statements', facts: { exercice: row.exercice } });
  return saved.ok ? { ok: true, value: saved.value.row } : saved;
}

/** Marks a step as looked at and right; says that nobody was there, when the list is empty. */
export async function finishStep(
  tx: Tx,
  row: DeclarationRow,
  campaign: Campaign,
  input: { step: DeclarationStep; version: number; noWorkers?: boolean },
  today: Day,
): Promise<Outcome<DeclarationRow, SaveRefusal>> {
  // prettier-ignore
  const change: Change = { stepsDone: withStep(row, input.step) };
  if (input.noWorkers !== undefined) change.noWorkers = input.noWorkers;
  const saved = await save(tx, row, campaign, input.version, change, today);
  return saved.ok ? { ok: true, value: saved.value.row } : saved;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const withStep = ({ stepsDone }: DeclarationRow, step: DeclarationStep): string[] =>
  DECLARATION_STEPS.filter((known) => known === step || stepsDone.includes(known));
