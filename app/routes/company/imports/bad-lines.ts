import { download } from '~/http/download';
import { companyPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { badLinesFile, worstFirst } from '~/services/declarations/imports/bad-lines.server';
import { remarkText } from '~/ui/declarations/imports/words';

export const loader = companyPage('import:run', async ({ actor, params, t, format }) => {
  const file = await badLinesFile(actor, params.import ?? '', ({ problems, alike, conflict }, headers) =>
    [
      ...(conflict ? [t('imports:conflict')] : []),
      ...worstFirst(problems).map((problem) => remarkText(t, format, problem, { headers, alike })),
    ].join(' '),
  );
  if (!file) throw notFound();
  return download(`${t('imports:kind.wrong')}.${file.format}`, file.content);
});
