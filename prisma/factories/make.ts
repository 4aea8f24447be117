import type { FollowUpSettings } from '~/domain/declarations/category';
import { workerState } from '~/domain/declarations/worker-state';
import { addDays, type Day, day, yearOf } from '~/domain/shared/day';
import { nafRev2Section } from '~/domain/shared/identifiers';
import { searchText, sortName } from '~/domain/shared/search-text';
import { sirenAt, siretAt, uuids } from './identifiers';
import { frenchName, mailbox } from './names';
import { centresOf, STREETS, townsOf } from './places';
import { type Random, randomFrom } from './random';
import type {
  AdherentRow,
  EtablissementRow,
  MandateRow,
  MembershipRow,
  PersonRow,
  PostRow,
  WorkerRow,
} from './rows';

export type MakersOptions = {
  /** Day of reference by whose rules categories are computed. */
  referenceDate?: Day;
  today?: Day;
  settings?: FollowUpSettings;
};

export type Makers = ReturnType<typeof makers>;

function hash(text: string): number {
  let value = 2166136261;
  for (const letter of text) value = Math.imul(value ^ letter.codePointAt(0)!, 16777619);
  return value >>> 0;
}

/** Noon in Paris, near enough, of a day: when things of that day are said to have happened. */
export const noonOf = (on: Day): string => `${on}T11:00:00.000Z`;

/**
 * Small functions that make believable rows, every one complete and open to change: the same seed makes the same
 * rows in the same order. Nothing is written; `insertRows` does. A test that shares a database takes its own seed.
 */
