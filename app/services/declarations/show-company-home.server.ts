import { campaignState, type CampaignState } from '~/domain/declarations/campaign';
import type { Category } from '~/domain/declarations/category';
import type { DeclarationState } from '~/domain/declarations/lifecycle';
import { isMotiveComplete, type ExposureFacts } from '~/domain/declarations/worker';
import type { Day } from '~/domain/shared/day';
import { nafNomenclatureOn } from '~/domain/shared/identifiers';
import { inScope, toDayOrNull } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { type Campaign, currentCampaign } from './campaigns.server';

/** Something to do, with the day by which it should be done and how many are concerned. */
export type HomeTask = {
  code:
    | 'declare'
    | 'continue'
    | 'etablissement'
    | 'naf'
    | 'contact'
    | 'incomplete'
    | 'motive'
    | 'ended'
    | 'workers';
  due: Day | null;
  count: number;
};

export type CompanyHome = {
  campaign: Campaign | null;
  campaignState: CampaignState | null;
  declaration: { state: DeclarationState; currentVersion: number } | null;
  lastVersion: { exercice: number; number: number; receiptNumber: string; submittedAt: Date } | null;
  counts: Record<Category, number>;
  effectif: number;
  arrearsSince: Day | null;
  tasks: HomeTask[];
};

/** The first page of a company: what to do, dated and in order; where the declaration stands; the effectif. */
export async function showCompanyHome(actor: CompanyActor, today: Day): Promise<CompanyHome> {
  const { adherentId } = actor;
  return inScope(actor.scope, async (tx) => {
    const campaign = await currentCampaign(tx, today);
    const adherent = await tx.adherent.findUniqueOrThrow({
      where: { id: adherentId },
      select: { nafCode: true, nafNomenclature: true, contactEmail: true, arrearsSince: true },
    });
    const declaration = campaign && (await tx.declaration.findUnique({
      where: { adherentId_exercice: { adherentId, exercice: campaign.exercice } },
      select: { state: true, currentVersion: true },
    })); // prettier-ignore
    const lastVersion = await tx.declarationVersion.findFirst({
      where: { adherentId },
      orderBy: [{ exercice: 'desc' }, { number: 'desc' }],
      select: { exercice: true, number: true, receiptNumber: true, submittedAt: true },
    });
    const [figures] = await tx.$queryRaw<Figures[]>`
      SELECT count(*)::int AS effectif,
        count(*) FILTER (WHERE category = 'SIS')::int AS "SIS", count(*) FILTER (WHERE category = 'SIA')::int AS "SIA",
        count(*) FILTER (WHERE category = 'SIR')::int AS "SIR",
        count(*) FILTER (WHERE cardinality(missing) > 0)::int AS incomplete,
        count(*) FILTER (WHERE planned_end_on < ${today}::date)::int AS ended,
        (SELECT count(*)::int FROM etablissement e WHERE e.adherent_id = ${adherentId}::uuid AND e.archived_at IS NULL)
          AS etablissements
      FROM worker WHERE adherent_id = ${adherentId}::uuid AND archived_at IS NULL`;
    const motives = await tx.post.findMany({
      where: { adherentId, archivedAt: null, exposures: { has: 'SIR-EMPLOYEUR' } },
      select: { exposureFacts: true },
    });
    if (!figures) throw new Error('an aggregate gives one row');
    const { effectif, SIS, SIA, SIR } = figures;
    const state = campaign && campaignState(campaign, today);
    const takes = state === 'ouverte' || state === 'retard';
    const isDone = (declaration?.currentVersion ?? 0) > 0;
    const due = takes && !isDone ? (campaign?.closesOn ?? null) : null;
    const task = (code: HomeTask['code'], count: number, by: Day | null = due): HomeTask[] =>
      count > 0 ? [{ code, count, due: by }] : [];
    const lacking = motives.filter(
      (post) => !isMotiveComplete(post.exposureFacts as ExposureFacts | null, today),
    );
    const tasks = [
      ...task(declaration ? 'continue' : 'declare', takes && !isDone ? 1 : 0),
      ...task('etablissement', figures.etablissements === 0 ? 1 : 0),
      ...task('workers', effectif === 0 && takes && !isDone ? 1 : 0),
      ...task('incomplete', figures.incomplete),
      ...task('motive', lacking.length),
      ...task('contact', adherent.contactEmail ? 0 : 1),
      ...task('ended', figures.ended, null),
      ...task(
        'naf',
        adherent.nafCode === null || adherent.nafNomenclature !== nafNomenclatureOn(today) ? 1 : 0,
        null,
      ),
    ];
    return {
      campaign,
      campaignState: state,
      declaration,
      lastVersion,
      counts: { SIS, SIA, SIR },
      effectif,
      arrearsSince: toDayOrNull(adherent.arrearsSince),
      tasks,
    };
  });
}

type Figures = Record<Category | 'effectif' | 'incomplete' | 'ended' | 'etablissements', number>;
