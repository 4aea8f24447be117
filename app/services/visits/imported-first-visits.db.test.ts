import { beforeAll, describe, expect, it } from 'vitest';
import { send, runJob } from '../../../prisma/factories/import-runs';
import { SCENE, type Scene, setScene, setService } from '../../../prisma/factories/scene';
import { inScope, systemScope, toDayOrNull } from '~/platform/db/index.server';
import { newId } from '~/platform/new-id.server';
import { confirmImport } from '~/services/declarations/imports/apply-import.server';
import { askUndo } from '~/services/declarations/imports/undo-import.server';
import { sendNotice } from './announce/send-notice.server';

process.env.CLOCK = `${SCENE.today}T09:00:00Z`;

beforeAll(() => setService());

// Someone of 2020, someone who began this month, someone who will be in SIR.
const LIST = [
  'Matricule;Nom de naissance;Prénom;Date de naissance;Date d’entrée;Poste;Expositions',
  '901;Noir;Ali;02/05/1990;01/02/2020;Vendeur;',
  '902;Blanc;Zoé;14/11/1999;02/11/2026;Vendeur;',
  '903;Vert;Jo;14/11/1989;01/12/2026;Soudeur;CMR',
].join('\r\n');

async function imported(scene: Scene) {
  const { id } = await send(scene.actor, LIST);
  await confirmImport(scene.actor, id);
  return runJob(scene.actor, id);
}
const visitsOf = ({ adherent }: Scene) =>
  inScope(systemScope, (tx) =>
    tx.visit.findMany({
      where: { adherentId: adherent.id },
      include: { worker: true, events: { orderBy: { id: 'asc' } } },
      orderBy: { dueOn: 'asc' },
    }),
  );

describe('first visits of an imported list', () => {
  it('are asked for those who just began or will, and given up with the import', async () => {
    const scene = await setScene('imported-visits');
    const done = await imported(scene);
    expect(done.counts?.firstVisits).toBe(2);
    const asked = await visitsOf(scene);
    expect(
      asked.map(({ worker, act, queue, dueOn }) => [worker?.firstName, act, queue, toDayOrNull(dueOn)]),
    ).toEqual([
      ['Jo', 'EMA', 'medecin', '2026-12-01'],
      ['Zoé', 'VIPI', 'infirmier', '2027-02-02'],
    ]);
    await askUndo(scene.actor, done.id);
    expect((await runJob(scene.actor, done.id)).state).toBe('undone');
    const gone = await visitsOf(scene);
    expect(gone.map(({ state, workerId }) => [state, workerId])).toEqual([
      ['annulee', null],
      ['annulee', null],
    ]);
    expect(gone[0]?.events.map(({ event }) => event)).toEqual(['request', 'cancel']);
  });

  it('keep an import from being taken back once more was announced about its workers', async () => {
    const scene = await setScene('imported-notice');
    const done = await imported(scene);
    const [visit] = await visitsOf(scene);
    await inScope(scene.actor.scope, (tx) =>
      sendNotice(tx, scene.actor, {
        id: newId(),
        workerId: visit!.workerId!,
        kind: 'information-at',
        facts: {},
      }),
    );
    await askUndo(scene.actor, done.id);
    expect(await runJob(scene.actor, done.id)).toMatchObject({
      state: 'applied',
      refusal: { code: 'changed-since', count: 1 },
    });
  });
});
