import type { CompanyRole } from '~/domain/access/roles';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { PostButton } from '../../kit/post-button';
import { DateInput, TextInput } from '../../kit/text-input';
import { RoleChoices } from './role-choices';

interface Limits {
  number: string;
  /** First and last day a mandate may end on. */
  today: string;
  latest: string;
  form?: FormState;
}

function Until({ value, today, latest, form }: Omit<Limits, 'number'> & { value: string | null }) {
  const { t, format } = useI18n();
  return (
    <DateInput
      name="until"
      label={t('people:mandates.lastDay')}
      hint={t('people:mandates.lastDayHint', { latest: format.day(latest) })}
      value={value}
      min={today}
      max={latest}
      form={form}
    />
  );
}

/** Lends rights to an accountant, by the address of his account. */
export function NewMandatePage({ number, suggested, ...limits }: Limits & { suggested: string }) {
  const { t } = useI18n();
  const { form } = limits;
  return (
    <Page
      title={t('people:mandates.grant')}
      lead={t('people:mandates.grantLead')}
      crumbs={[{ label: t('people:team.title'), href: paths.people(number) }]}
    >
      <ErrorSummary form={form} />
      <Card>
        <form method="post" className="form">
          <TextInput name="email" type="email" label={t('people:mandates.email')} form={form} />
          <RoleChoices mandate label={t('people:mandates.roles')} values={['declaration']} form={form} />
          <Until {...limits} value={suggested} />
          <Button>{t('people:mandates.send')}</Button>
        </form>
      </Card>
    </Page>
  );
}

interface MandatePageProps extends Limits {
  mandate: {
    id: string;
    name: string;
    email: string;
    firm: string | null;
    roles: CompanyRole[];
    status: 'none' | 'requested' | 'active' | 'refused' | 'revoked';
    until: string | null;
    version: number;
  };
}

/** Answers a request, or changes and ends a mandate. */
export function MandatePage({ mandate, number, ...limits }: MandatePageProps) {
  const { t } = useI18n();
  const { name, firm, version, status } = mandate;
  const asked = status === 'requested';
  const { form } = limits;
  // Only the form of the terms shows again what was typed in it.
  const typed = form?.values.intent === (asked ? 'accept' : 'terms') ? form : undefined;
  return (
    <Page
      title={t(asked ? 'people:requests.of' : 'people:mandates.of', { name })}
      lead={[firm, mandate.email].filter(Boolean).join(' · ')}
      crumbs={[{ label: t('people:team.title'), href: paths.people(number) }]}
    >
      <ErrorSummary form={form} />
      <Card>
        <form method="post" className="form">
          <RoleChoices mandate label={t('people:mandates.roles')} values={mandate.roles} form={typed} />
          <Until {...limits} form={typed} value={mandate.until} />
          <Button name="intent" value={asked ? 'accept' : 'terms'}>
            {t(asked ? 'people:requests.accept' : 'people:mandates.save')}
          </Button>
          <input type="hidden" name="version" value={version} />
        </form>
      </Card>
      {(asked || status === 'active') && (
        <Card title={t(asked ? 'people:requests.refuseTitle' : 'people:mandates.endTitle')}>
          <p>{t(asked ? 'people:requests.refuseText' : 'people:mandates.endText', { name })}</p>
          <PostButton
            action={paths.mandate(number, mandate.id)}
            fields={{ intent: asked ? 'refuse' : 'revoke', version }}
            label={t(asked ? 'people:requests.refuse' : 'people:mandates.end')}
            danger
            quiet
          />
        </Card>
      )}
    </Page>
  );
}
