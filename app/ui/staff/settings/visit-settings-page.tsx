import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { Checkbox } from '../../kit/choices';
import { Money } from '../../kit/date-time';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { SummaryList } from '../../kit/summary-list';
import { TextInput } from '../../kit/text-input';
import { Why } from '../../kit/why';
import { StaffConflict } from '../staff-conflict';
import { SettingsTabs } from './settings-tabs';

interface VisitSettingsPageProps {
  form: FormState;
  version: string;
  fees: readonly { exercice: number; absenceCents: number }[];
  /** The settings as a colleague left them. */
  meanwhile?: Record<string, string>;
}

const BOXES = ['trajetAsNonProfessional', 'smsDayBefore', 'feeForAbsence'] as const;

/** What the service decides about visits where the law leaves it open. */
export function VisitSettingsPage({ form, version, fees, meanwhile }: VisitSettingsPageProps) {
  const { t } = useI18n();
  const label = (name: string) => t(`visitSettings:fields.${name}`);
  const number = (name: string, suffix: string) => (
    <TextInput
      name={name}
      label={label(name)}
      hint={t(`visitSettings:hints.${name}`)}
      suffix={suffix}
      form={form}
      inputMode="decimal"
      width={4}
    />
  );
  const box = (name: (typeof BOXES)[number], article?: string) => (
    <Checkbox
      name={name}
      label={label(name)}
      hint={t(`visitSettings:hints.${name}`)}
      why={article && <Why article={article}>{t(`visitSettings:why.${name}`)}</Why>}
      form={form}
    />
  );
  // An unticked box sends nothing, which a comparison would take for no difference.
  const inWords = (values: FormState['values']) => ({
    ...(values as Record<string, string>),
    ...Object.fromEntries(BOXES.map((name) => [name, t(values[name] ? 'workers:form.yes' : 'settings:no')])),
  });
  return (
    <Page title={t('visitSettings:title')} lead={t('visitSettings:lead')}>
      <SettingsTabs />
      <ErrorSummary form={form} />
      {meanwhile && (
        <StaffConflict
          form={{ ...form, values: inWords(form.values) }}
          recorded={inWords(meanwhile)}
          label={label}
          href={paths.visitSettings()}
        />
      )}
      <form method="post" action={paths.visitSettings()} noValidate className="form">
        <input type="hidden" name="version" value={version} />
        <h2>{t('visitSettings:parts.answer')}</h2>
        {number('proposalDays', t('visitSettings:units.workingDays'))}
        {box('trajetAsNonProfessional', 'R.4624-31')}
        <h2>{t('visitSettings:parts.reminders')}</h2>
        <TextInput
          name="reminderDays"
          label={label('reminderDays')}
          hint={t('visitSettings:hints.reminderDays')}
          suffix={t('visitSettings:units.daysBefore')}
          form={form}
          width={8}
        />
        {box('smsDayBefore')}
        <h2>{t('visitSettings:parts.absence')}</h2>
        {number('noticeHours', t('visitSettings:units.hours'))}
        {box('feeForAbsence')}
        {number('absenceTargetPercent', '%')}
        <div className="row">
          <Button>{t('visitSettings:save')}</Button>
        </div>
      </form>
      <Card title={t('visitSettings:fees.title')}>
        <p>{t('visitSettings:fees.text')}</p>
        {fees.length === 0 ? (
          <p>{t('visitSettings:fees.none')}</p>
        ) : (
          <SummaryList
            rows={fees.map(({ exercice, absenceCents }) => ({
              label: t('visitSettings:fees.year', { exercice }),
              value:
                absenceCents === 0 ? (
                  t('visitSettings:fees.free')
                ) : (
                  <>
                    <Money cents={absenceCents} /> {t('visitSettings:fees.net')}
                  </>
                ),
              change: paths.priceList(exercice),
            }))}
          />
        )}
      </Card>
    </Page>
  );
}
