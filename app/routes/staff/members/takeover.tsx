import { json } from '@remix-run/node';
import { z } from 'zod';
import { emailSchema } from '~/domain/access/email';
import { personNameSchema } from '~/domain/access/person';
import { flash } from '~/http/flash.server';
import { staffPage } from '~/http/guard.server';
import { many, parseForm } from '~/http/parse-form.server';
import { refusedForm } from '~/http/refusal-errors';
import { notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { companyToTakeOver, takeOverAdministration } from '~/services/access/take-over.server';
import { TakeOverPage } from '~/ui/access/take-over';
import { usePageData, useRefusal } from '~/ui/page-data';

const schema = z.object({
  email: emailSchema,
  name: personNameSchema,
  reason: z.string().trim().max(1000, 'people:takeOver.reasonLong'),
  leaving: many(z.string()),
});

export const loader = staffPage('member:takeover', async ({ actor, params }) => {
  const company = await companyToTakeOver(actor, params.adherent ?? '');
  if (!company) throw notFound();
  return company;
});

export const action = staffPage('member:takeover', async ({ actor, params, request, t }) => {
  const company = await companyToTakeOver(actor, params.adherent ?? '');
  if (!company) throw notFound();
  const parsed = await parseForm(request, schema, t);
  if (!parsed.ok) return json(parsed.form, { status: 422 });
  const done = await takeOverAdministration(actor, company.id, parsed.value);
  if (!done) throw notFound();
  if (!done.ok) {
    const short = done.refusals.some(({ code }) => code === 'takeover-reason-short');
    return json(refusedForm(t, 'people', done.refusals, parsed.form, short ? 'reason' : 'form'), {
      status: 422,
    });
  }
  const text = t('people:takeOver.done', { name: parsed.value.name, count: done.value.told });
  return seeOther(paths.member(company.number), flash({ kind: 'success', text }));
});

export default function TakeOver() {
  return <TakeOverPage company={usePageData<typeof loader>()} form={useRefusal<typeof action>()} />;
}
