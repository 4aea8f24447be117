import { countByCategory, freeze } from '~/domain/declarations/snapshot';
import { finish, stepData } from '~/http/declaration-step.server';
import { companyPage } from '~/http/guard.server';
import { loadDossier } from '~/services/declarations/load-dossier.server';
import { followUpSettings } from '~/services/declarations/recompute-categories.server';
import { PostsStep } from '~/ui/declarations/declaration/posts-step';
import { usePageData, useRefusal } from '~/ui/page-data';

export const loader = companyPage('declaration:view', (args) =>
  stepData(args, async (tx, { declaration, campaign }) => {
    const dossier = await loadDossier(tx, declaration, campaign.referenceDate);
    const { workers } = freeze(dossier, await followUpSettings(tx));
    const named = new Set(workers.map(({ id }) => id));
    const listed = dossier.workers.filter(({ id }) => named.has(id));
    return {
      counts: countByCategory(workers),
      without: listed.filter(({ postId }) => postId === null).length,
      posts: dossier.posts
        .map(({ id, name, exposures }) => ({ id, name, exposures, people: listed.filter((worker) => worker.postId === id).length })) // prettier-ignore
        .filter(({ people, id }) => people > 0 || dossier.posts.some((post) => post.id === id && post.exposures.length > 0)), // prettier-ignore
    };
  }),
);

export const action = companyPage('declaration:edit', (args) => finish(args, 'postes'));

export default function PostsStepRoute() {
  return <PostsStep {...usePageData<typeof loader>()} refusal={useRefusal<typeof action>()} />;
}
