import type { CompanyRole } from '~/domain/access/roles';
import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { ButtonLink } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { Page } from '../kit/page';
import { Table } from '../kit/table';
import { WaitingInvitations } from './invitation';

interface CompaniesPageProps {
  companies: readonly { number: string; name: string; roles: CompanyRole[]; via: 'membership' | 'mandate' }[];
  invitations: Parameters<typeof WaitingInvitations>[0]['invitations'];
  staff: boolean;
}

/** The companies one may enter; the way to begin when there is none. */
export function CompaniesPage({ companies, invitations, staff }: CompaniesPageProps) {
  const { t, format } = useI18n();
  const roles = (of: readonly CompanyRole[]) => format.list(of.map((role) => t(`access:role.${role}`)));
  return (
    <Page title={t('access:companies.title')}>
      <WaitingInvitations invitations={invitations} />
      {companies.length === 0 ? (
        <EmptyState
          title={t('access:companies.none')}
          action={
            staff ? (
              <ButtonLink href={paths.service()}>{t('access:companies.service')}</ButtonLink>
            ) : (
              <ButtonLink href={paths.firstAccess()}>{t('access:companies.activate')}</ButtonLink>
            )
          }
        >
          {t('access:companies.noneText')}
        </EmptyState>
      ) : (
        <Table
          caption={t('access:companies.caption')}
          hideCaption
          rows={companies}
          rowKey={({ number, via }) => number + via}
          columns={[
            {
              label: t('access:companies.name'),
              cell: ({ number, name }) => <a href={paths.company(number)}>{name}</a>,
            },
            { label: t('access:companies.number'), cell: ({ number }) => number },
            { label: t('access:companies.as'), cell: (company) => t(`access:via.${company.via}`) },
            { label: t('access:companies.roles'), cell: (company) => roles(company.roles) },
          ]}
        />
      )}
      {!staff && (
        <p>
          <a href={paths.requestMandate()}>{t('access:companies.accountant')}</a>
        </p>
      )}
    </Page>
  );
}
