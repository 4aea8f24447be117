import type { ProfessionalChoice } from '~/services/visits/duty-calendar.server';
import type { Plan } from '~/services/visits/open-duty-session.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Notice } from '../../kit/notice';
import { Page } from '../../kit/page';
import { Select } from '../../kit/select';
import { DateInput } from '../../kit/text-input';
import type { Serialized } from '../../page-data';
import { HoursFields, UseFields } from './session-fields';

interface NewSessionPageProps {
  centres: { code: string; name: string }[];
  professionals: ProfessionalChoice[];
  newId: string;
  today: string;
  form?: FormState;
  plan: Serialized<Plan> | null;
}

/** Opens a vacation: the hours, then the slots they make, then the word. */
export function NewSessionPage(props: NewSessionPageProps) {
  const { centres, professionals, newId, today, form, plan } = props;
  const { t } = useI18n();
  return (
    <Page
      title={t('duty:newTitle')}
      lead={t('duty:newLead')}
      crumbs={[{ label: t('duty:title'), href: paths.dutySessions() }]}
    >
      <ErrorSummary form={form} />
      <form method="post" action={paths.newDutySession()} noValidate className="form">
        <input type="hidden" name="id" value={typeof form?.values.id === 'string' ? form.values.id : newId} />
        {plan && <Preview plan={plan} />}
        <Select
          name="professional"
          label={t('duty:professional')}
          placeholder={t('duty:chooseProfessional')}
          value={professionals.find(({ you }) => you)?.id}
          options={professionals.map(({ id, name, profession }) => ({
            value: id,
            label: name,
            group: t(`visits:profession.${profession}`),
          }))}
          form={form}
        />
        <Select
          name="centre"
          label={t('duty:centre')}
          placeholder={t('duty:chooseCentre')}
          options={centres.map(({ code, name }) => ({ value: code, label: name }))}
          form={form}
        />
        <DateInput name="day" label={t('duty:day')} min={today} form={form} />
        <HoursFields form={form} />
        <UseFields form={form} />
        <DateInput name="until" label={t('duty:until')} hint={t('duty:untilHint')} min={today} form={form} optional />
        <div className="row">
          <Button name="step" value="plan" quiet={plan !== null}>
            {t('duty:plan')}
          </Button>
        </div>
      </form>
    </Page>
  );
} // prettier-ignore

/** What would be opened, before anything is. */
function Preview({ plan }: { plan: Serialized<Plan> }) {
  const { t, format } = useI18n();
  const [first] = plan;
  const count = plan.reduce((sum, { slots }) => sum + slots.length, 0);
  return (
    <Notice tone="info" title={t('duty:previewTitle', { count })}>
      {first && (
        <p>
          {t('duty:previewDay', { day: format.weekday(first.day) })}{' '}
          {format.list(first.slots.map(({ startsAt }) => format.time(startsAt)))}.
        </p>
      )}
      {plan.length > 1 && (
        <p>{t('duty:previewWeeks', { count: plan.length, last: format.weekday(plan.at(-1)!.day) })}</p>
      )}
      <div className="row">
        <Button name="step" value="open">
          {t('duty:open')}
        </Button>
      </div>
    </Notice>
  );
}
