import { can } from '~/domain/access/permissions';
import { parseDay } from '~/domain/shared/day';
import { daySheetAct } from '~/http/day-sheet.server';
import { staffPage } from '~/http/guard.server';
import { readDaySheet } from '~/services/visits/day-sheet.server';
import { usePageData, useRefusal } from '~/ui/page-data';
import { DaySheetPage } from '~/ui/visits/day-sheet/day-sheet-page';

export const loader = staffPage('visit:hold', async ({ actor, url: { searchParams: query }, today }) => {
  const day = parseDay(query.get('jour') ?? '') ?? today;
  const sheet = await readDaySheet(actor, day, query.get('professionnel'));
  const may = (permission: 'visit:dispense' | 'visit:fix-due' | 'slots:manage') =>
    can(actor.subject, permission);
  return {
    ...sheet,
    day,
    today,
    mayDispense: may('visit:dispense'),
    mayFix: may('visit:fix-due'),
    mayMove: may('slots:manage'),
  };
});

export const action = staffPage('visit:hold', daySheetAct);

export default function DaySheet() {
  const refusal = useRefusal<typeof action>();
  return <DaySheetPage {...usePageData<typeof loader>()} form={refusal?.form} about={refusal?.about} />;
}
