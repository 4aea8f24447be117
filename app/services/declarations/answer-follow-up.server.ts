import { categorize, type FollowUpSettings } from '~/domain/declarations/category';
import {
  type FollowUpAnswer,
  type FollowUpRefusal,
  readFollowUpQuery,
} from '~/domain/declarations/follow-up-query';
import type { Day } from '~/domain/shared/day';
import { type Outcome, ok } from '~/domain/shared/outcome';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import { followUpSettings } from './recompute-categories.server';

const SETTINGS_MS = 30_000;
let kept: { settings: FollowUpSettings; until: number } | undefined;

// The open tool may be called a lot and the settings change about never.
async function settingsOfService(now: Date): Promise<FollowUpSettings> {
  if (kept && now.getTime() < kept.until) return kept.settings;
  const settings = await sqlInScope(systemScope, followUpSettings);
  kept = { settings, until: now.getTime() + SETTINGS_MS };
  return settings;
}

/** Answers "which follow-up for my worker?" from the parameters of an address, by the service's settings. Stores nothing. */
export async function answerFollowUp(
  query: URLSearchParams,
  { today, now }: { today: Day; now: Date },
): Promise<Outcome<FollowUpAnswer, FollowUpRefusal>> {
  const read = readFollowUpQuery(query, today);
  if (!read.ok) return read;
  const followUp = categorize({ ...read.value, settings: await settingsOfService(now) });
  return ok({ question: read.value, followUp });
}
