import type { Address, Company, Etablissement } from '~/domain/declarations/dossier';
import { formatSiren, formatSiret } from '~/domain/shared/identifiers';
import { paths } from '~/paths';
import { useI18n } from '~/ui/i18n';
import { ButtonLink } from '~/ui/kit/button';
import { Card } from '~/ui/kit/card';
import { ErrorSummary } from '~/ui/kit/error-summary';
import { SummaryList } from '~/ui/kit/summary-list';
import type { StepProps } from './step-props';
import { ContinueForm, StaleNotice, StepPage } from './step-page';

const oneLine = (address: Address | null) =>
  address &&
  [address.name, address.line1, address.line2, `${address.postcode} ${address.city}`]
    .filter(Boolean)
    .join(', ');

/** Step 1: is what we know of the company right? */
export function CompanyStep(
  props: StepProps & { company: Company; etablissements: readonly Etablissement[] },
) {
  const { t } = useI18n();
  const { adherent, company, etablissements, refusal } = props;
  const nomenclature = t(
    company.nafNomenclature === 'NAF_2025' ? 'declaration:company.naf2025' : 'declaration:company.nafRev2',
  );
  return (
    <StepPage {...props} step="entreprise" lead={t('declaration:company.lead')}>
      <ErrorSummary errors={refusal?.errors} />
      {refusal?.stale && <StaleNotice />}
      <Card>
        <SummaryList
          rows={[
            { label: t('declaration:company.name'), value: company.name },
            { label: t('declaration:company.number'), value: company.number },
            { label: t('declaration:company.siren'), value: formatSiren(company.siren) },
            {
              label: t('declaration:company.naf'),
              value: company.nafCode && `${company.nafCode} (${nomenclature})`,
            },
            { label: t('declaration:company.address'), value: oneLine(company.address) },
            {
              label: t('declaration:company.convocation'),
              value: oneLine(company.convocationAddress) ?? t('declaration:company.sameAddress'),
            },
            {
              label: t('declaration:company.billing'),
              value: oneLine(company.billingAddress) ?? t('declaration:company.sameAddress'),
            },
            {
              label: t('declaration:company.contact'),
              value:
                [company.contactName, company.contactEmail, company.phone].filter(Boolean).join(', ') || null,
            },
            {
              label: t('declaration:company.etablissements'),
              value: etablissements.length > 0 && (
                <ul className="plain">
                  {etablissements.map(({ siret, name }) => (
                    <li key={siret}>
                      {name}, SIRET {formatSiret(siret)}
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
        {props.canEdit && (
          <ButtonLink quiet href={paths.etablissements(adherent)}>
            {t('declaration:company.edit')}
          </ButtonLink>
        )}
      </Card>
      <ContinueForm {...props} />
    </StepPage>
  );
}
