import type { CompanySeat } from '~/services/sessions/company/show-company-sessions.server';
import { useI18n } from '../../i18n';
import { Tag } from '../../kit/tag';

/** Where a participant stands, in words: his rank when he waits, whether he came when it is over. */
export function SeatTag({ seat }: { seat: CompanySeat }) {
  const { t } = useI18n();
  if (seat.attended !== null)
    return seat.attended ? (
      <Tag tone="good">{t('seats:attended')}</Tag>
    ) : (
      <Tag tone="warn">{t('seats:missed')}</Tag>
    );
  if (seat.rank !== null) return <Tag tone="info">{t('seats:session.rank', { rank: seat.rank })}</Tag>;
  const tone = seat.state === 'confirmee' ? 'good' : seat.state === 'offerte' ? 'warn' : 'plain';
  return <Tag tone={tone}>{t(`sessions:seat.${seat.state}`)}</Tag>;
}
