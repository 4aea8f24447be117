import { paths } from '~/paths';
import { useI18n } from '~/ui/i18n';
import { ButtonLink } from '~/ui/kit/button';
import { FileLink } from '~/ui/kit/file-link';
import { Notice } from '~/ui/kit/notice';
import { Page } from '~/ui/kit/page';
import { PostButton } from '~/ui/kit/post-button';
import { Tabs } from '~/ui/kit/tabs';
import { crumbsOf, type ImportPageData } from './import-page';
import { PreviewTable } from './preview-table';

const TABS = ['new', 'changed', 'doubtful', 'wrong', 'left', 'unchanged'] as const;

/** What an import will do, before it does it: counts by kind, lines with their reasons, one button. */
export function PreviewPage(data: ImportPageData) {
  const { t, format } = useI18n();
  const { adherent, id, fileName, format: kind, counts, view, lines, willApply } = data;
  if (!counts || !lines) return null;
  const undecided = lines.tally.doubtful.skip ?? 0;
  return (
    <Page
      title={t('imports:preview.title')}
      lead={t('imports:preview.lead', { file: fileName })}
      crumbs={crumbsOf(t, adherent)}
      next={
        <>
          {willApply > 0 && (
            <PostButton
              action={paths.importStep(adherent, id, 'application')}
              label={t('imports:preview.confirm', { count: willApply })}
            />
          )}
          <ButtonLink href={paths.importStep(adherent, id, 'colonnes')} quiet>
            {t('imports:columns.review')}
          </ButtonLink>
          <PostButton
            action={paths.importStep(adherent, id, 'abandon')}
            label={t('imports:preview.cancel')}
            quiet
          />
        </>
      }
    >
      {willApply === 0 && counts.wrong + undecided === 0 && (
        <Notice tone="good" title={t('imports:preview.nothingToDo')} />
      )}
      {undecided > 0 && (
        <Notice tone="warn" title={t('imports:preview.doubtful', { count: undecided })}>
          {view !== 'doubtful' && (
            <p>
              <a href={paths.import(adherent, id, { vue: 'doubtful' })}>{t('imports:preview.answer')}</a>
            </p>
          )}
        </Notice>
      )}
      {counts.wrong > 0 && (
        <Notice tone="warn" title={t('imports:preview.wrong', { count: counts.wrong })}>
          <p>
            {t('imports:preview.wrongText')}{' '}
            <FileLink
              href={paths.importStep(adherent, id, 'erreurs')}
              label={t('imports:preview.badFile')}
              kind={kind.toUpperCase()}
            />
          </p>
        </Notice>
      )}
      {counts.newPosts.length > 0 && <NewPosts posts={counts.newPosts} />}
      <Tabs
        label={t('imports:preview.views')}
        tabs={TABS.filter((tab) => counts[tab] > 0 || tab === view).map((tab) => ({
          label: t(`imports:preview.kinds.${tab}`),
          href: paths.import(adherent, id, { vue: tab }),
          count: format.integer(counts[tab]),
          current: tab === view,
        }))}
      />
      <PreviewTable {...data} lines={lines} />
    </Page>
  );
}

const POSTS_SHOWN = 5;

function NewPosts({ posts }: { posts: { name: string; lines: number }[] }) {
  const { t } = useI18n();
  const items = (some: typeof posts) => (
    <ul className="bullets">
      {some.map(({ name, lines }) => (
        <li key={name}>{t('imports:preview.newPostLines', { name, count: lines })}</li>
      ))}
    </ul>
  );
  return (
    <Notice title={t('imports:preview.newPosts', { count: posts.length })}>
      <p>{t('imports:preview.newPostsText')}</p>
      {items(posts.slice(0, POSTS_SHOWN))}
      {posts.length > POSTS_SHOWN && (
        <details>
          <summary>{t('imports:preview.others')}</summary>
          {items(posts.slice(POSTS_SHOWN))}
        </details>
      )}
    </Notice>
  );
}
