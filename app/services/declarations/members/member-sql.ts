import type { MemberView } from '~/domain/declarations/member-view';
import { searchText } from '~/domain/shared/search-text';
import { binder, sliceSql } from '../campaign/slice-sql';

const PEOPLE = 'SELECT FROM membership m WHERE m.adherent_id = a.id AND m.revoked_at IS NULL';
const ACCESS = {
  avec: `EXISTS (${PEOPLE})`,
  sans: `NOT EXISTS (${PEOPLE})`,
  'sans-administrateur': `EXISTS (${PEOPLE}) AND NOT EXISTS (${PEOPLE} AND 'administrateur' = ANY (m.roles))`,
} as const;

/** The condition of a view on `adherent a`, with its values. */
export function memberWhere(view: MemberView): { where: string; values: unknown[] } {
  const { values, bind } = binder();
  const clauses = ['true', ...sliceSql(view, bind)];
  if (view.statut !== 'tous')
    clauses.push(`a.status = '${view.statut === 'actifs' ? 'active' : 'radiated'}'`);
  if (view.acces) clauses.push(ACCESS[view.acces]);
  for (const word of searchText(view.q).split(' ').filter(Boolean))
    clauses.push(`a.search_text LIKE ${bind(`%${word}%`)}`);
  return { where: clauses.join(' AND '), values };
}
