import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { Button, ButtonLink } from '../kit/button';
import { Checkbox, Radios } from '../kit/choices';
import { ErrorSummary } from '../kit/error-summary';
import type { FormState } from '../kit/form-state';
import { Notice } from '../kit/notice';
import { Page } from '../kit/page';
import { DateInput } from '../kit/text-input';

export interface DeparturePageProps {
  adherent: string;
  id: string;
  name: string;
  version: number;
  /** Exposed to what gives a SIR: what the law asks when that ends is said here, where it ends. */
  isSir: boolean;
  /** Of the visit after exposure that the form may ask for. */
  visitId: string;
  today: string;
  /** How to reach the service. */
  service: { email: string; phone: string };
  leftOn: string;
  form?: FormState;
}

/** "Déclarer un départ": the last day, retired or not, and what follows for someone who was in SIR. */
export function DeparturePage({
  adherent,
  id,
  name,
  version,
  isSir,
  visitId,
  today,
  service,
  leftOn,
  form,
}: DeparturePageProps) {
  const { t } = useI18n();
  return (
    <Page
      title={t('workers:departure.title', { name })}
      lead={t('workers:departure.lead')}
      crumbs={[{ label: t('workers:title'), href: paths.workers(adherent) }]}
    >
      <ErrorSummary form={form} />
      {isSir && (
        <Notice tone="warn" title={t('workers:departure.sirTitle')}>
          <ul className="bullets">
            <li>{t('workers:departure.sirService', service)}</li>
            <li>{t('workers:departure.sirWorker')}</li>
            <li>{t('workers:departure.sirWhen')}</li>
          </ul>
          <p className="article">{t('kit:article', { article: 'L.4624-2-1' })}</p>
        </Notice>
      )}
      <form method="post" action={paths.workerDeparture(adherent, id)} noValidate className="form">
        <input type="hidden" name="version" value={version} />
        <DateInput
          name="leftOn"
          label={t('workers:departure.leftOn')}
          hint={t('workers:departure.leftOnHint')}
          value={leftOn}
          form={form}
        />
        <Radios
          name="retired"
          label={t('workers:departure.retired')}
          hint={t('workers:departure.retiredHint')}
          inline
          value="no"
          choices={(['no', 'yes'] as const).map((value) => ({ value, label: t(`workers:form.${value}`) }))}
          form={form}
        />
        {isSir && (
          <>
            <input type="hidden" name="visitId" value={String(form?.values.visitId ?? visitId)} />
            <Checkbox
              name="tellService"
              label={t('workers:departure.tellService')}
              hint={t('workers:departure.tellServiceHint')}
              checked
              form={form}
            />
            <DateInput
              name="workerInformedOn"
              label={t('workers:departure.workerInformedOn')}
              hint={t('workers:departure.workerInformedHint')}
              max={today}
              form={form}
              optional
            />
          </>
        )}
        <div className="row">
          <Button>{t('workers:departure.submit')}</Button>
          <ButtonLink href={paths.worker(adherent, id)} quiet>
            {t('workers:departure.cancel')}
          </ButtonLink>
        </div>
      </form>
    </Page>
  );
}