export function makers(seed: string, options: MakersOptions = {}) {
  const referenceDate = options.referenceDate ?? day('2027-01-01');
  const today = options.today ?? addDays(referenceDate, -41);
  const standpoint = { ...options, referenceDate, today };
  const random: Random = randomFrom(hash(seed));
  const id = uuids(random, Date.parse(today));
  let companies = random.int(0, 9_000_000);

  /** A company of ten years or so in Évreux; `nafSection` and `searchText` follow from the rest. */
  function adherent(change: Partial<AdherentRow> = {}): AdherentRow {
    const secteurCode = change.secteurCode ?? 'SUD';
    const centreCode = change.centreCode ?? random.pick(centresOf(secteurCode));
    const owner = frenchName(random, 1975);
    const nafCode = change.nafCode === undefined ? '4711D' : change.nafCode;
    const joinedOn = change.joinedOn ?? addDays(today, -random.int(400, 6000));
    const row: AdherentRow = {
      id: id(),
      number: `27-${String(random.int(10_000, 99_999))}`,
      name: `Maison ${owner.familyName}`,
      siren: sirenAt(companies++),
      nafCode,
      nafNomenclature: 'NAF_REV2',
      nafSection: nafCode && nafRev2Section(nafCode),
      secteurCode,
      centreCode,
      status: 'active',
      joinedOn,
      radiatedOn: null,
      radiationReason: null,
      arrearsSince: null,
      addressLine1: `${random.int(1, 120)} ${random.pick(STREETS)}`,
      addressLine2: null,
      ...random.pick(townsOf(centreCode)),
      phone: `02 32 ${[0, 0, 0].map(() => String(random.int(10, 99))).join(' ')}`,
      contactName: `${owner.firstName} ${owner.familyName}`,
      contactEmail: null,
      billingAddress: null,
      convocationAddress: null,
      searchText: '',
      createdAt: noonOf(joinedOn),
      ...change,
    };
    row.contactEmail ??= `contact@${mailbox(row.name)}.example`;
    row.searchText ||= searchText(row.number, row.name, row.siren, row.city);
    return row;
  }

  /** The n-th etablissement of a company, at its address. */
  function etablissement(
    of: AdherentRow,
    change: Partial<EtablissementRow> & { n?: number } = {},
  ): EtablissementRow {
    const { n = 1, ...rest } = change;
    const { nafCode, nafNomenclature, addressLine1, postcode, city, name } = of;
    const place = { nafCode, nafNomenclature, addressLine1, postcode, city };
    return { id: id(), adherentId: of.id, siret: siretAt(of.siren, n), name, ...place, ...rest };
  }

  /** A post without exposures. */
  function post(of: AdherentRow, change: Partial<PostRow> = {}): PostRow {
    return {
      id: id(),
      adherentId: of.id,
      name: 'Employé administratif',
      exposures: [],
      exposureFacts: null,
      ...change,
    };
  }

  /** An adult with a permanent contract, present on the day of reference; category, reasons and gaps by the domain. */
  function worker(of: AdherentRow, inPost: PostRow | null, change: Partial<WorkerRow> = {}): WorkerRow {
    const age = random.int(19, 61);
    const birthDate =
      change.birthDate === undefined
        ? addDays(referenceDate, -age * 365 - random.int(20, 340))
        : change.birthDate;
    const startOn =
      change.startOn === undefined
        ? addDays(referenceDate, -random.int(1, Math.min(age - 17, 25) * 365))
        : change.startOn;
    const row: WorkerRow = {
      id: id(),
      adherentId: of.id,
      etablissementId: null,
      postId: inPost?.id ?? null,
      ...frenchName(random, birthDate ? yearOf(birthDate) : 1985),
      birthDate,
      email: null,
      phone: null,
      jobTitle: inPost?.name ?? null,
      pcs: null,
      contractKind: 'cdi',
      matricule: null,
      startOn,
      plannedEndOn: null,
      leftOn: null,
      leftRetired: false,
      contractSuspended: false,
      exposures: [],
      exposureFacts: null,
      protectedSituations: [],
      agreementOn: null,
      employersCount: 1,
      isPrincipalEmployer: true,
      lastVisitOn: null,
      lastVisitService: null,
      category: 'SIS',
      categoryReasons: [],
      missing: [],
      sortName: '',
      archivedAt: null,
      createdAt: noonOf(startOn && startOn < today ? startOn : today),
      ...change,
    };
    row.sortName = sortName(row);
    return Object.assign(row, workerState(row, inPost, standpoint));
  }

  /** Someone with an account, e-mail after the name. */
  function person(change: Partial<PersonRow> = {}): PersonRow {
    const { firstName, familyName } = frenchName(random, 1980);
    const name = change.name ?? `${firstName} ${familyName}`;
    const email = `${mailbox(...name.split(' '))}.${random.int(100, 99_999)}@personne.example`;
    const defaults = { phone: null, locale: 'fr', staffRole: null, createdAt: noonOf(addDays(today, -300)) };
    return { id: id(), email, name, ...defaults, ...change };
  }

  /** A person's place in a company: administrateur unless told. */
  function membership(who: PersonRow, of: AdherentRow, change: Partial<MembershipRow> = {}): MembershipRow {
    const defaults: Pick<MembershipRow, 'roles' | 'createdAt' | 'revokedAt'> = {
      roles: ['administrateur'],
      createdAt: noonOf(addDays(today, -300)),
      revokedAt: null,
    };
    return { id: id(), personId: who.id, adherentId: of.id, ...defaults, ...change };
  }

  /** An accountant's mandate in force for two more years. */
  function mandate(who: PersonRow, of: AdherentRow, change: Partial<MandateRow> = {}): MandateRow {
    const fromOn = addDays(today, -200);
    const defaults: Omit<MandateRow, 'id' | 'personId' | 'adherentId'> = {
      firm: null,
      roles: ['declaration', 'lecture'],
      state: 'active',
      fromOn,
      untilOn: addDays(fromOn, 730),
      createdAt: noonOf(fromOn),
      decidedAt: noonOf(fromOn),
      decidedById: null,
    };
    return { id: id(), personId: who.id, adherentId: of.id, ...defaults, ...change };
  }

  return {
    random,
    id,
    referenceDate,
    today,
    adherent,
    etablissement,
    post,
    worker,
    person,
    membership,
    mandate,
  };
}
