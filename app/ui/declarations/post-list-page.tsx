import type { PostLine } from '~/services/declarations/list-posts.server';
import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { ButtonLink } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { Page } from '../kit/page';
import { PostButton } from '../kit/post-button';
import { type Column, Table } from '../kit/table';
import { CategoryTag, Tag } from '../kit/tag';

export interface PostListPageProps {
  adherent: string;
  posts: PostLine[];
  mayEdit: boolean;
}

/** The posts of a company: what each exposes to, how many workers inherit it. */
export function PostListPage({ adherent, posts, mayEdit }: PostListPageProps) {
  const { t, format } = useI18n();
  const live = posts.filter(({ archived }) => !archived);
  const gone = posts.filter(({ archived }) => archived);
  const columns: Column<PostLine>[] = [
    {
      label: t('posts:table.name'),
      cell: ({ id, name, lacksMotive, archived }) => (
        <>
          {mayEdit ? <a href={paths.post(adherent, id)}>{name}</a> : name}
          {lacksMotive && !archived && (
            <>
              {' '}
              <Tag tone="warn">{t('posts:table.lacksMotive')}</Tag>
            </>
          )}
        </>
      ),
    },
    {
      label: t('posts:table.exposures'),
      cell: ({ exposures }) =>
        exposures.length > 0
          ? exposures.map((code) => t(`thesaurus:exposures.${code}.label`)).join(' ; ')
          : t('posts:table.none'),
    },
    { label: t('posts:table.category'), cell: ({ category }) => <CategoryTag category={category} t={t} /> },
    {
      label: t('posts:table.workers'),
      figures: true,
      cell: ({ id, workers }) => (
        <a href={paths.workers(adherent, { poste: id })}>{format.integer(workers)}</a>
      ),
    },
  ];
  return (
    <Page
      title={t('posts:title')}
      lead={t('posts:lead')}
      crumbs={[{ label: t('posts:back'), href: paths.workers(adherent) }]}
      next={mayEdit && <ButtonLink href={paths.newPost(adherent)}>{t('posts:add')}</ButtonLink>}
    >
      {live.length === 0 ? (
        <EmptyState title={t('posts:empty.title')}>{t('posts:empty.text')}</EmptyState>
      ) : (
        <Table
          caption={t('posts:table.caption')}
          hideCaption
          columns={columns}
          rows={live}
          rowKey={({ id }) => id}
        />
      )}
      {gone.length > 0 && (
        <details className="fold">
          <summary>{t('posts:table.archived')}</summary>
          <ul className="stack">
            {gone.map(({ id, name }) => (
              <li key={id} className="row">
                {name}
                {mayEdit && (
                  <PostButton
                    action={paths.posts(adherent)}
                    label={t('posts:table.restore')}
                    fields={{ restore: id }}
                    quiet
                    slim
                  />
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Page>
  );
}
