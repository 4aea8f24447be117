import type { Check } from '~/domain/declarations/checks';
import type { SnapshotDiff } from '~/domain/declarations/diff';
import type { LateNotice } from '~/domain/declarations/lifecycle';
import type { Counts, Snapshot } from '~/domain/declarations/snapshot';
import type { Cotisation } from '~/domain/payments/cotisation';
import { paths } from '~/paths';
import { useI18n } from '~/ui/i18n';
import { Button } from '~/ui/kit/button';
import { Card } from '~/ui/kit/card';
import { ErrorSummary } from '~/ui/kit/error-summary';
import type { FormState } from '~/ui/kit/form-state';
import { Notice } from '~/ui/kit/notice';
import { SummaryList } from '~/ui/kit/summary-list';
import { Textarea } from '~/ui/kit/text-input';
import type { Serialized } from '~/ui/page-data';
import { CotisationCard } from './cotisation-card';
import { CountsTable } from './counts-table';
import { DifferenceView } from './difference-view';
import { checkPlace, checkText } from './facts';
import { StepPage } from './step-page';
import type { StepProps } from './step-props';

interface Props extends Omit<StepProps, 'refusal'> {
  checks: Check[];
  counts: Counts;
  cotisation: Cotisation | null;
  late: Serialized<LateNotice> | null;
  statements: Serialized<Snapshot['statements']>;
  currentVersion: number;
  open: boolean;
  difference: Serialized<SnapshotDiff> | null;
  sent?: { form: FormState; errors: string[] };
}

/** Check your answers: what stops, what to look at, figures, cotisation, then the one button. */
export function ReviewPage(props: Props) {
  const { t, format } = useI18n();
  const { adherent, checks, counts, late, sent, currentVersion, difference } = props;
  const blocking = checks.filter(({ level }) => level === 'blocking');
  const warnings = checks.filter(({ level }) => level === 'warning');
  return (
    <StepPage {...props} step="verification" lead={t('declaration:review.lead')}>
      <ErrorSummary form={sent?.form} errors={sent?.errors} />
      {late && currentVersion === 0 && (
        <Notice
          tone="warn"
          title={t('declaration:late', { day: format.day(late.closedOn), count: late.days })}
        />
      )}
      {blocking.length > 0 && <Checks adherent={adherent} checks={blocking} tone="bad" />}
      {warnings.length > 0 && <Checks adherent={adherent} checks={warnings} tone="warn" />}
      {checks.length === 0 && (
        <Notice tone="good" title={t('declaration:review.allGood')}>
          <p>{t('declaration:review.allGoodText')}</p>
        </Notice>
      )}
      {difference && (
        <Card title={t('declaration:review.difference', { number: currentVersion })}>
          <DifferenceView difference={difference} />
        </Card>
      )}
      <Card title={t('declaration:review.effectif', { day: format.day(props.referenceDate) })}>
        <CountsTable counts={counts} referenceDate={props.referenceDate} />
        <p>
          <a href={paths.workers(adherent)}>{t('declaration:review.seeWorkers')}</a>
        </p>
      </Card>
      <Stated {...props} />
      <CotisationCard cotisation={props.cotisation} exercice={props.exercice} />
      <Submission {...props} blocking={blocking.length} />
    </StepPage>
  );
}

function Checks({ adherent, checks, tone }: { adherent: string; checks: Check[]; tone: 'bad' | 'warn' }) {
  const { t } = useI18n();
  return (
    <Notice
      tone={tone}
      title={t(tone === 'bad' ? 'declaration:review.blocking' : 'declaration:review.warnings')}
    >
      <ul className="bullets">
        {checks.map((check) => (
          <li key={check.code + check.subject}>
            {checkText(t, check)}{' '}
            <a href={checkPlace(adherent, check)}>
              {t(tone === 'bad' ? 'declaration:review.fix' : 'declaration:review.look')}
              <span className="sr"> : {checkText(t, check)}</span>
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Stated({ adherent, statements }: Props) {
  const { t, format } = useI18n();
  const change = paths.declarationStep(adherent, 'duerp');
  const { duerpOn, noDuerp, cseOpinionOn, noCse, declarantName, declarantRole } = statements;
  return (
    <Card title={t('declaration:review.statements')}>
      <SummaryList
        rows={[
          {
            label: t('declaration:statements.duerp'),
            value: noDuerp ? t('declaration:statements.duerpNone') : duerpOn && format.day(duerpOn),
            change,
          },
          {
            label: t('declaration:statements.cse'),
            value: noCse ? t('declaration:statements.cseNone') : cseOpinionOn && format.day(cseOpinionOn),
            change,
          },
          {
            label: t('declaration:statements.declarant'),
            value: [declarantName, declarantRole].filter(Boolean).join(', ') || null,
            change,
          },
        ]}
      />
    </Card>
  );
}

function Submission({
  canEdit,
  open,
  blocking,
  currentVersion,
  difference,
  exercice,
  sent,
}: Props & { blocking: number }) {
  const { t } = useI18n();
  if (!open) return <Notice title={t('declaration:review.closed')} />;
  if (!canEdit) return <Notice title={t('declaration:review.readOnly')} />;
  if (currentVersion > 0 && !difference) {
    return <Notice title={t('declaration:review.unchanged', { number: currentVersion })} />;
  }
  if (blocking > 0) return null;
  return (
    <form method="post" className="stack">
      <input type="hidden" name="exercice" value={exercice} />
      {currentVersion > 0 && (
        <Textarea
          name="reason"
          form={sent?.form}
          label={t('declaration:review.reason')}
          hint={t('declaration:review.reasonHint')}
          maxLength={300}
          rows={2}
        />
      )}
      <p>{t('declaration:review.engagement')}</p>
      <Button>{t(currentVersion > 0 ? 'declaration:review.rectify' : 'declaration:review.submit')}</Button>
    </form>
  );
}
