import type { AttendanceList } from '~/services/sessions/after/show-attendance.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { Checkboxes } from '../../kit/choices';
import { ErrorSummary } from '../../kit/error-summary';
import { FileLink } from '../../kit/file-link';
import type { FormState } from '../../kit/form-state';
import { Notice } from '../../kit/notice';
import { Page } from '../../kit/page';
import { DateInput, TextInput } from '../../kit/text-input';
import { useThemeName } from '../open/session-words';

interface AttendancePageProps {
  list: AttendanceList;
  /** Attendance may be noted now. */
  open: boolean;
  from: string;
  /** Id of the place of someone who came unannounced, made before the form is sent. */
  draft: string;
  form?: FormState;
}

/** Who came: one form, ticked on a phone at the door. */
export function AttendancePage({ list, open, from, draft, form }: AttendancePageProps) {
  const { t, format } = useI18n();
  const { number, seats, free, state } = list;
  return (
    <Page
      title={t('presence:title', { theme: useThemeName()(list) })}
      lead={format.weekdayTime(list.startsAt)}
      crumbs={[
        { label: t('board:title'), href: paths.sessionBoard() },
        { label: t('board:page.reference', { number }), href: paths.staffSession(number) },
      ]}
    >
      <p>
        <FileLink href={paths.staffSession(number, '/emargement.pdf')} label={t('presence:file')} kind="PDF" />
      </p>
      {!open ? (
        <Notice title={t('presence:notYet', { from: format.dateTime(from) })} />
      ) : (
        <form method="post" action={paths.staffSession(number, '/emargement')} className="stack">
          <ErrorSummary form={form} />
          {seats.map(({ id }) => (
            <input key={id} type="hidden" name="listed" value={id} />
          ))}
          {seats.length === 0 ? (
            <p className="soft">{t('presence:nobody')}</p>
          ) : (
            <Checkboxes
              name="present"
              label={t('presence:present')}
              hint={t('presence:presentHint')}
              form={form}
              values={seats.flatMap(({ id, attended }) => (attended ? [id] : []))}
              choices={seats.map(({ id, name, company, walkIn }) => ({
                value: id,
                label: name,
                hint: [company ?? t('presence:independent'), walkIn && t('presence:walkIn')].filter(Boolean).join(' · '),
              }))}
            />
          )}
          <Card title={t('presence:add')}>
            {free === 0 ? (
              <p>{t('presence:full')}</p>
            ) : (
              <>
                <p className="soft">{t('presence:left', { count: free })}</p>
                <input type="hidden" name="draft" value={draft} />
                <TextInput name="name" label={t('presence:name')} form={form} optional maxLength={120} />
                <TextInput name="company" label={t('presence:number')} form={form} optional width={12} maxLength={20} />
              </>
            )}
          </Card>
          {list.format === 'webinaire' && (
            <Card title={t('presence:replay')}>
              <TextInput name="replay" type="url" label={t('presence:replayUrl')} value={list.replayUrl} form={form} optional maxLength={500} />
              <DateInput name="until" label={t('presence:replayUntil')} value={list.replayUntil} form={form} optional />
            </Card>
          )}
          <div className="row">
            {state === 'confirmee' && <Button name="act" value="hold">{t('presence:hold')}</Button>}
            <Button quiet={state === 'confirmee'} name="act" value="save">{t('presence:save')}</Button>
          </div>
        </form>
      )}
    </Page>
  );
} // prettier-ignore
