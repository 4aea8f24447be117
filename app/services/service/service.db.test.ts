import { afterAll, beforeAll, expect, test } from 'vitest';
import { MODEL_SERVICE } from '~/domain/shared/service-identity';
import { day } from '~/domain/shared/day';
import { campaignEntrySchema } from '~/domain/declarations/campaign-entry';
import { priceEntrySchema } from '~/domain/payments/price-entry';
import { runRefresh } from '~/services/declarations/refresh-categories.server';
import { closeDeclarations } from '~/services/declarations/campaign/close-declarations.server';
import {
  editCampaign,
  openCampaign,
  setFinalClosing,
} from '~/services/declarations/campaign/manage-campaign.server';
import { savePrices, showPrices } from '~/services/payments/price-lists.server';
import { staffWorld } from '../../../prisma/factories/staff-world';
import { useTestDatabase } from '../../../prisma/test-database';
import { serviceIdentity } from '../service-identity.server';
import { saveChoices, saveIdentity } from './save-settings.server';
import { inviteStaff, listStaff, switchStaff } from './staff-people.server';

const today = day('2027-02-01');
let world: Awaited<ReturnType<typeof staffWorld>>;
beforeAll(async () => {
  world = await staffWorld(useTestDatabase().ownerUrl, [
    { workers: 2, declaredOn: day('2027-01-10') },
    { workers: 1 },
  ]);
  const [company] = world.adherents;
  await world.sql.query(
    `UPDATE worker SET contract_kind = 'apprentissage', category = 'SIA', category_reasons = '{SIA-APPRENTI}'
     WHERE id = (SELECT id FROM worker WHERE adherent_id = $1 LIMIT 1)`,
    [company?.id],
  );
});
afterAll(() => world.close());

const entry = (change: Record<string, string> = {}) =>
  campaignEntrySchema.parse({
    exercice: '2028', opensOn: '2027-12-01', closesOn: '2028-02-28', referenceDate: '2028-01-01', textFr: '', textEn: '', ...change,
  }); // prettier-ignore

test('identity typed once is what every page and mail reads', async () => {
  await saveIdentity(world.gestion, { ...MODEL_SERVICE, name: 'Santé Travail Eure' });
  expect((await serviceIdentity()).name).toBe('Santé Travail Eure');
});

test('a choice of the service recomputes the follow-up of everyone, once', async () => {
  const sia = async () => (await world.sql.query(`SELECT FROM worker WHERE category = 'SIA'`)).rowCount;
  expect(await sia()).toBe(1);
  const job = await saveChoices(world.gestion, { apprenticeIsSia: false, sirHiringWithin3Months: false });
  await runRefresh(job ?? '', new AbortController().signal);
  expect(await sia()).toBe(0);
  expect(
    await saveChoices(world.gestion, { apprenticeIsSia: false, sirHiringWithin3Months: false }),
  ).toBeNull();
});

test('a campagne opens once, takes over the prices, and two colleagues do not overwrite each other', async () => {
  expect(await openCampaign(world.gestion, entry(), true)).toEqual({
    ok: true,
    value: { exercice: 2028, prices: true },
  });
  expect(await openCampaign(world.gestion, entry(), true)).toMatchObject({ refusals: [{ code: 'exists' }] });
  expect((await showPrices(world.gestion, 2028))?.list).toMatchObject({
    perHeadCents: 11_600,
    nationalMeanCents: null,
  });
  const later = entry({ closesOn: '2028-03-15' });
  expect(await editCampaign(world.gestion, 2028, 1, later, today)).toMatchObject({ ok: true });
  expect(await editCampaign(world.direction, 2028, 1, entry(), today)).toMatchObject({
    refusals: [{ code: 'changed-meanwhile', current: { closesOn: '2028-03-15' } }],
  });
});

