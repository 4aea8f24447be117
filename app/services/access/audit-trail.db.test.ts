import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { AUDIT_AREAS, type AuditFilter } from '~/domain/access/audit-areas';
import { today } from '~/platform/clock.server';
import { inScope, type Tx } from '~/platform/db/index.server';
import fr from '~/locales/fr/access/audit';
import { i18nFor } from '~/platform/i18n.server';
import { auditSentence } from '~/ui/access/audit-sentence';
import { audit } from './audit.server';
import { companyTrail, serviceTrail } from './audit-trail.server';
import { changeMemberRoles } from './change-people.server';
import { actingFor, asSystem, atWork, smallWorld } from './support/small-world';

let world: Awaited<ReturnType<typeof smallWorld>>;
const all: AuditFilter = { who: '', area: null, from: null, to: null, company: '', page: 1 };

beforeAll(async () => {
  world = await smallWorld('audit-trail');
  const lea = await actingFor(world.lea, world.bakery);
  const { id } = world.memberships.paul;
  await changeMemberRoles(lea, { id, version: 1, roles: ['convocation', 'lecture'] });
  const marc = await actingFor(world.marc, world.garage);
  await inScope(marc.scope, (tx) => audit(tx, marc, { action: 'post.add' }));
});

describe('the role of the application', () => {
  const acts: Record<string, (tx: Tx) => Promise<unknown>> = {
    change: (tx) => tx.auditEvent.updateMany({ data: { actorName: 'Personne' } }),
    delete: (tx) => tx.auditEvent.deleteMany({}),
    empty: (tx) => tx.$executeRaw`TRUNCATE audit_event`,
  };
  test.each(Object.entries(acts))('cannot %s the trail, whatever its scope', async (_, act) => {
    await expect(asSystem(act)).rejects.toThrow(/permission denied/);
  });
});

test('a company reads its own part, in sentences, with the names of its people', async () => {
  const lea = await actingFor(world.lea, world.bakery);
  const { lines, total } = await companyTrail(lea, all);
  expect(total).toBe(lines.length);
  expect(lines.map(({ action }) => action)).not.toContain('post.add');
  const changed = lines.find(({ action }) => action === 'membership.change-roles');
  expect(changed).toMatchObject({ actorName: 'Léa Martin', subject: 'Paul Morel', ip: '192.0.2.7' });
  expect(auditSentence(changed!, i18nFor('fr'))).toBe(
    'a donné à Paul Morel les droits\u00a0: convocations et lecture seule',
  );
});

test('the service reads all of it, by company, person, kind and day', async () => {
  const karim = await atWork(world.karim);
  const found = async (filter: Partial<AuditFilter>) => {
    const { lines } = await serviceTrail(karim, { ...all, ...filter });
    return lines.map(({ action }) => action);
  };
  expect(await found({ company: world.garage.number })).toEqual(['post.add']);
  expect(await found({ who: 'marc', area: 'post' })).toEqual(['post.add']);
  expect(await found({ who: '%' })).toEqual([]);
  expect(await found({ from: today(), to: today(), area: 'membership' })).toEqual([
    'membership.change-roles',
  ]);
  expect(await found({ to: '2020-01-01' })).toEqual([]);
  expect(await found({ page: 2 })).toEqual([]);
});

/** Every `action: 'area.verb'` that the code writes. */
function actionsWritten(): string[] {
  const files = readdirSync('app/services', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file),
  );
  return files.flatMap((file) =>
    [...readFileSync(join('app/services', file), 'utf8').matchAll(/action: '([a-z-]+\.[\w-]+)'/g)].map(
      (match) => match[1] ?? '',
    ),
  );
}

test('every action that the code writes has its sentence and its place in the filter', () => {
  const sentences = fr as unknown as Record<string, Record<string, string>>;
  const actions = [...new Set(actionsWritten())];
  const silent = actions.filter((action) => {
    const [area = '', verb = ''] = action.split('.');
    return !sentences[area]?.[verb] || !(AUDIT_AREAS as readonly string[]).includes(area);
  });
  expect(actions.length).toBeGreaterThan(10);
  expect(silent).toEqual([]);
});
