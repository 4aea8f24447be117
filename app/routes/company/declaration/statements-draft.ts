import { companyPage } from '~/http/guard.server';
import { parseForm } from '~/http/parse-form.server';
import { withCurrentDeclaration } from '~/services/declarations/current-declaration.server';
import { isStale } from '~/http/declaration-step.server';
import { saveStatements, statementsSchema } from '~/services/declarations/save-statements.server';

/** Saves what is being typed in the step: 204 with the new version, 409 when a colleague was faster, 422 when refused. */
export const action = companyPage('declaration:edit', async ({ actor, request, today, t }) => {
  const parsed = await parseForm(request, statementsSchema, t);
  if (!parsed.ok) return new Response(null, { status: 422 });
  const { version, ...input } = parsed.value;
  const saved = await withCurrentDeclaration(actor, today, (tx, { declaration, campaign }) =>
    saveStatements(tx, actor, declaration, campaign, { ...input, version, done: false }, today),
  );
  if (saved?.ok)
    return new Response(null, { status: 204, headers: { 'X-Version': String(saved.value.version) } });
  return new Response(null, { status: saved && isStale(saved.refusals) ? 409 : 422 });
});
