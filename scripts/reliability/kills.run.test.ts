import { expect, inject, it } from 'vitest';
import { hurt } from './hurt';
import { rigAt } from './rig';

const { folder, port } = inject('rig');
const rig = rigAt(folder, port);

it.each([
  ['server', 5],
  ['postgres', 3],
] as const)(
  'kill -9 of %s under writes loses and doubles nothing that was acknowledged',
  async (what, kills) => {
    const { wrong, differences, acknowledged, unavailable, readyMs } = await hurt(rig, { what, kills, perSecond: 50 }); // prettier-ignore
    expect(wrong).toEqual([]);
    expect(differences).toEqual([]);
    expect(acknowledged).toBeGreaterThan(25);
    if (what === 'postgres') expect(unavailable).toBeGreaterThan(0);
    console.info(`${what} killed: ${acknowledged} writes kept, ready again in ${readyMs.max} ms at most`);
  },
  180_000,
);
