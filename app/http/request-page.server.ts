import { parseDay } from '~/domain/shared/day';
import { newId } from '~/platform/new-id.server';
import type { StaffActor } from '~/services/access/actor';
import { listThread } from '~/services/visits/post-message.server';
import { showRequest } from '~/services/visits/show-request.server';
import type { PageArgs } from './guard.server';

/** The day and the centre for which a page of a request lists every free slot: `?jour=…&lieu=…`. */
export function slotSearch(url: URL): { on: string; centre: string } {
  const on = parseDay(url.searchParams.get('jour') ?? '') ?? '';
  return { on, centre: url.searchParams.get('lieu') ?? '' };
}

/** The sheet of a request and its thread, which counts as read from now on; null when there is none for this reader. */
export async function requestSheet({ actor, url, today, now }: PageArgs<StaffActor>, id: string) {
  const { on, centre } = slotSearch(url);
  const day = parseDay(on);
  const other = day && centre ? { on: day, centre } : null;
  const sheet = await showRequest(actor, id, { today, now, other });
  if (!sheet) return null;
  return { sheet, thread: (await listThread(actor, id)) ?? [], nextMessageId: newId() };
}
