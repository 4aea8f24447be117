import type { CellProblem } from '~/domain/declarations/import/targets';
import type { Doubt } from '~/domain/declarations/import/match';
import type { Format } from '~/locales/format';
import type { Translate } from '~/locales/translation';
import type { Target } from '~/domain/declarations/import/targets';

type Remark = CellProblem | Doubt;
type Person = { familyName: string; usedName?: string | null; firstName: string };

/** A person as lists name him: used name first. */
export const nameOf = ({ familyName, usedName, firstName }: Person): string =>
  `${usedName || familyName} ${firstName}`.trim();

/** What a column is, in words: a field, or the exposure a yes/no column asks about. */
export function targetText(t: Translate, target: Target): string {
  if (target.startsWith('exposure:'))
    return t(`thesaurus:exposures.${target.slice('exposure:'.length)}.label`);
  return target === 'ignored' || target === 'dropped'
    ? t('imports:columns.ignored')
    : t(`imports:field.${target}`);
}

/** A remark about a line in words, with the column it is about when there is one. */
export function remarkText(
  t: Translate,
  format: Format,
  remark: Remark,
  { headers, alike }: { headers: readonly string[]; alike?: Person | null },
): string {
  if (!('column' in remark)) {
    const line = 'line' in remark && remark.line !== undefined ? format.integer(remark.line) : '';
    return t(`imports:doubt.${remark.code}`, { line, alike: alike ? nameOf(alike) : '' });
  }
  const text = t(`imports:problem.${remark.code}`, { value: remark.value ?? '' });
  const header = remark.column === null ? undefined : headers[remark.column];
  return header ? t('imports:inColumn', { header, text }) : text;
}

/** Why a file, an import or its undo was refused. */
export function refusalText(
  t: Translate,
  format: Format,
  refusal: { code: string } & Record<string, unknown>,
): string {
  const { code, names, ...facts } = refusal;
  const listed = Array.isArray(names) ? format.list(names.map(String)) : undefined;
  return t(`imports:refusal.${code}`, { ...facts, ...(listed !== undefined && { names: listed }) });
}
