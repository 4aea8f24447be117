import { inForce } from '~/domain/declarations/attestation';
import {
  DEFAULT_PRESCRIPTIONS,
  type PlanFacts,
  type PlanItem,
  planOf,
  type PrescriptionRule,
} from '~/domain/sessions/prescription';
import { OPEN_SESSIONS } from '~/domain/sessions/lifecycle';
import type { Day } from '~/domain/shared/day';
import { type Scope, sqlInScope } from '~/platform/db/index.server';

/** One line of the plan, with the theme's names and its next open session. */
export interface PlanLine extends PlanItem {
  nameFr: string | null;
  nameEn: string | null;
  nextNumber: number | null;
  nextAt: string | null;
}

export interface Plan {
  number: string;
  name: string;
  /** Of the last declaration sent; null when none was. */
  exercice: number | null;
  lines: PlanLine[];
}

type Themed = {
  code: string;
  nameFr: string;
  nameEn: string;
  nextNumber: number | null;
  nextAt: string | null;
};
type Row = Omit<PlanFacts['company'], 'noDuerp'> &
  Pick<PlanFacts, 'done' | 'attended' | 'booked'> & {
    number: string; name: string; declared: { exercice: number; noDuerp: boolean } | null;
    rules: PrescriptionRule[] | null; themes: Themed[];
  }; // prettier-ignore

/** Themes of the company's places, with the last day each. */
const placesWhere = (condition: string) => `coalesce((SELECT json_agg(x) FROM (
    SELECT s.theme_code AS theme, max((s.starts_at AT TIME ZONE 'Europe/Paris')::date) AS on FROM registration r
    JOIN prevention_session s ON s.id = r.session_id WHERE r.adherent_id = a.id AND ${condition} GROUP BY 1) x), '[]')`;

const PLAN = `SELECT a.number, a.name, a.joined_on AS "joinedOn", a.effectif, a.naf_section AS "nafSection",
    coalesce((SELECT json_agg(x) FROM (SELECT code, count(DISTINCT w.id)::int AS workers
      FROM worker w LEFT JOIN post p ON p.id = w.post_id CROSS JOIN LATERAL unnest(w.exposures || coalesce(p.exposures, '{}')) AS code
      WHERE w.adherent_id = a.id AND w.archived_at IS NULL GROUP BY code ORDER BY code) x), '[]') AS exposures,
    (SELECT json_build_object('exercice', d.exercice, 'noDuerp', d.no_duerp) FROM declaration d
      WHERE d.adherent_id = a.id AND d.current_version > 0 ORDER BY d.exercice DESC LIMIT 1) AS declared,
    coalesce((SELECT json_agg(json_build_object('kind', c.kind, 'on', c.done_on)) FROM company_action c WHERE c.adherent_id = a.id), '[]') AS done,
    ${placesWhere('r.attended')} AS attended,
    ${placesWhere(`r.state IN ('confirmee', 'offerte') AND s.state = ANY ($2::"SessionState"[]) AND s.starts_at > $3`)} AS booked,
    (SELECT json_agg(json_build_object('code', r.code, 'kind', r.kind, 'themeCode', r.theme_code, 'exposures', r.exposures,
        'nafSections', r.naf_sections, 'minEffectif', r.min_effectif, 'article', r.article, 'position', r.position))
      FROM prescription_rule r WHERE r.from_on = (SELECT max(from_on) FROM prescription_rule WHERE from_on <= $4)) AS rules,
    (SELECT json_agg(json_build_object('code', t.code, 'nameFr', t.name_fr, 'nameEn', t.name_en, 'nextNumber', n.number, 'nextAt', n.starts_at))
      FROM theme t LEFT JOIN LATERAL (SELECT s.number, s.starts_at FROM prevention_session s WHERE s.theme_code = t.code
        AND s.state = ANY ($2::"SessionState"[]) AND s.adherent_id IS NULL AND s.starts_at > $3 ORDER BY s.starts_at LIMIT 1) n ON true
      WHERE t.active) AS themes
  FROM adherent a WHERE a.number = $1`;

/** The ordonnance de prévention of a member, by its number, from the edition of rules in force. Null: no such member here. */
export async function showPlan(scope: Scope, number: string, now: Date, today: Day): Promise<Plan | null> {
  const row = await sqlInScope(scope, async (sql) => {
    const values = [number, OPEN_SESSIONS, now, today];
    return (await sql.query<Row>({ name: 'prevention-plan', text: PLAN, values })).rows[0];
  });
  if (!row) return null;
  const themes = new Map((row.themes ?? []).map((theme) => [theme.code, theme]));
  const items = planOf({
    company: { ...row, noDuerp: row.declared?.noDuerp ?? false },
    done: row.done,
    attended: row.attended,
    booked: row.booked,
    rules: (row.rules ?? DEFAULT_PRESCRIPTIONS.rules).filter(
      ({ kind, themeCode }) => kind !== 'theme' || themes.has(themeCode ?? ''),
    ),
    today,
  });
  const lines = items.map((item) => {
    const theme = themes.get(item.theme ?? '');
    return {
      ...item,
      theme: theme?.code ?? null,
      // The same activity under the rules before and after October 2025 is said once.
      exposures: [...new Set(item.exposures.map((code) => inForce(code, today)))],
      nameFr: theme?.nameFr ?? null,
      nameEn: theme?.nameEn ?? null,
      nextNumber: theme?.nextNumber ?? null,
      nextAt: theme?.nextAt ? new Date(theme.nextAt).toISOString() : null,
    };
  });
  return { number: row.number, name: row.name, exercice: row.declared?.exercice ?? null, lines };
}
