import type { MissingView } from '~/domain/declarations/campaign-view';
import { formatNaf } from '~/domain/shared/identifiers';
import type { Day } from '~/domain/shared/day';
import type { Translate } from '~/locales/translation';
import { type OutCell, type SheetFormat, writeSheet } from '~/platform/sheets.server';
import type { StaffActor } from '~/services/access/actor';
import { allMissing } from './list-missing.server';

/** The companies of a view that have not declared, as a file; formulas in names are neutralised. Null: no campagne. */
export async function missingFile(
  actor: StaffActor,
  view: MissingView,
  format: SheetFormat,
  { t, today }: { t: Translate; today: Day },
): Promise<{ name: string; content: Uint8Array } | null> {
  const list = await allMissing(actor, view, today);
  if (!list) return null;
  const headers = [
    'members:fields.number', 'members:fields.name', 'members:fields.siren', 'campaigns:filter.secteur',
    'members:fields.centreCode', 'members:column.naf', 'campaigns:missing.effectif', 'campaigns:missing.state',
    'members:fields.contactName', 'members:fields.contactEmail', 'members:fields.phone', 'campaigns:missing.remindedOn',
  ]; // prettier-ignore
  const rows = list.rows.map((row): OutCell[] => [
    row.number, row.name, row.siren, row.secteur, row.centre, row.naf && formatNaf(row.naf), row.effectif,
    t(`campaigns:missing.states.${row.begun ? 'brouillon' : 'non_commencee'}`),
    row.contactName, row.contactEmail, row.phone, row.remindedOn && { day: row.remindedOn },
  ]); // prettier-ignore
  const columns = headers.map((key) => ({ header: t(key) }));
  return {
    name: `non-declarants-${list.campaign.exercice}.${format}`,
    content: await writeSheet(format, columns, rows, t('campaigns:missing.sheet')),
  };
}
