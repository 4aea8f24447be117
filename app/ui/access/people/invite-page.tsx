import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { TextInput } from '../../kit/text-input';
import { RoleChoices } from './role-choices';

/** Whom to invite, with which rights. */
export function NewInvitationPage({ number, form }: { number: string; form?: FormState }) {
  const { t } = useI18n();
  return (
    <Page
      title={t('people:invite.title')}
      lead={t('people:invite.lead')}
      crumbs={[{ label: t('people:team.title'), href: paths.people(number) }]}
    >
      <ErrorSummary form={form} />
      <Card>
        <form method="post" className="form">
          <TextInput name="email" type="email" label={t('people:invite.email')} form={form} />
          <RoleChoices label={t('people:invite.roles')} form={form} />
          <Button>{t('people:invite.send')}</Button>
        </form>
      </Card>
    </Page>
  );
}
