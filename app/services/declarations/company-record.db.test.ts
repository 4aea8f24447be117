import { beforeAll, describe, expect, it } from 'vitest';
import { companyEntrySchema, etablissementEntrySchema } from '~/domain/declarations/company-entry';
import { newId } from '~/platform/new-id.server';
import { siretAt } from '../../../prisma/factories/identifiers';
import { SCENE, type Scene, setScene, setService } from '../../../prisma/factories/scene';
import { archiveEtablissement, editCompany, saveEtablissement, showCompany, showEtablissement } from './company-record.server'; // prettier-ignore
import { listInvoices } from './list-invoices.server';
import { showCompanyHome } from './show-company-home.server';

const place = { nafCode: '10.71C', nafNomenclature: 'NAF_REV2', city: 'Évreux' };
const companyEntry = (fields: object = {}) =>
  companyEntrySchema.parse({ ...place, billingSame: 'on', convocationSame: 'on', ...fields });
const etablissementEntry = (scene: Scene, n: number) =>
  etablissementEntrySchema(scene.adherent.siren).parse({
    ...place,
    siret: siretAt(scene.adherent.siren, n),
    name: `Atelier ${n}`,
  });

beforeAll(() => setService());

describe('a company', () => {
  it('keeps what it says of itself; a colleague who came later sees both values', async () => {
    const scene = await setScene('company');
    const [first, second] = [companyEntry({ city: 'Vernon' }), companyEntry({ city: 'Gaillon' })];
    expect((await editCompany(scene.actor, { version: 1, entry: first })).ok).toBe(true);
    expect(await editCompany(scene.actor, { version: 1, entry: second })).toMatchObject({
      refusals: [{ code: 'CHANGED_MEANWHILE', current: { city: 'Vernon', version: 2 } }],
    });
    const { company } = await showCompany(scene.actor);
    expect(company).toMatchObject({ city: 'Vernon', nafCode: '1071C', siren: scene.adherent.siren });
  });

  it('adds an etablissement once, refuses the same SIRET, archives it when nobody is attached', async () => {
    const scene = await setScene('etablissements');
    const id = newId();
    const send = () =>
      saveEtablissement(scene.actor, { id, version: null, entry: etablissementEntry(scene, 2) });
    expect([await send(), await send()]).toMatchObject([{ ok: true }, { ok: true }]);
    const twin = { id: newId(), version: null, entry: etablissementEntry(scene, 2) };
    expect(await saveEtablissement(scene.actor, twin)).toMatchObject({ refusals: [{ code: 'SAME_SIRET' }] });
    expect(
      await archiveEtablissement(scene.actor, { id: scene.etablissement.id, archived: true }),
    ).toMatchObject({
      refusals: [{ code: 'OCCUPIED', workers: 2 }],
    });
    expect(await archiveEtablissement(scene.actor, { id, archived: true })).toMatchObject({ ok: true });
    const { etablissements } = await showCompany(scene.actor);
    expect(etablissements.map(({ workers, archived }) => [workers, archived])).toEqual([[2, false], [0, true]]); // prettier-ignore
  });

  it('knows no etablissement of another', async () => {
    const [scene, other] = [await setScene('foreign'), await setScene('foreign-other')];
    const { id } = other.etablissement;
    expect(await showEtablissement(scene.actor, id)).toBeNull();
    const entry = etablissementEntry(scene, 3);
    expect(await saveEtablissement(scene.actor, { id, version: 1, entry })).toBeNull();
    expect(await archiveEtablissement(scene.actor, { id, archived: true })).toBeNull();
    expect((await showCompany(other.actor)).etablissements[0]).toMatchObject({ archived: false, version: 1 });
  });

  it('begins with what to do, dated, and its figures', async () => {
    const scene = await setScene('home', 3);
    const home = await showCompanyHome(scene.actor, SCENE.today);
    expect(home).toMatchObject({ effectif: 3, counts: { SIS: 3, SIA: 0, SIR: 0 }, campaignState: 'ouverte' });
    expect(home.tasks).toEqual([{ code: 'declare', count: 1, due: SCENE.closesOn }]);
    expect(await listInvoices(scene.actor)).toEqual([]);
  });
});
