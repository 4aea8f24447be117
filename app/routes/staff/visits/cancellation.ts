import { CANCEL_REASONS } from '~/domain/visits/cancel-reasons';
import { staffPage } from '~/http/guard.server';
import { decided } from '~/http/request-decision.server';
import { cancelRequest } from '~/services/visits/decide-request.server';

export const action = staffPage('visit:place', async (args) => {
  const data = await args.request.formData();
  const reason = CANCEL_REASONS.find((each) => each === data.get('reason')) ?? 'erreur';
  const outcome = await cancelRequest(args.actor, args.params.visit ?? '', reason);
  return decided(args, data, outcome, 'visitQueue:decide.cancelled');
});
