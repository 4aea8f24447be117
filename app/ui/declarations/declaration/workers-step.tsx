import { paths } from '~/paths';
import { useI18n } from '~/ui/i18n';
import { ButtonLink } from '~/ui/kit/button';
import { Card } from '~/ui/kit/card';
import { Checkbox } from '~/ui/kit/choices';
import { ErrorSummary } from '~/ui/kit/error-summary';
import { Figures, StatFigure } from '~/ui/kit/stat-figure';
import { TodoList } from '~/ui/kit/todo-list';
import type { StepProps } from './step-props';
import { ContinueForm, StaleNotice, StepPage } from './step-page';

interface Props extends StepProps {
  present: number;
  hiredLater: number;
  noWorkers: boolean;
  incompleteCount: number;
  incomplete: { id: string; familyName: string; firstName: string; missing: string[] }[];
}

const gaps: Record<string, string> = {
  birthDate: 'declaration:workers.missingBirth',
  startOn: 'declaration:workers.missingStart',
  post: 'declaration:workers.missingPost',
  motive: 'declaration:workers.missingMotive',
};

/** Step 2: who counts, and which records are still incomplete. */
export function WorkersStep(props: Props) {
  const { t, format } = useI18n();
  const { adherent, present, hiredLater, incompleteCount, incomplete, canEdit, refusal } = props;
  const day = format.day(props.referenceDate);
  const list = paths.workers(adherent);
  return (
    <StepPage
      {...props}
      step="salaries"
      lead={t('declaration:workers.lead', { exercice: props.exercice, day })}
    >
      <ErrorSummary errors={refusal?.errors} />
      {refusal?.stale && <StaleNotice />}
      <Figures>
        <StatFigure
          figure={format.integer(present)}
          label={t('declaration:workers.present', { day })}
          href={list}
        />
        <StatFigure figure={format.integer(hiredLater)} label={t('declaration:workers.hiredLater')} />
        <StatFigure
          figure={format.integer(incompleteCount)}
          label={t('declaration:workers.incomplete')}
          note={incompleteCount > 0 ? t('declaration:workers.incompleteNote') : undefined}
        />
      </Figures>
      <p className="hint">{t('declaration:workers.suspended')}</p>
      <div className="row">
        <ButtonLink quiet href={list}>
          {t('declaration:workers.list')}
        </ButtonLink>
        {canEdit && (
          <>
            <ButtonLink quiet href={paths.newWorker(adherent)}>
              {t('declaration:workers.add')}
            </ButtonLink>
            <ButtonLink quiet href={paths.imports(adherent)}>
              {t('declaration:workers.import')}
            </ButtonLink>
          </>
        )}
      </div>
      {incomplete.length > 0 && (
        <Card title={t('declaration:workers.missingTitle')}>
          <TodoList
            todos={incomplete.slice(0, 5).map(({ id, familyName, firstName, missing }) => ({
              label: `${familyName} ${firstName}`,
              href: paths.worker(adherent, id, { retour: 'salaries' }),
              note: format.list(missing.map((gap) => t(gaps[gap] ?? gap))),
            }))}
          />
          {incompleteCount > 5 && (
            <p>
              <a href={paths.workers(adherent, { filtre: 'incomplets' })}>
                {t('kit:todo.all', { count: incompleteCount })}
              </a>
            </p>
          )}
        </Card>
      )}
      <ContinueForm {...props}>
        {present === 0 && (
          <Checkbox
            name="noWorkers"
            label={t('declaration:workers.none', { day })}
            hint={t('declaration:workers.noneHint')}
            checked={props.noWorkers}
          />
        )}
      </ContinueForm>
    </StepPage>
  );
}
