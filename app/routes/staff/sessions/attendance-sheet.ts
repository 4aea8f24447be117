import { download } from '~/http/download';
import { staffPage } from '~/http/guard.server';
import { notFound } from '~/http/refuse';
import { numberIn } from '~/http/session-number.server';
import { attendancePdf } from '~/services/sessions/after/attendance-pdf.server';
import { showAttendance } from '~/services/sessions/after/show-attendance.server';

export const loader = staffPage('session:attend', async ({ actor, params, t, format, locale }) => {
  const list = await showAttendance(actor, numberIn(params.session));
  if (!list) throw notFound();
  return download(`emargement-S-${list.number}.pdf`, await attendancePdf(list, { t, format, locale }));
});
