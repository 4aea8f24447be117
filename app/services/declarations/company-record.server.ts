import type { CompanyEntry, EtablissementEntry } from '~/domain/declarations/company-entry';
import type { Address } from '~/domain/declarations/dossier';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { searchText } from '~/domain/shared/search-text';
import { inScope, Prisma, type Tx } from '~/platform/db/index.server';
import { newId } from '~/platform/new-id.server';
import { now } from '~/platform/clock.server';
import type { CompanyActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { isUuid } from './worker-record.server';

/** The company one acts for, as it may see and change itself. */
export type CompanyRecord = Awaited<ReturnType<typeof readCompany>>;
export type EtablissementRecord = EtablissementEntry & {
  id: string;
  version: number;
  workers: number;
  archived: boolean;
};

async function readCompany(tx: Tx, id: string) {
  const row = await tx.adherent.findUniqueOrThrow({
    where: { id },
    select: {
      number: true, name: true, siren: true, nafCode: true, nafNomenclature: true, addressLine1: true, addressLine2: true,
      postcode: true, city: true, phone: true, contactName: true, contactEmail: true, billingAddress: true,
      convocationAddress: true, version: true, secteur: { select: { name: true } }, centre: { select: { name: true } },
    },
  }); // prettier-ignore
  return {
    ...row,
    billingAddress: row.billingAddress as Address | null,
    convocationAddress: row.convocationAddress as Address | null,
  };
}

async function readEtablissements(tx: Tx, adherentId: string, id?: string): Promise<EtablissementRecord[]> {
  const rows = await tx.etablissement.findMany({
    where: { adherentId, id },
    include: { _count: { select: { workers: { where: { archivedAt: null } } } } },
    orderBy: { siret: 'asc' },
  });
  return rows.map(({ _count, archivedAt, ...row }) => ({
    ...row,
    workers: _count.workers,
    archived: archivedAt !== null,
  }));
}

/** The company with its etablissements, archived ones too. */
export async function showCompany(
  actor: CompanyActor,
): Promise<{ company: CompanyRecord; etablissements: EtablissementRecord[] }> {
  return inScope(actor.scope, async (tx) => ({
    company: await readCompany(tx, actor.adherentId),
    etablissements: await readEtablissements(tx, actor.adherentId),
  }));
}

/** One etablissement (null: a new one) with the SIREN it must carry. Null: no such etablissement here. */
export async function showEtablissement(
  actor: CompanyActor,
  id: string | null,
): Promise<{ company: CompanyRecord; etablissement: EtablissementRecord | null; newId: string } | null> {
  return inScope(actor.scope, async (tx) => {
    const company = await readCompany(tx, actor.adherentId);
    if (id === null) return { company, etablissement: null, newId: newId() };
    const [etablissement] = isUuid(id) ? await readEtablissements(tx, actor.adherentId, id) : [];
    return etablissement ? { company, etablissement, newId: id } : null;
  });
}

export type CompanyRefusal = { code: 'CHANGED_MEANWHILE'; current: CompanyRecord };

/** Writes what a company says of itself, if nobody wrote since the form was shown. */
export async function editCompany(
  actor: CompanyActor,
  { version, entry }: { version: number; entry: CompanyEntry },
): Promise<Outcome<null, CompanyRefusal>> {
  const { adherentId: id } = actor;
  return inScope(actor.scope, async (tx) => {
    const before = await readCompany(tx, id);
    const { billingAddress, convocationAddress, ...columns } = entry;
    const written = await tx.adherent.updateMany({
      where: { id, version },
      data: {
        ...columns,
        billingAddress: billingAddress ?? Prisma.DbNull,
        convocationAddress: convocationAddress ?? Prisma.DbNull,
        searchText: searchText(before.number, before.name, before.siren, entry.city),
        version: { increment: 1 },
        updatedAt: now(),
      },
    });
    if (written.count === 0) return refused({ code: 'CHANGED_MEANWHILE', current: before });
    const after = await readCompany(tx, id);
    const fields = Object.keys(entry).filter(
      (key) =>
        JSON.stringify(before[key as keyof typeof before]) !==
        JSON.stringify(after[key as keyof typeof after]),
    );
    await audit(tx, actor, { action: 'company.edit', facts: { fields } });
    return ok(null);
  });
}

export type EtablissementRefusal =
  { code: 'SAME_SIRET'; name: string } | { code: 'CHANGED_MEANWHILE'; current: EtablissementRecord };

/**
 * Adds an etablissement (`version` null; `id` is the form's own, so that sending twice makes one) or writes one.
 * Null: no such etablissement in this company.
 */
export async function saveEtablissement(
  actor: CompanyActor,
  { id, version, entry }: { id: string; version: number | null; entry: EtablissementEntry },
): Promise<Outcome<null, EtablissementRefusal> | null> {
  const { adherentId } = actor;
  if (!isUuid(id)) return null;
  return inScope(actor.scope, async (tx) => {
    const [before] = await readEtablissements(tx, adherentId, id);
    const same = await tx.etablissement.findFirst({ where: { adherentId, siret: entry.siret, NOT: { id } } });
    if (same) return refused({ code: 'SAME_SIRET', name: same.name });
    if (version === null) {
      if (before) return ok(null);
      await tx.etablissement.createMany({ data: [{ id, adherentId, ...entry }], skipDuplicates: true });
    } else {
      if (!before) return null;
      const where = { id, adherentId, version };
      const written = await tx.etablissement.updateMany({
        where,
        data: { ...entry, version: { increment: 1 } },
      });
      if (written.count === 0) return refused({ code: 'CHANGED_MEANWHILE', current: before });
    }
    const action = version === null ? 'etablissement.add' : 'etablissement.edit';
    await audit(tx, actor, { action, subject: { kind: 'etablissement', id }, facts: { siret: entry.siret } });
    return ok(null);
  });
}

/** Archives or restores an etablissement. Null: no such one. Refused while someone present is attached to it. */
export async function archiveEtablissement(
  actor: CompanyActor,
  { id, archived }: { id: string; archived: boolean },
): Promise<Outcome<{ name: string }, { code: 'OCCUPIED'; workers: number }> | null> {
  if (!isUuid(id)) return null;
  return inScope(actor.scope, async (tx) => {
    const [found] = await readEtablissements(tx, actor.adherentId, id);
    if (!found) return null;
    if (archived && found.workers > 0) return refused({ code: 'OCCUPIED', workers: found.workers });
    const data = { archivedAt: archived ? now() : null, version: { increment: 1 } };
    await tx.etablissement.updateMany({ where: { id, adherentId: actor.adherentId }, data });
    const action = archived ? 'etablissement.archive' : 'etablissement.restore';
    await audit(tx, actor, { action, subject: { kind: 'etablissement', id } });
    return ok({ name: found.name });
  });
}
