import type { SessionFormat } from '~/domain/sessions/kinds';
import type { ThemeEntry } from '~/domain/sessions/theme-entry';
import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import { inScope } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';

export interface StaffTheme {
  code: string;
  nameFr: string;
  nameEn: string;
  audienceFr: string;
  audienceEn: string;
  goalsFr: string;
  goalsEn: string;
  durationMinutes: number;
  formats: SessionFormat[];
  minSeats: number;
  maxSeats: number;
  /** HT, per participant. */
  priceCents: number;
  exposures: string[];
  nafSections: string[];
  active: boolean;
  version: number;
}

/** The catalogue in its order, themes no longer offered too. */
export function listThemes(actor: StaffActor): Promise<StaffTheme[]> {
  return inScope(actor.scope, async (tx) => {
    const rows = await tx.theme.findMany({ orderBy: [{ position: 'asc' }, { code: 'asc' }] });
    return rows.map((row) => ({ ...row, formats: row.formats as SessionFormat[] }));
  });
}

/** One theme; null when there is none of that code. */
export async function showTheme(actor: StaffActor, code: string): Promise<StaffTheme | null> {
  return (await listThemes(actor)).find((theme) => theme.code === code) ?? null;
}

/** Changes a theme; sessions planned before keep their own seats and times. Null: no such theme. `stale`: a colleague was faster. */
export function editTheme(
  actor: StaffActor,
  code: string,
  { version, minutes, min, max, price, sections, ...entry }: ThemeEntry,
): Promise<Outcome<{ code: string }, { code: 'stale' }> | null> {
  return inScope(actor.scope, async (tx) => {
    if (!(await tx.theme.findUnique({ where: { code }, select: { code: true } }))) return null;
    const { count } = await tx.theme.updateMany({
      where: { code, version },
      data: {
        ...entry,
        durationMinutes: minutes,
        minSeats: min,
        maxSeats: max,
        priceCents: price,
        nafSections: sections,
        version: { increment: 1 },
      },
    });
    if (count === 0) return refused({ code: 'stale' as const });
    await audit(tx, actor, { action: 'session-plan.theme', subject: { kind: 'theme', id: code } });
    return ok({ code });
  });
}
