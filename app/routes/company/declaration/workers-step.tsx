import { presenceOf } from '~/domain/declarations/presence';
import { missingOf } from '~/domain/declarations/worker';
import { finish, stepData } from '~/http/declaration-step.server';
import { companyPage } from '~/http/guard.server';
import { loadDossier } from '~/services/declarations/load-dossier.server';
import { WorkersStep } from '~/ui/declarations/declaration/workers-step';
import { usePageData, useRefusal } from '~/ui/page-data';

const SHOWN = 10;

export const loader = companyPage('declaration:view', (args) =>
  stepData(args, async (tx, { declaration, campaign }) => {
    const { workers, statements } = await loadDossier(tx, declaration, campaign.referenceDate);
    const incomplete = workers.map((worker) => ({ ...worker, missing: missingOf(worker, args.today) })).filter(({ missing }) => missing.length > 0); // prettier-ignore
    const count = (presence: string) => workers.filter((worker) => presenceOf(worker, campaign.referenceDate) === presence).length; // prettier-ignore
    return {
      present: count('present'),
      hiredLater: count('hiredLater'),
      noWorkers: statements.noWorkers,
      incompleteCount: incomplete.length,
      incomplete: incomplete.slice(0, SHOWN).map(({ id, familyName, firstName, missing }) => ({ id, familyName, firstName, missing })), // prettier-ignore
    };
  }),
);

export const action = companyPage('declaration:edit', (args) => finish(args, 'salaries'));

export default function WorkersStepRoute() {
  return <WorkersStep {...usePageData<typeof loader>()} refusal={useRefusal<typeof action>()} />;
}
