import { z } from 'zod';
import { can } from '~/domain/access/permissions';
import { DECLARATION_STEPS, type DeclarationStep } from '~/domain/declarations/dossier';
import { type Format } from '~/locales/format';
import type { Translate } from '~/locales/translation';
import { paths } from '~/paths';
import type { CompanyActor } from '~/services/access/actor';
import { type Current, withCurrentDeclaration } from '~/services/declarations/current-declaration.server';
import { finishStep, type SaveRefusal } from '~/services/declarations/save-statements.server';
import type { Tx } from '~/platform/db/index.server';
import type { PageArgs } from './guard.server';
import { again, seeOther } from './refuse';
import { checkbox, parseForm } from './parse-form.server';

type Args = PageArgs<CompanyActor>;

/** What every step shows. A company that has not begun is sent to the overview. */
export async function stepData<T>({ actor, today }: Args, read: (tx: Tx, current: Current) => Promise<T>) {
  const found = await withCurrentDeclaration(actor, today, async (tx, current) => ({
    ...(await read(tx, current)),
    adherent: actor.number,
    exercice: current.campaign.exercice,
    referenceDate: current.campaign.referenceDate,
    version: current.declaration.version,
    canEdit: can(actor.subject, 'declaration:edit') && current.declaration.state !== 'close',
  }));
  if (!found) throw seeOther(paths.declaration(actor.number));
  return found;
}

/** The step of the declaration that led to a page (`?retour=verification`): where one lands again once its form is taken. */
export function stepBehind({ searchParams }: URL): DeclarationStep | 'verification' | null {
  return (
    ([...DECLARATION_STEPS, 'verification'] as const).find((step) => step === searchParams.get('retour')) ??
    null
  );
}

const finishSchema = z.object({ version: z.coerce.number().int(), noWorkers: checkbox });

/** Marks a step as done and leads to the next one. */
export async function finish(args: Args, step: DeclarationStep) {
  const { actor, today, request, t, format } = args;
  const parsed = await parseForm(request, finishSchema, t);
  if (!parsed.ok) return again({ errors: Object.values(parsed.form.errors), stale: false });
  const { version, noWorkers } = parsed.value;
  const saved = await withCurrentDeclaration(actor, today, (tx, { campaign, declaration }) =>
    finishStep(
      tx,
      declaration,
      campaign,
      { step, version, ...(step === 'salaries' && { noWorkers }) },
      today,
    ),
  );
  if (!saved) throw seeOther(paths.declaration(actor.number));
  if (saved.ok) return seeOther(afterStep(actor.number, step));
  return again(
    { errors: sentences(saved.refusals, t, format), stale: isStale(saved.refusals) },
    isStale(saved.refusals) ? 409 : 422,
  );
}

/** Where one goes from a step: the next one, or the review after the last. */
export function afterStep(adherent: string, step: DeclarationStep): string {
  const next = DECLARATION_STEPS[DECLARATION_STEPS.indexOf(step) + 1] ?? 'verification';
  return paths.declarationStep(adherent, next);
}

export const isStale = (refusals: readonly SaveRefusal[]): boolean =>
  refusals.some(({ code }) => code === 'stale');

/** The refusals in words, save "stale", which has its own notice. */
export const sentences = (refusals: readonly SaveRefusal[], t: Translate, format: Format): string[] =>
  refusals.filter(({ code }) => code !== 'stale').map((refusal) => refusalText(t, format, refusal));

/** A refusal in words: its facts are days or numbers. */
export function refusalText(
  t: Translate,
  format: Format,
  refusal: { code: string } & Record<string, unknown>,
): string {
  const { code, ...facts } = refusal;
  const shown = Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      key === 'opensOn' || key === 'since' ? format.day(String(value)) : value,
    ]),
  );
  return t(`declaration:refusal.${code}`, shown);
}
