import type { Counts } from '~/domain/declarations/snapshot';
import { paths } from '~/paths';
import { useI18n } from '~/ui/i18n';
import { ButtonLink } from '~/ui/kit/button';
import { Card } from '~/ui/kit/card';
import { EmptyState } from '~/ui/kit/empty-state';
import { ErrorSummary } from '~/ui/kit/error-summary';
import { Notice } from '~/ui/kit/notice';
import { Table } from '~/ui/kit/table';
import { CountsTable } from './counts-table';
import type { StepProps } from './step-props';
import { ContinueForm, StaleNotice, StepPage } from './step-page';

interface Props extends StepProps {
  counts: Counts;
  without: number;
  posts: { id: string; name: string; exposures: string[]; people: number }[];
}

/** Step 3: the exposures of each post, and the categories they give. */
export function PostsStep(props: Props) {
  const { t, format } = useI18n();
  const { adherent, posts, without, counts, canEdit, refusal } = props;
  return (
    <StepPage {...props} step="postes" lead={t('declaration:posts.lead')}>
      <ErrorSummary errors={refusal?.errors} />
      {refusal?.stale && <StaleNotice />}
      {without > 0 && (
        <Notice tone="warn" title={t('declaration:posts.without', { count: without })}>
          <p>
            {t('declaration:posts.withoutText')}{' '}
            <a href={paths.workers(adherent, { filtre: 'incomplets' })}>
              {t('declaration:posts.withoutAction')}
            </a>
          </p>
        </Notice>
      )}
      {posts.length === 0 ? (
        <EmptyState
          title={t('declaration:posts.empty')}
          action={
            canEdit && <ButtonLink href={paths.newPost(adherent)}>{t('declaration:posts.add')}</ButtonLink>
          }
        >
          {t('declaration:posts.emptyText')}
        </EmptyState>
      ) : (
        <Card>
          <Table
            caption={t('declaration:steps.postes')}
            hideCaption
            rows={posts}
            rowKey={({ id }) => id}
            columns={[
              { label: t('declaration:posts.post'), cell: ({ name }) => name },
              {
                label: t('declaration:posts.exposures'),
                cell: ({ exposures }) =>
                  exposures.length === 0 ? (
                    <span className="soft">{t('declaration:posts.none')}</span>
                  ) : (
                    <ul className="plain">
                      {exposures.map((code) => (
                        <li key={code}>{t(`thesaurus:exposures.${code}.label`)}</li>
                      ))}
                    </ul>
                  ),
              },
              {
                label: t('declaration:posts.people'),
                cell: ({ people }) => format.integer(people),
                figures: true,
              },
              ...(canEdit
                ? [
                    {
                      label: t('declaration:posts.edit'),
                      quiet: true,
                      cell: ({ id, name }: Props['posts'][number]) => (
                        <a href={paths.post(adherent, id, { retour: 'postes' })}>
                          {t('declaration:posts.edit')}
                          <span className="sr"> : {name}</span>
                        </a>
                      ),
                    },
                  ]
                : []),
            ]}
          />
          {canEdit && (
            <ButtonLink quiet href={paths.newPost(adherent)}>
              {t('declaration:posts.add')}
            </ButtonLink>
          )}
        </Card>
      )}
      <Card title={t('declaration:posts.categories')}>
        <CountsTable counts={counts} referenceDate={props.referenceDate} />
      </Card>
      <ContinueForm {...props} />
    </StepPage>
  );
}
