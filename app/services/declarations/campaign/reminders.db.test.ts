import { afterAll, beforeAll, expect, test } from 'vitest';
import { missingView } from '~/domain/declarations/campaign-view';
import { day } from '~/domain/shared/day';
import { newId } from '~/platform/new-id.server';
import { staffWorld } from '../../../../prisma/factories/staff-world';
import { useTestDatabase } from '../../../../prisma/test-database';
import { campaignProgress } from './campaign-progress.server';
import { followReminder } from './follow-reminder.server';
import { allMissing, listMissing } from './list-missing.server';
import { planReminders, sendReminders } from './remind.server';
import { runReminders } from './reminder-job.server';

const today = day('2027-02-01');
const COMPANIES = 32;
let world: Awaited<ReturnType<typeof staffWorld>>;
const view = (query = '') => missingView(new URLSearchParams(query));
const never = new AbortController().signal;

beforeAll(async () => {
  world = await staffWorld(useTestDatabase().ownerUrl, [
    { workers: 1, declaredOn: day('2027-01-10') },
    ...Array.from({ length: COMPANIES }, (_, i) => ({
      workers: 1,
      adherent: { name: i === 7 ? 'Atelier Septimus' : `Atelier ${i}`, secteurCode: i < 4 ? 'NORD' : 'SUD' },
    })),
  ]);
});
afterAll(() => world.close());

const mailsOf = async (jobId: string) =>
  (await world.sql.query('SELECT to_email, adherent_id FROM outgoing_mail WHERE job_id = $1', [jobId])).rows;
const all = () => ({ all: view() });

test('the list is that of companies without a submission, by filter', async () => {
  const list = await listMissing(world.gestion, view(), today);
  expect(list).toMatchObject({
    total: COMPANIES,
    campaign: { exercice: 2027, state: 'ouverte', daysLeft: 27 },
  });
  expect((await listMissing(world.gestion, view('secteur=NORD'), today))?.total).toBe(4);
  expect(
    (await listMissing(world.gestion, view('q=atelier+septimus'), today))?.rows.map(({ name }) => name),
  ).toEqual(['Atelier Septimus']);
  expect((await listMissing(world.gestion, view('etat=brouillon'), today))?.total).toBe(0);
  expect((await listMissing(world.gestion, view('etat=retard'), today))?.total).toBe(0);
  expect((await listMissing(world.gestion, view('etat=retard'), day('2027-03-01')))?.total).toBe(COMPANIES);
  expect((await listMissing(world.gestion, view('contact=non'), today))?.total).toBe(0);
  expect(await listMissing(world.gestion, view('page=9'), today)).toMatchObject({
    total: COMPANIES,
    rows: [],
  });
  expect((await allMissing(world.gestion, view(), today))?.rows).toHaveLength(COMPANIES);
});

test('killed in its middle and run again, a mailing reaches each company once', async () => {
  const jobId = newId();
  const sent = await sendReminders(world.gestion, jobId, all(), today);
  expect(sent).toEqual({ ok: true, value: { jobId, companies: COMPANIES } });
  // Pressing twice sends once.
  await sendReminders(world.gestion, jobId, all(), today);

  // The process ends after the first step.
  let looks = 0;
  const killed = {
    get aborted() {
      return looks++ > 0;
    },
  } as AbortSignal;
  await expect(runReminders(jobId, killed)).rejects.toThrow('stopped midway');
  const before = await mailsOf(jobId);
  expect(before.length).toBeGreaterThan(0);
  expect(before.length).toBeLessThan(COMPANIES);

  // One of those that wait declares meanwhile, another leaves the service.
  const reached = new Set(before.map(({ adherent_id }) => adherent_id as string));
  const [declares, leaves] = world.adherents.slice(1).filter(({ id }) => !reached.has(id));
  await world.sql.query(
    `INSERT INTO declaration (id, adherent_id, exercice, state, current_version) VALUES ($1, $2, 2027, 'deposee', 1)`,
    [newId(), declares?.id],
  );
  await world.sql.query(`UPDATE adherent SET status = 'radiated' WHERE id = $1`, [leaves?.id]);

  await Promise.all([runReminders(jobId, never), runReminders(jobId, never)]);
  await runReminders(jobId, never);
  const after = await mailsOf(jobId);
  expect(after).toHaveLength(COMPANIES - 2);
  expect(new Set(after.map(({ to_email }) => to_email)).size).toBe(COMPANIES - 2);

  const log = await followReminder(world.gestion, jobId, { state: null, page: 1 });
  expect(log?.job).toMatchObject({ state: 'done', done: COMPANIES, total: COMPANIES });
  expect(log?.counts).toMatchObject({ queued: COMPANIES - 2, declared: 1, radiated: 1, waiting: 0 });
  expect(log?.lines).toHaveLength(COMPANIES);
});

test('who was reminded a moment ago can be left out', async () => {
  const on = day(new Date().toISOString().slice(0, 10));
  expect((await listMissing(world.gestion, view('relance=7&exercice=2027'), on))?.total).toBe(0);
});

test('a company nobody can be written to is said to be so', async () => {
  const [, company] = world.adherents;
  await world.sql.query('UPDATE membership SET revoked_at = now() WHERE adherent_id = $1', [company?.id]);
  await world.sql.query('UPDATE adherent SET contact_email = NULL WHERE id = $1', [company?.id]);
  const whom = { ids: [company?.id ?? '', 'not-an-id'], view: view() };
  const plan = await planReminders(world.gestion, whom, today);
  expect(plan).toMatchObject({ ok: true, value: { companies: 1, withoutAddress: 1 } });
  const jobId = newId();
  await sendReminders(world.gestion, jobId, whom, today);
  await runReminders(jobId, never);
  const log = await followReminder(world.gestion, jobId, { state: 'no-address', page: 1 });
  expect(log?.lines).toMatchObject([{ number: company?.number, state: 'no-address', mails: [] }]);
});

test('nobody ticked, a company that declared, a campagne not open: refused', async () => {
  const codeOf = async (whom: Parameters<typeof planReminders>[1], on = today) => {
    const plan = await planReminders(world.gestion, whom, on);
    return plan.ok ? null : plan.refusals[0]?.code;
  };
  expect(await codeOf({ ids: [], view: view() })).toBe('nobody');
  expect(await codeOf({ ids: [world.adherents[0]?.id ?? ''], view: view() })).toBe('nobody');
  expect(await codeOf(all(), day('2026-10-01'))).toBe('campaign-not-open');
  expect(await codeOf({ all: view('exercice=2019') })).toBe('no-campaign');
});

test('progress counts what is declared by secteur, size and day', async () => {
  const progress = await campaignProgress(
    world.infirmier,
    { exercice: null, secteur: '', taille: null, naf: null },
    today,
  );
  expect(progress?.total).toEqual({ members: COMPANIES, declared: 2, drafts: 0, notBegun: COMPANIES - 2 });
  expect(progress?.bySecteur.find(({ key }) => key === 'NORD')?.members).toBeGreaterThan(0);
  expect(progress?.days).toEqual([{ day: '2027-01-10', value: 1 }]);
});
