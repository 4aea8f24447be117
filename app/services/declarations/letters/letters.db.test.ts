import { afterAll, beforeAll, expect, test } from 'vitest';
import { memberView } from '~/domain/declarations/member-view';
import { inScope, systemScope } from '~/platform/db/index.server';
import { newId } from '~/platform/new-id.server';
import { staffWorld } from '../../../../prisma/factories/staff-world';
import { useTestDatabase } from '../../../../prisma/test-database';
import { forgetLetters, printLetters } from './print-letters.server';
import { LETTERS_AT_ONCE, requestLetters } from './request-letters.server';
import { batchFile, showBatch } from './show-letters.server';

const COMPANIES = 30;
const never = new AbortController().signal;
let world: Awaited<ReturnType<typeof staffWorld>>;

beforeAll(async () => {
  world = await staffWorld(
    useTestDatabase().ownerUrl,
    Array.from({ length: COMPANIES }, () => ({ workers: 0 })),
  );
});
afterAll(() => world.close());

const codes = async () =>
  (await world.sql.query('SELECT adherent_id FROM activation_code WHERE revoked_at IS NULL')).rows.length;
const all = { all: memberView(new URLSearchParams()) };

test('killed midway and run again, every company has one code, on one page; the codes are then forgotten', async () => {
  const jobId = newId();
  expect(await requestLetters(world.gestion, jobId, all)).toEqual({
    ok: true,
    value: { jobId, count: COMPANIES },
  });
  await requestLetters(world.gestion, jobId, all);
  let looks = 0;
  const killed = { get aborted() { return looks++ > 0; } } as AbortSignal; // prettier-ignore
  await expect(printLetters(jobId, killed)).rejects.toThrow('stopped midway');
  const issued = await codes();
  expect(issued).toBeGreaterThan(0);
  expect(issued).toBeLessThan(COMPANIES);
  await printLetters(jobId, never);
  expect(await codes()).toBe(COMPANIES);
  const { rows } = await world.sql.query('SELECT count(*)::int AS n FROM activation_code');
  expect(rows[0]).toEqual({ n: COMPANIES });

  expect(await showBatch(world.gestion, jobId)).toMatchObject({
    state: 'done',
    done: COMPANIES,
    hasFile: true,
  });
  const pdf = Buffer.from((await batchFile(world.gestion, jobId)) ?? []).toString('latin1');
  expect(pdf.startsWith('%PDF-1.7')).toBe(true);
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(COMPANIES);
  expect((await world.sql.query('SELECT FROM job_line WHERE job_id = $1', [jobId])).rowCount).toBe(0);

  await world.sql.query(`UPDATE stored_file SET created_at = created_at - interval '8 days'`);
  expect(await forgetLetters()).toBe(1);
  expect(await batchFile(world.gestion, jobId)).toBeNull();
});

test('nobody chosen, or more than one file holds: refused', async () => {
  expect(await requestLetters(world.gestion, newId(), { ids: ['x'] })).toMatchObject({
    refusals: [{ code: 'nobody' }],
  });
  await inScope(systemScope, (tx) => tx.$executeRaw`
    INSERT INTO adherent (id, number, name, siren, secteur_code, centre_code, joined_on, search_text)
    SELECT gen_random_uuid(), 'X-' || n, 'X', '000000000', 'SUD', 'EVREUX', '2020-01-01', '' FROM generate_series(1, ${LETTERS_AT_ONCE}) n`); // prettier-ignore
  expect(await requestLetters(world.gestion, newId(), all)).toMatchObject({
    refusals: [{ code: 'too-many' }],
  });
});
