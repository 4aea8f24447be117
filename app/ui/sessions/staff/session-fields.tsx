import { DECISION_HOUR } from '~/domain/sessions/decision';
import { SESSION_FORMATS } from '~/domain/sessions/kinds';
import { LONGEST_DAYS } from '~/domain/sessions/session-entry';
import type { SessionChoices } from '~/services/sessions/staff/list-sessions.server';
import { useI18n } from '../../i18n';
import { Radios } from '../../kit/choices';
import type { FormState } from '../../kit/form-state';
import { Select } from '../../kit/select';
import { DateInput, TextInput } from '../../kit/text-input';

/** All of a session, for a new one and for its modification. */
export function SessionFields({ form, choices }: { form: FormState; choices: SessionChoices }) {
  const { t, locale } = useI18n();
  const time = (name: string) => <TextInput name={name} type="time" width={8} label={t(`board:form.${name}`)} form={form} />;
  const figure = (name: string, hint?: string, suffix?: string) => (
    <TextInput name={name} inputMode="numeric" width={4} label={t(`board:form.${name}`)} hint={hint} suffix={suffix} form={form} />
  );
  return (
    <>
      <Select
        name="theme"
        label={t('board:form.theme')}
        placeholder={t('board:form.chooseTheme')}
        options={choices.themes.map(({ code, nameFr, nameEn }) => ({ value: code, label: locale === 'fr' ? nameFr : nameEn }))}
        form={form}
      />
      <Radios
        name="format"
        label={t('board:form.format')}
        choices={SESSION_FORMATS.map((value) => ({ value, label: t(`sessions:format.${value}`) }))}
        form={form}
        inline
      />
      <div className="pairs">
        <Select
          name="centre"
          label={t('board:form.centre')}
          hint={t('board:form.centreHint')}
          placeholder={t('board:form.chooseCentre')}
          options={choices.centres.map(({ code, name }) => ({ value: code, label: name }))}
          form={form}
          optional
        />
        <TextInput name="place" label={t('board:form.place')} hint={t('board:form.placeHint')} maxLength={120} form={form} optional />
      </div>
      <TextInput name="link" type="url" label={t('board:form.link')} hint={t('board:form.linkHint')} form={form} optional />
      <TextInput name="trainer" label={t('board:form.trainer')} list="trainers" maxLength={120} form={form} optional />
      <datalist id="trainers">
        {choices.trainers.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className="pairs">
        <DateInput name="day" label={t('board:form.day')} form={form} />
        {figure('days', t('board:form.daysHint', { max: LONGEST_DAYS }))}
      </div>
      <div className="pairs">
        {time('from')}
        {time('to')}
      </div>
      <div className="pairs">
        {figure('min', t('board:form.minHint'))}
        {figure('max')}
      </div>
      <DateInput name="decision" label={t('board:form.decision')} hint={t('board:form.decisionHint', { hour: DECISION_HOUR })} form={form} />
      {figure('notice', undefined, t('board:form.noticeUnit'))}
    </>
  );
} // prettier-ignore
