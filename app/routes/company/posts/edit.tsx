import { json } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { postEntrySchema } from '~/domain/declarations/post-entry';
import { stepBehind } from '~/http/declaration-step.server';
import { flash } from '~/http/flash.server';
import { companyPage } from '~/http/guard.server';
import { parseFields, withErrors } from '~/http/parse-form.server';
import { notFound, seeOther } from '~/http/refuse';
import { unjudged } from '~/http/worker-form.server';
import { editPost } from '~/services/declarations/save-post.server';
import { showPostForm } from '~/services/declarations/show-post-form.server';
import { paths } from '~/paths';
import { PostPage, type PostPageProps } from '~/ui/declarations/post-page';
import { postValues } from '~/ui/declarations/post-values';

export const loader = companyPage('post:edit', async ({ actor, params, today }): Promise<PostPageProps> => {
  const shown = await showPostForm(actor, { id: params.post ?? '', today });
  if (!shown?.post) throw notFound();
  const { post, facts } = shown;
  const form = { values: postValues(post, facts.referenceDate), errors: {} };
  return { adherent: actor.number, post, form, facts, hidden: { version: String(post.version) } };
});

export const action = companyPage('post:edit', async ({ actor, request, params, url, today, t }) => {
  const data = await request.formData();
  const parsed = parseFields(data, postEntrySchema(today), t);
  const id = params.post ?? '';
  const version = Number(data.get('version'));
  const again = async (status: number, change: Partial<PostPageProps> = {}) => {
    const ticked = data.getAll('exposures').map(String);
    const facts = (await showPostForm(actor, { id, ticked, today }))?.facts;
    return json({ form: parsed.form, hidden: { version: String(version) }, facts, ...change }, { status });
  };
  if (data.get('intent') === 'preview') return again(200, { form: unjudged(parsed.form) });
  if (!parsed.ok) return again(422);
  const saved = await editPost(actor, { id, version, entry: parsed.value, today });
  if (!saved) throw notFound();
  if (!saved.ok) {
    const meanwhile = saved.refusals.find((refusal) => refusal.code === 'CHANGED_MEANWHILE')?.current;
    if (meanwhile) return again(409, { meanwhile, hidden: { version: String(meanwhile.version) } });
    return again(422, { form: withErrors(parsed.form, { name: t('posts:error.sameName') }) });
  }
  const { moves, undo } = saved.value;
  const said = moves.map((move) => `${t('posts:moves', { ...move })}.`);
  const text = [t('posts:saved', { name: parsed.value.name }), ...said].join(' ');
  const way = undo && {
    action: paths.undo(actor.number),
    label: t('workers:undo.label'),
    fields: { id: undo },
  };
  const behind = stepBehind(url);
  const next = behind ? paths.declarationStep(actor.number, behind) : paths.posts(actor.number);
  return seeOther(next, flash({ kind: 'success', text, ...(way && { undo: way }) }));
});

export default function EditPost() {
  const again = useActionData() as Partial<PostPageProps> | undefined;
  return <PostPage {...(useLoaderData() as PostPageProps)} {...again} />;
}
