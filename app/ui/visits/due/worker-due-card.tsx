import { mergeableFrom } from '~/domain/declarations/milestones';
import type { Day } from '~/domain/shared/day';
import type { DueLine } from '~/services/visits/list-due.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { DayText } from '../../kit/date-time';
import { SummaryList, type SummaryRow } from '../../kit/summary-list';
import { Why } from '../../kit/why';
import { AttestationTag, DueTag } from './due-tag';

interface WorkerDueCardProps {
  adherent: string;
  due: DueLine;
  mayAnnounce: boolean;
}

/** "Ses visites" on a worker's page: what was held, what comes and why by that day, the appointment. */
export function WorkerDueCard({ adherent, due, mayAnnounce }: WorkerDueCardProps) {
  const { t, format } = useI18n();
  const { lastAct, lastOn, lastService, nextAct, nextOn, fixedOn, ceilingOn, ceilingArticle, visit } = due;
  const act = lastAct ? t(`visits:act.${lastAct}`) : t('due:declared');
  const rows: SummaryRow[] = [
    {
      label: t('due:sheetCard.last'),
      value: lastOn ? (
        <>
          <DayText day={lastOn} />
          <span className="beneath">{[act, lastService].filter(Boolean).join(', ')}</span>
        </>
      ) : (
        t('due:neverSeen')
      ),
    },
    {
      label: t('due:sheetCard.next'),
      value: (
        <>
          {nextAct && t(`visits:act.${nextAct}`)} <DueTag state={due.state} />
          <span className="beneath">
            {due.state === 'elsewhere'
              ? t('due:elsewhere')
              : nextOn
                ? `${t('due:by')} ${format.day(nextOn)}`
                : t('due:noDate')}
          </span>
        </>
      ),
    },
  ];
  if (fixedOn)
    rows.push({
      label: t('due:sheetCard.fixed'),
      value: (
        <>
          <DayText day={fixedOn} /> <Why>{t('due:sheetCard.whyFixed')}</Why>
        </>
      ),
    });
  if (ceilingOn)
    rows.push({
      label: t('due:sheetCard.ceiling'),
      value: (
        <>
          <DayText day={ceilingOn} />{' '}
          <Why article={ceilingArticle ?? undefined}>{t('due:sheetCard.whyCeiling')}</Why>
        </>
      ),
    });
  if (due.midCareerOn)
    rows.push({
      label: t('due:sheetCard.midCareer'),
      value: <MidCareer on={due.midCareerOn} thisYear={due.midCareer} />,
    });
  if (due.attestationDueOn)
    rows.push({ label: t('due:sheetCard.attestation'), value: <AttestationTag line={due} /> });
  if (visit)
    rows.push({
      label: t('due:sheetCard.appointment'),
      value: (
        <>
          <a href={paths.visit(adherent, visit.id)}>{t(`visits:kind.${visit.kind}`)}</a>
          <span className="beneath">
            {visit.startsAt ? format.dateTime(visit.startsAt) : t('due:waiting')}
          </span>
        </>
      ),
    });
  return (
    <Card title={t('due:sheetCard.title')}>
      <SummaryList rows={rows} />
      {mayAnnounce && (
        <ButtonLink href={paths.announce(adherent, { salarie: due.id })} quiet>
          {t('due:sheetCard.announce')}
        </ButtonLink>
      )}
    </Card>
  );
}

function MidCareer({ on, thisYear }: { on: Day; thisYear: boolean }) {
  const { t, format } = useI18n();
  return (
    <>
      {t(thisYear ? 'due:midCareerNow' : 'due:midCareerMerged', {
        year: on.slice(0, 4),
        from: format.day(mergeableFrom(on)),
      })}{' '}
      <Why article="L.4624-2-2">{t('due:why.midCareer')}</Why>
    </>
  );
}
