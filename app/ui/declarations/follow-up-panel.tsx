import type { Preview } from '~/services/declarations/show-worker-form.server';
import type { Day } from '~/domain/shared/day';
import { addYears } from '~/domain/shared/day';
import { useI18n } from '../i18n';
import { SummaryList } from '../kit/summary-list';
import { CategoryTag } from '../kit/tag';
import { FollowUpReasons, useFollowUpRows } from './follow-up/follow-up-result';

interface FollowUpPanelProps {
  preview: Preview;
  birthDate: Day | null;
  startOn: Day | null;
  isSeasonal: boolean;
}

/** The follow-up of a worker while the form is filled: category, why, what comes first, attestations, warnings. */
export function FollowUpPanel({ preview, birthDate, startOn, isSeasonal }: FollowUpPanelProps) {
  const { t, format } = useI18n();
  const { followUp, referenceDate, post, inherited } = preview;
  const { category, warnings, reasons } = followUp;
  const rows = useFollowUpRows({ referenceDate, hiredOn: startOn ?? referenceDate, birthDate }, followUp);
  // The first visit of someone who came long ago is no news.
  const isRecent = !startOn || startOn > addYears(referenceDate, -1);
  const fromPost = reasons.filter(({ code }) => inherited.includes(code));
  return (
    <>
      <p>
        <CategoryTag category={category} t={t} />{' '}
        <strong>{t(`thesaurus:categories.${category}.label`)}</strong>
      </p>
      <FollowUpReasons followUp={followUp} day={format.day(referenceDate)} />
      {post && fromPost.length > 0 && (
        <p className="hint">
          {t('workers:form.inherited', { post, exposures: format.list(fromPost.map((r) => t(r.labelKey))) })}
        </p>
      )}
      {startOn || !isRecent ? null : <p className="hint">{t('workers:form.needsStart')}</p>}
      <SummaryList rows={isRecent && startOn ? rows : rows.slice(1)} />
      {isSeasonal && (
        <p>
          <strong>{t('workers:seasonal.label')}</strong> :{' '}
          {t(category === 'SIR' ? 'workers:seasonal.sir' : 'workers:seasonal.other')}{' '}
          <span className="article">{t('kit:article', { article: 'D.4625-22' })}</span>
        </p>
      )}
      {warnings.map(({ code }) => (
        <div key={code} className="notice warn">
          <p>
            <strong>{t(`suivi:warnings.${code}`)}</strong>
          </p>
          <p>{t(`thesaurus:warnings.${code}`)}</p>
        </div>
      ))}
    </>
  );
}
