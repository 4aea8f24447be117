import type { Participation } from '~/services/sessions/after/participation.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button, ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { Radios } from '../../kit/choices';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Notice } from '../../kit/notice';
import { Page } from '../../kit/page';
import { SummaryList } from '../../kit/summary-list';
import { Textarea } from '../../kit/text-input';
import { useThemeName } from '../open/session-words';

interface ParticipationPageProps {
  token: string;
  session: Participation;
  /** The room, once its participant was noted present; the browser lets no form leave the portal. */
  joinUrl?: string;
  form?: FormState;
}

const MARKS = ['1', '2', '3', '4', '5'];

/** One participant's page: when and where, the room of a webinar, its replay, three questions afterwards. */
export function ParticipationPage({ token, session, joinUrl, form }: ParticipationPageProps) {
  const { t, format } = useI18n();
  const { room, replay, questions } = session;
  const action = paths.participation(token);
  return (
    <Page title={t('participation:title', { theme: useThemeName()(session) })} lead={format.weekdayTime(session.startsAt)}>
      <ErrorSummary form={form} />
      {session.state === 'annulee' && (
        <Notice title={t('participation:off')} tone="warn">
          <p><a href={paths.sessionCalendar()}>{t('participation:calendar')}</a></p>
        </Notice>
      )}
      <Card>
        <SummaryList
          rows={[
            { label: t('presence:when'), value: `${format.weekdayTime(session.startsAt)} – ${format.time(session.endsAt)}` },
            { label: t('presence:where'), value: session.format === 'webinaire' ? t('sessions:format.webinaire') : session.where },
          ]}
        />
        {joinUrl ? (
          <>
            <p>{t('participation:joined')}</p>
            <ButtonLink href={joinUrl}>{t('participation:enter')}</ButtonLink>
          </>
        ) : room?.open ? (
          <form method="post" action={action}>
            <Button name="act" value="join">{t('participation:join')}</Button>
          </form>
        ) : (
          room && <p>{t('participation:joinFrom', { from: format.dateTime(room.from) })}</p>
        )}
        {replay && (
          <p>
            <a href={replay.url}>{t('participation:replay')}</a> {t('participation:replayUntil', { until: format.day(replay.until) })}
          </p>
        )}
      </Card>
      {questions === 'answered' && <Notice title={t('participation:thanks')} tone="good" />}
      {questions === 'open' && (
        <Card title={t('participation:questions')}>
          <form method="post" action={action} className="stack">
            <p className="soft">{t('participation:questionsText')}</p>
            {(['useful', 'clear', 'recommend'] as const).map((name) => (
              <Radios
                key={name}
                inline
                name={name}
                label={t(`participation:${name}`)}
                form={form}
                choices={MARKS.map((value) => ({ value, label: t(`participation:mark.${value}`) }))}
              />
            ))}
            <Textarea name="comment" label={t('participation:comment')} form={form} optional rows={3} maxLength={1000} />
            <Button name="act" value="feedback">{t('participation:send')}</Button>
          </form>
        </Card>
      )}
    </Page>
  );
} // prettier-ignore
