import type { Day } from '~/domain/shared/day';
import type { DueView } from '~/domain/visits/due-view';
import type { Format } from '~/locales/format';
import type { Translate } from '~/locales/translation';
import { inScope } from '~/platform/db/index.server';
import { type OutCell, type SheetFormat, writeSheet } from '~/platform/sheets.server';
import type { CompanyActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { allDue, type DueLine } from './list-due.server';

type Cell = (line: DueLine) => OutCell;
const day = (value: Day | null): OutCell => value && { day: value };

/** The lines of a view of what is due as a file, whole; the trail keeps that it left and how long it was. */
export async function exportDue(
  actor: CompanyActor,
  { view, format, today }: { view: DueView; format: SheetFormat; today: Day },
  { t, format: words }: { t: Translate; format: Format },
): Promise<Uint8Array<ArrayBuffer>> {
  const lines = await allDue(actor, view, today);
  const columns: [key: string, width: number, cell: Cell][] = [
    ['worker', 28, ({ name }) => name],
    ['matricule', 12, ({ matricule }) => matricule],
    ['post', 24, ({ post }) => post],
    ['etablissement', 24, ({ etablissement }) => etablissement],
    ['category', 8, ({ category }) => category],
    ['state', 20, ({ state }) => t(`due:state.${state}`)],
    ['lastAct', 30, ({ lastAct, lastOn }) => (lastAct ? t(`visits:act.${lastAct}`) : lastOn && t('due:declared'))],
    ['lastOn', 14, ({ lastOn }) => day(lastOn)],
    ['lastService', 24, ({ lastService }) => lastService],
    ['nextAct', 30, ({ nextAct }) => nextAct && t(`visits:act.${nextAct}`)],
    ['nextOn', 14, ({ nextOn }) => day(nextOn)],
    ['fixedOn', 14, ({ fixedOn }) => day(fixedOn)],
    ['ceilingOn', 14, ({ ceilingOn }) => day(ceilingOn)],
    ['article', 14, ({ ceilingArticle }) => ceilingArticle],
    ['midCareer', 14, ({ midCareerOn, midCareer }) => (midCareer && midCareerOn ? midCareerOn.slice(0, 4) : null)],
    ['attestation', 14, ({ attestationDueOn }) => day(attestationDueOn)],
    ['appointment', 24, ({ visit }) => (visit?.startsAt ? words.dateTime(visit.startsAt) : null)],
  ]; // prettier-ignore
  const content = await writeSheet(
    format,
    columns.map(([key, width]) => ({ header: t(`due:column.${key}`), width })),
    lines.map((line) => columns.map(([, , cell]) => cell(line))),
    t('due:sheet'),
  );
  await inScope(actor.scope, (tx) =>
    audit(tx, actor, { action: 'visit.export-due', facts: { format, count: lines.length } }),
  );
  return content;
}
