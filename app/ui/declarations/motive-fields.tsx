import { useI18n } from '../i18n';
import { Checkbox } from '../kit/choices';
import type { FormState } from '../kit/form-state';
import { DateInput, Textarea } from '../kit/text-input';
import { Why } from '../kit/why';

/** What R.4624-23, III asks for when an employer adds a post to SIR by itself. */
export function MotiveFields({ form }: { form: FormState }) {
  const { t } = useI18n();
  return (
    <details className="fold" open={form.values.motive ? true : undefined}>
      <summary>{t('posts:motive.title')}</summary>
      <div className="stack">
        <p className="hint">{t('posts:motive.lead')}</p>
        <Textarea
          name="motive"
          label={t('posts:motive.motive')}
          hint={t('posts:motive.motiveHint')}
          rows={3}
          maxLength={1000}
          form={form}
          optional
          why={<Why article="R.4624-23, III">{t('posts:motive.why')}</Why>}
        />
        <DateInput name="doctorOpinionOn" label={t('posts:motive.doctor')} form={form} optional />
        <DateInput name="cseOpinionOn" label={t('posts:motive.cse')} form={form} optional />
        <Checkbox name="noCse" label={t('posts:motive.noCse')} form={form} />
      </div>
    </details>
  );
}
