import { staffPage } from '~/http/guard.server';
import { decided } from '~/http/request-decision.server';
import { handOver, takeBack } from '~/services/visits/decide-request.server';

export const action = staffPage('visit:handover', async (args) => {
  const data = await args.request.formData();
  const id = args.params.visit ?? '';
  return data.get('act') === 'reprendre'
    ? decided(args, data, await takeBack(args.actor, id), 'visitQueue:decide.takenBack')
    : decided(args, data, await handOver(args.actor, id), 'visitQueue:decide.handedOver');
});
