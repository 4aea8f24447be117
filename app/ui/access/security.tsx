import { OTHER_SESSIONS, paths } from '~/paths';
import { useI18n } from '../i18n';
import { ButtonLink } from '../kit/button';
import { Card } from '../kit/card';
import { DateTime } from '../kit/date-time';
import { Page } from '../kit/page';
import { PostButton } from '../kit/post-button';
import { Table } from '../kit/table';
import { Tag } from '../kit/tag';

interface Session {
  id: string;
  device: { browser: string | null; system: string | null };
  ip: string | null;
  createdAt: string;
  lastSeenAt: string;
  here: boolean;
}

interface SecurityPageProps {
  sessions: readonly Session[];
  totp: boolean;
  staff: boolean;
}

/** The second factor, and every place one is signed in. */
export function SecurityPage({ sessions, totp, staff }: SecurityPageProps) {
  const { t } = useI18n();
  const others = sessions.filter(({ here }) => !here);
  const device = ({ browser, system }: Session['device']) =>
    [browser, system].filter(Boolean).join(' · ') || t('account:security.unknownDevice');
  return (
    <Page
      title={t('account:security.title')}
      crumbs={[{ label: t('account:profile.title'), href: paths.account() }]}
    >
      <Card title={t('secondFactor:setup.title')}>
        <p>
          <Tag tone={totp ? 'good' : 'warn'}>{t(totp ? 'account:security.on' : 'account:security.off')}</Tag>
        </p>
        <p>{t(staff ? 'secondFactor:setup.leadStaff' : 'secondFactor:setup.lead')}</p>
        <ButtonLink href={paths.secondFactorSetup()} quiet={totp}>
          {t(totp ? 'account:security.manage' : 'account:security.setUp')}
        </ButtonLink>
      </Card>
      <Table
        caption={t('account:security.sessions')}
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          {
            label: t('account:security.device'),
            cell: (session) => (
              <>
                {device(session.device)} {session.here && <Tag tone="info">{t('account:security.here')}</Tag>}
              </>
            ),
          },
          { label: t('account:security.place'), cell: ({ ip }) => ip ?? '' },
          { label: t('account:security.since'), cell: ({ createdAt }) => <DateTime at={createdAt} /> },
          { label: t('account:security.lastSeen'), cell: ({ lastSeenAt }) => <DateTime at={lastSeenAt} /> },
          {
            label: t('account:security.close'),
            quiet: true,
            cell: ({ id, here }) =>
              !here && (
                <PostButton action={paths.revokeSession(id)} label={t('account:security.close')} quiet slim />
              ),
          },
        ]}
      />
      {others.length > 0 && (
        <PostButton
          action={paths.revokeSession(OTHER_SESSIONS)}
          label={t('account:security.closeOthers')}
          quiet
        />
      )}
    </Page>
  );
}
