import { z } from 'zod';
import type { Day } from './day';
import { NAF_NOMENCLATURES, type NafNomenclature, parseNaf, parseSiren, parseSiret } from './identifiers';
import { parseEuros } from './money';
import { parseTypedDay } from './typed-day';

// Messages are keys of the namespace `fields`.

function read<T>(parse: (text: string) => T | null, message: string) {
  return z.string({ error: message }).transform((text, context): T => {
    const value = parse(text.trim());
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
}

/** `JJ/MM/AAAA` as typed, or `YYYY-MM-DD` as a browser sends it → Day; it must exist. */
export const daySchema = read<Day>(parseTypedDay, 'fields:day.invalid');

/** As `daySchema`; an empty field → null. */
export const optionalDaySchema = z.preprocess(
  (value) => (value === undefined || (typeof value === 'string' && !value.trim()) ? null : value),
  daySchema.nullable(),
);

/** SIREN as typed → 9 digits. */
export const sirenSchema = read(parseSiren, 'fields:siren.invalid');

/** SIRET as typed → 14 digits. */
export const siretSchema = read(parseSiret, 'fields:siret.invalid');

export const nafNomenclatureSchema = z.enum(NAF_NOMENCLATURES, { error: 'fields:naf.nomenclature' });

/** An activity code of a nomenclature as typed → `1071C`. */
export function nafSchema(nomenclature: NafNomenclature) {
  return read((text) => parseNaf(text, nomenclature), 'fields:naf.invalid');
}

/** Integer cents, not negative. */
export const centsSchema = z.int({ error: 'fields:money.invalid' }).min(0, 'fields:money.negative');

/** Euros as typed (`92,80`) → cents, not negative. */
export const eurosSchema = read(parseEuros, 'fields:money.invalid').refine(
  (cents) => cents >= 0,
  'fields:money.negative',
);
