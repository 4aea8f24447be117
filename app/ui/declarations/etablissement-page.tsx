import { formatSiren } from '~/domain/shared/identifiers';
import type { EtablissementRecord } from '~/services/declarations/company-record.server';
import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { Button, ButtonLink } from '../kit/button';
import { ErrorSummary } from '../kit/error-summary';
import type { FormState } from '../kit/form-state';
import { Page } from '../kit/page';
import { PostButton } from '../kit/post-button';
import { TextInput } from '../kit/text-input';
import { CompanyConflict } from './company-details-page';
import { PlaceFields } from './place-fields';

export interface EtablissementPageProps {
  adherent: string;
  siren: string;
  /** Null for a new one. */
  etablissement: EtablissementRecord | null;
  form: FormState;
  hidden: Record<string, string>;
  meanwhile?: Record<string, string>;
}

/** One etablissement: SIRET, name, activity, address. */
export function EtablissementPage(props: EtablissementPageProps) {
  const { t } = useI18n();
  const { adherent, siren, etablissement, form, hidden, meanwhile } = props;
  const action = etablissement
    ? paths.etablissement(adherent, etablissement.id)
    : paths.newEtablissement(adherent);
  return (
    <Page
      title={etablissement ? etablissement.name : t('company:etablissements.newTitle')}
      crumbs={[{ label: t('company:title'), href: paths.etablissements(adherent) }]}
    >
      <ErrorSummary form={form} />
      {meanwhile && <CompanyConflict form={form} recorded={meanwhile} href={action} />}
      <form method="post" action={action} noValidate className="form">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextInput
          name="siret"
          label={t('company:fields.siret')}
          hint={t('company:fields.siretHint', { siren: formatSiren(siren) })}
          inputMode="numeric"
          width={20}
          form={form}
        />
        <TextInput name="name" label={t('company:fields.etablissementName')} form={form} />
        <PlaceFields form={form} />
        <div className="row">
          <Button>{t('company:etablissements.save')}</Button>
          <ButtonLink href={paths.etablissements(adherent)} quiet>
            {t('company:form.cancel')}
          </ButtonLink>
        </div>
      </form>
      {etablissement && !etablissement.archived && etablissement.workers === 0 && (
        <PostButton
          action={paths.etablissements(adherent)}
          label={t('company:etablissements.archive')}
          fields={{ archive: etablissement.id }}
          quiet
        />
      )}
    </Page>
  );
}
