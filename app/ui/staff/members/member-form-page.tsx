import { paths } from '~/paths';
import { PlaceFields } from '../../declarations/place-fields';
import { useI18n } from '../../i18n';
import { Button, ButtonLink } from '../../kit/button';
import { Radios } from '../../kit/choices';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { Select } from '../../kit/select';
import { DateInput, TextInput } from '../../kit/text-input';
import { StaffConflict } from '../staff-conflict';

export interface MemberFormPageProps {
  /** Absent for a new one. */
  member?: { number: string; name: string };
  centres: readonly { code: string; name: string; secteur: string }[];
  form: FormState;
  version?: number;
  meanwhile?: Record<string, string>;
}

const PLACE = ['nafCode', 'nafNomenclature', 'addressLine1', 'addressLine2', 'postcode', 'city'];

/** Identity of a member, new or not. */
export function MemberFormPage({ member, centres, form, version, meanwhile }: MemberFormPageProps) {
  const { t } = useI18n();
  const action = member ? paths.memberAction(member.number, 'modification') : paths.newMember();
  const label = (name: string) => t(PLACE.includes(name) ? `company:fields.${name}` : `members:fields.${name}`);
  const crumbs = [{ label: t('members:title'), href: paths.members() }];
  if (member) crumbs.push({ label: member.name, href: paths.member(member.number) });
  return (
    <Page title={member ? t('members:edit.title', member) : t('members:new.title')} crumbs={crumbs}>
      <ErrorSummary form={form} />
      {meanwhile && <StaffConflict form={form} recorded={meanwhile} label={label} href={action} />}
      <form method="post" action={action} noValidate className="form">
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        <h2>{t('members:form.identity')}</h2>
        <TextInput name="name" label={label('name')} form={form} />
        {member ? (
          <TextInput name="siren" label={label('siren')} form={form} inputMode="numeric" width={12} />
        ) : (
          <div className="pairs">
            <TextInput name="number" label={label('number')} form={form} width={12} />
            <TextInput name="siret" label={label('siret')} hint={t('members:form.siretHint')} form={form} inputMode="numeric" width={20} />
          </div>
        )}
        <div className="pairs">
          <Select
            name="centreCode"
            label={label('centreCode')}
            placeholder={t('members:form.chooseCentre')}
            options={centres.map(({ code, name, secteur }) => ({ value: code, label: name, group: secteur }))}
            form={form}
          />
          <DateInput name="joinedOn" label={label('joinedOn')} form={form} />
        </div>
        {member && <DateInput name="arrearsSince" label={label('arrearsSince')} hint={t('members:form.arrearsHint')} form={form} optional />}
        <h2>{t('members:form.place')}</h2>
        <PlaceFields form={form} />
        <h2>{t('members:form.contact')}</h2>
        <TextInput name="contactName" label={label('contactName')} form={form} optional />
        <TextInput name="contactEmail" type="email" label={label('contactEmail')} form={form} optional />
        <TextInput name="phone" type="tel" label={label('phone')} form={form} width={12} optional />
        {!member && (
          <Radios
            name="welcome"
            label={label('welcome')}
            form={form}
            choices={[
              { value: 'mail', label: t('members:welcome.mail'), hint: t('members:welcome.mailHint') },
              { value: 'letter', label: t('members:welcome.letter'), hint: t('members:welcome.letterHint') },
            ]}
          />
        )}
        <div className="row">
          <Button>{t(member ? 'members:form.save' : 'members:form.create')}</Button>
          <ButtonLink href={member ? paths.member(member.number) : paths.members()} quiet>
            {t('campaigns:cancel')}
          </ButtonLink>
        </div>
      </form>
    </Page>
  );
} // prettier-ignore
