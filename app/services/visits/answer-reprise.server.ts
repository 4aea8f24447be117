import type { Outcome } from '~/domain/shared/outcome';
import {
  answerRepriseQuery,
  type JudgedReprise,
  type RepriseQueryRefusal,
} from '~/domain/visits/reprise-query';
import type { VisitSettings } from '~/domain/visits/settings';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import { visitSettings } from './visit-settings.server';

const SETTINGS_MS = 30_000;
let kept: { settings: VisitSettings; until: number } | undefined;

// The open tool may be called a lot and the settings change about never.
async function settingsOfService(now: Date): Promise<VisitSettings> {
  if (kept && now.getTime() < kept.until) return kept.settings;
  const settings = await sqlInScope(systemScope, visitSettings);
  kept = { settings, until: now.getTime() + SETTINGS_MS };
  return settings;
}

/** Answers "does this return to work need a visit?" from the parameters of an address, by the service's settings. Stores nothing. */
export async function answerReprise(
  query: URLSearchParams,
  now: Date,
): Promise<Outcome<JudgedReprise, RepriseQueryRefusal>> {
  return answerRepriseQuery(query, await settingsOfService(now));
}
