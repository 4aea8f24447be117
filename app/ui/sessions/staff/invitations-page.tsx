import type { Candidate } from '~/services/sessions/staff/invite.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { EmptyState } from '../../kit/empty-state';
import { Page } from '../../kit/page';
import { Table } from '../../kit/table';

const FORM = 'invite';

interface InvitationsPageProps {
  number: number;
  candidates: Candidate[];
  total: number;
  invited: number;
}

/** The companies to invite to a session, ranked; each is invited once. */
export function InvitationsPage({ number, candidates, total, invited }: InvitationsPageProps) {
  const { t } = useI18n();
  return (
    <Page
      title={t('invites:title', { number })}
      lead={t('invites:lead')}
      crumbs={[
        { label: t('board:title'), href: paths.sessionBoard() },
        { label: t('board:page.reference', { number }), href: paths.staffSession(number) },
      ]}
    >
      {invited > 0 && <p>{t('invites:invited', { count: invited })}</p>}
      {candidates.length === 0 ? (
        <EmptyState title={t('invites:none')}>{t('invites:noneText')}</EmptyState>
      ) : (
        <form id={FORM} method="post" action={paths.staffSession(number, '/invitations')} className="stack">
          {candidates.length < total && <p className="soft">{t('invites:shown', { shown: candidates.length })}</p>}
          <Table
            dense
            caption={t('invites:caption', { count: total })}
            rows={candidates}
            rowKey={({ id }) => id}
            select={{ name: 'ids', form: FORM, label: ({ name }) => t('invites:select', { name }) }}
            columns={[
              { label: t('invites:company'), cell: ({ number: of, name }) => <a href={paths.member(of)}>{name}</a> },
              { label: t('invites:workers'), figures: true, cell: ({ workers }) => workers },
              { label: t('invites:near'), cell: ({ near }) => t(`invites:${near ?? 'far'}`) },
              { label: t('invites:attended'), cell: ({ attended }) => t(attended ? 'invites:yes' : 'invites:no') },
            ]}
          />
          <div className="row">
            <Button>{t('invites:send')}</Button>
          </div>
        </form>
      )}
    </Page>
  );
} // prettier-ignore
