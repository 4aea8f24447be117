import { inScope } from '~/platform/db/index.server';
import { files } from '~/platform/files.server';
import type { CompanyActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { findImport } from './import-record.server';

/** Gives an import up before anything was written: its file and its lines go at once. Null: no such import. */
export async function cancelImport(actor: CompanyActor, id: string): Promise<boolean | null> {
  const { adherentId } = actor;
  const gone = await inScope(actor.scope, async (tx) => {
    const found = await findImport(tx, adherentId, id);
    if (!found) return null;
    const { count } = await tx.import.updateMany({
      where: { id, adherentId, state: { in: ['mapping', 'preview'] } },
      data: { state: 'cancelled', fileId: null, mapping: {}, headers: [] },
    });
    if (count === 0) return { key: null };
    await tx.importLine.deleteMany({ where: { importId: id } });
    const file = found.fileId ? await tx.storedFile.findUnique({ where: { id: found.fileId } }) : null;
    if (file) await tx.storedFile.delete({ where: { id: file.id } });
    await audit(tx, actor, { action: 'import.cancel', subject: { kind: 'import', id } });
    return { key: file?.key ?? '' };
  });
  if (!gone) return null;
  if (gone.key) await files().remove(gone.key);
  return gone.key !== null;
}
