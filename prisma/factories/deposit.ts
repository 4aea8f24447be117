import type { Statements } from '~/domain/declarations/dossier';
import type { CampaignDates } from '~/domain/declarations/campaign';
import { lateNotice } from '~/domain/declarations/lifecycle';
import { countByCategory, freeze, hashSnapshot } from '~/domain/declarations/snapshot';
import { cotisationOf } from '~/domain/payments/cotisation';
import type { PriceList } from '~/domain/payments/price-list';
import { addDays, type Day, yearOf } from '~/domain/shared/day';
import { sha256 } from '~/platform/crypto.server';
import { type Makers, noonOf } from './make';
import type { AdherentRow, EtablissementRow, PersonRow, PostRow, WorkerRow } from './rows';

/** A company with its lists, as the factories made them. */
export type Lists = {
  adherent: AdherentRow;
  etablissements: EtablissementRow[];
  posts: PostRow[];
  workers: WorkerRow[];
};

/** A declaration submitted on a day by somebody of the company. */
export type Deposit = {
  campaign: CampaignDates;
  prices: PriceList;
  on: Day;
  by: PersonRow;
  role: string;
  /** 1 for the first submission. */
  number?: number;
};

/** What a careful company of that size states: a DUERP of some months ago, its CSE heard from 11 workers on. */
export function statementsOf(
  effectif: number,
  declarant: { name: string; role: string },
  on: Day,
): Statements {
  return {
    duerpOn: effectif > 0 ? addDays(on, -90 - (effectif % 200)) : null,
    noDuerp: false,
    cseOpinionOn: effectif >= 11 ? addDays(on, -20) : null,
    noCse: effectif < 11,
    noWorkers: effectif === 0,
    declarantName: declarant.name,
    declarantRole: declarant.role,
  };
}

/**
 * The rows of a submitted declaration, by the domain alone: frozen copy with its hash, counts, cotisation, draft
 * invoice. `declaration` has the state after this version.
 */
export function deposit(make: Makers, lists: Lists, { campaign, prices, on, by, role, number = 1 }: Deposit) {
  const { adherent } = lists;
  const { exercice, referenceDate } = campaign;
  const statements = statementsOf(lists.workers.length, { name: by.name, role }, on);
  const { addressLine1, addressLine2, postcode, city } = adherent;
  const address = { line1: addressLine1, line2: addressLine2, postcode, city };
  const company = { ...adherent, address };
  const snapshot = freeze({ ...lists, exercice, referenceDate, company, statements });
  const counts = countByCategory(snapshot.workers);
  const cotisation = cotisationOf(
    snapshot.workers,
    { isNew: yearOf(adherent.joinedOn) === exercice },
    prices,
  );
  const at = noonOf(on);
  const ids = { declaration: make.id(), version: make.id(), invoice: make.id() };
  const common = { adherentId: adherent.id, exercice };
  return {
    declaration: {
      id: ids.declaration,
      ...common,
      state: number === 1 ? 'deposee' : 'rectifiee',
      currentVersion: number,
      stepsDone: ['entreprise', 'salaries', 'postes', 'duerp'],
      ...statements,
      rectificationReason: null as string | null,
      startedAt: noonOf(addDays(on, -3)),
      updatedAt: at,
    },
    version: {
      id: ids.version,
      declarationId: ids.declaration,
      ...common,
      number,
      receiptNumber: `DE-${exercice}-${adherent.number}-${number}`,
      submittedAt: at,
      submittedById: by.id,
      declarantName: by.name,
      declarantRole: role,
      late: lateNotice(campaign, on) !== null,
      secteurCode: adherent.secteurCode,
      nafSection: adherent.nafSection,
      effectif: counts.effectif,
      sisCount: counts.SIS,
      siaCount: counts.SIA,
      sirCount: counts.SIR,
      snapshot,
      hash: hashSnapshot(snapshot, sha256),
      cotisation,
    },
    invoice: {
      id: ids.invoice,
      ...common,
      declarationVersionId: ids.version,
      lines: cotisation.lines,
      netCents: cotisation.netCents,
      vatCents: cotisation.vatCents,
      grossCents: cotisation.grossCents,
      createdAt: at,
    },
  };
}
