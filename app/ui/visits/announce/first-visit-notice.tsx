import type { FirstVisit } from '~/domain/visits/first-visit';
import type { Serialized } from '~/ui/page-data';
import { useI18n } from '../../i18n';
import { Notice } from '../../kit/notice';

/** What the law asks for a first day: the act, its last day, whether that is past, and what may spare it. */
export function FirstVisitNotice({
  first,
  startOn,
}: {
  first: Serialized<FirstVisit>;
  startOn: string | null;
}) {
  const { t, format } = useI18n();
  const { act, dueOn, beforeAssignment, timing, article, recent } = first;
  if (act === 'ACTION-COLLECTIVE')
    return (
      <Notice tone="info" title={t('changes:first.collective')}>
        <p>{t('changes:first.collectiveText')}</p>
        <p className="article">{t('kit:article', { article })}</p>
      </Notice>
    );
  const tone = timing === 'deadline-missed' ? 'bad' : beforeAssignment ? 'warn' : 'info';
  return (
    <Notice tone={tone} title={t(`visits:act.${act}`)}>
      {dueOn ? (
        <p>
          {t(beforeAssignment ? 'changes:first.before' : 'changes:first.by', { day: format.weekday(dueOn) })}
        </p>
      ) : (
        <p>{t('changes:first.unknownStart')}</p>
      )}
      {timing === 'deadline-missed' && (
        <p>
          <strong>{t('changes:first.missed', { count: first.daysLate })}</strong>
        </p>
      )}
      {timing === 'start-past' && startOn && (
        <p>{t('changes:first.startPast', { day: format.day(startOn) })}</p>
      )}
      {recent.isRecent && <p>{t('changes:first.recent', { count: recent.withinYears })}</p>}
      <p className="article">{t('kit:article', { article })}</p>
    </Notice>
  );
}
