import type { CompanyRecord, EtablissementRecord } from '~/services/declarations/company-record.server';
import { formatNaf, formatSiren, formatSiret } from '~/domain/shared/identifiers';
import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { ButtonLink } from '../kit/button';
import { Card } from '../kit/card';
import { Page } from '../kit/page';
import { PostButton } from '../kit/post-button';
import { SummaryList } from '../kit/summary-list';
import { Table } from '../kit/table';
import { oneLine } from './company-values';

export interface CompanyPageProps {
  adherent: string;
  company: CompanyRecord;
  etablissements: EtablissementRecord[];
  mayEdit: boolean;
  mayDeclare: boolean;
}

/** The company, its addresses and its etablissements. */
export function CompanyPage({ adherent, company, etablissements, mayEdit, mayDeclare }: CompanyPageProps) {
  const { t, format } = useI18n();
  const label = (name: string) => t(`company:fields.${name}`);
  const change = mayEdit ? paths.companyDetails(adherent) : undefined;
  const live = etablissements.filter(({ archived }) => !archived);
  const gone = etablissements.filter(({ archived }) => archived);
  const naf = (of: Pick<CompanyRecord, 'nafCode' | 'nafNomenclature'>) =>
    of.nafCode && `${formatNaf(of.nafCode)} (${label(`short.${of.nafNomenclature}`)})`;
  const place = ({ addressLine1, addressLine2, postcode, city }: CompanyRecord | EtablissementRecord) =>
    oneLine({ line1: addressLine1 ?? '', line2: addressLine2, postcode: postcode ?? '', city: city ?? '' });
  const contact = [company.contactName, company.contactEmail, company.phone].filter(Boolean).join(', ');
  return (
    <Page
      title={t('company:title')}
      lead={t('company:lead')}
      next={
        mayDeclare && (
          <ButtonLink href={paths.declaration(adherent)} quiet>
            {t('company:backToDeclaration')}
          </ButtonLink>
        )
      }
    >
      <Card title={t('company:identity')}>
        <SummaryList
          rows={[
            { label: label('name'), value: company.name },
            { label: label('number'), value: company.number },
            { label: label('siren'), value: formatSiren(company.siren) },
            { label: t('company:secteur'), value: `${company.secteur.name}, ${company.centre.name}` },
            { label: label('nafCode'), value: naf(company), change },
            { label: label('address'), value: place(company), change },
            { label: t('company:contact'), value: contact || null, change },
            { label: label('billing'), value: oneLine(company.billingAddress) ?? label('same'), change },
            {
              label: label('convocation'),
              value: oneLine(company.convocationAddress) ?? label('same'),
              change,
            },
          ]}
        />
        <p className="hint">{t('company:serviceOnly')}</p>
      </Card>
      <h2>{t('company:etablissements.title')}</h2>
      {live.length === 0 && <p>{t('company:etablissements.none')}</p>}
      {live.length > 0 && (
        <Table
          caption={t('company:etablissements.caption')}
          hideCaption
          rows={live}
          rowKey={({ id }) => id}
          columns={[
            {
              label: label('etablissementName'),
              cell: ({ id, name }) =>
                mayEdit ? <a href={paths.etablissement(adherent, id)}>{name}</a> : name,
            },
            { label: label('siret'), cell: ({ siret }) => <span className="num">{formatSiret(siret)}</span> },
            { label: label('nafCode'), cell: (row) => naf(row) ?? '–' },
            { label: label('address'), cell: (row) => place(row) ?? '–' },
            {
              label: t('company:etablissements.workers'),
              figures: true,
              cell: ({ id, workers }) => (
                <a href={paths.workers(adherent, { etablissement: id })}>{format.integer(workers)}</a>
              ),
            },
          ]}
        />
      )}
      {mayEdit && (
        <div className="row">
          <ButtonLink href={paths.newEtablissement(adherent)}>{t('company:etablissements.add')}</ButtonLink>
        </div>
      )}
      {gone.length > 0 && (
        <details className="fold">
          <summary>{t('company:etablissements.archivedList')}</summary>
          <ul className="stack">
            {gone.map(({ id, name, siret }) => (
              <li key={id} className="row">
                {name}, {formatSiret(siret)}
                {mayEdit && (
                  <PostButton
                    action={paths.etablissements(adherent)}
                    label={t('company:etablissements.restore')}
                    fields={{ restore: id }}
                    quiet
                    slim
                  />
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Page>
  );
}
