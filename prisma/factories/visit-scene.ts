import pg from 'pg';
import { addDays, type Day } from '~/domain/shared/day';
import { today } from '~/platform/clock.server';
import { inScope, sqlInScope, systemScope } from '~/platform/db/index.server';
import { insertRows } from './insert';
import { type Scene, setScene, staffOf } from './scene';
import { visitMakers } from './visits';
import { convoke } from '~/services/visits/convoke.server';
import type { VisitNews } from '~/services/visits/notify-visit.server';
import { tellVisitNews } from '~/services/visits/tell-visit-news.server';

export interface SentMail {
  to: string;
  template: string;
  locale: string;
  adherentId: string | null;
  data: Record<string, unknown>;
}

type Job = {
  id: string;
  task: string;
  payload: { mark: string; hidden: boolean; news: VisitNews; appointmentId: string };
};

const seen = new Set<string>();

/** Runs the waiting jobs of visits and gives the mails queued since the last look. */
export async function toldBy(ownerUrl: string): Promise<SentMail[]> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    for (;;) {
      const { rows } = await owner.query<Job>(
        `SELECT j.id, t.identifier AS task, j.payload FROM graphile_worker._private_jobs j
           JOIN graphile_worker._private_tasks t ON t.id = j.task_id
         WHERE t.identifier IN ('visit.tell', 'visit.convoke') ORDER BY j.id`,
      );
      if (rows.length === 0) break;
      for (const { id, task, payload } of rows) {
        if (task === 'visit.convoke') await convoke(payload.appointmentId);
        else {
          await tellVisitNews(payload.mark, payload.news, payload.hidden);
          // A job that is run again tells nobody twice.
          await tellVisitNews(payload.mark, payload.news, payload.hidden);
        }
        await owner.query(`DELETE FROM graphile_worker._private_jobs WHERE id = $1`, [id]);
      }
    }
  } finally {
    await owner.end();
  }
  return inScope(systemScope, async (tx) => {
    const all = await tx.outgoingMail.findMany({ orderBy: [{ template: 'asc' }, { toEmail: 'asc' }] });
    const rows = all.filter(({ id }) => !seen.has(id));
    for (const { id } of rows) seen.add(id);
    return rows.map(({ toEmail, template, locale, adherentId, data }) => ({
      to: toEmail,
      template,
      locale,
      adherentId,
      data: (data as { data: Record<string, unknown> }).data,
    }));
  });
}

/**
 * A company whose every kind of reader exists, a nurse with an account, an assistante of her team, a morning of slots.
 * `reads`: who may be written to; `reads.never` are those whom no mail about a visit may reach.
 */
export async function visitScene(seed: string, on: Day = addDays(today(), 10)) {
  const scene: Scene = await setScene(seed, 3);
  const { make, adherent, person: owner } = scene;
  const visits = visitMakers(make);
  const people = {
    convocation: make.person({ locale: 'en' }),
    declaration: make.person(),
    lecture: make.person(),
    facturation: make.person(),
    gone: make.person(),
    accountant: make.person(),
    reader: make.person(),
    nurse: make.person({ staffRole: 'infirmier' }),
    assistante: make.person({ staffRole: 'assistante' }),
  };
  const nurse = visits.professional({ personId: people.nurse.id });
  const { session, slots } = visits.dutySession(nurse, { day: on, openToEmployers: true });
  const [worker, colleague] = scene.workers;
  await sqlInScope(systemScope, async (sql) => {
    await insertRows(sql, 'person', Object.values(people));
    await sql.query(`UPDATE person SET team_code = 'EQUIPE-SUD' WHERE id = $1`, [people.assistante.id]);
    await insertRows(sql, 'membership', [
      make.membership(people.convocation, adherent, { roles: ['convocation'] }),
      make.membership(people.declaration, adherent, { roles: ['declaration'] }),
      make.membership(people.lecture, adherent, { roles: ['lecture'] }),
      make.membership(people.facturation, adherent, { roles: ['facturation'] }),
      make.membership(people.gone, adherent, { revokedAt: '2026-01-01T00:00:00Z' }),
    ]);
    await insertRows(sql, 'mandate', [
      make.mandate(people.accountant, adherent, { roles: ['convocation'] }),
      make.mandate(people.reader, adherent, { roles: ['declaration', 'lecture'] }),
    ]);
    await insertRows(sql, 'professional', [nurse]);
    await insertRows(sql, 'duty_session', [session]);
    await insertRows(sql, 'slot', slots);
    await sql.query(`UPDATE worker SET email = $2, phone = '06 12 34 56 78' WHERE id = $1`, [
      worker!.id,
      `salarie.${seed}@perso.example`,
    ]);
  });
  return {
    ...scene,
    visits,
    people,
    owner,
    slots,
    worker: { ...worker!, email: `salarie.${seed}@perso.example` },
    colleague: colleague!,
    staff: staffOf(people.nurse, 'infirmier'),
  };
}
