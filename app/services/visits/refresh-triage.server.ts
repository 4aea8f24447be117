import { type Category, NEVER_POSTPONED } from '~/domain/declarations/category';
import type { ExposureCode } from '~/domain/declarations/thesaurus';
import type { Day } from '~/domain/shared/day';
import type { Act, Profession, VisitKind } from '~/domain/visits/kinds';
import { queueOf, type TriageRule, triageRuleOf } from '~/domain/visits/triage';
import { today } from '~/platform/clock.server';
import { inScope, type Sql, sqlInScope, systemScope } from '~/platform/db/index.server';
import { everyNight } from '~/services/housekeeping.server';
import { followUpSettings } from '~/services/declarations/recompute-categories.server';

type Row = {
  id: string;
  kind: VisitKind;
  act: Act;
  triage: TriageRule;
  category: Category | null;
  reasons: ExposureCode[] | null;
  referred: boolean;
  apprentice: boolean;
  birthDate: Day | null;
  startOn: Day | null;
  lastOn: Day | null;
};

type Ranked = { id: string; queue: Profession; triage: TriageRule };

/**
 * Ranks again the requests that wait: some lines of annexe 3 come with time (a last visit over six years ago, the year of
 * the 45th birthday, the end of being a minor), others with what became known of the worker. Requests handed over by a
 * doctor stay where he put them. Out: how many changed. Safe to run twice.
 */
export async function refreshTriage(on: Day): Promise<number> {
  const settings = await inScope(systemScope, (tx) => followUpSettings(tx));
  return sqlInScope(systemScope, async (sql) => {
    const rows = await waiting(sql);
    const changed = rows.flatMap((row): Ranked[] => {
      const triage = triageRuleOf({
        kind: row.kind,
        act: row.act,
        category: row.category ?? 'SIS',
        handedOver: false,
        referred: row.referred,
        apprentice: row.apprentice,
        birthDate: row.birthDate,
        startOn: row.startOn,
        lastVisitOn: row.lastOn,
        postponable:
          settings.sirHiringWithin3Months && !row.reasons?.some((code) => NEVER_POSTPONED.has(code)),
        on,
      });
      return triage === row.triage ? [] : [{ id: row.id, triage, queue: queueOf(triage) }];
    });
    if (changed.length > 0)
      await sql.query(
        `UPDATE visit v SET triage = n.triage, queue = n.queue, version = v.version + 1, updated_at = now()
         FROM unnest($1::uuid[], $2::text[], $3::text[]) AS n (id, triage, queue)
         WHERE v.id = n.id AND v.handed_over_at IS NULL`,
        [changed.map(({ id }) => id), changed.map(({ triage }) => triage), changed.map(({ queue }) => queue)],
      );
    return changed.length;
  });
}

const waiting = async (sql: Sql): Promise<Row[]> =>
  (
    await sql.query<Row>(
      `SELECT v.id, v.kind, v.act, v.triage, w.category, w.category_reasons AS reasons,
         coalesce(cardinality(w.protected_situations), 0) > 0 AS referred,
         coalesce(w.contract_kind = 'apprentissage', false) AS apprentice, w.birth_date AS "birthDate",
         w.start_on AS "startOn", f.last_on AS "lastOn"
       FROM visit v JOIN worker w ON w.id = v.worker_id LEFT JOIN follow_up f ON f.worker_id = w.id
       WHERE v.state IN ('recue', 'excusee', 'absente', 'remplacee') AND v.handed_over_at IS NULL`,
    )
  ).rows;

everyNight('triage', async () => void (await refreshTriage(today())));
