import type { FollowUp } from '~/domain/declarations/category';
import { parseExposureCode, type ThesaurusEntry, selectableOn } from '~/domain/declarations/thesaurus';
import { inForce } from '~/domain/declarations/attestation';
import { exposuresOf, followUpOf, type Post } from '~/domain/declarations/worker';
import { CONTRACT_KINDS, type Worker } from '~/domain/declarations/worker';
import type { Day } from '~/domain/shared/day';
import { parseTypedDay } from '~/domain/shared/typed-day';
import { inScope, type Tx } from '~/platform/db/index.server';
import { newId } from '~/platform/new-id.server';
import type { CompanyActor } from '~/services/access/actor';
import { postOf } from './load-dossier.server';
import { currentReferenceDate, followUpSettings } from './recompute-categories.server';
import { findWorker, isUuid, type WorkerRecord } from './worker-record.server';

/** What a form of a worker chooses from, and the rules it is judged by. */
export type WorkerFormChoices = {
  posts: { id: string; name: string }[];
  etablissements: { id: string; name: string }[];
  /** What may be ticked on the reference date, strongest first; the protected situations apart. */
  exposures: ThesaurusEntry[];
  protectedSituations: ThesaurusEntry[];
  referenceDate: Day;
};

/** The follow-up that what is typed would give. */
export type Preview = { followUp: FollowUp; referenceDate: Day; post: string | null; inherited: string[] };

/** The page of a worker: record (null for a new one), choices, and the follow-up as kept. Null: no such worker here. */
export async function showWorkerForm(
  actor: CompanyActor,
  id: string | null,
  today: Day,
): Promise<{
  worker: WorkerRecord | null;
  choices: WorkerFormChoices;
  preview: Preview | null;
  newId: string;
} | null> {
  return inScope(actor.scope, async (tx) => {
    const worker = id === null ? null : await findWorker(tx, actor.adherentId, id);
    if (id !== null && !worker) return null;
    const choices = await choicesOf(tx, actor.adherentId, today);
    const preview = worker && (await previewOf(tx, actor.adherentId, worker, choices.referenceDate));
    return { worker, choices, preview, newId: newId() };
  });
}

/** Choices and follow-up for a form that is shown again, as it is being filled. Writes nothing. */
export async function previewWorker(
  actor: CompanyActor,
  values: Readonly<Record<string, string | readonly string[] | undefined>>,
  today: Day,
): Promise<{ choices: WorkerFormChoices; preview: Preview }> {
  return inScope(actor.scope, async (tx) => {
    const choices = await choicesOf(tx, actor.adherentId, today);
    return {
      choices,
      preview: await previewOf(tx, actor.adherentId, typedSoFar(values), choices.referenceDate),
    };
  });
}

async function choicesOf(tx: Tx, adherentId: string, today: Day): Promise<WorkerFormChoices> {
  const live = { where: { adherentId, archivedAt: null }, select: { id: true, name: true } };
  const referenceDate = await currentReferenceDate(tx, today);
  const offered = selectableOn(referenceDate);
  return {
    posts: await tx.post.findMany({ ...live, orderBy: { name: 'asc' } }),
    etablissements: await tx.etablissement.findMany({ ...live, orderBy: { siret: 'asc' } }),
    exposures: offered.filter(({ sensitive }) => !sensitive),
    protectedSituations: offered.filter(({ sensitive }) => sensitive),
    referenceDate,
  };
}

type Judged = Pick<
  Worker,
  'birthDate' | 'startOn' | 'contractKind' | 'exposures' | 'protectedSituations' | 'agreementOn' | 'postId'
>;

async function previewOf(tx: Tx, adherentId: string, worker: Judged, on: Day): Promise<Preview> {
  const { postId } = worker;
  const row =
    postId && isUuid(postId) ? await tx.post.findFirst({ where: { id: postId, adherentId } }) : null;
  const post: Post | null = row && postOf(row);
  const followUp = followUpOf(worker, post, on, await followUpSettings(tx));
  const inherited = exposuresOf({ exposures: [] }, post).map((code) => inForce(code, on));
  return { followUp, referenceDate: on, post: post?.name ?? null, inherited };
}

/** What decides the follow-up in a half-filled form; what cannot be read yet counts as not said. */
function typedSoFar(values: Readonly<Record<string, string | readonly string[] | undefined>>): Judged {
  const text = (name: string) => String(values[name] ?? '');
  const list = (name: string) => [values[name] ?? []].flat().filter(Boolean);
  return {
    birthDate: parseTypedDay(text('birthDate')),
    startOn: parseTypedDay(text('startOn')),
    contractKind: CONTRACT_KINDS.find((kind) => kind === text('contractKind')) ?? 'cdi',
    exposures: list('exposures')
      .map(parseExposureCode)
      .filter((code) => code !== null),
    protectedSituations: list('protectedSituations').filter(
      (code) => code === 'SIA-RQTH' || code === 'SIA-INVALIDITE',
    ),
    agreementOn: parseTypedDay(text('agreementOn')),
    postId: text('newPost') ? null : text('postId'),
  };
}
