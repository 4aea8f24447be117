import { canonicalJson, type Snapshot, type SnapshotWorker } from './snapshot';

/** One field before and after; a value is a text, a number, a yes/no, a list of codes or a small object. */
export type FieldChange = { field: string; before: unknown; after: unknown };

export type WorkerChange = { id: string; familyName: string; firstName: string; fields: FieldChange[] };

/** What a rectification changed, in the order a person reads it. */
export type SnapshotDiff = {
  company: FieldChange[];
  statements: FieldChange[];
  etablissements: {
    added: string[];
    removed: string[];
    changed: { siret: string; fields: FieldChange[] }[];
  };
  workers: { added: SnapshotWorker[]; left: SnapshotWorker[]; changed: WorkerChange[] };
};

const same = (a: unknown, b: unknown): boolean => a === b || canonicalJson(a) === canonicalJson(b);

/** Fields whose value differs, in the order of `after`. Absent and null are the same. */
export function changedFields<T extends object>(
  before: T,
  after: T,
  except: readonly (keyof T)[] = [],
): FieldChange[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])] as (keyof T & string)[];
  return fields
    .filter((field) => !except.includes(field) && !same(before[field] ?? null, after[field] ?? null))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
}

function compareLists<T extends object>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (row: T) => string,
) {
  const earlier = new Map(before.map((row) => [keyOf(row), row]));
  const later = new Set(after.map(keyOf));
  return {
    added: after.filter((row) => !earlier.has(keyOf(row))),
    gone: before.filter((row) => !later.has(keyOf(row))),
    changed: after.flatMap((row) => {
      const old = earlier.get(keyOf(row));
      const fields = old ? changedFields(old, row) : [];
      return fields.length > 0 ? [{ row, fields }] : [];
    }),
  };
}

/** The readable difference between two versions: company, statements, etablissements by SIRET, workers by identity. */
export function diffSnapshots(before: Snapshot, after: Snapshot): SnapshotDiff {
  const etablissements = compareLists(before.etablissements, after.etablissements, ({ siret }) => siret);
  const workers = compareLists(before.workers, after.workers, ({ id }) => id);
  return {
    company: changedFields(before.company, after.company),
    statements: changedFields(before.statements, after.statements),
    etablissements: {
      added: etablissements.added.map(({ siret }) => siret),
      removed: etablissements.gone.map(({ siret }) => siret),
      changed: etablissements.changed.map(({ row, fields }) => ({ siret: row.siret, fields })),
    },
    workers: {
      added: workers.added,
      left: workers.gone,
      changed: workers.changed.map(({ row: { id, familyName, firstName }, fields }) => ({
        id,
        familyName,
        firstName,
        fields,
      })),
    },
  };
}

/** True when a rectification would change nothing. */
export function isEmptyDiff({ company, statements, etablissements, workers }: SnapshotDiff): boolean {
  const lists = [company, statements, ...Object.values(etablissements), ...Object.values(workers)];
  return lists.every((list) => list.length === 0);
}
