import { addDays, type Day } from '../../app/domain/shared/day';
import { insertRows } from '../../prisma/factories/insert';
import { visitMakers } from '../../prisma/factories/visits';
import { beside, type FreshCompany } from './company';

/**
 * For a company with two workers: a nurse of its own with open slots in its centre 12 days from now; a request of the
 * first worker that waits for a date; a convocation of the second for yesterday. The first has an address and a number.
 */
export async function withVisits({ make, adherent, workers }: FreshCompany, today: Day) {
  const visits = visitMakers(make);
  const [first, second] = workers;
  const email = `salarie.${first!.id.slice(-6)}@perso.example`;
  const nurse = visits.professional();
  const place = { centreCode: adherent.centreCode };
  const coming = visits.dutySession(nurse, { ...place, day: addDays(today, 12), openToEmployers: true });
  const past = visits.dutySession(nurse, { ...place, day: addDays(today, -1) });
  const waiting = visits.visit(adherent, first!, { kind: 'periodique', centreCode: adherent.centreCode });
  const missed = visits.placed(adherent, second!, past.slots[0]!);
  await beside(async (sql) => {
    const { rows } = await sql.query<{ code: string }>('SELECT code FROM team ORDER BY code LIMIT 1');
    const teamCode = rows[0]!.code;
    await insertRows(sql, 'professional', [{ ...nurse, teamCode }]);
    await insertRows(sql, 'duty_session', [coming.session, past.session]);
    await insertRows(sql, 'slot', [...coming.slots, ...past.slots]);
    await insertRows(sql, 'visit', [
      { ...waiting, teamCode },
      { ...missed.visit, teamCode },
    ]);
    await insertRows(sql, 'appointment', [missed.appointment]);
    await sql.query(`UPDATE worker SET email = $2, phone = '06 12 34 56 78' WHERE id = $1`, [
      first!.id,
      email,
    ]);
  });
  return { nurse, waiting, email, coming: coming.session.day, past: past.session.day };
}
