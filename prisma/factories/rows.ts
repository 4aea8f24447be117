import type { Category } from '~/domain/declarations/category';
import type { Address } from '~/domain/declarations/dossier';
import type { ExposureCode } from '~/domain/declarations/thesaurus';
import type { MissingField, Post, Worker } from '~/domain/declarations/worker';
import type { CompanyRole, MandateRole, StaffRole } from '~/domain/access/roles';
import type { Day } from '~/domain/shared/day';
import type { NafNomenclature } from '~/domain/shared/identifiers';

// Rows as the tables hold them: fields of the Prisma schema, days as Day, instants as ISO text.

export type AdherentRow = {
  id: string;
  number: string;
  name: string;
  siren: string;
  nafCode: string | null;
  nafNomenclature: NafNomenclature;
  nafSection: string | null;
  secteurCode: string;
  centreCode: string;
  status: 'active' | 'radiated';
  joinedOn: Day;
  radiatedOn: Day | null;
  radiationReason: string | null;
  arrearsSince: Day | null;
  addressLine1: string;
  addressLine2: string | null;
  postcode: string;
  city: string;
  phone: string | null;
  contactName: string | null;
  contactEmail: string | null;
  billingAddress: Address | null;
  convocationAddress: Address | null;
  searchText: string;
  createdAt: string;
};

export type EtablissementRow = {
  id: string;
  adherentId: string;
  siret: string;
  name: string;
  nafCode: string | null;
  nafNomenclature: NafNomenclature;
  addressLine1: string | null;
  postcode: string | null;
  city: string | null;
};

export type PostRow = Post & { adherentId: string };

export type WorkerRow = Worker & {
  adherentId: string;
  email: string | null;
  phone: string | null;
  leftRetired: boolean;
  lastVisitOn: Day | null;
  lastVisitService: string | null;
  category: Category;
  categoryReasons: ExposureCode[];
  missing: MissingField[];
  sortName: string;
  archivedAt: string | null;
  createdAt: string;
};

export type PersonRow = {
  id: string;
  email: string;
  name: string;
  phone: string | null;
  locale: string | null;
  staffRole: StaffRole | null;
  createdAt: string;
};

export type MembershipRow = {
  id: string;
  personId: string;
  adherentId: string;
  roles: CompanyRole[];
  createdAt: string;
  revokedAt: string | null;
};

export type MandateRow = {
  id: string;
  personId: string;
  adherentId: string;
  firm: string | null;
  roles: MandateRole[];
  state: 'requested' | 'active' | 'refused' | 'revoked';
  fromOn: Day;
  untilOn: Day | null;
  createdAt: string;
  decidedAt: string | null;
  decidedById: string | null;
};
