import { hurt, type HurtFigures } from '../reliability/hurt';
import { startRig } from '../reliability/rig';

/** `kill -9` of the web server, 100 times unless told (`--kills=N`), under 50 writes a second. */
export async function measure(options: Record<string, string>): Promise<HurtFigures> {
  const rig = await startRig('kill-server');
  return hurt(rig, { what: 'server', kills: Number(options.kills ?? 100), perSecond: 50 }).finally(rig.stop);
}
