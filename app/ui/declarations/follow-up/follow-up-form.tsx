import { counterpartOf } from '~/domain/declarations/attestation';
import {
  type ExposureCode,
  parseExposureCode,
  selectableOn,
  thesaurusOn,
} from '~/domain/declarations/thesaurus';
import { type Day, parseDay } from '~/domain/shared/day';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { type FormState } from '../../kit/form-state';
import { DateInput } from '../../kit/text-input';
import { Why } from '../../kit/why';
import { ExposureChoices } from '../exposure-choices';

interface FollowUpFormProps {
  form: FormState;
  exposures: readonly string[];
  today: Day;
}

/** The question, as a form whose address can be shared. */
export function FollowUpForm({ form, exposures, today }: FollowUpFormProps) {
  const { t } = useI18n();
  const date = parseDay(String(form.values.date ?? '')) ?? today;
  return (
    <form method="get" action={paths.suiviTool()} noValidate>
      <div className="grid">
        <DateInput
          name="embauche"
          label={t('suivi:form.hired')}
          hint={t('suivi:form.hiredHint')}
          form={form}
        />
        <DateInput
          name="naissance"
          label={t('suivi:form.birth')}
          hint={t('suivi:form.birthHint')}
          form={form}
          optional
        />
      </div>
      <ExposureChoices
        name="exposition"
        entries={offeredOn(date)}
        ticked={exposures.map((code) => inForce(code, date))}
        error={form.errors.exposition}
      >
        <h3>{t('suivi:form.exposures')}</h3>
        <p className="hint">{t('suivi:form.exposuresHint')}</p>
      </ExposureChoices>
      <DateInput
        name="date"
        label={t('suivi:form.date')}
        hint={t('suivi:form.dateHint')}
        why={<Why>{t('suivi:form.dateWhy')}</Why>}
        form={form}
      />
      <Button>{t('suivi:form.submit')}</Button>
    </form>
  );
}

/** What an employer may tick, and apprenticeship: here no contract says it. */
function offeredOn(date: Day) {
  const apprentice = thesaurusOn(date).get('SIA-APPRENTI');
  const offered = selectableOn(date);
  const place = offered.findIndex((entry) => entry.kind === 'SIA');
  return apprentice ? offered.toSpliced(place, 0, apprentice) : offered;
}

/** The box of an old link that stands for the same activity today. */
function inForce(code: string, date: Day): ExposureCode | string {
  const known = parseExposureCode(code);
  if (!known || thesaurusOn(date).has(known)) return code;
  return counterpartOf(known) ?? code;
}
