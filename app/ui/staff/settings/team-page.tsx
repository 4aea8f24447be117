import { STAFF_ROLES } from '~/domain/access/roles';
import type { StaffPerson } from '~/services/service/staff-people.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { PostButton } from '../../kit/post-button';
import { Select } from '../../kit/select';
import { Table } from '../../kit/table';
import { Tag } from '../../kit/tag';
import { TextInput } from '../../kit/text-input';
import { SettingsTabs } from './settings-tabs';

/** The service's own people: who, with what role; open the space to a colleague, close it. */
export function TeamPage({ people, form }: { people: readonly StaffPerson[]; form?: FormState }) {
  const { t } = useI18n();
  return (
    <Page title={t('settings:team.title')} lead={t('settings:team.lead')}>
      <SettingsTabs />
      <ErrorSummary form={form} />
      <Table
        caption={t('settings:team.title')}
        hideCaption
        rows={people}
        rowKey={({ id }) => id}
        columns={[
          {
            label: t('members:people.name'),
            cell: ({ name, email, you }) => (
              <>
                {name} {you && <Tag>{t('settings:team.you')}</Tag>}
                <div className="soft small">{email}</div>
              </>
            ),
          },
          { label: t('settings:team.role'), cell: ({ role }) => t(`access:staffRole.${role}`) },
          {
            label: t('settings:team.secondFactor'),
            cell: ({ secondFactor }) => (
              <Tag tone={secondFactor ? 'good' : 'warn'}>
                {t(secondFactor ? 'settings:team.set' : 'settings:team.notSet')}
              </Tag>
            ),
          },
          {
            label: t('campaigns:actions'),
            quiet: true,
            cell: ({ id, disabled, you }) =>
              !you && (
                <PostButton
                  action={paths.staffPeopleAction('acces')}
                  fields={{ person: id, open: disabled ? 'on' : '' }}
                  label={t(disabled ? 'settings:team.open' : 'settings:team.close')}
                  quiet
                  slim
                />
              ),
          },
        ]}
      />
      <h2>{t('settings:team.invite')}</h2>
      <form method="post" action={paths.staffPeople()} noValidate className="form">
        <TextInput name="name" label={t('members:people.name')} form={form} />
        <TextInput name="email" type="email" label={t('members:people.email')} form={form} />
        <Select
          name="role"
          label={t('settings:team.role')}
          placeholder={t('settings:team.chooseRole')}
          options={STAFF_ROLES.map((value) => ({ value, label: t(`access:staffRole.${value}`) }))}
          form={form}
        />
        <div className="row">
          <Button>{t('settings:team.submit')}</Button>
        </div>
      </form>
    </Page>
  );
}
