import { PROFESSIONS } from '~/domain/visits/kinds';
import type { TeamMember } from '~/services/visits/health-team.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Checkbox, Radios } from '../../kit/choices';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { Select } from '../../kit/select';
import { Table } from '../../kit/table';
import { Tag } from '../../kit/tag';
import { TextInput } from '../../kit/text-input';
import { SettingsTabs } from './settings-tabs';

interface Named {
  code: string;
  name: string;
}

interface HealthTeamPageProps {
  newId: string;
  members: TeamMember[];
  edited: TeamMember | null;
  people: { id: string; name: string }[];
  teams: (Named & { secteur: string })[];
  secteurs: Named[];
  form?: FormState;
  about?: 'team' | 'professional';
}

/** Who holds visits, in which team, with which account. */
export function HealthTeamPage(props: HealthTeamPageProps) {
  const { members, teams, secteurs, form, about } = props;
  const { t } = useI18n();
  const teamForm = about === 'team' ? form : undefined;
  return (
    <Page title={t('healthTeam:title')} lead={t('healthTeam:lead')}>
      <SettingsTabs />
      <ErrorSummary form={form} />
      <Table
        dense
        caption={t('healthTeam:members')}
        rows={members}
        rowKey={({ id }) => id}
        columns={[
          { label: t('healthTeam:name'), cell: ({ name }) => name },
          { label: t('duty:profession'), cell: ({ profession }) => t(`visits:profession.${profession}`) },
          { label: t('healthTeam:team'), cell: ({ team }) => team },
          { label: t('healthTeam:person'), cell: ({ account }) => account ?? <span className="soft">{t('healthTeam:noPerson')}</span> },
          { label: t('duty:state'), cell: ({ active }) => <Tag tone={active ? 'good' : 'plain'}>{t(active ? 'healthTeam:isActive' : 'healthTeam:left')}</Tag> },
          {
            label: t('duty:actions'),
            quiet: true,
            cell: ({ id, name }) => (
              <a href={paths.healthTeam({ modifier: id })}>
                {t('kit:change')} <span className="sr">{name}</span>
              </a>
            ),
          },
        ]}
      />
      <ProfessionalForm {...props} />
      <h2>{t('healthTeam:newTeam')}</h2>
      <p className="soft">{teams.map(({ name, secteur }) => t('healthTeam:teamOf', { name, secteur })).join(' · ')}</p>
      <form method="post" action={paths.healthTeam()} noValidate className="form">
        <TextInput name="teamName" label={t('healthTeam:teamName')} form={teamForm} />
        <Select
          name="secteur"
          label={t('healthTeam:secteur')}
          placeholder={t('healthTeam:chooseSecteur')}
          options={secteurs.map(({ code, name }) => ({ value: code, label: name }))}
          form={teamForm}
        />
        <div className="row">
          <Button quiet>{t('healthTeam:addTeam')}</Button>
        </div>
      </form>
    </Page>
  );
} // prettier-ignore

function ProfessionalForm({ edited, newId, people, teams, form: refused, about }: HealthTeamPageProps) {
  const { t } = useI18n();
  const form = about === 'professional' ? refused : undefined;
  return (
    <>
      <h2>{edited ? t('healthTeam:edit', { name: edited.name }) : t('healthTeam:add')}</h2>
      <form method="post" action={paths.healthTeam({ modifier: edited?.id })} noValidate className="form">
        <input type="hidden" name="id" value={edited?.id ?? newId} />
        <TextInput name="name" label={t('healthTeam:name')} value={edited?.name} form={form} />
        {edited ? (
          <input type="hidden" name="profession" value={edited.profession} />
        ) : (
          <Radios
            name="profession"
            label={t('duty:profession')}
            choices={PROFESSIONS.map((value) => ({ value, label: t(`visits:profession.${value}`) }))}
            form={form}
            inline
          />
        )}
        <Select
          name="team"
          label={t('healthTeam:team')}
          placeholder={t('healthTeam:chooseTeam')}
          value={edited?.teamCode}
          options={teams.map(({ code, name }) => ({ value: code, label: name }))}
          form={form}
        />
        <Select
          name="person"
          label={t('healthTeam:person')}
          hint={t('healthTeam:personHint')}
          placeholder={t('healthTeam:noPerson')}
          value={edited?.personId}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          form={form}
          optional
        />
        <Checkbox name="active" label={t('healthTeam:active')} checked={edited?.active ?? true} form={form} />
        <div className="row">
          <Button>{t(edited ? 'healthTeam:save' : 'healthTeam:addMember')}</Button>
          {edited && <a href={paths.healthTeam()}>{t('healthTeam:stop')}</a>}
        </div>
      </form>
    </>
  );
}
