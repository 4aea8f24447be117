import type { CompanyRole } from '~/domain/access/roles';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { DateTime, DayText } from '../../kit/date-time';
import { Page } from '../../kit/page';
import { PostButton } from '../../kit/post-button';
import { Table } from '../../kit/table';
import { Tag, type Tone } from '../../kit/tag';
import { RoleWords } from './role-choices';

interface Person {
  id: string;
  name: string;
  email: string;
  roles: CompanyRole[];
}

interface Member extends Person {
  you: boolean;
}

interface Mandate extends Person {
  firm: string | null;
  status: 'none' | 'requested' | 'active' | 'refused' | 'revoked';
  until: string | null;
}

interface Invitation {
  id: string;
  kind: 'membership' | 'mandate';
  email: string;
  roles: CompanyRole[];
  expiresAt: string;
  expired: boolean;
}

export interface TeamPageProps {
  number: string;
  manage: boolean;
  audit: boolean;
  members: readonly Member[];
  mandates: readonly Mandate[];
  invitations: readonly Invitation[];
}

/** Who has access to the company: its people, its accountants, those invited. */
export function TeamPage({ number, manage, audit, members, mandates, invitations }: TeamPageProps) {
  const { t } = useI18n();
  const requests = mandates.filter(({ status }) => status === 'requested');
  return (
    <Page
      title={t('people:team.title')}
      lead={t('people:team.lead')}
      next={manage && <ButtonLink href={paths.newInvitation(number)}>{t('people:invite.title')}</ButtonLink>}
    >
      {requests.length > 0 && <Mandates title={t('people:requests.title')} mandates={requests} {...{ number, manage }} />}
      <Table
        caption={t('people:team.members')}
        rows={members}
        rowKey={({ id }) => id}
        columns={[
          { label: t('people:team.name'), cell: ({ name, you }) => <>{name} {you && <Tag tone="info">{t('people:team.you')}</Tag>}</> },
          { label: t('people:team.email'), cell: ({ email }) => email },
          { label: t('people:team.roles'), cell: ({ roles }) => <RoleWords roles={roles} /> },
          ...(manage ? [{ label: t('people:team.change'), quiet: true, cell: ({ id, name }: Member) => <a href={paths.place(number, id)}>{t('people:team.change')}<span className="sr"> : {name}</span></a> }] : []),
        ]}
      />
      {manage && <Invitations {...{ number, invitations }} />}
      <Mandates title={t('people:mandates.title')} mandates={mandates.filter((each) => !requests.includes(each))} {...{ number, manage }} />
      {manage && (
        <p>
          <ButtonLink href={paths.newMandate(number)} quiet>{t('people:mandates.grant')}</ButtonLink>
        </p>
      )}
      {audit && (
        <p>
          <a href={paths.companyAudit(number)}>{t('people:team.audit')}</a>
        </p>
      )}
    </Page>
  ); // prettier-ignore
}

const tones: Record<Mandate['status'], Tone> = {
  requested: 'warn',
  active: 'good',
  none: 'bad',
  refused: 'plain',
  revoked: 'plain',
};

function Mandates({ title, mandates, number, manage }: { title: string; mandates: readonly Mandate[]; number: string; manage: boolean }) {
  const { t } = useI18n();
  if (mandates.length === 0) return null;
  return (
    <Table
      caption={title}
      rows={mandates}
      rowKey={({ id }) => id}
      columns={[
        { label: t('people:team.name'), cell: ({ name, firm }) => (firm ? `${name} (${firm})` : name) },
        { label: t('people:mandates.state'), cell: ({ status }) => <Tag tone={tones[status]}>{t(`people:mandates.status.${status}`)}</Tag> },
        { label: t('people:team.roles'), cell: ({ roles }) => <RoleWords roles={roles} /> },
        { label: t('people:mandates.until'), cell: ({ until }) => until && <DayText day={until} /> },
        ...(manage ? [{ label: t('people:team.change'), quiet: true, cell: ({ id, name, status }: Mandate) => <a href={paths.mandate(number, id)}>{t(status === 'requested' ? 'people:requests.answer' : 'people:team.change')}<span className="sr"> : {name}</span></a> }] : []),
      ]}
    />
  ); // prettier-ignore
} // prettier-ignore

function Invitations({ number, invitations }: Pick<TeamPageProps, 'number' | 'invitations'>) {
  const { t } = useI18n();
  if (invitations.length === 0) return null;
  return (
    <Table
      caption={t('people:invitations.title')}
      rows={invitations}
      rowKey={({ id }) => id}
      columns={[
        { label: t('people:team.email'), cell: ({ email }) => email },
        { label: t('people:invitations.as'), cell: ({ kind }) => t(`access:via.${kind}`) },
        { label: t('people:team.roles'), cell: ({ roles }) => <RoleWords roles={roles} /> },
        { label: t('people:invitations.until'), cell: ({ expiresAt, expired }) => expired ? <Tag tone="bad">{t('people:invitations.expired')}</Tag> : <DateTime at={expiresAt} /> },
        {
          label: t('people:team.change'),
          quiet: true,
          cell: ({ id }) => (
            <div className="row">
              <PostButton action={paths.invitationOf(number, id)} fields={{ intent: 'resend' }} label={t('people:invitations.resend')} quiet slim />
              <PostButton action={paths.invitationOf(number, id)} fields={{ intent: 'withdraw' }} label={t('people:invitations.withdraw')} quiet slim />
            </div>
          ),
        },
      ]}
    />
  ); // prettier-ignore
}
