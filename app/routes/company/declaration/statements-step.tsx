import { afterStep, isStale, sentences, stepData } from '~/http/declaration-step.server';
import { companyPage } from '~/http/guard.server';
import { parseForm } from '~/http/parse-form.server';
import { again, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { withCurrentDeclaration } from '~/services/declarations/current-declaration.server';
import { statementsOf } from '~/services/declarations/load-dossier.server';
import { saveStatements, statementsSchemaOn } from '~/services/declarations/save-statements.server';
import { StatementsStep } from '~/ui/declarations/declaration/statements-step';
import { usePageData, useRefusal } from '~/ui/page-data';

export const loader = companyPage(
  'declaration:view',
  (args) =>
  stepData(args, (_tx, { declaration }) => Promise.resolve({ statements: statementsOf(declaration), declarant: args.actor.name })), // prettier-ignore
);

export const action = companyPage('declaration:edit', async ({ actor, request, today, t, format }) => {
  const parsed = await parseForm(request, statementsSchemaOn(today), t);
  if (!parsed.ok) return again({ form: parsed.form, errors: [] as string[], theirs: null });
  const { version, ...input } = parsed.value;
  const saved = await withCurrentDeclaration(actor, today, (tx, { declaration, campaign }) =>
    saveStatements(tx, actor, declaration, campaign, { ...input, version, done: true }, today),
  );
  if (!saved) throw seeOther(paths.declaration(actor.number));
  if (saved.ok) return seeOther(afterStep(actor.number, 'duerp'));
  const stale = saved.refusals.find(({ code }) => code === 'stale');
  const theirs =
    stale && 'theirs' in stale ? { ...statementsOf(stale.theirs), version: stale.theirs.version } : null;
  return again(
    { form: parsed.form, errors: sentences(saved.refusals, t, format), theirs },
    isStale(saved.refusals) ? 409 : 422,
  );
});

export default function StatementsStepRoute() {
  return <StatementsStep {...usePageData<typeof loader>()} sent={useRefusal<typeof action>()} />;
}
