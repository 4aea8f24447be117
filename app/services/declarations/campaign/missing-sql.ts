import type { MissingView } from '~/domain/declarations/campaign-view';
import { addDays, type Day } from '~/domain/shared/day';
import { searchText } from '~/domain/shared/search-text';
import { binder, sliceSql } from './slice-sql';

export const REMINDER_MAIL = 'declarations/reminder';

/** People of a company who can declare, else its own address: to whom a reminder goes. */
export const RECIPIENTS_SQL = `SELECT p.email, p.name, p.locale FROM membership m JOIN person p ON p.id = m.person_id
  WHERE m.adherent_id = a.id AND m.revoked_at IS NULL AND p.disabled_at IS NULL
    AND m.roles && ARRAY['administrateur', 'declaration']`;

const REMINDED = (since: string) => `EXISTS (SELECT FROM outgoing_mail o WHERE o.adherent_id = a.id
  AND o.template = '${REMINDER_MAIL}' AND o.created_at >= ${since}::date)`;

/** Active members without a submitted declaration; $1 is the exercice. `d` is their draft, if any. */
export const MISSING_FROM = `adherent a LEFT JOIN declaration d ON d.adherent_id = a.id AND d.exercice = $1`;

/**
 * The condition of a view on MISSING_FROM, with its values. In: the exercice, its dates, and the day it is read.
 */
export function missingWhere(
  view: MissingView,
  campaign: { exercice: number; opensOn: Day; closesOn: Day },
  today: Day,
): { where: string; values: unknown[] } {
  const { values, bind } = binder([campaign.exercice]);
  const clauses = [`a.status = 'active'`, 'coalesce(d.current_version, 0) = 0', ...sliceSql(view, bind)];
  if (view.etat === 'non_commencee') clauses.push('d.id IS NULL');
  if (view.etat === 'brouillon') clauses.push('d.id IS NOT NULL');
  if (view.etat === 'retard') clauses.push(today > campaign.closesOn ? 'true' : 'false');
  const known = `(a.contact_email IS NOT NULL OR EXISTS (${RECIPIENTS_SQL}))`;
  if (view.contact) clauses.push(view.contact === 'oui' ? known : `NOT ${known}`);
  if (view.relance) {
    const since = view.relance === 'jamais' ? campaign.opensOn : addDays(today, -Number(view.relance));
    clauses.push(`NOT ${REMINDED(bind(since))}`);
  }
  for (const word of searchText(view.q).split(' ').filter(Boolean))
    clauses.push(`a.search_text LIKE ${bind(`%${word}%`)}`);
  return { where: clauses.join(' AND '), values };
}

export const MISSING_ORDER = {
  effectif: 'a.effectif DESC, a.name, a.id',
  nom: 'a.name, a.id',
} as const;
