import type { Address } from '~/domain/declarations/dossier';
import { OTHER_ADDRESSES, type OtherAddress } from '~/domain/declarations/company-entry';
import type { CompanyRecord, EtablissementRecord } from '~/services/declarations/company-record.server';
import { formatNaf, formatSiret } from '~/domain/shared/identifiers';

type Place = Pick<
  CompanyRecord,
  'nafCode' | 'nafNomenclature' | 'addressLine1' | 'addressLine2' | 'postcode' | 'city'
>;

const placeValues = (place: Place) => ({
  nafCode: place.nafCode ? formatNaf(place.nafCode) : '',
  nafNomenclature: place.nafNomenclature,
  addressLine1: place.addressLine1 ?? '',
  addressLine2: place.addressLine2 ?? '',
  postcode: place.postcode ?? '',
  city: place.city ?? '',
});

function addressValues(prefix: OtherAddress, address: Address | null): Record<string, string> {
  if (!address) return { [`${prefix}Same`]: 'on' };
  const { name, line1, line2, postcode, city, email } = address;
  const parts = { Name: name, Line1: line1, Line2: line2, Postcode: postcode, City: city, Email: email };
  return Object.fromEntries(Object.entries(parts).map(([part, value]) => [prefix + part, value ?? '']));
}

/** A company as its form would send it. */
export function companyValues(company: CompanyRecord): Record<string, string> {
  const { phone, contactName, contactEmail } = company;
  const others = OTHER_ADDRESSES.map((prefix) => addressValues(prefix, company[`${prefix}Address`]));
  const contact = { phone: phone ?? '', contactName: contactName ?? '', contactEmail: contactEmail ?? '' };
  return Object.assign({ ...placeValues(company), ...contact }, ...others);
}

/** An etablissement as its form would send it. */
export function etablissementValues(etablissement: EtablissementRecord): Record<string, string> {
  const { siret, name } = etablissement;
  return { siret: formatSiret(siret), name, ...placeValues(etablissement) };
}

/** An address on one line, or null. */
export function oneLine(address: Address | null): string | null {
  if (!address) return null;
  const { name, line1, line2, postcode, city } = address;
  return [name, line1, line2, `${postcode} ${city}`].filter((part) => part?.trim()).join(', ') || null;
}
