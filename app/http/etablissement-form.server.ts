import { json } from '@remix-run/node';
import { etablissementEntrySchema } from '~/domain/declarations/company-entry';
import type { Translate } from '~/locales/translation';
import { paths } from '~/paths';
import type { CompanyActor } from '~/services/access/actor';
import { saveEtablissement, showEtablissement } from '~/services/declarations/company-record.server';
import { etablissementValues } from '~/ui/declarations/company-values';
import { flash } from './flash.server';
import { parseFields, withErrors } from './parse-form.server';
import { notFound, seeOther } from './refuse';

/** Takes the form of an etablissement, new (`id` null: the form carries it) or not. */
export async function takeEtablissement(
  { actor, request, t }: { actor: CompanyActor; request: Request; t: Translate },
  known: string | null,
): Promise<Response> {
  const data = await request.formData();
  const shown = await showEtablissement(actor, known);
  if (!shown) throw notFound();
  const parsed = parseFields(data, etablissementEntrySchema(shown.company.siren), t);
  const sent = (name: string) => String(data.get(name) ?? '');
  const hidden: Record<string, string> = known ? { version: sent('version') } : { id: sent('id') };
  if (!parsed.ok) return json({ form: parsed.form, hidden }, { status: 422 });
  const version = known ? Number(sent('version')) : null;
  const saved = await saveEtablissement(actor, { id: known ?? sent('id'), version, entry: parsed.value });
  if (!saved) throw notFound();
  if (saved.ok) {
    const key = known ? 'company:etablissements.saved' : 'company:etablissements.added';
    const text = t(key, { name: parsed.value.name });
    return seeOther(paths.etablissements(actor.number), flash({ kind: 'success', text }));
  }
  const [refusal] = saved.refusals;
  if (refusal?.code !== 'CHANGED_MEANWHILE') {
    const siret = t('company:error.sameSiret', { name: refusal?.name });
    return json({ form: withErrors(parsed.form, { siret }), hidden }, { status: 422 });
  }
  const { current } = refusal;
  const again = { hidden: { version: String(current.version) }, meanwhile: etablissementValues(current) };
  return json({ form: parsed.form, ...again }, { status: 409 });
}
