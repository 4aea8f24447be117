import { addDays, type Day, diffDays } from '~/domain/shared/day';
import { absenceRights } from '~/domain/visits/absence';
import { OTHER_ABSENCE_DAYS, PREREPRISE_WITHIN_DAYS, WORK_ACCIDENT_DAYS } from '~/domain/visits/reprise';
import { type JudgedReprise, sayingsOf } from '~/domain/visits/reprise-query';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { Notice } from '../../kit/notice';
import { type SummaryRow, SummaryList } from '../../kit/summary-list';
import { Why } from '../../kit/why';

interface RepriseResultProps extends JudgedReprise {
  /** The same answer as JSON. */
  json: string;
  today: Day;
  announceAt: string | null;
}

/** The answer: needed or not, why, until when, who does what next. */
export function RepriseResult({ question, answer, json, today, announceAt }: RepriseResultProps) {
  const { t, format } = useI18n();
  const { required, latestOn, days, information, article } = answer;
  const kind = required ? 'required' : information ? 'information' : 'nothing';
  const [why, ...more] = sayingsOf(answer).filter((key) => key !== 'latest');
  const facts = { accident: WORK_ACCIDENT_DAYS, other: OTHER_ABSENCE_DAYS, before: PREREPRISE_WITHIN_DAYS };
  const rows: SummaryRow[] = [];
  if (latestOn)
    rows.push({
      label: t('repriseTool:answer.latest'),
      value: (
        <>
          <strong>{format.weekday(latestOn)}</strong>
          <Why article="R.4624-31" about={t('repriseTool:answer.latest')}>
            {t('repriseTool:answer.latestWhy')}
          </Why>
        </>
      ),
    });
  rows.push({
    label: t('repriseTool:answer.days'),
    value: (
      <>
        {t('repriseTool:answer.daysValue', { count: days })}
        <Why about={t('repriseTool:answer.days')}>{t('repriseTool:answer.daysWhy')}</Why>
      </>
    ),
  });
  const late = latestOn ? diffDays(latestOn, today) : 0;
  return (
    <>
      <Card title={t(`repriseTool:answer.title.${kind}`)}>
        <p>
          {t(`repriseTool:say.${why}`, facts)}{' '}
          <span className="article">{t('kit:article', { article })}</span>
        </p>
        <SummaryList rows={rows} />
        <h3>{t('repriseTool:answer.next')}</h3>
        <ol className="bullets">
          {(['first', 'second', 'third'] as const).map((step) => (
            <li key={step}>{t(`repriseTool:next.${kind}.${step}`)}</li>
          ))}
        </ol>
        {kind !== 'nothing' && (
          <p>
            <ButtonLink href={announceAt ?? paths.signIn()}>
              {t(`repriseTool:answer.act.${announceAt ? 'signedIn' : kind}`)}
            </ButtonLink>
          </p>
        )}
        <p className="hint">{t('repriseTool:answer.share')}</p>
        <p className="row small">
          <a href={paths.repriseTool()}>{t('repriseTool:answer.again')}</a>
          <a href={json}>{t('suivi:answer.json')}</a>
          <a href={paths.openApi()}>{t('suivi:answer.api')}</a>
        </p>
      </Card>
      {late > 0 && (
        <Notice tone="warn" title={t('repriseTool:late.title')}>
          <p>{t('repriseTool:late.text', { count: late })}</p>
        </Notice>
      )}
      {more.map((key) => (
        <Notice key={key} title={t(`repriseTool:notice.${key}`)}>
          <p>{t(`repriseTool:say.${key}`, facts)}</p>
        </Notice>
      ))}
      <StillAway absenceFrom={question.absenceFrom} returnOn={question.returnOn} today={today} />
    </>
  );
}

/** Before the return: what a long absence already allows. Nothing when it is over or short. */
function StillAway({ absenceFrom, returnOn, today }: { absenceFrom: Day; returnOn: Day; today: Day }) {
  const { t, format } = useI18n();
  const { liaisonFrom, prerepriseFrom, prerepriseOpen } = absenceRights(absenceFrom, addDays(returnOn, -1));
  if (today >= returnOn || !prerepriseOpen) return null;
  return (
    <Notice tone="info" title={t('repriseTool:away.title')}>
      <p>
        {t('repriseTool:away.prereprise', { day: format.day(prerepriseFrom) })}{' '}
        <span className="article">{t('kit:article', { article: 'L.4624-2-4' })}</span>{' '}
        <a href={paths.prerepriseLeaflet()}>{t('repriseTool:away.leaflet')}</a>
      </p>
      <p>
        {t('repriseTool:away.liaison', { day: format.day(liaisonFrom) })}{' '}
        <span className="article">{t('kit:article', { article: 'L.1226-1-3' })}</span>
      </p>
    </Notice>
  );
}
