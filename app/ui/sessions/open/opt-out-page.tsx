import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Page } from '../../kit/page';
import { PostButton } from '../../kit/post-button';

/** One click ends invitations to an address. A visit alone does nothing: programs follow links before people do. */
export function OptOutPage({ email, token, done }: { email: string; token: string; done: boolean }) {
  const { t } = useI18n();
  if (done)
    return (
      <Page
        title={t('invites:stop.done')}
        lead={t('invites:stop.doneText')}
        next={<ButtonLink href={paths.sessionCalendar()}>{t('invites:stop.calendar')}</ButtonLink>}
      />
    );
  return (
    <Page
      title={t('invites:stop.title')}
      lead={t('invites:stop.lead', { email })}
      next={<PostButton action={paths.invitationOptOut(token)} label={t('invites:stop.button')} />}
    />
  );
}
