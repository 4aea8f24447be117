import type { CompanyRole } from '~/domain/access/roles';
import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { Button } from '../kit/button';
import { Card } from '../kit/card';
import { Checkboxes } from '../kit/choices';
import { ErrorSummary } from '../kit/error-summary';
import type { FormState } from '../kit/form-state';
import { Page } from '../kit/page';
import { Textarea, TextInput } from '../kit/text-input';

interface TakeOverPageProps {
  company: {
    name: string;
    number: string;
    members: { id: string; name: string; email: string; roles: CompanyRole[] }[];
  };
  form?: FormState;
}

/** The service names a company's administrateur, with a written reason. */
export function TakeOverPage({ company, form }: TakeOverPageProps) {
  const { t, format } = useI18n();
  return (
    <Page
      title={t('people:takeOver.title', { company: company.name })}
      lead={t('people:takeOver.lead')}
      crumbs={[
        { label: t('shell:staffNav.members'), href: paths.members() },
        { label: company.name, href: paths.member(company.number) },
      ]}
    >
      <ErrorSummary form={form} />
      <Card>
        <form method="post" className="form">
          <TextInput name="name" label={t('account:profile.name')} form={form} />
          <TextInput name="email" type="email" label={t('people:takeOver.email')} form={form} />
          <Textarea name="reason" label={t('people:takeOver.reason')} hint={t('people:takeOver.reasonHint')} maxLength={1000} form={form} />
          {company.members.length > 0 && (
            <Checkboxes
              name="leaving"
              optional
              label={t('people:takeOver.leaving')}
              hint={t('people:takeOver.leavingHint')}
              form={form}
              choices={company.members.map(({ id, name, email, roles }) => ({
                value: id,
                label: name,
                hint: `${email} · ${format.list(roles.map((role) => t(`access:role.${role}`)))}`,
              }))}
            />
          )}
          <Button>{t('people:takeOver.submit')}</Button>
        </form>
      </Card>
    </Page>
  ); // prettier-ignore
}
