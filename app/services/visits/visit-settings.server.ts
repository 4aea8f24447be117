import { DEFAULT_VISIT_SETTINGS, type VisitSettings, visitSettingsSchema } from '~/domain/visits/settings';
import type { Sql, Tx } from '~/platform/db/index.server';

/** Key in `setting` of what the service decided about visits. */
export const VISIT_SETTING = 'visits';

/** What the service decided about visits; the defaults until it does. Inside a transaction of either kind. */
export async function visitSettings(tx: Tx | Sql): Promise<VisitSettings> {
  const text = 'SELECT value FROM setting WHERE key = $1';
  const rows =
    '$queryRawUnsafe' in tx
      ? await tx.$queryRawUnsafe<{ value: unknown }[]>(text, VISIT_SETTING)
      : (await tx.query<{ value: unknown }>(text, [VISIT_SETTING])).rows;
  return parseVisitSettings(rows[0]?.value);
}

/** The same from the row of `setting` that a larger question brought along. */
export const parseVisitSettings = (value: unknown): VisitSettings =>
  visitSettingsSchema.catch(DEFAULT_VISIT_SETTINGS).parse(value ?? {});
