import type { Rig } from './rig';
import type { Visitor } from './visitor';
import type { Kept } from './writer';

/** Where the database differs from what was acknowledged; empty when every acknowledged write is there exactly once. */
export async function differences(rig: Rig, work: { of: Visitor; kept: Kept }[]): Promise<string[]> {
  const found: string[] = [];
  for (const { of, kept } of work) {
    const { id, number } = of.adherent;
    const facts = await rig.beside(async (sql) => {
      const one = async <T>(text: string) => (await sql.query<{ v: T }>(text, [id])).rows.map(({ v }) => v);
      return {
        workers: await one<string>(`SELECT id AS v FROM worker WHERE adherent_id = $1 AND family_name LIKE 'Essai %'`),
        added: await one<string>(`SELECT subject_id AS v FROM audit_event WHERE adherent_id = $1 AND action = 'worker.add'`),
        saves: await one<number>(`SELECT count(*)::int AS v FROM audit_event WHERE adherent_id = $1 AND action = 'declaration.statements'`),
        role: await one<string>(`SELECT declarant_role AS v FROM declaration WHERE adherent_id = $1`),
        versions: await one<number>(`SELECT number AS v FROM declaration_version WHERE adherent_id = $1 ORDER BY number`),
        submitted: await one<number>(`SELECT (facts->>'number')::int AS v FROM audit_event WHERE adherent_id = $1 AND action IN ('declaration.submit', 'declaration.rectify') ORDER BY 1`),
        receipts: await one<number>(`SELECT count(*)::int AS v FROM outgoing_mail WHERE adherent_id = $1 AND template = 'declarations/receipt'`),
        drafts: await one<number>(`SELECT count(*)::int AS v FROM invoice WHERE adherent_id = $1 AND state = 'draft'`),
      };
    }); // prettier-ignore
    const same = (what: string, there: unknown[], said: unknown[]) => {
      const [a, b] = [there, said].map((list) => JSON.stringify(list));
      if (a !== b) found.push(`${number} ${what}: kept ${a}, acknowledged ${b}`);
    };
    same('workers', facts.workers.sort(), [...kept.workers].sort());
    same('workers in the trail', facts.added.sort(), [...kept.workers].sort());
    same('saves', facts.saves, [kept.saves]);
    same('role', facts.role, [kept.role]);
    same('versions', facts.versions, kept.versions);
    same('submissions in the trail', facts.submitted, kept.versions);
    same('receipts', facts.receipts, [kept.versions.length]);
    same('draft invoices', facts.drafts, [Math.min(1, kept.versions.length)]);
  }
  return found;
}
