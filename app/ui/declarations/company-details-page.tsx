import { OTHER_ADDRESSES, type OtherAddress } from '~/domain/declarations/company-entry';
import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { Button, ButtonLink } from '../kit/button';
import { Checkbox } from '../kit/choices';
import { ErrorSummary } from '../kit/error-summary';
import type { FormState } from '../kit/form-state';
import { Page } from '../kit/page';
import { TextInput } from '../kit/text-input';
import { ConflictNotice } from './conflict-notice';
import { PlaceFields } from './place-fields';
import { conflicts } from './worker-values';

export interface CompanyDetailsPageProps {
  adherent: string;
  form: FormState;
  version: number;
  /** What a colleague recorded while this form was open. */
  meanwhile?: Record<string, string>;
}

/** Activity, addresses and contact of the company. */
export function CompanyDetailsPage({ adherent, form, version, meanwhile }: CompanyDetailsPageProps) {
  const { t } = useI18n();
  const label = (name: string) => t(`company:fields.${name}`);
  return (
    <Page
      title={t('company:form.title')}
      crumbs={[{ label: t('company:title'), href: paths.etablissements(adherent) }]}
    >
      <ErrorSummary form={form} />
      {meanwhile && (
        <CompanyConflict form={form} recorded={meanwhile} href={paths.companyDetails(adherent)} />
      )}
      <form method="post" action={paths.companyDetails(adherent)} noValidate className="form">
        <input type="hidden" name="version" value={version} />
        <h2>{t('company:form.place')}</h2>
        <PlaceFields form={form} />
        <h2>{t('company:form.contact')}</h2>
        <TextInput name="contactName" label={label('contactName')} form={form} optional />
        <TextInput name="contactEmail" type="email" label={label('contactEmail')} form={form} />
        <TextInput name="phone" type="tel" label={label('phone')} form={form} width={12} optional />
        {OTHER_ADDRESSES.map((prefix) => (
          <OtherAddressFields key={prefix} prefix={prefix} form={form} />
        ))}
        <div className="row">
          <Button>{t('company:form.save')}</Button>
          <ButtonLink href={paths.etablissements(adherent)} quiet>
            {t('company:form.cancel')}
          </ButtonLink>
        </div>
      </form>
    </Page>
  );
}

function OtherAddressFields({ prefix, form }: { prefix: OtherAddress; form: FormState }) {
  const { t } = useI18n();
  const label = (name: string) => t(`company:fields.${name}`);
  const differs = form.values[`${prefix}Same`] !== 'on';
  return (
    <details className="fold" open={differs || undefined}>
      <summary>{label(prefix)}</summary>
      <div className="stack">
        <Checkbox name={`${prefix}Same`} label={label('same')} form={form} />
        <TextInput name={`${prefix}Name`} label={label('recipient')} form={form} optional />
        <TextInput name={`${prefix}Line1`} label={label('addressLine1')} form={form} />
        <TextInput name={`${prefix}Line2`} label={label('addressLine2')} form={form} optional />
        <div className="pairs">
          <TextInput
            name={`${prefix}Postcode`}
            label={label('postcode')}
            form={form}
            width={8}
            inputMode="numeric"
          />
          <TextInput name={`${prefix}City`} label={label('city')} form={form} />
        </div>
        <TextInput name={`${prefix}Email`} type="email" label={label('email')} form={form} optional />
      </div>
    </details>
  );
}

const NAMES: Record<string, string> = {
  Name: 'recipient', Line1: 'addressLine1', Line2: 'addressLine2', Postcode: 'postcode', City: 'city', Email: 'email',
  Same: 'same',
}; // prettier-ignore

/** Both values of a company's or an etablissement's fields. */
export function CompanyConflict(props: { form: FormState; recorded: Record<string, string>; href: string }) {
  const { t } = useI18n();
  const { form, recorded, href } = props;
  const label = (name: string) => {
    const prefix = OTHER_ADDRESSES.find((each) => name.startsWith(each));
    if (!prefix) return t(`company:fields.${name}`);
    return `${t(`company:fields.${prefix}`)} : ${t(`company:fields.${NAMES[name.slice(prefix.length)] ?? 'address'}`)}`;
  };
  const shown = (value: string) =>
    value === 'on' ? t('workers:form.yes') : /^NAF_/.test(value) ? t(`company:fields.${value}`) : value;
  return (
    <ConflictNotice
      title={t('company:conflict.title')}
      text={t('company:conflict.text')}
      keepTheirs={href}
      rows={conflicts(form.values, recorded).map((name) => ({
        label: label(name),
        yours: shown(String(form.values[name] ?? '')),
        theirs: shown(recorded[name] ?? ''),
      }))}
    />
  );
}
