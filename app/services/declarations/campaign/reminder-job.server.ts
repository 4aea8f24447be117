import { z } from 'zod';
import { daySchema } from '~/domain/shared/schemas';
import { today } from '~/platform/clock.server';
import type { Tx } from '~/platform/db/index.server';
import { onTask } from '~/platform/jobs.server';
import { queueMail } from '~/platform/mailer.server';
import { localeOfPerson } from '~/services/access/person-locale';
import { runJob } from '~/services/job-runs.server';
import { RECIPIENTS_SQL, REMINDER_MAIL } from './missing-sql';
import { REMINDERS } from './remind.server';

const COMPANIES_A_STEP = 25;
const purpose = z.object({ exercice: z.int(), closesOn: daySchema });

type Waiting = {
  line: number;
  id: string;
  name: string;
  number: string;
  status: 'active' | 'radiated';
  contactEmail: string | null;
  begun: boolean;
  declared: boolean;
  people: { email: string; locale: string | null }[];
};

/** The next companies of a mailing, locked: two runs of one job at once never write to the same. */
function waiting(tx: Tx, jobId: string, exercice: number): Promise<Waiting[]> {
  return tx.$queryRawUnsafe<Waiting[]>(
    `SELECT l.line, a.id, a.name, a.number, a.status::text AS status, a.contact_email AS "contactEmail",
       d.id IS NOT NULL AS begun, coalesce(d.current_version, 0) > 0 AS declared,
       coalesce((SELECT json_agg(r) FROM (${RECIPIENTS_SQL}) r), '[]'::json) AS people
     FROM job_line l JOIN adherent a ON a.id = l.adherent_id
     LEFT JOIN declaration d ON d.adherent_id = a.id AND d.exercice = $2::int
     WHERE l.job_id = $1::uuid AND l.state = 'waiting' ORDER BY l.line LIMIT ${COMPANIES_A_STEP}
     FOR UPDATE OF l SKIP LOCKED`,
    jobId,
    exercice,
  );
}

type Purpose = z.output<typeof purpose>;

/** Writes to one company, unless it declared or left meanwhile. Out: what became of its line. */
async function remind(tx: Tx, jobId: string, { exercice, closesOn }: Purpose, company: Waiting): Promise<string> {
  if (company.status !== 'active') return 'radiated';
  if (company.declared) return 'declared';
  const people = company.people.map((person) => ({ email: person.email, locale: localeOfPerson(person), hasAccess: true }));
  const readers = people.length > 0 || !company.contactEmail
    ? people
    : [{ email: company.contactEmail, locale: 'fr' as const, hasAccess: false }];
  for (const { email, locale, hasAccess } of readers) {
    await queueMail(tx, {
      template: REMINDER_MAIL, to: email, locale, adherentId: company.id, jobId,
      dedupeKey: `reminder:${jobId}:${company.id}:${email}`,
      data: {
        company: company.name, number: company.number, exercice, closesOn,
        late: today() > closesOn, begun: company.begun, hasAccess,
      },
    });
  }
  return readers.length > 0 ? 'queued' : 'no-address';
} // prettier-ignore

/** Sends what is left of a mailing; run again after a kill, it goes on where it was. */
export async function runReminders(jobId: string, signal: AbortSignal): Promise<void> {
  let of: Purpose | undefined;
  await runJob(jobId, signal, async (tx) => {
    of ??= purpose.parse((await tx.jobRun.findUniqueOrThrow({ where: { id: jobId } })).result);
    const companies = await waiting(tx, jobId, of.exercice);
    for (const company of companies) {
      const state = await remind(tx, jobId, of, company);
      await tx.jobLine.update({ where: { jobId_line: { jobId, line: company.line } }, data: { state } });
    }
    return companies.length;
  });
}

onTask(REMINDERS, ({ jobId }, { signal }) => runReminders(jobId, signal));
