import type { Statements } from '~/domain/declarations/dossier';
import type { FormState } from '~/ui/kit/form-state';
import { paths } from '~/paths';
import { useI18n } from '~/ui/i18n';
import { AutosaveForm } from '~/ui/kit/autosave-form';
import { Button } from '~/ui/kit/button';
import { Card } from '~/ui/kit/card';
import { Radios } from '~/ui/kit/choices';
import { ErrorSummary } from '~/ui/kit/error-summary';
import { DateInput, TextInput } from '~/ui/kit/text-input';
import { Why } from '~/ui/kit/why';
import type { Serialized } from '~/ui/page-data';
import { StaleNotice, StepPage } from './step-page';
import type { StepProps } from './step-props';

type Stated = Serialized<Statements>;
interface Props extends Omit<StepProps, 'refusal'> {
  statements: Stated;
  declarant: string;
  sent?: { form: FormState; errors: string[]; theirs: (Stated & { version: number }) | null };
}

const choiceOf = (day: string | null, none: boolean) => (none ? 'none' : day ? 'date' : null);

/** Step 4: two dates and who declares; saved as one types where scripts run. */
export function StatementsStep(props: Props) {
  const { t, format } = useI18n();
  const { adherent, statements, sent } = props;
  const form = sent?.form;
  return (
    <StepPage {...props} step="duerp" lead={t('declaration:statements.lead')}>
      <ErrorSummary form={form} errors={sent?.errors} />
      {sent?.theirs && <StaleNotice theirs={format.list(said(sent.theirs))} />}
      <AutosaveForm
        saveTo={props.canEdit ? paths.declarationStep(adherent, 'duerp/saisie') : undefined}
        version={sent?.theirs?.version ?? props.version}
      >
        <Card>
          <Radios
            name="duerp"
            form={form}
            label={t('declaration:statements.duerp')}
            value={choiceOf(statements.duerpOn, statements.noDuerp)}
            why={<Why article="R.4121-1">{t('declaration:statements.duerpWhy')}</Why>}
            choices={[
              { value: 'date', label: t('declaration:statements.duerpDate') },
              { value: 'none', label: t('declaration:statements.duerpNone') },
            ]}
          />
          <DateInput
            name="duerpOn"
            form={form}
            label={t('declaration:statements.duerpOn')}
            value={statements.duerpOn}
          />
        </Card>
        <Card>
          <Radios
            name="cse"
            form={form}
            label={t('declaration:statements.cse')}
            value={choiceOf(statements.cseOpinionOn, statements.noCse)}
            why={<Why article="L.2311-2">{t('declaration:statements.cseWhy')}</Why>}
            choices={[
              { value: 'date', label: t('declaration:statements.cseDate') },
              { value: 'none', label: t('declaration:statements.cseNone') },
            ]}
          />
          <DateInput
            name="cseOpinionOn"
            form={form}
            label={t('declaration:statements.cseOn')}
            value={statements.cseOpinionOn}
          />
        </Card>
        <Card title={t('declaration:statements.declarant')}>
          <TextInput
            name="declarantName"
            form={form}
            label={t('declaration:statements.name')}
            value={statements.declarantName ?? props.declarant}
            autoComplete="name"
          />
          <TextInput
            name="declarantRole"
            form={form}
            label={t('declaration:statements.role')}
            hint={t('declaration:statements.roleHint')}
            value={statements.declarantRole}
            autoComplete="organization-title"
          />
        </Card>
        <div className="row">
          {props.canEdit && <Button>{t('declaration:next')}</Button>}
          <a href={paths.declaration(adherent)}>{t('declaration:backToSteps')}</a>
        </div>
      </AutosaveForm>
    </StepPage>
  );

  function said(theirs: Stated): string[] {
    const { duerpOn, noDuerp, cseOpinionOn, noCse, declarantName, declarantRole } = theirs;
    return [
      noDuerp
        ? t('declaration:statements.duerpNone')
        : duerpOn && `${t('declaration:statements.duerpOn')} : ${format.day(duerpOn)}`,
      noCse
        ? t('declaration:statements.cseNone')
        : cseOpinionOn && `${t('declaration:statements.cseOn')} : ${format.day(cseOpinionOn)}`,
      [declarantName, declarantRole].filter(Boolean).join(', '),
    ].filter((text): text is string => Boolean(text));
  }
}
