import { beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '~/domain/shared/day';
import { inScope, sqlInScope, systemScope } from '~/platform/db/index.server';
import { sha256 } from '~/platform/crypto.server';
import { canonicalJson } from '~/domain/declarations/snapshot';
import { SCENE, type Scene, setScene, setService } from '../../../prisma/factories/scene';
import { beginDeclaration, withCurrentDeclaration } from './current-declaration.server';
import { findDifference, findVersion } from './find-version.server';
import { saveStatements, finishStep } from './save-statements.server';
import { submitDeclaration } from './submit-declaration.server';

const { today, exercice } = SCENE;
const send = { reason: '', locale: 'fr' } as const;
const stated = { duerp: 'date', duerpOn: addDays(today, -30), cse: 'none', cseOpinionOn: null, declarantName: 'Ada Martin', declarantRole: 'Gérante' } as const; // prettier-ignore

async function begin(scene: Scene) {
  await beginDeclaration(scene.actor, today);
  await withCurrentDeclaration(scene.actor, today, (tx, { declaration, campaign }) =>
    saveStatements(
      tx,
      scene.actor,
      declaration,
      campaign,
      { ...stated, version: declaration.version, done: true },
      today,
    ),
  );
}

const count = (table: string, scene: Scene) =>
  sqlInScope(systemScope, async (sql) => {
    const { rows } = await sql.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM ${table} WHERE adherent_id = $1`,
      [scene.adherent.id],
    );
    return rows[0]!.n;
  });

const rename = (scene: Scene, familyName: string) =>
  inScope(scene.actor.scope, (tx) =>
    tx.worker.update({ where: { id: scene.workers[0]!.id }, data: { familyName } }),
  );

beforeAll(() => setService());

describe('a declaration', () => {
  it('is begun once, even by two colleagues at the same moment', async () => {
    const scene = await setScene('begin');
    const rows = await Promise.all([1, 2, 3].map(() => beginDeclaration(scene.actor, today)));
    expect(new Set(rows.map((row) => row?.id)).size).toBe(1);
    expect(await count('declaration', scene)).toBe(1);
  });

  it('keeps what a colleague saved first and gives both values', async () => {
    const scene = await setScene('stale');
    await beginDeclaration(scene.actor, today);
    const save = (declarantRole: string) =>
      withCurrentDeclaration(scene.actor, today, (tx, { declaration, campaign }) =>
        saveStatements(
          tx,
          scene.actor,
          declaration,
          campaign,
          { ...stated, declarantRole, version: 1, done: true },
          today,
        ),
      );
    expect((await save('DRH'))?.ok).toBe(true);
    const second = await save('Comptable');
    expect(second?.ok).toBe(false);
    if (second?.ok === false) {
      expect(second.refusals[0]).toMatchObject({
        code: 'stale',
        theirs: { declarantRole: 'DRH', version: 2 },
      });
    }
  });

  it('saved again after a lost answer is saved once, in the trail too', async () => {
    const scene = await setScene('pressed again');
    await beginDeclaration(scene.actor, today);
    const press = () =>
      withCurrentDeclaration(scene.actor, today, (tx, { declaration, campaign }) =>
        saveStatements(tx, scene.actor, declaration, campaign, { ...stated, version: 1, done: true }, today),
      );
    const answers = [await press(), await press()];
    expect(answers.map((answer) => answer?.ok && answer.value.version)).toEqual([2, 2]);
    const trail = await inScope(systemScope, (tx) =>
      tx.auditEvent.count({ where: { adherentId: scene.adherent.id, action: 'declaration.statements' } }),
    );
    expect(trail).toBe(1);
  });

  it('is frozen with its hash, a draft invoice, mails and a trace, in one go', async () => {
    const scene = await setScene('submit');
    await begin(scene);
    const deposited = await submitDeclaration(scene.actor, exercice, send, today);
    expect(deposited).toMatchObject({ ok: true, value: { number: 1, receiptNumber: `DE-${exercice}-${scene.adherent.number}-1`, late: false } }); // prettier-ignore
    const version = await findVersion(scene.actor.scope, scene.adherent.id, exercice, 1);
    expect(version?.counts.effectif).toBe(scene.workers.length);
    expect(version?.hash).toBe(sha256(canonicalJson(version?.snapshot)));
    const { invoices, mails, events } = await inScope(systemScope, async (tx) => ({
      invoices: await tx.invoice.findMany({ where: { adherentId: scene.adherent.id } }),
      mails: await tx.outgoingMail.findMany({ where: { adherentId: scene.adherent.id } }),
      events: await tx.auditEvent.findMany({ where: { adherentId: scene.adherent.id } }),
    }));
    expect(invoices).toMatchObject([
      { state: 'draft', number: null, netCents: 20_000, vatCents: 4_000, grossCents: 24_000 },
    ]);
    expect(mails.map(({ toEmail, template }) => [toEmail, template])).toEqual([
      [scene.person.email, 'declarations/receipt'],
    ]);
    expect(events.map(({ action }) => action)).toEqual([
      'declaration.begin',
      'declaration.statements',
      'declaration.submit',
    ]);
  });

  it('makes one version of ten presses at once', async () => {
    const scene = await setScene('presses');
    await begin(scene);
    const all = await Promise.all(
      Array.from({ length: 10 }, () => submitDeclaration(scene.actor, exercice, send, today)),
    );
    expect(all.every((one) => one.ok && one.value.number === 1)).toBe(true);
    expect(await count('declaration_version', scene)).toBe(1);
    expect(await count('invoice', scene)).toBe(1);
  });

  it('is refused while a check blocks, and nothing is written', async () => {
    const scene = await setScene('blocked');
    await beginDeclaration(scene.actor, today);
    const refused = await submitDeclaration(scene.actor, exercice, send, today);
    expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'checks-blocking' }] });
    expect(await count('declaration_version', scene)).toBe(0);
    expect(await count('outgoing_mail', scene)).toBe(0);
  });

  it('is rectified with a reason: a new version, the old one kept, the draft invoice replaced', async () => {
    const scene = await setScene('rectify');
    await begin(scene);
    await submitDeclaration(scene.actor, exercice, send, today);
    await rename(scene, 'Zola');
    expect(await submitDeclaration(scene.actor, exercice, send, today)).toMatchObject({ ok: false, refusals: [{ code: 'rectification-reason-missing' }] }); // prettier-ignore
    const second = await submitDeclaration(
      scene.actor,
      exercice,
      { ...send, reason: 'Nom mal écrit' },
      today,
    );
    expect(second).toMatchObject({ ok: true, value: { number: 2 } });
    const found = await findDifference(scene.actor.scope, scene.adherent.id, exercice, 2);
    expect(found?.difference.workers.changed).toMatchObject([
      { fields: [{ field: 'familyName', after: 'Zola' }] },
    ]);
    expect((await findVersion(scene.actor.scope, scene.adherent.id, exercice, 1))?.latest).toBe(2);
    expect(await count('invoice', scene)).toBe(1);
  });

  it('can be submitted late, with a notice, and not once the campagne is closed for good', async () => {
    const scene = await setScene('late');
    await begin(scene);
    const late = await submitDeclaration(scene.actor, exercice, send, addDays(SCENE.closesOn, 1));
    expect(late).toMatchObject({ ok: true, value: { late: true } });
    const other = await setScene('closed');
    await begin(other);
    const closing = addDays(SCENE.closesOn, 60);
    await inScope(systemScope, (tx) =>
      tx.campagne.update({ where: { exercice }, data: { closedForGoodOn: new Date(closing) } }),
    );
    const refused = await submitDeclaration(other.actor, exercice, send, closing);
    expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'campaign-closed-for-good' }] });
    await inScope(systemScope, (tx) =>
      tx.campagne.update({ where: { exercice }, data: { closedForGoodOn: null } }),
    );
  });

  it('cannot be read, begun or submitted from another company', async () => {
    const [ours, theirs] = [await setScene('ours'), await setScene('theirs')];
    await begin(ours);
    await submitDeclaration(ours.actor, exercice, send, today);
    expect(await findVersion(theirs.actor.scope, ours.adherent.id, exercice, 1)).toBeNull();
    await expect(
      inScope(theirs.actor.scope, (tx) =>
        tx.declaration.create({ data: { adherentId: ours.adherent.id, exercice } }),
      ),
    ).rejects.toThrow();
  });

  it('cannot be changed once frozen, even by the application', async () => {
    const scene = await setScene('frozen');
    await begin(scene);
    await submitDeclaration(scene.actor, exercice, send, today);
    for (const verb of ['UPDATE declaration_version SET effectif = 0', 'DELETE FROM declaration_version']) {
      await expect(sqlInScope(systemScope, (sql) => sql.query(verb))).rejects.toThrow(/permission denied/);
    }
  });

  it('is not taken from a company that is no longer a member', async () => {
    const scene = await setScene('radiated');
    await begin(scene);
    await inScope(systemScope, (tx) =>
      tx.adherent.update({ where: { id: scene.adherent.id }, data: { status: 'radiated' } }),
    );
    expect(await submitDeclaration(scene.actor, exercice, send, today)).toMatchObject({
      ok: false,
      refusals: [{ code: 'member-radiated' }],
    });
    expect(await count('declaration_version', scene)).toBe(0);
  });

  it('marks its steps in order, whoever comes first', async () => {
    const scene = await setScene('steps');
    await beginDeclaration(scene.actor, today);
    for (const [step, version] of [
      ['postes', 1],
      ['entreprise', 2],
    ] as const) {
      const saved = await withCurrentDeclaration(scene.actor, today, (tx, { declaration, campaign }) =>
        finishStep(tx, declaration, campaign, { step, version }, today),
      );
      expect(saved?.ok).toBe(true);
    }
    const steps = await withCurrentDeclaration(scene.actor, today, (_, { declaration }) =>
      Promise.resolve(declaration.stepsDone),
    );
    expect(steps).toEqual(['entreprise', 'postes']);
  });
});
