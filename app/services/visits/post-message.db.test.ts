import { beforeAll, describe, expect, it } from 'vitest';
import { MESSAGE_MAX } from '~/domain/visits/thread';
import { inScope, systemScope } from '~/platform/db/index.server';
import { newId } from '~/platform/new-id.server';
import { type Scene, setScene, setService, staffOf } from '../../../prisma/factories/scene';
import { listThread, postMessage } from './post-message.server';
import { createVisit } from './record-visit.server';
import type { WorkerActor } from './visit-actor';

const worker: WorkerActor = {
  kind: 'worker',
  personId: null,
  name: 'Paul Rivière',
  email: 'paul@riviere.example',
  ip: null,
};
const ask = (scene: Scene, hidden: boolean) =>
  inScope(systemScope, (tx) =>
    createVisit(tx, hidden ? worker : scene.actor, {
      adherentId: scene.adherent.id,
      workerId: scene.workers[0]!.id,
      kind: hidden ? 'demande-travailleur' : 'reprise',
      origin: hidden ? 'travailleur' : 'employeur',
      act: 'VISITE',
      private: hidden,
      requester: { name: worker.name, email: worker.email },
    }),
  );
const trail = (visitId: string) =>
  inScope(systemScope, (tx) =>
    tx.auditEvent.findMany({
      where: { action: 'visit.message', subjectId: visitId },
      select: { adherentId: true, actorName: true },
    }),
  );

let scene: Scene;
beforeAll(async () => {
  await setService();
  scene = await setScene('thread');
});

describe('the thread of a visit', () => {
  it('goes both ways, is read once by the other side, and a double click writes once', async () => {
    const { id } = await ask(scene, false);
    const nurse = staffOf(scene.make.person(), 'infirmier');
    const sent = newId();
    await postMessage(scene.actor, id, 'Il revient lundi.', sent);
    await postMessage(scene.actor, id, 'Il revient lundi.', sent);
    expect(await listThread(scene.actor, id)).toMatchObject([{ body: 'Il revient lundi.', readAt: null }]);
    expect((await listThread(nurse, id))?.[0]?.readAt).toBeInstanceOf(Date);
    await postMessage(nurse, id, 'Merci.');
    expect(await listThread(scene.actor, id)).toMatchObject([
      { authorKind: 'company' },
      { authorKind: 'staff', private: false },
    ]);
    expect(await trail(id)).toHaveLength(2);
  });

  it('is checked for its length alone', async () => {
    const { id } = await ask(scene, false);
    expect(await postMessage(scene.actor, id, ' ')).toMatchObject({ ok: false });
    expect(await postMessage(scene.actor, id, 'x'.repeat(MESSAGE_MAX + 1))).toMatchObject({ ok: false });
    expect(await listThread(scene.actor, id)).toEqual([]);
  });

  it('of a private visit is for the worker and the équipe santé travail alone', async () => {
    const { id } = await ask(scene, true);
    const nurse = staffOf(scene.make.person(), 'infirmier');
    expect(await postMessage(worker, id, 'Je voudrais en parler.')).toMatchObject({ ok: true });
    expect(await postMessage(nurse, id, 'Appelez-nous.')).toMatchObject({ ok: true });
    expect(await listThread(worker, id)).toHaveLength(2);
    for (const actor of [
      scene.actor,
      staffOf(scene.make.person(), 'gestion'),
      staffOf(scene.make.person(), 'direction'),
      { ...worker, email: 'autre@riviere.example' },
    ]) {
      expect(await listThread(actor, id)).toBeNull();
      expect(await postMessage(actor, id, 'Bonjour')).toBeNull();
    }
    expect((await trail(id)).map(({ adherentId }) => adherentId)).toEqual([null, null]);
  });

  it('of another company does not exist', async () => {
    const { id } = await ask(scene, false);
    const other = await setScene('thread-other');
    expect(await listThread(other.actor, id)).toBeNull();
    expect(await postMessage(other.actor, id, 'Bonjour')).toBeNull();
  });
});
