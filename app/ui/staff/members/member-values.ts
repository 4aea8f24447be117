import type { MemberRecord } from '~/services/declarations/members/show-member.server';
import { formatNaf, formatSiren } from '~/domain/shared/identifiers';

/** A member as its form would send it. */
export const memberValues = (member: MemberRecord): Record<string, string> => ({
  name: member.name,
  siren: formatSiren(member.siren),
  nafCode: member.nafCode ? formatNaf(member.nafCode) : '',
  nafNomenclature: member.nafNomenclature,
  centreCode: member.centreCode,
  joinedOn: member.joinedOn,
  arrearsSince: member.arrearsSince ?? '',
  addressLine1: member.addressLine1 ?? '',
  addressLine2: member.addressLine2 ?? '',
  postcode: member.postcode ?? '',
  city: member.city ?? '',
  contactName: member.contactName ?? '',
  contactEmail: member.contactEmail ?? '',
  phone: member.phone ?? '',
});
