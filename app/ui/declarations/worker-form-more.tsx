import type { WorkerFormChoices } from '~/services/declarations/show-worker-form.server';
import { useI18n } from '../i18n';
import { Checkbox, Radios } from '../kit/choices';
import { choicesOf, type FormState } from '../kit/form-state';
import { DateInput, TextInput } from '../kit/text-input';
import { Why } from '../kit/why';
import { ExposureChoices } from './exposure-choices';
import { MotiveFields } from './motive-fields';

interface MoreProps {
  form: FormState;
  choices: WorkerFormChoices;
}

const IDENTITY = ['usedName', 'matricule', 'jobTitle', 'pcs', 'email', 'phone'];
const CONTRACT = ['plannedEndOn', 'contractSuspended', 'employersCount', 'lastVisitOn', 'lastVisitService'];
const EXPOSURES = ['exposures', 'motive', 'doctorOpinionOn', 'cseOpinionOn', 'noCse'];
const PROTECTED = ['protectedSituations', 'agreementOn'];

/** Open when something in it is refused, or says something that must not be overlooked. */
const isOpen = ({ values, errors }: FormState, names: string[], telling = names) =>
  names.some((name) => errors[name]) || telling.some((name) => values[name]?.length) ? true : undefined;

/** The folded parts of a worker's form. */
export function WorkerFormMore({ form, choices }: MoreProps) {
  const { t } = useI18n();
  const text = (name: string, width: 8 | 12 | 20 = 20) => (
    <TextInput name={name} label={t(`workers:fields.${name}`)} form={form} width={width} optional />
  );
  return (
    <>
      <details className="fold" open={isOpen(form, EXPOSURES)}>
        <summary>{t('workers:form.exposures')}</summary>
        <div className="stack">
          <p className="hint">{t('workers:form.exposuresLead')}</p>
          <ExposureChoices
            name="exposures"
            entries={choices.exposures}
            ticked={choicesOf(form, 'exposures')}
            error={form.errors.exposures}
          />
          <MotiveFields form={form} />
        </div>
      </details>
      <details className="fold" open={isOpen(form, CONTRACT, [])}>
        <summary>{t('workers:form.contract')}</summary>
        <div className="stack">
          <DateInput
            name="plannedEndOn"
            label={t('workers:fields.plannedEndOn')}
            hint={t('workers:hints.plannedEndOn')}
            form={form}
            optional
          />
          <Checkbox
            name="contractSuspended"
            label={t('workers:fields.contractSuspended')}
            hint={t('workers:hints.contractSuspended')}
            form={form}
          />
          <TextInput
            name="employersCount"
            label={t('workers:fields.employersCount')}
            hint={t('workers:hints.employersCount')}
            inputMode="numeric"
            width={4}
            form={form}
            why={<Why article="D.4624-59">{t('workers:hints.multiEmployer')}</Why>}
          />
          <Radios
            name="isPrincipalEmployer"
            label={t('workers:fields.isPrincipalEmployer')}
            inline
            choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(`workers:form.${value}`) }))}
            form={form}
          />
          <DateInput
            name="lastVisitOn"
            label={t('workers:fields.lastVisitOn')}
            hint={t('workers:hints.lastVisitOn')}
            form={form}
            optional
          />
          {text('lastVisitService')}
        </div>
      </details>
      <details className="fold" open={isOpen(form, IDENTITY, [])}>
        <summary>{t('workers:form.identity')}</summary>
        <div className="stack">
          {text('usedName')}
          {text('matricule', 12)}
          {text('jobTitle')}
          {text('pcs', 8)}
          {text('email')}
          {text('phone', 12)}
        </div>
      </details>
      <details className="fold" open={isOpen(form, PROTECTED)}>
        <summary>{t('workers:form.protected')}</summary>
        <div className="stack">
          <p className="hint">{t('workers:form.protectedLead')}</p>
          <ExposureChoices
            name="protectedSituations"
            entries={choices.protectedSituations}
            ticked={choicesOf(form, 'protectedSituations')}
            error={form.errors.protectedSituations}
          />
          <DateInput
            name="agreementOn"
            label={t('workers:fields.agreementOn')}
            hint={t('workers:hints.agreementOn')}
            form={form}
            optional
          />
        </div>
      </details>
    </>
  );
}
