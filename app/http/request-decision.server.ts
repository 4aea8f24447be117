import type { DecisionRefusal } from '~/services/visits/decide-request.server';
import type { Outcome } from '~/domain/shared/outcome';
import type { StaffActor } from '~/services/access/actor';
import { paths } from '~/paths';
import { flash } from './flash.server';
import type { PageArgs } from './guard.server';
import { notFound, seeOther } from './refuse';
import { returnOf } from './visit-return';

/**
 * One decision about a request, taken and said: goes on to the next request, or stays on this one when a colleague was
 * quicker. `done`: the key of what is said.
 */
export async function decided(
  { params, t }: PageArgs<StaffActor>,
  data: FormData,
  outcome: Outcome<unknown, DecisionRefusal> | null,
  done: string,
): Promise<Response> {
  const id = params.visit ?? '';
  if (!outcome) throw notFound();
  const [refusal] = outcome.ok ? [] : outcome.refusals;
  if (!refusal) return seeOther(returnOf(data.get('retour'), id), flash({ kind: 'success', text: t(done) }));
  const shown = refusal.code === 'state-changed' ? t(`visits:state.${refusal.state}`).toLowerCase() : '';
  const text = t(`visitQueue:decide.refusal.${refusal.code}`, { shown });
  return seeOther(paths.staffVisit(id), flash({ kind: 'error', text }));
}
