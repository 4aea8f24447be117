import { staffPage } from '~/http/guard.server';
import { decided } from '~/http/request-decision.server';
import { dispenseRequest } from '~/services/visits/decide-request.server';

export const action = staffPage('visit:dispense', async (args) => {
  const data = await args.request.formData();
  const outcome = await dispenseRequest(args.actor, args.params.visit ?? '');
  return decided(args, data, outcome, 'visitQueue:decide.dispensed');
});
