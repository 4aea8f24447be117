import { z } from 'zod';
import { daySchema } from '~/domain/shared/schemas';
import { now } from '~/platform/clock.server';
import { decrypt, encrypt, sha256 } from '~/platform/crypto.server';
import { inScope, systemScope, type Tx } from '~/platform/db/index.server';
import { files, newFileKey } from '~/platform/files.server';
import { onTask } from '~/platform/jobs.server';
import { newId } from '~/platform/new-id.server';
import { issueActivationCode } from '~/services/access/activation.server';
import { systemActor } from '~/services/access/actor';
import { everyNight } from '~/services/housekeeping.server';
import { type Finish, runJob } from '~/services/job-runs.server';
import { lettersPdf, type Letter } from './letters-pdf.server';
import { LETTERS } from './request-letters.server';

const COMPANIES_A_STEP = 25;
/** The file holds codes in clear: it stays as long as printing may take. */
const KEPT_DAYS = 7;
const sealed = z.object({ code: z.string(), until: daySchema });

/** Gives the next companies their codes; sealed beside the line until the file is written. */
async function issueSome(tx: Tx, jobId: string): Promise<number> {
  const lines = await tx.$queryRaw<{ line: number; adherentId: string }[]>`
    SELECT line, adherent_id::text AS "adherentId" FROM job_line
    WHERE job_id = ${jobId}::uuid AND state = 'waiting' ORDER BY line LIMIT ${COMPANIES_A_STEP} FOR UPDATE SKIP LOCKED`;
  for (const { line, adherentId } of lines) {
    const { code, until } = await issueActivationCode(tx, systemActor, adherentId);
    await tx.jobLine.update({
      where: { jobId_line: { jobId, line } },
      data: { state: 'issued', data: { code: encrypt(code, `letters:${jobId}`), until } },
    });
  }
  return lines.length;
}

async function lettersOf(jobId: string): Promise<Letter[]> {
  // prettier-ignore
  const rows = await inScope(systemScope, (tx) => tx.$queryRaw<(Omit<Letter, 'code' | 'until'> & { data: unknown })[]>`
    SELECT a.number, a.name, a.contact_name AS "contactName", a.address_line1 AS "addressLine1",
      a.address_line2 AS "addressLine2", a.postcode, a.city, l.data
    FROM job_line l JOIN adherent a ON a.id = l.adherent_id
    WHERE l.job_id = ${jobId}::uuid AND l.state = 'issued' ORDER BY l.line`);
  return rows.map(({ data, ...company }) => {
    const { code, until } = sealed.parse(data);
    return { ...company, code: decrypt(code, `letters:${jobId}`), until };
  });
}

/** Writes the file, then forgets the codes. A file left by a killed run has another key and no row. */
async function writeFile(jobId: string): Promise<Finish> {
  const letters = await lettersOf(jobId);
  const pdf = await lettersPdf(letters);
  const [id, key] = [newId(), newFileKey('letters')];
  await files().put(key, pdf, 'application/pdf');
  return {
    result: { fileId: id, count: letters.length },
    commit: async (tx) => {
      await tx.storedFile.create({
        data: {
          id, key, kind: 'letters', name: 'courriers-activation.pdf', mime: 'application/pdf', size: pdf.length,
          sha256: sha256(pdf), createdAt: now(),
        },
      }); // prettier-ignore
      await tx.jobLine.deleteMany({ where: { jobId } });
    },
  };
}

/** Prints what a job asks for; run again after a kill it goes on, with the codes already given. */
export const printLetters = (jobId: string, signal: AbortSignal): Promise<void> =>
  runJob(
    jobId,
    signal,
    (tx) => issueSome(tx, jobId),
    () => writeFile(jobId),
  );

/** Removes the files of letters that had their time. Out: how many. */
export async function forgetLetters(): Promise<number> {
  const before = new Date(now().getTime() - KEPT_DAYS * 86_400_000);
  const old = await inScope(systemScope, (tx) =>
    tx.storedFile.findMany({
      where: { kind: 'letters', createdAt: { lt: before } },
      select: { id: true, key: true },
    }),
  );
  for (const { id, key } of old) {
    await files().remove(key);
    await inScope(systemScope, (tx) => tx.storedFile.delete({ where: { id } }));
  }
  return old.length;
}

onTask(LETTERS, ({ jobId }, { signal }) => printLetters(jobId, signal));
everyNight('forget-letters', async () => void (await forgetLetters()));
