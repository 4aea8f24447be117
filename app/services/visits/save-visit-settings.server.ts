import { ok, type Outcome, refused } from '~/domain/shared/outcome';
import type { VisitSettings } from '~/domain/visits/settings';
import { now } from '~/platform/clock.server';
import { inScope, type Tx } from '~/platform/db/index.server';
import type { StaffActor } from '~/services/access/actor';
import { audit } from '~/services/access/audit.server';
import { VISIT_SETTING, visitSettings } from './visit-settings.server';

export type ShownVisitSettings = {
  settings: VisitSettings;
  /** Says which state a form was filled from; '' before the first save. */
  version: string;
  /** What a missed appointment costs, by exercice, newest first; HT, in cents. */
  fees: { exercice: number; absenceCents: number }[];
};

const versionOf = async (tx: Tx): Promise<string> => {
  const row = await tx.setting.findUnique({ where: { key: VISIT_SETTING }, select: { updatedAt: true } });
  return row?.updatedAt.toISOString() ?? '';
};

/** The settings of visits, and the fees the price lists hold. */
export function showVisitSettings(actor: StaffActor): Promise<ShownVisitSettings> {
  return inScope(actor.scope, async (tx) => ({
    settings: await visitSettings(tx),
    version: await versionOf(tx),
    fees: await tx.priceList.findMany({
      select: { exercice: true, absenceCents: true },
      orderBy: { exercice: 'desc' },
    }),
  }));
}

export type VisitSettingsRefusal = { code: 'changed-meanwhile'; current: VisitSettings; version: string };

/** Changes the settings of visits, if nobody did since the form was shown. What is already announced or charged stays. */
export function saveVisitSettings(
  actor: StaffActor,
  version: string,
  settings: VisitSettings,
): Promise<Outcome<VisitSettings, VisitSettingsRefusal>> {
  return inScope(actor.scope, async (tx) => {
    // The row may not exist yet: two first saves wait for each other all the same.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`setting:${VISIT_SETTING}`}))`;
    const found = await versionOf(tx);
    if (found !== version)
      return refused({ code: 'changed-meanwhile', current: await visitSettings(tx), version: found });
    const data = { value: settings, updatedAt: now() };
    await tx.setting.upsert({
      where: { key: VISIT_SETTING },
      create: { key: VISIT_SETTING, ...data },
      update: data,
    });
    await audit(tx, actor, { action: 'visit.settings', facts: settings });
    return ok(settings);
  });
}
