import type { MemberSlice } from '~/domain/declarations/campaign-view';
import { SIZE_BANDS } from '~/domain/declarations/size-band';

/** Collects the values of a query; `bind` gives back the place of the value. */
export function binder(values: unknown[] = []): { values: unknown[]; bind(value: unknown): string } {
  return { values, bind: (value) => `$${values.push(value)}` };
}

/** Conditions on `adherent a` for a slice of the members. */
export function sliceSql({ secteur, taille, naf }: MemberSlice, bind: (value: unknown) => string): string[] {
  const clauses: string[] = [];
  if (secteur) clauses.push(`a.secteur_code = ${bind(secteur)}`);
  const band = SIZE_BANDS.find(({ code }) => code === taille);
  if (band) {
    clauses.push(`a.effectif >= ${bind(band.from)}`);
    if (band.to !== null) clauses.push(`a.effectif <= ${bind(band.to)}`);
  }
  if (naf === 'aucune') clauses.push('a.naf_section IS NULL');
  else if (naf) clauses.push(`a.naf_section = ${bind(naf)}`);
  return clauses;
}
