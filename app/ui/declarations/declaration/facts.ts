import type { Check } from '~/domain/declarations/checks';
import type { Cotisation } from '~/domain/payments/cotisation';
import type { Translate } from '~/locales/translation';
import { paths } from '~/paths';

/** The sentence of a check. */
export const checkText = (t: Translate, { code, ids }: Check): string =>
  t(`declaration:checks.${code}`, { count: ids.length });

/** Where a check is mended: the worker or the post itself, and back, when it concerns one; its step otherwise. */
export function checkPlace(adherent: string, { subject, ids, step }: Check): string {
  const [only, ...others] = ids;
  const retour = 'verification';
  if (only && others.length === 0 && subject === 'worker') return paths.worker(adherent, only, { retour });
  if (only && others.length === 0 && subject === 'post') return paths.post(adherent, only, { retour });
  if (subject === 'etablissement') return paths.etablissements(adherent);
  return paths.declarationStep(adherent, step);
}

/** The name of a line of the cotisation. */
export function lineText(t: Translate, { code, parts, principal }: Cotisation['lines'][number]): string {
  return t(`declaration:cotisation.lines.${code}${code === 'head-shared' && principal ? '-principal' : ''}`, {
    parts,
  });
}
