import { z } from 'zod';
import { LINE_KINDS } from '~/domain/declarations/import/review';
import { optionalDaySchema } from '~/domain/shared/schemas';
import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { checkbox, many, parseForm } from '~/http/parse-form.server';
import { notFound, seeOther } from '~/http/refuse';
import { paths } from '~/paths';
import { decideLines } from '~/services/declarations/imports/decide-lines.server';
import { decisionSchema } from '~/services/declarations/imports/import-record.server';

const schema = z.object({
  kind: z.enum(LINE_KINDS),
  page: z.coerce.number().int().optional(),
  /** The button of one row: `12:same`; else `decision` for the ticked rows, or all of the view. */
  one: z.string().regex(/^\d{1,7}:[a-z]+$/).optional(), // prettier-ignore
  decision: decisionSchema.optional(),
  lines: many(z.coerce.number().int()),
  all: checkbox,
  leftOn: optionalDaySchema,
});

export const action = companyPage('import:run', async ({ actor, params, request, t }) => {
  const id = params.import ?? '';
  const parsed = await parseForm(request, schema, t);
  if (!parsed.ok) return seeOther(paths.import(actor.number, id), flash({ kind: 'error', text: t('imports:preview.leftOnMissing') })); // prettier-ignore
  const { kind, page, one, all, leftOn } = parsed.value;
  const [line, said] = one?.split(':') ?? [];
  const decision = decisionSchema.safeParse(said ?? parsed.value.decision);
  const lines = line ? [Number(line)] : all ? null : parsed.value.lines;
  const back = paths.import(actor.number, id, { vue: kind, page });
  if (!decision.success || lines?.length === 0)
    return seeOther(back, flash({ kind: 'warning', text: t('imports:preview.noneChosen') }));
  const decided = await decideLines(actor, { id, kind, decision: decision.data, lines, leftOn });
  if (decided === null) throw notFound();
  if (decided > 0) return seeOther(back, flash({ kind: 'success', text: t('imports:preview.noticed') }));
  return seeOther(back, flash({ kind: 'warning', text: t('imports:preview.leftOnMissing') }));
});
