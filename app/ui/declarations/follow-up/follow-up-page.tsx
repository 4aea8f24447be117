import {
  FOLLOW_UP_PARAMETERS,
  type FollowUpAnswer,
  type FollowUpRefusal,
} from '~/domain/declarations/follow-up-query';
import type { Day } from '~/domain/shared/day';
import type { Outcome } from '~/domain/shared/outcome';
import { paths, withQuery } from '~/paths';
import { useI18n } from '../../i18n';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Card } from '../../kit/card';
import { Page } from '../../kit/page';
import { FollowUpForm } from './follow-up-form';
import { FollowUpResult } from './follow-up-result';

export interface FollowUpPageProps {
  /** The query of the address. */
  query: string;
  outcome: Outcome<FollowUpAnswer, FollowUpRefusal>;
  today: Day;
}

/** "Quel suivi pour mon salarié ?": the answer on top once there is a question, the form below. */
export function FollowUpPage({ query, outcome, today }: FollowUpPageProps) {
  const { t } = useI18n();
  const given = new URLSearchParams(query);
  const asked = FOLLOW_UP_PARAMETERS.some((parameter) => given.has(parameter));
  const values = {
    date: given.get('date') || today,
    embauche: given.get('embauche') || (asked ? '' : today),
    naissance: given.get('naissance') ?? '',
  };
  const errors: FormState['errors'] = Object.fromEntries(
    outcome.ok
      ? []
      : outcome.refusals.map(({ parameter, code, value }) => [
          parameter,
          t(`suivi:refusals.${code}`, { value }),
        ]),
  );
  return (
    <Page title={t('suivi:title')} lead={t('suivi:lead')}>
      <ErrorSummary form={{ values, errors }} />
      {asked && outcome.ok && (
        <FollowUpResult
          {...outcome.value}
          json={withQuery(paths.apiSuivi(), queryOf(given))}
          again={paths.suiviTool()}
        />
      )}
      <Card title={t(asked && outcome.ok ? 'suivi:form.headingAgain' : 'suivi:form.heading')}>
        <FollowUpForm form={{ values, errors }} exposures={given.getAll('exposition')} today={today} />
      </Card>
    </Page>
  );
}

const queryOf = (given: URLSearchParams) =>
  Object.fromEntries(FOLLOW_UP_PARAMETERS.map((parameter) => [parameter, given.getAll(parameter)]));
