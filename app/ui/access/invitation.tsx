import type { CompanyRole } from '~/domain/access/roles';
import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { Button, ButtonLink } from '../kit/button';
import { Card } from '../kit/card';
import { DayText } from '../kit/date-time';
import { ErrorSummary } from '../kit/error-summary';
import type { FormState } from '../kit/form-state';
import { Notice } from '../kit/notice';
import { Page } from '../kit/page';
import { PostButton } from '../kit/post-button';
import { SummaryList } from '../kit/summary-list';
import { Table } from '../kit/table';
import { TextInput } from '../kit/text-input';
import { RoleWords } from './people/role-choices';

interface Invitation {
  id: string;
  kind: 'membership' | 'mandate';
  company: string;
  number: string;
  email: string;
  roles: CompanyRole[];
  until: string | null;
  state: 'open' | 'accepted' | 'revoked' | 'expired';
}

interface InvitationPageProps {
  invitation: Invitation & { hasAccount: boolean };
  token: string;
  /** The address one is signed in with. */
  viewer: string | null;
  form?: FormState;
}

/** What a link of an invitation opens. */
export function InvitationPage({ invitation, token, viewer, form }: InvitationPageProps) {
  const { t } = useI18n();
  const { company, kind, state, roles, until, email } = invitation;
  return (
    <Page title={t(`people:accept.title.${kind}`, { company })} lead={t(`people:accept.lead.${kind}`, { company })}>
      <ErrorSummary form={form} />
      {state !== 'open' ? (
        <Notice tone="warn" title={t(`people:accept.closed.${state}`)}>
          <p>{t('people:accept.closedText')}</p>
          <ButtonLink href={viewer ? paths.companies() : paths.signIn()}>{t(viewer ? 'access:companies.title' : 'access:signIn.title')}</ButtonLink>
        </Notice>
      ) : (
        <>
          <SummaryList
            rows={[
              { label: t('people:accept.for'), value: email },
              { label: t('access:companies.roles'), value: <RoleWords roles={roles} /> },
              ...(until ? [{ label: t('people:mandates.until'), value: <DayText day={until} /> }] : []),
            ]}
          />
          <Accept {...{ invitation, token, viewer, form }} />
        </>
      )}
    </Page>
  ); // prettier-ignore
}

function Accept({ invitation, token, viewer, form }: InvitationPageProps) {
  const { t } = useI18n();
  const { email, hasAccount } = invitation;
  if (viewer && viewer !== email)
    return (
      <Notice title={t('people:accept.other', { viewer, email })}>
        <PostButton action={paths.signOut()} label={t('shell:account.signOut')} />
        <p>{t('people:accept.otherText')}</p>
      </Notice>
    );
  if (!viewer && hasAccount)
    return (
      <ButtonLink href={paths.signIn({ next: paths.invitation(token) })}>
        {t('people:accept.signIn')}
      </ButtonLink>
    );
  return (
    <Card>
      <form method="post" className="form">
        {!viewer && (
          <TextInput name="name" autoComplete="name" label={t('account:profile.name')} form={form} />
        )}
        <Button>{t('people:accept.submit')}</Button>
      </form>
    </Card>
  );
}

/** Invitations that wait for the person signed in. */
export function WaitingInvitations({ invitations }: { invitations: readonly Invitation[] }) {
  const { t } = useI18n();
  if (invitations.length === 0) return null;
  return (
    <Table
      caption={t('people:accept.waiting')}
      rows={invitations}
      rowKey={({ id }) => id}
      columns={[
        { label: t('access:companies.name'), cell: ({ company }) => company },
        { label: t('access:companies.as'), cell: ({ kind }) => t(`access:via.${kind}`) },
        { label: t('access:companies.roles'), cell: ({ roles }) => <RoleWords roles={roles} /> },
        {
          label: t('people:accept.submit'),
          quiet: true,
          cell: ({ id, company }) => (
            <PostButton
              action={paths.acceptInvitation()}
              fields={{ invitation: id }}
              label={t('people:accept.join', { company })}
              slim
            />
          ),
        },
      ]}
    />
  );
}
