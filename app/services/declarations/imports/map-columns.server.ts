import { z } from 'zod';
import {
  headerSignature,
  judgeMapping,
  rememberMapping,
  type MappingRefusal,
} from '~/domain/declarations/import/headers';
import { keptColumns } from '~/domain/declarations/import/row';
import { FIELD_TARGETS, type Mapping, type Target } from '~/domain/declarations/import/targets';
import { selectableOn } from '~/domain/declarations/thesaurus';
import type { Day } from '~/domain/shared/day';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { now } from '~/platform/clock.server';
import { inScope, type Prisma } from '~/platform/db/index.server';
import { enqueue } from '~/platform/jobs.server';
import { newId } from '~/platform/new-id.server';
import type { CompanyActor } from '~/services/access/actor';
import { noteJob } from '~/services/job-runs.server';
import { ERROR_HEADER, findImport, taskFor } from './import-record.server';

/** What a column may be on a day: fields, the exposures one may tick, or nothing. */
export const targetsOn = (on: Day): Target[] => [
  'ignored',
  ...FIELD_TARGETS,
  ...selectableOn(on)
    .filter(({ sensitive, needsMotive }) => !sensitive && !needsMotive)
    .map(({ code }) => `exposure:${code}` as const),
];

export const wantedSchema = z.array(z.string().max(60)).max(100);

/**
 * Keeps what a person says the columns are, for this file and for the next one with the same headers, and has the
 * lines read. Null: no such import in this company.
 */
export async function mapColumns(
  actor: CompanyActor,
  { id, wanted, on }: { id: string; wanted: readonly string[]; on: Day },
): Promise<Outcome<void, MappingRefusal | { code: 'not-now' }> | null> {
  const { adherentId } = actor;
  const allowed = new Set<string>(targetsOn(on));
  const asked = wanted.map((target) => (allowed.has(target) ? (target as Target) : 'ignored'));
  return inScope(actor.scope, async (tx) => {
    const found = await findImport(tx, adherentId, id);
    if (!found) return null;
    if (!found.columns || (found.state !== 'mapping' && found.state !== 'preview'))
      return refused({ code: 'not-now' });
    const judged = judgeMapping(found.columns.guessed, asked);
    if (!judged.ok) return judged;
    const mapping = judged.value;
    const jobId = newId();
    await noteJob(tx, { id: jobId, kind: 'import.read', personId: actor.personId, adherentId });
    const { count } = await tx.import.updateMany({
      where: { id, adherentId, state: found.state },
      data: { state: 'reading', jobId, mapping: { ...found.columns, mapping } as Prisma.InputJsonObject },
    });
    if (count === 0) return refused({ code: 'not-now' });
    for (const [headers, targets] of filesToRemember(found.headers, mapping)) {
      const kept = { mapping: rememberMapping(headers, targets), updatedAt: now() };
      const signature = headerSignature(headers);
      await tx.importMapping.upsert({
        where: { adherentId_signature: { adherentId, signature } },
        create: { adherentId, signature, ...kept },
        update: kept,
      });
    }
    await enqueue(tx, 'import.read', taskFor(actor, id, jobId), { maxAttempts: 5 });
    return ok(undefined);
  });
}

/** The file itself, and the file of its bad lines as it comes back once mended. */
function filesToRemember(headers: readonly string[], mapping: Mapping): [string[], Mapping][] {
  const kept = keptColumns(mapping);
  return [
    [[...headers], mapping],
    [
      [...kept.map((column) => headers[column] ?? ''), ERROR_HEADER],
      [...kept.map((column) => mapping[column] ?? 'ignored'), 'ignored'],
    ],
  ];
}
