import type { MemberView } from '~/domain/declarations/member-view';
import type { Day } from '~/domain/shared/day';
import { sqlInScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { secteurCodes } from '../campaign/campaign-progress.server';
import { memberWhere } from './member-sql';

export const MEMBERS_PER_PAGE = 25;

export type MemberLine = {
  id: string;
  number: string;
  name: string;
  siren: string;
  city: string | null;
  secteur: string;
  centre: string;
  naf: string | null;
  effectif: number;
  status: 'active' | 'radiated';
  suspended: boolean;
  people: number;
  lettersOn: Day | null;
};
export type MemberList = { rows: MemberLine[]; total: number; secteurs: string[] };

/** A page of the members, by name. */
export async function listMembers(actor: StaffActor, view: MemberView): Promise<MemberList> {
  const { where, values } = memberWhere(view);
  // prettier-ignore
  return sqlInScope(actor.scope, async (sql) => {
    const counted = await sql.query<{ n: number }>(`SELECT count(*)::int AS n FROM adherent a WHERE ${where}`, values);
    const { rows } = await sql.query<MemberLine>(
      `SELECT a.id, a.number, a.name, a.siren, a.city, a.secteur_code AS secteur, c.name AS centre, a.naf_code AS naf,
         a.effectif, a.status, a.arrears_since IS NOT NULL AS suspended,
         (SELECT count(*)::int FROM membership m WHERE m.adherent_id = a.id AND m.revoked_at IS NULL) AS people,
         (SELECT max(k.created_at AT TIME ZONE 'Europe/Paris')::date FROM activation_code k WHERE k.adherent_id = a.id) AS "lettersOn"
       FROM (SELECT * FROM adherent a WHERE ${where} ORDER BY a.name, a.id
         LIMIT ${MEMBERS_PER_PAGE} OFFSET ${(view.page - 1) * MEMBERS_PER_PAGE}) a
       JOIN centre c ON c.code = a.centre_code ORDER BY a.name, a.id`,
      values,
    );
    return { rows, total: counted.rows[0]?.n ?? 0, secteurs: await secteurCodes(sql) };
  });
}
