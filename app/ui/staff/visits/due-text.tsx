import { diffDays, type Day } from '~/domain/shared/day';
import { useI18n } from '../../i18n';
import { DayText } from '../../kit/date-time';
import { Tag } from '../../kit/tag';

/** Days before the legal day from which it is said in a state colour. */
const SOON_DAYS = 7;

/** By when a request must be met: the day, how late it is or how long there is left, in words. */
export function DueText({ due, today, short }: { due: string | null; today: string; short?: boolean }) {
  const { t } = useI18n();
  if (!due) return <span className="soft">{t('visitQueue:noDue')}</span>;
  const left = diffDays(today as Day, due as Day);
  const words =
    left < 0
      ? t('visitQueue:late', { count: -left })
      : left === 0
        ? t('visitQueue:today')
        : t('visitQueue:left', { count: left });
  return (
    <>
      <DayText day={due} short={short} />
      {short ? <br /> : ' '}
      <Tag tone={left < 0 ? 'bad' : left <= SOON_DAYS ? 'warn' : 'plain'}>{words}</Tag>
    </>
  );
} // prettier-ignore
