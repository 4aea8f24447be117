import { can } from '~/domain/access/permissions';
import type { Announcement } from '~/domain/visits/announcement';
import { workerView } from '~/domain/declarations/worker-view';
import { newId } from '~/platform/new-id.server';
import type { CompanyActor } from '~/services/access/actor';
import { listWorkers, WORKERS_PER_PAGE } from '~/services/declarations/list-workers.server';
import {
  type About,
  announcedWorker,
  type AnnouncedWorker,
} from '~/services/visits/announce/announced-worker.server';
import type { PageArgs } from './guard.server';
import { notFound } from './refuse';

type Args = Pick<PageArgs<CompanyActor>, 'actor' | 'url' | 'today'>;

/** Name of the worker's id in an address. */
export const WORKER_PARAM = 'salarie';

/** What every page of an announcement shows: the company, the worker (or who may be chosen), and ids for a form. */
export async function announcePage(what: Announcement, args: Args) {
  const about = await aboutWhom(what, args);
  const { actor, today } = args;
  const mayEdit = can(actor.subject, 'worker:edit');
  return { adherent: actor.number, what, about, mayEdit, formId: newId(), secondId: newId(), today };
}

/** The worker named by the address, else the list that a search in the address gives. 404 for a stranger. */
async function aboutWhom(what: Announcement, { actor, url, today }: Args): Promise<About> {
  const id = url.searchParams.get(WORKER_PARAM);
  if (id) return { worker: await workerInAddress({ actor, url }), choice: null };
  const { q, page } = workerView(url.searchParams);
  // Whoever starts is among the last who came.
  const order: Record<string, string> = what === 'embauche' ? { tri: 'entree', sens: 'decroissant' } : {};
  const view = workerView(new URLSearchParams({ q, page: String(page), ...order }));
  const list = await listWorkers(actor, view, today);
  const rows = list.rows.map(({ id, firstName, usedName, familyName, post }) => ({
    id,
    name: `${usedName ?? familyName} ${firstName}`,
    post,
  }));
  return { worker: null, choice: { q, page, pageSize: WORKERS_PER_PAGE, total: list.total, rows } };
}

/** The worker a form was sent about. 404 when the address names none of this company. */
export async function workerInAddress({ actor, url }: Pick<Args, 'actor' | 'url'>): Promise<AnnouncedWorker> {
  const worker = await announcedWorker(actor, url.searchParams.get(WORKER_PARAM) ?? '');
  if (!worker) throw notFound();
  return worker;
}
