import { MODEL_COLUMNS } from '~/domain/declarations/import/model';
import type { Target } from '~/domain/declarations/import/targets';
import type { ContractKind } from '~/domain/declarations/worker';
import type { Day } from '~/domain/shared/day';
import type { Locale, Translate } from '~/locales/translation';
import { inScope, sqlInScope } from '~/platform/db/index.server';
import { type OutCell, type SheetFormat, writeSheet } from '~/platform/sheets.server';
import type { CompanyActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';

type Row = {
  familyName: string;
  usedName: string | null;
  firstName: string;
  birthDate: Day | null;
  startOn: Day | null;
  leftOn: Day | null;
  contractKind: ContractKind;
  post: string | null;
  pcs: string | null;
  siret: string | null;
  matricule: string | null;
  email: string | null;
  exposures: string[];
};

const ROWS = `SELECT w.family_name AS "familyName", w.used_name AS "usedName", w.first_name AS "firstName",
    w.birth_date AS "birthDate", w.start_on AS "startOn", w.left_on AS "leftOn", w.contract_kind AS "contractKind",
    p.name AS post, w.pcs, e.siret, w.matricule, w.email,
    ARRAY(SELECT DISTINCT x FROM unnest(w.exposures || coalesce(p.exposures, '{}')) x
      WHERE x NOT IN ('SIA-RQTH', 'SIA-INVALIDITE') ORDER BY x) AS exposures
  FROM worker w LEFT JOIN post p ON p.id = w.post_id LEFT JOIN etablissement e ON e.id = w.etablissement_id
  WHERE w.adherent_id = $1 AND w.archived_at IS NULL ORDER BY w.sort_name, w.id`;

/**
 * The company's own list of present workers, with the columns of the model file: read back, it changes nothing.
 * Situations protected by an agreement are never in it.
 */
export async function exportWorkers(
  actor: CompanyActor,
  format: SheetFormat,
  { t, locale }: { t: Translate; locale: Locale },
): Promise<Uint8Array<ArrayBuffer>> {
  const { rows } = await sqlInScope(actor.scope, (sql) => sql.query<Row>(ROWS, [actor.adherentId]));
  const [yes, no] = locale === 'fr' ? ['oui', 'non'] : ['yes', 'no'];
  const cellOf = (row: Row, target: Target): OutCell => {
    if (target.startsWith('exposure:'))
      return row.exposures.includes(target.slice('exposure:'.length)) ? yes : no;
    switch (target) {
      case 'birthDate':
      case 'startOn':
      case 'leftOn': {
        const day = row[target];
        return day && { day };
      }
      case 'contractKind':
        return t(`workers:contracts.${row.contractKind}`);
      case 'exposures':
        return row.exposures.join(', ');
      case 'etablissement':
        return row.siret;
      default:
        return row[target as keyof Omit<Row, 'exposures'>] ?? null;
    }
  };
  const content = await writeSheet(
    format,
    MODEL_COLUMNS.map(({ header, width }) => ({ header: header[locale], width })),
    rows.map((row) => MODEL_COLUMNS.map(({ target }) => cellOf(row, target))),
    locale === 'fr' ? 'Salariés' : 'Workers',
  );
  await inScope(actor.scope, (tx) =>
    audit(tx, actor, { action: 'workers.export', facts: { format, count: rows.length } }),
  );
  return content;
}
