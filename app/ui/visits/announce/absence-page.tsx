import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Checkbox } from '../../kit/choices';
import { FileLink } from '../../kit/file-link';
import type { FormState } from '../../kit/form-state';
import { DateInput, TextInput } from '../../kit/text-input';
import { Why } from '../../kit/why';
import { AnnouncePage, type AnnounceProps } from './announce-page';

export interface AbsencePageProps extends AnnounceProps {
  form?: FormState;
}

/** "He has been away": what the employer owes him. No visit is asked for here: a pré-reprise never is by the employer. */
export function AbsencePage({ form, ...page }: AbsencePageProps) {
  const { t } = useI18n();
  const { adherent, formId, secondId, today } = page;
  return (
    <AnnouncePage {...page} form={form}>
      {(worker) => (
        <form
          method="post"
          action={paths.announceWhat(adherent, 'absence', { salarie: worker.id })}
          noValidate
          className="form"
        >
          <input type="hidden" name="id" value={String(form?.values.id ?? formId)} />
          <input type="hidden" name="liaisonId" value={String(form?.values.liaisonId ?? secondId)} />
          <DateInput
            name="absenceFrom"
            label={t('absences:absenceFrom')}
            hint={t('absences:absence.fromHint')}
            form={form}
          />
          <section className="card stack">
            <h2>{t('absences:absence.prereprise')}</h2>
            <p>{t('absences:absence.prerepriseText')}</p>
            <Why article="L.4624-2-4, R.4624-29">{t('absences:absence.prerepriseWhy')}</Why>
            <p className="row">
              {(['fr', 'en'] as const).map((language) => (
                <FileLink
                  key={language}
                  href={paths.prerepriseLeaflet({ langue: language })}
                  label={t(`absences:absence.leaflet.${language}`)}
                  kind="PDF"
                />
              ))}
            </p>
            <Checkbox
              name="informed"
              label={t('absences:absence.informed', { name: worker.name })}
              form={form}
            />
            <DateInput
              name="informedOn"
              label={t('absences:absence.informedOn')}
              value={today}
              max={today}
              form={form}
            />
          </section>
          <section className="card stack">
            <h2>{t('absences:absence.liaison')}</h2>
            <p>{t('absences:absence.liaisonText')}</p>
            <Why article="L.1226-1-3">{t('absences:absence.liaisonWhy')}</Why>
            <Checkbox name="liaison" label={t('absences:absence.liaisonWanted')} form={form} />
            <DateInput name="agreementOn" label={t('absences:absence.agreementOn')} form={form} />
            <DateInput name="proposedOn" label={t('absences:absence.proposedOn')} form={form} />
            <TextInput
              name="place"
              label={t('absences:absence.place')}
              hint={t('absences:absence.placeHint')}
              maxLength={200}
              form={form}
              optional
            />
          </section>
          <div className="row">
            <Button>{t('absences:absence.submit')}</Button>
          </div>
        </form>
      )}
    </AnnouncePage>
  );
}
