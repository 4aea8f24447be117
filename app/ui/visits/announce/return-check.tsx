import type { RepriseAnswer } from '~/domain/visits/reprise';
import { paths } from '~/paths';
import type { Serialized } from '~/ui/page-data';
import { useI18n } from '../../i18n';
import { DayText } from '../../kit/date-time';
import type { FormState } from '../../kit/form-state';
import { textOf } from '../../kit/form-state';
import { Notice } from '../../kit/notice';
import type { SummaryRow } from '../../kit/summary-list';
import { CheckAnswers } from './form-parts';

interface ReturnCheckProps {
  adherent: string;
  action: string;
  form: FormState;
  judged: Serialized<RepriseAnswer>;
  worker: { id: string; name: string };
}

/** What the law asks for this return, why, by when; then the answers before they are sent. */
export function ReturnCheck({ adherent, action, form, judged, worker }: ReturnCheckProps) {
  const { t, format } = useI18n();
  const { required, latestOn, days, information, article, mayBeDispensed, staffDecide, reason } = judged;
  const text = (name: string) => textOf(form, name, null);
  const asked = text('holdAnyway') === 'on';
  const verdict = required ? 'required' : information ? 'information' : 'none';
  const day = (name: string) => text(name) && <DayText day={text(name)} />;
  const rows: SummaryRow[] = [
    { label: t('announce:worker'), value: worker.name },
    { label: t('absences:return.cause'), value: t(`visits:cause.${text('cause')}`) },
    { label: t('absences:absenceFrom'), value: day('absenceFrom') },
    { label: t('absences:return.returnOn'), value: day('returnOn') },
    { label: t('absences:return.days'), value: t('absences:days', { count: days }) },
    ...(text('prerepriseOn')
      ? [{ label: t('absences:return.prerepriseOn'), value: day('prerepriseOn') }]
      : []),
    {
      label: t('absences:return.holdAnyway'),
      value: t(asked ? 'absences:yes' : 'absences:no'),
    },
    ...(text('message') ? [{ label: t('announce:message.label'), value: text('message') }] : []),
  ];
  const send =
    required || asked
      ? t('absences:return.sendVisit')
      : information
        ? t('absences:return.sendNotice')
        : undefined;
  return (
    <div className="stack">
      <Notice tone={required ? 'warn' : 'info'} title={t(`absences:verdict.${verdict}`)}>
        <p>{t(`absences:reason.${reason}`, { count: days })}</p>
        {latestOn && <p>{t('absences:verdict.latest', { day: format.weekday(latestOn) })}</p>}
        {!required && asked && <p>{t('absences:verdict.asked')}</p>}
        {verdict === 'none' && !asked && <p>{t('absences:verdict.nothingSent')}</p>}
        {mayBeDispensed && <p>{t('absences:verdict.mayBeDispensed')}</p>}
        {staffDecide && <p>{t('absences:verdict.staffDecide')}</p>}
        {send && <p>{t(required || asked ? 'absences:verdict.who' : 'absences:verdict.whoNotice')}</p>}
        <p className="article">{t('kit:article', { article })}</p>
      </Notice>
      <CheckAnswers
        action={action}
        form={form}
        rows={rows}
        send={send}
        also={required || asked ? undefined : { label: t('absences:return.askAnyway'), name: 'holdAnyway' }}
      />
      {!send && (
        <p>
          <a href={paths.company(adherent)}>{t('announce:home')}</a>
        </p>
      )}
    </div>
  );
}
