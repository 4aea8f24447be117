import { ATTESTATION_CODES } from '~/domain/declarations/thesaurus';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Radios } from '../../kit/choices';
import type { FormState } from '../../kit/form-state';
import { Notice } from '../../kit/notice';
import { DateInput } from '../../kit/text-input';
import { Why } from '../../kit/why';
import { AnnouncePage, type AnnounceProps } from './announce-page';
import { MessageField } from './form-parts';

export interface AuthorisationPageProps extends AnnounceProps {
  form?: FormState;
}

/** "An authorisation is expiring": the attestation of 5 years that driving and electrical work ask for. */
export function AuthorisationPage({ form, ...page }: AuthorisationPageProps) {
  const { t, format } = useI18n();
  const { adherent, formId, today } = page;
  return (
    <AnnouncePage {...page} form={form}>
      {(worker) => {
        const known = ATTESTATION_CODES.filter((code) => worker.issued[code]);
        return (
          <div className="stack">
            <Notice tone="info" title={t('announce:authorisation.noLongerSir')}>
              <p>{t('announce:authorisation.noLongerSirText')}</p>
              <p className="article">
                {t('kit:article', { article: 'R.4323-56, R.4544-10, décret 2025-355' })}
              </p>
            </Notice>
            <form
              method="post"
              action={paths.announceWhat(adherent, 'autorisation', { salarie: worker.id })}
              noValidate
              className="form"
            >
              <input type="hidden" name="id" value={String(form?.values.id ?? formId)} />
              <Radios
                name="attestation"
                label={t('announce:authorisation.which')}
                choices={ATTESTATION_CODES.map((value) => ({
                  value,
                  label: t(`announce:authorisation.${value}.label`),
                  hint: t(`announce:authorisation.${value}.hint`),
                }))}
                value={known.length === 1 ? known[0] : null}
                form={form}
              />
              <Radios
                name="proof"
                label={t('announce:authorisation.proof')}
                choices={(['attestation', 'avis', 'none'] as const).map((value) => ({
                  value,
                  label: t(`announce:authorisation.proofs.${value}`),
                }))}
                value={known.length > 0 ? 'attestation' : null}
                form={form}
                why={<Why article="décret 2025-355">{t('announce:authorisation.proofWhy')}</Why>}
              />
              <DateInput
                name="issuedOn"
                label={t('announce:authorisation.issuedOn')}
                hint={
                  known.length > 0
                    ? known
                        .map((code) =>
                          t('announce:authorisation.known', {
                            what: t(`announce:authorisation.${code}.label`),
                            day: format.day(worker.issued[code] ?? ''),
                          }),
                        )
                        .join(' ')
                    : t('announce:authorisation.issuedHint')
                }
                value={known.length === 1 && known[0] ? worker.issued[known[0]] : null}
                max={today}
                form={form}
                optional
              />
              <MessageField form={form} />
              <div className="row">
                <Button>{t('announce:authorisation.submit')}</Button>
              </div>
            </form>
          </div>
        );
      }}
    </AnnouncePage>
  );
}
