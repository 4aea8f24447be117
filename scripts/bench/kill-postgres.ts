import { hurt, type HurtFigures } from '../reliability/hurt';
import { startRig } from '../reliability/rig';

/** `kill -9` of PostgreSQL, 20 times unless told (`--kills=N`), under 50 writes a second. */
export async function measure(options: Record<string, string>): Promise<HurtFigures> {
  const rig = await startRig('kill-postgres');
  return hurt(rig, { what: 'postgres', kills: Number(options.kills ?? 20), perSecond: 50 }).finally(rig.stop);
}
