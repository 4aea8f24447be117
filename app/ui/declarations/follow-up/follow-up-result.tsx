import type { FollowUp } from '~/domain/declarations/category';
import type { FollowUpQuestion } from '~/domain/declarations/follow-up-query';
import { midCareerOf, recentVisit } from '~/domain/declarations/milestones';
import { yearOf } from '~/domain/shared/day';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Card } from '../../kit/card';
import { Notice } from '../../kit/notice';
import { type SummaryRow, SummaryList } from '../../kit/summary-list';
import { CategoryTag } from '../../kit/tag';
import { Why } from '../../kit/why';

interface FollowUpResultProps {
  question: FollowUpQuestion;
  followUp: FollowUp;
  /** The same answer as JSON. */
  json: string;
  again: string;
}

const MONTHS = 12;

/** The answer: category and its reasons, what comes first, then how often; what to know at the end. */
export function FollowUpResult({ question, followUp, json, again }: FollowUpResultProps) {
  const { t, format } = useI18n();
  const { category, warnings } = followUp;
  return (
    <>
      <Card
        title={
          <>
            {t(`thesaurus:categories.${category}.label`)} <CategoryTag category={category} t={t} />
          </>
        }
      >
        <p>{t(`thesaurus:categories.${category}.meaning`)}</p>
        <FollowUpReasons followUp={followUp} day={format.day(question.referenceDate)} />
        <SummaryList rows={useFollowUpRows(question, followUp)} />
        <p className="hint">
          {t('suivi:answer.recent', { years: recentVisit(category, question.hiredOn, null).withinYears })}
        </p>
        <p className="hint">{t('suivi:answer.share')}</p>
        <p className="row small">
          <a href={again}>{t('suivi:answer.again')}</a>
          <a href={json}>{t('suivi:answer.json')}</a>
          <a href={paths.openApi()}>{t('suivi:answer.api')}</a>
        </p>
      </Card>
      {warnings.map(({ code }) => (
        <Notice key={code} tone="warn" title={t(`suivi:warnings.${code}`)}>
          <p>{t(`thesaurus:warnings.${code}`)}</p>
        </Notice>
      ))}
    </>
  );
}

/** Why a follow-up is what it is: every reason with its article, by the rules of a day. */
export function FollowUpReasons({ followUp, day }: { followUp: FollowUp; day: string }) {
  const { t } = useI18n();
  const { reasons } = followUp;
  if (reasons.length === 0)
    return (
      <Why label={t('suivi:answer.why')} article="R.4624-10">
        <p>{t('suivi:answer.none')}</p>
        <p>{t('suivi:answer.on', { day })}</p>
      </Why>
    );
  return (
    <>
      <ul className="bullets">
        {reasons.map(({ code, labelKey }) => (
          <li key={code}>{t(labelKey)}</li>
        ))}
      </ul>
      <Why label={t('suivi:answer.why')}>
        <ul className="bullets">
          {reasons.map(({ code, labelKey, article, see }) => (
            <li key={code}>
              {t(labelKey)} : {t('kit:article', { article: [article, ...see].join(', ') })}
            </li>
          ))}
        </ul>
        {reasons.length > 1 && <p>{t('suivi:answer.multi')}</p>}
        <p>{t('suivi:answer.on', { day })}</p>
      </Why>
    </>
  );
}

/** What comes first, then how often, attestations and mid-career, each with its why. */
export function useFollowUpRows(
  question: Pick<FollowUpQuestion, 'referenceDate' | 'hiredOn' | 'birthDate'>,
  followUp: FollowUp,
): SummaryRow[] {
  const { t, format } = useI18n();
  const { firstAct, renewal, attestations } = followUp;
  const due = { day: format.day(firstAct.dueOn ?? question.hiredOn) };
  const ceilingYears = renewal.ceilingMonths / MONTHS;
  const rows: SummaryRow[] = [
    {
      label: t('suivi:answer.first'),
      value: (
        <>
          <strong>{t(`thesaurus:acts.${firstAct.type}.label`)}</strong>,{' '}
          {t(firstAct.beforeAssignment ? 'suivi:answer.firstBefore' : 'suivi:answer.firstBy', due)}.
          <Why article={firstAct.article} about={t('suivi:answer.first')}>
            <p>{t(`thesaurus:acts.${firstAct.type}.meaning`)}</p>
            <p>{t('suivi:answer.firstWhy')}</p>
          </Why>
        </>
      ),
    },
    {
      label: t('suivi:answer.then'),
      value: (
        <>
          {renewal.intermediateMonths === null
            ? t('suivi:answer.every', { count: ceilingYears })
            : t('suivi:answer.withIntermediate', {
                years: ceilingYears,
                between: renewal.intermediateMonths / MONTHS,
              })}
          .
          <Why article={renewal.article} about={t('suivi:answer.then')}>
            {t('suivi:answer.renewalWhy')}
          </Why>
        </>
      ),
    },
  ];
  for (const { code, validityYears, article } of attestations) {
    const label = t(`thesaurus:attestations.${code}.label`);
    rows.push({
      label: t(`suivi:answer.attestation.${code}`),
      value: (
        <>
          {t('suivi:answer.attestationValue', { label, years: validityYears })}.
          <Why article={article} about={label}>
            {t('suivi:answer.attestationWhy')}
          </Why>
        </>
      ),
    });
  }
  const midCareer = question.birthDate && midCareerOf(question.birthDate);
  if (midCareer && midCareer.until >= question.referenceDate)
    rows.push({
      label: t('suivi:answer.midCareer'),
      value: (
        <>
          {t('suivi:answer.midCareerValue', { year: yearOf(midCareer.from) })}.
          <Why article={midCareer.article} about={t('suivi:answer.midCareer')}>
            {t('suivi:answer.midCareerWhy')}
          </Why>
        </>
      ),
    });
  return rows;
}
