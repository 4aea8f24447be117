/**
 * For whom a transaction acts: PostgreSQL shows and accepts only the rows of this scope
 * (policies in prisma/migrations/0002_isolation).
 */
export type Scope =
  | { kind: 'company'; personId: string; adherentIds: readonly string[] }
  | { kind: 'person'; personId: string; adherentIds: readonly string[] }
  | { kind: 'staff'; personId: string }
  | { kind: 'system' };

/** Jobs, sign-in and the other acts of the portal itself. */
export const systemScope: Scope = { kind: 'system' };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The three settings of a scope, in the order kind, person, companies. Throws on anything that is not a UUID. */
export function settingsOf(scope: Scope): [kind: string, personId: string, adherentIds: string] {
  const personId = scope.kind === 'system' ? '' : scope.personId;
  const adherentIds = 'adherentIds' in scope ? scope.adherentIds : [];
  for (const id of [personId, ...adherentIds]) {
    if (id && !UUID.test(id)) throw new TypeError('A scope holds UUIDs only');
  }
  return [scope.kind, personId, adherentIds.join(',')];
}
