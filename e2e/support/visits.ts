import { addDays, dayAt, type Day } from '../../app/domain/shared/day';
import { insertRows } from '../../prisma/factories/insert';
import type { SlotRow, VisitRow } from '../../prisma/factories/visit-rows';
import { visitMakers } from '../../prisma/factories/visits';
import { beside, type FreshCompany } from './company';

export interface CompanyVisits {
  nurse: string;
  /** In a week and tomorrow: both to come, neither confirmed. */
  coming: VisitRow;
  tomorrow: VisitRow;
  /** A periodic visit that waits, which the company may put on a slot by itself. */
  waiting: VisitRow;
  /** Free slots in nine days that the team opened. */
  open: SlotRow[];
}

/**
 * Gives a company of five workers their visits: two convoked, one late by his follow-up, one waiting, one due for an
 * aptitude that no nurse holds. The centre of the slots is the company's own.
 */
export async function giveVisits({ make, adherent, workers }: FreshCompany): Promise<CompanyVisits> {
  const visits = visitMakers(make);
  const [first, second, late, fourth, sir] = workers;
  const teamCode = await beside(async (sql) => {
    const { rows } = await sql.query<{ code: string }>(`SELECT code FROM team WHERE secteur_code = $1`, [
      adherent.secteurCode,
    ]);
    return rows[0]!.code;
  });
  const nurse = visits.professional({ teamCode });
  const today = dayAt(Date.now());
  const session = (day: Day, openToEmployers = false) =>
    visits.dutySession(nurse, { day, centreCode: adherent.centreCode, openToEmployers });
  const soon = session(addDays(today, 1));
  const week = session(addDays(today, 7));
  const open = session(addDays(today, 9), true);
  const coming = visits.placed(adherent, first!, week.slots[0]!, { teamCode });
  const tomorrow = visits.placed(adherent, second!, soon.slots[0]!, { teamCode });
  const waiting = visits.visit(adherent, fourth!, { teamCode, dueOn: addDays(today, 20) });
  const due = { adherentId: adherent.id, nextOn: addDays(today, -30), ceilingArticle: 'R.4624-16' };
  await beside(async (sql) => {
    await insertRows(sql, 'professional', [nurse]);
    await insertRows(sql, 'duty_session', [soon.session, week.session, open.session]);
    await insertRows(sql, 'slot', [...soon.slots, ...week.slots, ...open.slots]);
    await insertRows(sql, 'visit', [coming.visit, tomorrow.visit, waiting]);
    await insertRows(sql, 'appointment', [coming.appointment, tomorrow.appointment]);
    await insertRows(sql, 'visit_event', [
      visits.event(coming.visit, 'request', 'recue'),
      visits.event(coming.visit, 'place', 'planifiee', { fromState: 'recue' }),
      visits.event(coming.visit, 'convoke', 'convoquee', { fromState: 'planifiee' }),
    ]);
    await insertRows(sql, 'follow_up', [
      { workerId: late!.id, nextAct: 'VIP', ...due, updatedAt: new Date() },
      { workerId: sir!.id, nextAct: 'EMA', ...due, updatedAt: new Date() },
    ]);
  });
  return {
    nurse: nurse.name,
    coming: coming.visit,
    tomorrow: tomorrow.visit,
    waiting,
    open: open.slots,
  };
}
