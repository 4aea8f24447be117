import { paths } from '~/paths';
import type { HiringShown } from '~/services/visits/announce/announce-hiring.server';
import type { Serialized } from '~/ui/page-data';
import { useI18n } from '../../i18n';
import { Button, ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import type { FormState } from '../../kit/form-state';
import { Notice } from '../../kit/notice';
import { DateInput, TextInput } from '../../kit/text-input';
import { Why } from '../../kit/why';
import { AnnouncePage, type AnnounceProps } from './announce-page';
import { FirstVisitNotice } from './first-visit-notice';

export interface HiringPageProps extends AnnounceProps {
  form?: FormState;
  /** Null: another employer organises his follow-up, or nobody is chosen yet. */
  hiring: Serialized<HiringShown> | null;
}

/** "He starts": add him to the list and the visit is asked for; or ask for someone who is in the list. */
export function HiringPage({ form, hiring, ...page }: HiringPageProps) {
  const { t } = useI18n();
  const { adherent, formId, today, mayEdit } = page;
  const add = (
    <Card title={t('changes:hiring.new')}>
      <p>{t('changes:hiring.newText')}</p>
      <div className="row">
        <ButtonLink href={paths.newWorker(adherent)}>{t('workers:add')}</ButtonLink>
        <ButtonLink href={paths.imports(adherent)} quiet>
          {t('workers:import')}
        </ButtonLink>
      </div>
    </Card>
  );
  return (
    <AnnouncePage {...page} form={form} first={mayEdit && add}>
      {(worker) => {
        if (!hiring)
          return (
            <Notice tone="info" title={t('changes:hiring.otherEmployer')}>
              <p className="article">{t('kit:article', { article: 'D.4624-59' })}</p>
            </Notice>
          );
        const { first, startOn, lastVisitOn, lastVisitService } = hiring;
        return (
          <div className="stack">
            <FirstVisitNotice first={first} startOn={startOn} />
            {first.act !== 'ACTION-COLLECTIVE' && !worker.open.some(({ kind }) => kind === 'embauche') && (
              <form
                method="post"
                action={paths.announceWhat(adherent, 'embauche', { salarie: worker.id })}
                noValidate
                className="form"
              >
                <input type="hidden" name="id" value={String(form?.values.id ?? formId)} />
                <DateInput
                  name="lastVisitOn"
                  label={t('workers:fields.lastVisitOn')}
                  hint={t('workers:hints.lastVisitOn')}
                  value={lastVisitOn}
                  max={today}
                  form={form}
                  optional
                  why={
                    <Why article="R.4624-15, R.4624-27">
                      {t('changes:first.spare', { count: first.recent.withinYears })}
                    </Why>
                  }
                />
                <TextInput
                  name="lastVisitService"
                  label={t('workers:fields.lastVisitService')}
                  value={lastVisitService}
                  maxLength={200}
                  form={form}
                  optional
                />
                <div className="row">
                  <Button>{t('changes:hiring.submit')}</Button>
                </div>
              </form>
            )}
          </div>
        );
      }}
    </AnnouncePage>
  );
}
