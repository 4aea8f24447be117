import type { Category } from '~/domain/declarations/category';
import { categorize } from '~/domain/declarations/category';
import { parseExposureCode } from '~/domain/declarations/thesaurus';
import { type ExposureFacts, isMotiveComplete } from '~/domain/declarations/worker';
import type { Day } from '~/domain/shared/day';
import { sqlInScope } from '~/platform/db/index.server';
import type { CompanyActor } from '~/services/access/actor';
import { currentReferenceDate, followUpSettings } from './recompute-categories.server';

export type PostLine = {
  id: string;
  name: string;
  exposures: string[];
  archived: boolean;
  /** Present workers in it. */
  workers: number;
  /** What the post alone gives, before age, contract and own exposures. */
  category: Category;
  /** A SIR-EMPLOYEUR without its whole statement: the declaration asks for it. */
  lacksMotive: boolean;
};

/** A company's posts by name, archived ones last, with how many present workers inherit from each. */
export async function listPosts(actor: CompanyActor, today: Day): Promise<PostLine[]> {
  return sqlInScope(actor.scope, async (sql) => {
    const settings = await followUpSettings(sql);
    const referenceDate = await currentReferenceDate(sql, today);
    const { rows } = await sql.query<
      Omit<PostLine, 'category' | 'lacksMotive'> & { exposureFacts: ExposureFacts | null }
    >({
      name: 'post-list',
      text: `SELECT p.id, p.name, p.exposures, p.exposure_facts AS "exposureFacts", p.archived_at IS NOT NULL AS archived,
          (SELECT count(*)::int FROM worker w WHERE w.post_id = p.id AND w.archived_at IS NULL) AS workers
        FROM post p WHERE p.adherent_id = $1 ORDER BY p.archived_at IS NOT NULL, lower(p.name), p.id`,
      values: [actor.adherentId],
    });
    return rows.map(({ exposureFacts, ...row }) => {
      const exposures = row.exposures.map(parseExposureCode).filter((code) => code !== null);
      const lacksMotive = exposures.includes('SIR-EMPLOYEUR') && !isMotiveComplete(exposureFacts, today);
      return { ...row, lacksMotive, category: categorize({ exposures, referenceDate, settings }).category };
    });
  });
}