test('closing for good can be taken back until its day, then closes what was submitted', async () => {
  expect(await setFinalClosing(world.gestion, 2027, day('2027-02-20'), today)).toMatchObject({
    refusals: [{ code: 'too-early', from: '2027-03-01' }],
  });
  expect(await setFinalClosing(world.gestion, 2027, day('2027-03-10'), today)).toMatchObject({ ok: true });
  expect(await editCampaign(world.gestion, 2027, 2, { ...entry(), exercice: 2027, referenceDate: day('2027-01-01') }, today)).toMatchObject({
    refusals: [{ code: 'closes-after-final' }],
  }); // prettier-ignore
  expect(await setFinalClosing(world.gestion, 2027, null, day('2027-03-09'))).toMatchObject({ ok: true });
  expect(await setFinalClosing(world.gestion, 2027, day('2027-03-10'), day('2027-03-09'))).toMatchObject({
    ok: true,
  });
  expect(await setFinalClosing(world.gestion, 2027, null, day('2027-03-10'))).toMatchObject({
    refusals: [{ code: 'closed-for-good' }],
  });
  await world.sql.query(`UPDATE campagne SET closed_for_good_on = '2020-01-01' WHERE exercice = 2027`);
  expect(await closeDeclarations()).toBe(1);
  expect(await closeDeclarations()).toBe(0);
});

test('prices: the range of the law warns, versions submitted keep theirs, the older form is refused', async () => {
  const typed = (perHead: string) => priceEntrySchema.parse({ perHead, vat: '20', nationalMean: '116' });
  const before = await showPrices(world.gestion, 2027);
  const kept = async () => (await world.sql.query('SELECT cotisation FROM declaration_version')).rows;
  const versions = await kept();
  expect(before?.submitted).toBe(1);
  const saved = await savePrices(world.gestion, 2027, before?.version ?? 0, typed('139,21'));
  expect(saved).toMatchObject({
    ok: true,
    value: [{ code: 'price-outside-national-range', highCents: 13_920 }],
  });
  expect(await savePrices(world.gestion, 2027, before?.version ?? 0, typed('110'))).toMatchObject({
    refusals: [{ code: 'changed-meanwhile', current: { perHeadCents: 13_921 } }],
  });
  expect(await savePrices(world.gestion, 2027, (before?.version ?? 0) + 1, typed('139,20'))).toMatchObject({
    ok: true,
    value: [],
  });
  expect(await kept()).toEqual(versions);
  expect(await savePrices(world.gestion, 1999, 0, typed('1'))).toBeNull();
});

test('bands are read in order, the last without end', () => {
  const read = (bands: Record<string, string>) =>
    priceEntrySchema.safeParse({ perHead: '100', vat: '20', ...bands });
  expect(read({ bandUpTo0: '10', bandPrice0: '110', bandPrice1: '95,50' }).data?.bands).toEqual([
    { upTo: 10, perHeadCents: 11_000 },
    { upTo: null, perHeadCents: 9_550 },
  ]);
  const wrong = read({ bandUpTo0: '10', bandPrice0: '110', bandUpTo1: '5', bandPrice1: '90' });
  expect(wrong.error?.issues.map(({ path }) => path[0])).toEqual(['bandUpTo1']);
});

test('the direction opens the space to a colleague and closes it; never its own, nor the last one', async () => {
  const invited = { email: 'nouvelle@service.example', name: 'Inès Marchand', role: 'assistante' as const };
  expect(await inviteStaff(world.direction, invited, 'fr')).toMatchObject({ ok: true });
  expect(await inviteStaff(world.direction, invited, 'fr')).toMatchObject({
    refusals: [{ code: 'already-staff' }],
  });
  const people = await listStaff(world.direction);
  const ines = people.find(({ email }) => email === invited.email);
  expect(ines).toMatchObject({ role: 'assistante', disabled: false, secondFactor: false });
  expect(await switchStaff(world.direction, ines?.id ?? '', false)).toMatchObject({ ok: true });
  expect((await listStaff(world.direction)).at(-1)).toMatchObject({ email: invited.email, disabled: true });
  expect(await switchStaff(world.direction, world.direction.personId, false)).toMatchObject({
    refusals: [{ code: 'yourself' }],
  });
  expect(await switchStaff(world.gestion, world.direction.personId, false)).toMatchObject({
    refusals: [{ code: 'last-direction' }],
  });
  const { rows } = await world.sql.query(`SELECT template FROM outgoing_mail WHERE to_email = $1`, [
    invited.email,
  ]);
  expect(rows).toEqual([{ template: 'service/staff-invitation' }]);
});
