import { download } from '~/http/download';
import { staffPage } from '~/http/guard.server';
import { memberModel } from '~/services/declarations/member-import/show-import.server';

export const loader = staffPage('member:import', async () =>
  download('modele-adherents.csv', await memberModel()),
);
