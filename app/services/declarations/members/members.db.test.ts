import { afterAll, beforeAll, expect, test } from 'vitest';
import { newMemberSchema } from '~/domain/declarations/member-entry';
import { memberView } from '~/domain/declarations/member-view';
import { day } from '~/domain/shared/day';
import { staffWorld } from '../../../../prisma/factories/staff-world';
import { siretAt } from '../../../../prisma/factories/identifiers';
import { useTestDatabase } from '../../../../prisma/test-database';
import { listMembers } from './list-members.server';
import { radiateMember, returnMember } from './radiate-member.server';
import { readMemberVersion } from './read-version.server';
import { createMember, editMember, proposedNumber } from './save-member.server';
import { showMember } from './show-member.server';

const today = day('2027-02-01');
const now = new Date('2027-02-01T10:00:00Z');
let world: Awaited<ReturnType<typeof staffWorld>>;
const view = (query = '') => memberView(new URLSearchParams(query));

beforeAll(async () => {
  world = await staffWorld(useTestDatabase().ownerUrl, [
    { workers: 3, declaredOn: day('2027-01-10'), exposures: ['SIA-NUIT'], adherent: { name: 'Fournil du Port', number: '27-10001', joinedOn: day('2020-03-01') } },
    { workers: 1, adherent: { name: 'Garage Élan', number: '27-10002' } },
  ]); // prettier-ignore
});
afterAll(() => world.close());

const actions = async (adherentId: string) =>
  (await world.sql.query('SELECT action FROM audit_event WHERE adherent_id = $1 ORDER BY id', [adherentId])).rows.map(({ action }) => action as string); // prettier-ignore

const entry = (change: Record<string, string> = {}) =>
  newMemberSchema.parse({
    number: '27-10003', siret: siretAt(world.make.adherent().siren, 1), name: 'Imprimerie Vasse', centreCode: 'EVREUX',
    joinedOn: '2027-01-15', nafCode: '18.12Z', nafNomenclature: 'NAF_REV2', contactEmail: 'Bonjour@vasse.example', ...change,
  }); // prettier-ignore

test('members are found by name without accents, number, SIREN, status and access', async () => {
  const names = async (query: string) =>
    (await listMembers(world.gestion, view(query))).rows.map(({ name }) => name);
  expect(await names('')).toEqual(['Fournil du Port', 'Garage Élan']);
  expect(await names('q=elan+garage')).toEqual(['Garage Élan']);
  expect(await names('q=27-10001')).toEqual(['Fournil du Port']);
  expect(await names('statut=radies')).toEqual([]);
  expect(await names('acces=sans')).toEqual([]);
});

test('a new member gets its etablissement, its section and its code by mail; its number and SIREN are taken once', async () => {
  expect(await proposedNumber(world.gestion)).toBe('27-10003');
  const made = entry();
  expect(await createMember(world.gestion, made, 'mail')).toEqual({
    ok: true,
    value: { number: '27-10003', mailed: true },
  });
  const sheet = await showMember(world.gestion, '27-10003', now);
  expect(sheet?.member).toMatchObject({
    siren: made.siret.slice(0, 9),
    secteur: 'Sud',
    contactEmail: 'bonjour@vasse.example',
  });
  expect(sheet?.etablissements).toMatchObject([{ siret: made.siret }]);
  const { rows } = await world.sql.query(
    `SELECT to_email, template FROM outgoing_mail WHERE adherent_id = $1`,
    [sheet?.member.id],
  );
  expect(rows).toEqual([{ to_email: 'bonjour@vasse.example', template: 'access/activation' }]);
  const { rows: kept } = await world.sql.query(`SELECT naf_section FROM adherent WHERE number = '27-10003'`);
  expect(kept[0]).toEqual({ naf_section: 'C' });

  const twice = await createMember(world.gestion, made, 'letter');
  expect(twice.ok ? [] : twice.refusals.map(({ code }) => code)).toEqual(['number-taken', 'siren-known']);
  const silent = await createMember(world.gestion, entry({ number: '27-10009', contactEmail: '' }), 'mail');
  expect(silent.ok ? null : silent.refusals[0]?.code).toBe('no-email');
});

test('two colleagues on one record: the second sees what the first wrote', async () => {
  const sheet = await showMember(world.gestion, '27-10002', now);
  const version = sheet?.member.version ?? 0;
  const typed = {
    ...entry(),
    siren: sheet?.member.siren ?? '',
    arrearsSince: null,
    name: 'Garage Élan et fils',
  };
  expect(await editMember(world.gestion, '27-10002', version, typed)).toMatchObject({ ok: true });
  const late = await editMember(world.direction, '27-10002', version, { ...typed, name: 'Autre' });
  expect(late).toMatchObject({
    ok: false,
    refusals: [{ code: 'changed-meanwhile', current: { name: 'Garage Élan et fils' } }],
  });
  expect(await editMember(world.gestion, 'nobody', 1, typed)).toBeNull();
});

test('radiation needs a day it can have, leaves the lists, and is undone whole', async () => {
  const radiation = (on: string) => ({
    on: day(on),
    reason: 'manquement' as const,
    detail: 'Cotisation 2026 impayée',
  });
  const refusal = async (on: string) => {
    const done = await radiateMember(world.gestion, '27-10001', radiation(on), today);
    return done && !done.ok ? done.refusals[0]?.code : null;
  };
  expect(await refusal('2027-02-02')).toBe('in-future');
  expect(await refusal('2019-01-01')).toBe('before-joining');
  expect(await radiateMember(world.gestion, '27-10001', radiation('2027-01-31'), today)).toEqual({
    ok: true,
    value: null,
  });
  expect(await refusal('2027-01-31')).toBe('already-radiated');
  const sheet = await showMember(world.gestion, '27-10001', now);
  expect(sheet?.member).toMatchObject({
    status: 'radiated', radiatedOn: '2027-01-31', radiation: { reason: 'manquement', detail: 'Cotisation 2026 impayée' },
  }); // prettier-ignore
  expect((await listMembers(world.gestion, view('statut=radies'))).total).toBe(1);
  expect((await listMembers(world.gestion, view('q=fournil'))).total).toBe(0);

  expect(await returnMember(world.gestion, '27-10001')).toEqual({ ok: true, value: null });
  expect(await returnMember(world.gestion, '27-10001')).toMatchObject({ ok: false });
  const back = await showMember(world.gestion, '27-10001', now);
  expect(back?.member).toMatchObject({ status: 'active', radiatedOn: null, effectif: 3 });
  expect(await actions(back?.member.id ?? '')).toEqual(['member.radiate', 'member.return']);
});

test('reading a named list is written in the trail; invoices are for those who run them', async () => {
  const [company] = world.adherents;
  const before = (await actions(company?.id ?? '')).length;
  const read = await readMemberVersion(world.infirmier, '27-10001', 2027, 1);
  expect(read?.version.counts).toMatchObject({ effectif: 3, SIA: 1 });
  expect((await actions(company?.id ?? '')).slice(before)).toEqual(['member.read-list']);
  expect(await readMemberVersion(world.infirmier, '27-10001', 2027, 2)).toBeNull();
  expect((await showMember(world.infirmier, '27-10001', now))?.invoices).toBeNull();
  expect((await showMember(world.gestion, '27-10001', now))?.invoices).toHaveLength(1);
});
