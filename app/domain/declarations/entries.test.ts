import { describe, expect, it } from 'vitest';
import { day } from '../shared/day';
import { companyEntrySchema, etablissementEntrySchema } from './company-entry';
import { postEntrySchema } from './post-entry';
import { workerEntrySchema } from './worker-entry';

const today = day('2026-11-21');
const worker = { familyName: ' Durand ', firstName: 'Léa', contractKind: 'cdi' };
const read = (fields: Record<string, unknown>) =>
  workerEntrySchema(today).safeParse({ ...worker, ...fields });
const refusals = (fields: Record<string, unknown>) =>
  Object.fromEntries(
    (read(fields).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]),
  );

describe('a worker as typed', () => {
  it('needs a name and a contract only; days are read as people type them', () => {
    const typed = read({ birthDate: '03/02/1987', startOn: '2026-01-05', exposures: 'SIA-NUIT' });
    expect(typed.data).toMatchObject({
      familyName: 'Durand',
      birthDate: '1987-02-03',
      startOn: '2026-01-05',
      exposures: ['SIA-NUIT'],
      exposureFacts: null,
      employersCount: 1,
      isPrincipalEmployer: true,
    });
    expect(refusals({ familyName: ' ', firstName: '' })).toEqual({
      familyName: 'workers:error.familyName',
      firstName: 'workers:error.firstName',
    });
  });

  it.each(['familyName', 'jobTitle', 'matricule', 'newPost', 'lastVisitService'])(
    'refuses a NIR in %s',
    (field) => {
      expect(refusals({ [field]: '1 85 05 78 006 084 36' })).toEqual({ [field]: 'workers:error.nir' });
    },
  );

  it.each([
    [{ birthDate: '21/11/2013' }, 'birthDate', 'workers:error.birthDate'],
    [{ birthDate: '01/01/1900' }, 'birthDate', 'workers:error.birthDate'],
    [{ birthDate: '31/02/1990' }, 'birthDate', 'fields:day.invalid'],
    [{ birthDate: '01/01/2000', startOn: '2012-01-01' }, 'startOn', 'workers:error.startBeforeBirth'],
    [{ startOn: '2028-01-01' }, 'startOn', 'workers:error.startTooFar'],
    [{ startOn: '2026-03-01', plannedEndOn: '2026-02-28' }, 'plannedEndOn', 'workers:error.endBeforeStart'],
    [{ protectedSituations: 'SIA-RQTH' }, 'agreementOn', 'workers:error.agreement'],
    [{ protectedSituations: 'SIA-RQTH', agreementOn: '2026-11-22' }, 'agreementOn', 'workers:error.future'],
    [{ exposures: 'SIA-RQTH' }, 'exposures', 'thesaurus:refused.unknown'],
    [{ exposures: 'GROSSESSE' }, 'exposures', 'thesaurus:refused.pregnancy'],
    [{ employersCount: '0' }, 'employersCount', 'workers:error.employersCount'],
  ])('refuses %o', (fields, path, message) => expect(refusals(fields)).toEqual({ [path]: message }));

  it('takes someone who is 14 that very day, and keeps no agreement without a situation', () => {
    expect(read({ birthDate: '21/11/2012' }).success).toBe(true);
    expect(read({ agreementOn: '2026-01-01' }).data).toMatchObject({ agreementOn: null });
  });
});

describe('a post as typed', () => {
  const post = (fields: object) => postEntrySchema(today).safeParse({ name: 'Soudeur', ...fields });
  const employer = { exposures: ['SIR-EMPLOYEUR'], motive: 'Travail isolé en chambre froide', noCse: 'on' };

  it('keeps the statement of a SIR-EMPLOYEUR, also half-written, and drops it when the box is not ticked', () => {
    const stated = { motive: employer.motive, doctorOpinionOn: null, cseOpinionOn: null, noCse: true };
    expect(post(employer).data?.exposureFacts).toEqual({ 'SIR-EMPLOYEUR': stated });
    expect(post({ ...employer, exposures: [] }).data?.exposureFacts).toBeNull();
  });
  it('refuses an opinion to come, a motive too short, a pregnancy', () => {
    expect(post({ ...employer, doctorOpinionOn: '2026-11-22' }).success).toBe(false);
    expect(post({ ...employer, motive: 'Froid' }).success).toBe(false);
    expect(post({ ...employer, motive: 'Salariée en état de grossesse' }).success).toBe(false);
  });
});

describe('a company as typed', () => {
  const fields = { nafCode: '10.71c', nafNomenclature: 'NAF_REV2', billingSame: 'on', convocationSame: 'on' };
  it('reads the activity code in its nomenclature', () => {
    expect(companyEntrySchema.parse(fields)).toMatchObject({
      nafCode: '1071C',
      nafSection: 'C',
      billingAddress: null,
    });
    expect(companyEntrySchema.parse({ ...fields, nafNomenclature: 'NAF_2025' }).nafSection).toBeNull();
    expect(companyEntrySchema.safeParse({ ...fields, nafCode: '0471' }).success).toBe(false);
  });
  it('asks for a whole address when it differs', () => {
    const { billingSame: _, ...differs } = fields;
    const refused = companyEntrySchema.safeParse({ ...differs, billingLine1: '1 rue des Lilas' });
    expect(refused.error?.issues.map(({ path }) => path[0])).toEqual(['billingPostcode', 'billingCity']);
    const whole = { billingLine1: '1 rue des Lilas', billingPostcode: '27 000', billingCity: 'Évreux' };
    expect(companyEntrySchema.parse({ ...differs, ...whole }).billingAddress).toMatchObject({
      postcode: '27000',
    });
  });
  it('refuses the SIRET of another company', () => {
    const schema = etablissementEntrySchema('732829320');
    const etablissement = { siret: '732 829 320 00074', name: 'Siège', nafNomenclature: 'NAF_REV2' };
    expect(schema.parse(etablissement).siret).toBe('73282932000074');
    const other = schema.safeParse({ ...etablissement, siret: '356 000 000 00048' });
    expect(other.error?.issues[0]?.message).toBe('company:error.otherCompany');
  });
});
