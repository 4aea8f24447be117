import { useLoaderData } from '@remix-run/react';
import { can } from '~/domain/access/permissions';
import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { notFound, seeOther } from '~/http/refuse';
import { listPosts } from '~/services/declarations/list-posts.server';
import { archivePost } from '~/services/declarations/save-post.server';
import { paths } from '~/paths';
import { PostListPage, type PostListPageProps } from '~/ui/declarations/post-list-page';

export const loader = companyPage('post:list', async ({ actor, today }): Promise<PostListPageProps> => ({
  adherent: actor.number,
  posts: await listPosts(actor, today),
  mayEdit: can(actor.subject, 'post:edit'),
}));

/** Archives (`archive`) or restores (`restore`) the post of that id. */
export const action = companyPage('post:edit', async ({ actor, request, t }) => {
  const data = await request.formData();
  const archived = data.has('archive');
  const id = String(data.get(archived ? 'archive' : 'restore') ?? '');
  const done = await archivePost(actor, { id, archived });
  if (!done) throw notFound();
  const list = paths.posts(actor.number);
  if (!done.ok) {
    const count = done.refusals[0]?.workers;
    return seeOther(list, flash({ kind: 'error', text: t('posts:error.occupied', { count }) }));
  }
  const { name } = done.value;
  const undo = { action: list, label: t('workers:undo.label'), fields: { restore: id } };
  const word = {
    kind: 'success' as const,
    text: t(archived ? 'posts:archived' : 'posts:restored', { name }),
  };
  return seeOther(list, flash(archived ? { ...word, undo } : word));
});

export default function Posts() {
  return <PostListPage {...(useLoaderData() as PostListPageProps)} />;
}
