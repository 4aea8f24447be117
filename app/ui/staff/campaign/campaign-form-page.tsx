import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button, ButtonLink } from '../../kit/button';
import { Checkbox } from '../../kit/choices';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { DateInput, Textarea, TextInput } from '../../kit/text-input';
import { Why } from '../../kit/why';
import { StaffConflict } from '../staff-conflict';

export interface CampaignFormPageProps {
  form: FormState;
  /** Absent for a new one. */
  campaign?: { exercice: number };
  version?: number;
  meanwhile?: Record<string, string>;
  /** Exercice whose prices a new campagne may take. */
  pricesOf?: number | null;
}

/** Dates and texts of a campagne, new or not. */
export function CampaignFormPage({ form, campaign, version, meanwhile, pricesOf }: CampaignFormPageProps) {
  const { t } = useI18n();
  const action = campaign ? paths.campaignEdit(campaign.exercice) : paths.newCampaign();
  const label = (name: string) => t(`campaigns:fields.${name}`);
  return (
    <Page
      title={campaign ? t('campaigns:editTitle', campaign) : t('campaigns:open')}
      crumbs={[{ label: t('campaigns:list'), href: paths.campaigns() }]}
    >
      <ErrorSummary form={form} />
      {meanwhile && <StaffConflict form={form} recorded={meanwhile} label={label} href={action} />}
      <form method="post" action={action} noValidate className="form">
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        {!campaign && (
          <TextInput name="exercice" label={label('exercice')} form={form} inputMode="numeric" width={4} />
        )}
        <div className="pairs">
          <DateInput name="opensOn" label={label('opensOn')} form={form} />
          <DateInput
            name="closesOn"
            label={label('closesOn')}
            hint={t('campaigns:hints.closesOn')}
            form={form}
          />
        </div>
        <DateInput
          name="referenceDate"
          label={label('referenceDate')}
          form={form}
          why={
            <Why about={label('referenceDate')} article="D.4622-22">
              {t('campaigns:hints.referenceDate')}
            </Why>
          }
        />
        <Textarea
          name="textFr"
          label={label('textFr')}
          hint={t('campaigns:hints.text')}
          form={form}
          optional
        />
        <Textarea name="textEn" label={label('textEn')} form={form} optional />
        {!campaign && pricesOf && (
          <Checkbox
            name="copyPrices"
            label={t('campaigns:copyPrices', { exercice: pricesOf })}
            hint={t('campaigns:hints.copyPrices')}
            form={form}
          />
        )}
        <div className="row">
          <Button>{t(campaign ? 'campaigns:save' : 'campaigns:open')}</Button>
          <ButtonLink href={paths.campaigns()} quiet>
            {t('campaigns:cancel')}
          </ButtonLink>
        </div>
      </form>
    </Page>
  );
}
