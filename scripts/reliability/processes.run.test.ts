import http from 'node:http';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { paths } from '../../app/paths';
import { rigAt, type WebProcess } from './rig';
import { ask, newVisitors, type Visitor, workerForm } from './visitor';

const { folder, port } = inject('rig');
const rig = rigAt(folder, port);

describe('two web processes on one PostgreSQL', () => {
  let other: WebProcess;
  beforeAll(async () => {
    other = await rig.another();
  }, 60_000);
  afterAll(() => other.stop());

  it('share sessions: signed in here, acting there, signed out here', async () => {
    const entered = await ask(rig.url, paths.demoSignIn(), { form: { personne: 'boulangerie' } });
    const cookie = entered.headers.getSetCookie().map((line) => line.split(';', 1)[0]).join('; '); // prettier-ignore
    const there = await ask(other.url, paths.account(), { cookie });
    expect(there.status).toBe(200);
    expect(there.text).toContain('Léa Martin');
    expect((await ask(rig.url, paths.signOut(), { cookie, form: { x: '1' } })).status).toBe(303);
    expect((await ask(other.url, paths.account(), { cookie })).location).toContain(paths.signIn());
  });

  it('share limits: what was asked too often here is refused there', async () => {
    const email = `limite.${Date.now()}@personne.example`;
    let here = await ask(rig.url, paths.signIn(), { form: { email } });
    for (let n = 0; n < 30 && here.status === 303; n++)
      here = await ask(n % 2 ? rig.url : other.url, paths.signIn(), { form: { email } });
    expect(here.status).toBe(429);
    for (const url of [rig.url, other.url])
      expect((await ask(url, paths.signIn(), { form: { email } })).status).toBe(429);
    await rig.beside((sql) => sql.query('DELETE FROM rate_limit'));
  });

  it('add a worker once when the same form reaches both', async () => {
    const [of] = (await newVisitors(rig, 1)) as [Visitor];
    const form = workerForm(of, 'Essai');
    const answers = await Promise.all(
      [rig.url, other.url, rig.url, other.url].map((url) => ask(url, paths.newWorker(of.adherent.number), { cookie: of.cookie, form })), // prettier-ignore
    );
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
    const { rowCount } = await rig.beside((sql) => sql.query('SELECT FROM worker WHERE id = $1', [form.id]));
    expect(rowCount).toBe(1);
  });
});

describe('SIGTERM', () => {
  // The product gives itself ten seconds: a machine busy with other things may need a second look.
  it(
    'with 200 requests in flight drops no answer and ends by itself',
    { timeout: 60_000, retry: 1 },
    async () => {
      const leaving = await rig.another();
      const visitors = await newVisitors(rig, 20);
      // A process that has served before, as the one that a deployment replaces.
      for (let n = 0; n < 5; n++)
      await Promise.all(visitors.map((of) => ask(leaving.url, paths.workers(of.adherent.number), { cookie: of.cookie }))); // prettier-ignore
      const answers: Promise<number>[] = [];
      const sent: Promise<void>[] = [];
      for (let n = 0; n < 200; n++) {
        const of = visitors[n % visitors.length]!;
        const form = new URLSearchParams(workerForm(of, `Essai ${n}`)).toString();
        const writes = n % 20 === 0;
        const request = http.request(leaving.url + (writes ? paths.newWorker(of.adherent.number) : n % 5 === 1 ? paths.workers(of.adherent.number) : paths.home()), {
        method: writes ? 'POST' : 'GET',
        agent: false,
        headers: { cookie: of.cookie, 'Sec-Fetch-Site': 'same-origin', ...(writes && { 'Content-Type': 'application/x-www-form-urlencoded' }) },
      }); // prettier-ignore
        sent.push(new Promise((resolve) => request.once('finish', resolve)));
        answers.push(
          new Promise((resolve, reject) => {
            request.once('error', reject);
            request.once('response', (answer) => {
              answer.resume();
              answer.once('error', reject);
              answer.once('end', () => (answer.complete ? resolve(answer.statusCode!) : reject(new Error('cut')))); // prettier-ignore
            });
          }),
        );
        request.end(writes ? form : undefined);
      }
      const all = Promise.allSettled(answers);
      await Promise.all(sent);
      const { code, ms } = await leaving.stop();
      const settled = await all;
      const failed = settled.filter((one) => one.status === 'rejected' || ![200, 303].includes(one.value));
      const lost = failed.map((one) => (one.status === 'rejected' ? String(one.reason) : one.value));
      expect(lost, `gone after ${ms} ms`).toEqual([]);
      expect(code).toBe(0);
      const written = await rig.beside((sql) => sql.query(`SELECT FROM worker WHERE family_name LIKE 'Essai %' AND adherent_id = ANY ($1)`, [visitors.map(({ adherent }) => adherent.id)])); // prettier-ignore
      expect(written.rowCount).toBe(10);
      console.info(`200 requests answered, gone ${ms} ms after SIGTERM`);
    },
  );
});
