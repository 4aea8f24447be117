import { sessionsCsv } from '~/domain/sessions/session-indicators';
import { download } from '~/http/download';
import { staffPage } from '~/http/guard.server';
import { readSessionIndicators } from '~/services/sessions/after/read-session-indicators.server';

export const loader = staffPage('indicators:view', async ({ actor }) =>
  download('sensibilisations.csv', sessionsCsv(await readSessionIndicators(actor))),
);
