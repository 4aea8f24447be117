import { json } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { postEntrySchema } from '~/domain/declarations/post-entry';
import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { parseFields, withErrors } from '~/http/parse-form.server';
import { notFound, seeOther } from '~/http/refuse';
import { unjudged } from '~/http/worker-form.server';
import { addPost } from '~/services/declarations/save-post.server';
import { showPostForm } from '~/services/declarations/show-post-form.server';
import { paths } from '~/paths';
import { PostPage, type PostPageProps } from '~/ui/declarations/post-page';

export const loader = companyPage('post:edit', async ({ actor, today }): Promise<PostPageProps> => {
  const shown = await showPostForm(actor, { id: null, today });
  if (!shown) throw notFound();
  const form = { values: {}, errors: {} };
  return { adherent: actor.number, post: null, form, facts: shown.facts, hidden: { id: shown.newId } };
});

export const action = companyPage('post:edit', async ({ actor, request, today, t }) => {
  const data = await request.formData();
  const parsed = parseFields(data, postEntrySchema(today), t);
  const id = String(data.get('id') ?? '');
  const again = async (status: number, form = parsed.form) => {
    const ticked = data.getAll('exposures').map(String);
    const facts = (await showPostForm(actor, { id: null, ticked, today }))?.facts;
    return json({ form, hidden: { id }, facts }, { status });
  };
  if (data.get('intent') === 'preview') return again(200, unjudged(parsed.form));
  if (!parsed.ok) return again(422);
  const added = await addPost(actor, { id, entry: parsed.value });
  if (!added.ok) return again(422, withErrors(parsed.form, { name: t('posts:error.sameName') }));
  const text = t('posts:added', { name: parsed.value.name });
  return seeOther(paths.posts(actor.number), flash({ kind: 'success', text }));
});

export default function NewPost() {
  const again = useActionData() as Partial<PostPageProps> | undefined;
  return <PostPage {...(useLoaderData() as PostPageProps)} {...again} />;
}
