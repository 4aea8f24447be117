import { z } from 'zod';
import { refusalText, stepData } from '~/http/declaration-step.server';
import { companyPage } from '~/http/guard.server';
import { parseForm } from '~/http/parse-form.server';
import { again, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { reviewCurrent } from '~/services/declarations/review-current.server';
import { submitDeclaration } from '~/services/declarations/submit-declaration.server';
import { ReviewPage } from '~/ui/declarations/declaration/review-page';
import { usePageData, useRefusal } from '~/ui/page-data';

export const loader = companyPage('declaration:view', (args) =>
  stepData(args, (tx, current) => reviewCurrent(tx, current, args.today)),
);

const schema = z.object({
  exercice: z.coerce.number().int(),
  reason: z.string().trim().max(300, 'declaration:error.reasonTooLong').default(''),
});

export const action = companyPage(
  'declaration:submit',
  async ({ actor, request, today, t, format, locale }) => {
    const parsed = await parseForm(request, schema, t);
    if (!parsed.ok) return again({ form: parsed.form, errors: [] as string[] });
    const { exercice, reason } = parsed.value;
    const deposited = await submitDeclaration(actor, exercice, { reason, locale }, today);
    if (deposited.ok)
      return seeOther(paths.declarationVersion(actor.number, exercice, deposited.value.number, { depot: 1 }));
    return again({
      form: parsed.form,
      errors: deposited.refusals.map((refusal) => refusalText(t, format, refusal)),
    });
  },
);

export default function Review() {
  return <ReviewPage {...usePageData<typeof loader>()} sent={useRefusal<typeof action>()} />;
}
