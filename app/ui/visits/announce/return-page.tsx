import { REPRISE_CAUSES } from '~/domain/visits/kinds';
import type { RepriseAnswer } from '~/domain/visits/reprise';
import { paths } from '~/paths';
import type { Serialized } from '~/ui/page-data';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Checkbox, Radios } from '../../kit/choices';
import type { FormState } from '../../kit/form-state';
import { DateInput } from '../../kit/text-input';
import { Why } from '../../kit/why';
import { AnnouncePage, type AnnounceProps } from './announce-page';
import { MessageField } from './form-parts';
import { ReturnCheck } from './return-check';

export interface ReturnPageProps extends AnnounceProps {
  form?: FormState;
  /** What the law asks for the dates given, before anything is sent. */
  judged?: Serialized<RepriseAnswer> | null;
}

/** "He comes back": cause and dates, then what the law asks, then sending. */
export function ReturnPage({ form, judged, ...page }: ReturnPageProps) {
  const { t } = useI18n();
  const { adherent, formId } = page;
  return (
    <AnnouncePage {...page} form={judged ? undefined : form}>
      {(worker) => {
        const action = paths.announceWhat(adherent, 'reprise', { salarie: worker.id });
        if (form && judged) return <ReturnCheck {...{ adherent, action, form, judged, worker }} />;
        return (
          <form method="post" action={action} noValidate className="form">
            <input type="hidden" name="id" value={String(form?.values.id ?? formId)} />
            <Radios
              name="cause"
              label={t('absences:return.cause')}
              hint={t('absences:return.causeHint')}
              choices={REPRISE_CAUSES.map((value) => ({ value, label: t(`visits:cause.${value}`) }))}
              form={form}
              why={<Why article="R.4624-31">{t('absences:return.causeWhy')}</Why>}
            />
            <DateInput
              name="absenceFrom"
              label={t('absences:absenceFrom')}
              hint={t('absences:absenceFromHint')}
              form={form}
            />
            <DateInput
              name="returnOn"
              label={t('absences:return.returnOn')}
              hint={
                <>
                  {t('absences:return.returnUnknown')}{' '}
                  <a href={paths.announceWhat(adherent, 'absence', { salarie: worker.id })}>
                    {t('absences:return.toAbsence')}
                  </a>
                </>
              }
              form={form}
            />
            <DateInput
              name="prerepriseOn"
              label={t('absences:return.prerepriseOn')}
              hint={t('absences:return.prerepriseHint')}
              form={form}
              optional
            />
            <Checkbox
              name="holdAnyway"
              label={t('absences:return.holdAnyway')}
              form={form}
              why={<Why article="décret 2026-503">{t('absences:return.holdAnywayWhy')}</Why>}
            />
            <MessageField form={form} />
            <div className="row">
              <Button name="intent" value="check">
                {t('announce:check.continue')}
              </Button>
            </div>
          </form>
        );
      }}
    </AnnouncePage>
  );
}
