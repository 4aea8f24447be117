import { appointmentCsv } from '~/domain/visits/visit-indicators';
import { download } from '~/http/download';
import { staffPage } from '~/http/guard.server';
import { readAppointmentTable } from '~/services/visits/read-visit-indicators.server';

export const loader = staffPage('indicators:view', async ({ actor }) => {
  const { years, rows } = await readAppointmentTable(actor);
  return download('rendez-vous.csv', appointmentCsv(rows, years));
});
