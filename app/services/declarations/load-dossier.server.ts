import type { Address, Dossier, Etablissement, Statements } from '~/domain/declarations/dossier';
import { parseExposureCode } from '~/domain/declarations/thesaurus';
import type {
  ContractKind,
  ExposureFacts,
  Post,
  ProtectedSituation,
  Worker,
} from '~/domain/declarations/worker';
import type { Day } from '~/domain/shared/day';
import { fromDay, toDayOrNull, type Tx } from '~/platform/db/index.server';

type Rows<M extends 'post' | 'worker' | 'declaration'> = Awaited<ReturnType<Tx[M]['findMany']>>[number];

const known = (codes: readonly string[]) => codes.map(parseExposureCode).filter((code) => code !== null);

/** A post as kept → as the rules see it. */
export const postOf = (row: Rows<'post'>): Post => ({
  id: row.id,
  name: row.name,
  exposures: known(row.exposures),
  exposureFacts: row.exposureFacts as ExposureFacts | null,
});

/** A worker as kept → as the rules see it; the other columns stay. */
export const workerOf = (row: Rows<'worker'>): Worker => ({
  ...row,
  birthDate: toDayOrNull(row.birthDate),
  startOn: toDayOrNull(row.startOn),
  plannedEndOn: toDayOrNull(row.plannedEndOn),
  leftOn: toDayOrNull(row.leftOn),
  agreementOn: toDayOrNull(row.agreementOn),
  contractKind: row.contractKind as ContractKind,
  exposures: known(row.exposures),
  exposureFacts: row.exposureFacts as ExposureFacts | null,
  protectedSituations: row.protectedSituations as ProtectedSituation[],
});

export const statementsOf = (row: Rows<'declaration'>): Statements => ({
  duerpOn: toDayOrNull(row.duerpOn),
  noDuerp: row.noDuerp,
  cseOpinionOn: toDayOrNull(row.cseOpinionOn),
  noCse: row.noCse,
  noWorkers: row.noWorkers,
  declarantName: row.declarantName,
  declarantRole: row.declarantRole,
});

/**
 * Everything a declaration is made of, as the company's lists stand now. In: the declaration's row and the
 * campagne's reference date. Workers who left before that date are not read; archived ones present on it are.
 */
export async function loadDossier(
  tx: Tx,
  declaration: Rows<'declaration'>,
  referenceDate: Day,
): Promise<Dossier> {
  const { adherentId, exercice } = declaration;
  const [adherent, etablissements, posts, workers] = [
    await tx.adherent.findUniqueOrThrow({ where: { id: adherentId } }),
    await tx.etablissement.findMany({ where: { adherentId, archivedAt: null }, orderBy: { siret: 'asc' } }),
    await tx.post.findMany({ where: { adherentId } }),
    await tx.worker.findMany({
      where: { adherentId, OR: [{ archivedAt: null }, { leftOn: { gte: fromDay(referenceDate) } }] },
      orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
    }),
  ];
  const { addressLine1, addressLine2, postcode, city } = adherent;
  return {
    exercice,
    referenceDate,
    company: {
      ...adherent,
      address: addressLine1
        ? { line1: addressLine1, line2: addressLine2, postcode: postcode ?? '', city: city ?? '' }
        : null,
      billingAddress: adherent.billingAddress as Address | null,
      convocationAddress: adherent.convocationAddress as Address | null,
    },
    etablissements: etablissements as Etablissement[],
    posts: posts.map(postOf),
    workers: workers.map(workerOf),
    statements: statementsOf(declaration),
  };
}
