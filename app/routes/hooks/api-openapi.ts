import { publicPage } from '~/http/guard.server';
import { openJson } from '~/http/open-json.server';
import { openApiDocument } from '~/services/open-api.server';

const HOUR = 3600;

export const loader = publicPage('tool:public', ({ request }) =>
  openJson(request, openApiDocument(), { maxAge: HOUR }),
);
