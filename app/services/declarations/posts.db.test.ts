import { beforeAll, describe, expect, it } from 'vitest';
import { postEntrySchema } from '~/domain/declarations/post-entry';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import { newId } from '~/platform/new-id.server';
import { SCENE, type Scene, setScene, setService } from '../../../prisma/factories/scene';
import { listPosts } from './list-posts.server';
import { addPost, archivePost, editPost } from './save-post.server';
import { showPostForm } from './show-post-form.server';
import { undoChange } from './undo-change.server';

const { today } = SCENE;
const entryOf = (name: string, exposures: string[] = []) => postEntrySchema(today).parse({ name, exposures });
const edit = (scene: Scene, version: number, exposures: string[], id = scene.post.id) =>
  editPost(scene.actor, { id, version, entry: entryOf(scene.post.name, exposures), today });
const categories = (scene: Scene) =>
  sqlInScope(systemScope, async (sql) => {
    const { rows } = await sql.query('SELECT category FROM worker WHERE adherent_id = $1', [
      scene.adherent.id,
    ]);
    return rows.map(({ category }) => category as string);
  });

beforeAll(() => setService());

describe('a post', () => {
  it('whose exposures change moves its workers in the same act, says how many, and is undone', async () => {
    const scene = await setScene('moves', 12);
    const shown = await showPostForm(scene.actor, { id: scene.post.id, ticked: ['SIR-CMR'], today });
    const moves = [{ from: 'SIS', to: 'SIR', count: 12 }];
    expect(shown?.facts).toMatchObject({ heirs: 12, moves, followUp: { category: 'SIR' } });
    const saved = await edit(scene, 1, ['SIR-CMR']);
    expect(saved).toMatchObject({ ok: true, value: { moves } });
    expect(new Set(await categories(scene))).toEqual(new Set(['SIR']));
    const undone = await undoChange(scene.actor, { id: saved?.ok ? saved.value.undo! : '', today });
    expect(undone).toEqual({ kind: 'post', restored: 1, kept: 0 });
    expect(new Set(await categories(scene))).toEqual(new Set(['SIS']));
    expect(await listPosts(scene.actor, today)).toMatchObject([
      { workers: 12, exposures: [], category: 'SIS' },
    ]);
  });

  it('that a colleague changed meanwhile comes back with both values; its undo then does nothing', async () => {
    const scene = await setScene('post-conflict');
    const first = await edit(scene, 1, ['SIA-NUIT']);
    expect(await edit(scene, 1, ['SIR-CMR'])).toMatchObject({
      ok: false,
      refusals: [{ code: 'CHANGED_MEANWHILE', current: { exposures: ['SIA-NUIT'], version: 2 } }],
    });
    await edit(scene, 2, ['SIR-CMR']);
    const undone = await undoChange(scene.actor, { id: first?.ok ? first.value.undo! : '', today });
    expect(undone).toEqual({ kind: 'post', restored: 0, kept: 1 });
    expect(new Set(await categories(scene))).toEqual(new Set(['SIR']));
  });

  it('is made once, and not twice under one name', async () => {
    const scene = await setScene('post-add');
    const id = newId();
    const send = () => addPost(scene.actor, { id, entry: entryOf('Cariste', ['CONDUITE']) });
    await Promise.all([send(), send()]);
    expect(await addPost(scene.actor, { id: newId(), entry: entryOf(' cariste ') })).toMatchObject({
      refusals: [{ code: 'SAME_NAME', id }],
    });
    expect((await listPosts(scene.actor, today)).map(({ name, category }) => [name, category])).toEqual([
      ['Cariste', 'SIS'],
      [scene.post.name, 'SIS'],
    ]);
  });

  it('is archived when nobody is in it, and restored', async () => {
    const scene = await setScene('post-archive');
    const occupied = await archivePost(scene.actor, { id: scene.post.id, archived: true });
    expect(occupied).toEqual({ ok: false, refusals: [{ code: 'OCCUPIED', workers: 2 }] });
    const id = newId();
    await addPost(scene.actor, { id, entry: entryOf('Vide') });
    await archivePost(scene.actor, { id, archived: true });
    expect((await listPosts(scene.actor, today)).find((post) => post.id === id)?.archived).toBe(true);
    await archivePost(scene.actor, { id, archived: false });
    expect((await listPosts(scene.actor, today)).find((post) => post.id === id)?.archived).toBe(false);
  });

  it('of another company is not there: nothing shown, nothing changed', async () => {
    const [scene, other] = [await setScene('post-isolated'), await setScene('post-isolated-other')];
    const { id } = other.post;
    expect(await showPostForm(scene.actor, { id, today })).toBeNull();
    expect(await edit(scene, 1, ['SIR-CMR'], id)).toBeNull();
    expect(await archivePost(scene.actor, { id, archived: true })).toBeNull();
    expect(await listPosts(other.actor, today)).toMatchObject([
      { exposures: [], archived: false, workers: 2 },
    ]);
  });
});
