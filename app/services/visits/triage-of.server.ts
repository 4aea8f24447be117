import { type Category, NEVER_POSTPONED } from '~/domain/declarations/category';
import type { ExposureCode } from '~/domain/declarations/thesaurus';
import { day } from '~/domain/shared/day';
import type { Act, VisitKind } from '~/domain/visits/kinds';
import { type TriageRule, triageRuleOf } from '~/domain/visits/triage';
import { today } from '~/platform/clock.server';
import { toDayOrNull, type Tx } from '~/platform/db/index.server';
import { followUpSettings } from '~/services/declarations/recompute-categories.server';

type Asked = { kind: VisitKind; act: Act; workerId: string | null };

/** Which line of annexe 3 a request comes under today, from what is known of its worker; not for one handed over. */
export async function triageOf(tx: Tx, draft: Asked): Promise<TriageRule> {
  const worker = draft.workerId
    ? await tx.worker.findUnique({
        where: { id: draft.workerId },
        select: {
          category: true,
          categoryReasons: true,
          protectedSituations: true,
          contractKind: true,
          birthDate: true,
          startOn: true,
          followUp: { select: { lastOn: true } },
        },
      })
    : null;
  const settings = await followUpSettings(tx);
  return triageRuleOf({
    kind: draft.kind,
    act: draft.act,
    category: (worker?.category ?? 'SIS') as Category,
    handedOver: false,
    referred: (worker?.protectedSituations.length ?? 0) > 0,
    apprentice: worker?.contractKind === 'apprentissage',
    birthDate: worker ? toDayOrNull(worker.birthDate) : null,
    startOn: worker ? toDayOrNull(worker.startOn) : null,
    lastVisitOn: worker?.followUp ? toDayOrNull(worker.followUp.lastOn) : null,
    postponable:
      settings.sirHiringWithin3Months &&
      !worker?.categoryReasons.some((code) => NEVER_POSTPONED.has(code as ExposureCode)),
    on: day(today()),
  });
}
