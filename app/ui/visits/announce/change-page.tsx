import { paths } from '~/paths';
import type { WorkerFormChoices } from '~/services/declarations/show-worker-form.server';
import type { ChangeJudged } from '~/services/visits/announce/announce-change.server';
import type { Serialized } from '~/ui/page-data';
import { ExposureChoices } from '../../declarations/exposure-choices';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { choicesOf, type FormState } from '../../kit/form-state';
import { Select } from '../../kit/select';
import { DateInput } from '../../kit/text-input';
import { AnnouncePage, type AnnounceProps } from './announce-page';
import { ChangeCheck } from './change-check';

export interface ChangePageProps extends AnnounceProps {
  form?: FormState;
  errors?: string[];
  /** The record as it is; null while nobody is chosen. */
  recorded: {
    version: number;
    postId: string | null;
    exposures: string[];
    choices: WorkerFormChoices;
  } | null;
  judged?: Serialized<ChangeJudged> | null;
}

/** "He changes post or exposures": what changes, then what it makes of his follow-up, then writing it. */
export function ChangePage({ form, errors, recorded, judged, ...page }: ChangePageProps) {
  const { t } = useI18n();
  const { adherent, formId, secondId, today } = page;
  return (
    <AnnouncePage {...page} form={judged ? undefined : form} errors={errors}>
      {(worker) => {
        if (!recorded) return null;
        const { choices } = recorded;
        const action = paths.announceWhat(adherent, 'changement', { salarie: worker.id });
        if (form && judged) return <ChangeCheck {...{ action, form, judged, choices, today }} />;
        return (
          <form method="post" action={action} noValidate className="form">
            <input type="hidden" name="id" value={String(form?.values.id ?? formId)} />
            <input
              type="hidden"
              name="postExposureId"
              value={String(form?.values.postExposureId ?? secondId)}
            />
            <input type="hidden" name="version" value={recorded.version} />
            <DateInput
              name="changedOn"
              label={t('changes:change.changedOn')}
              hint={t('changes:change.changedOnHint')}
              value={today}
              form={form}
            />
            <Select
              name="postId"
              label={t('workers:fields.postId')}
              hint={t('workers:hints.postId')}
              placeholder={t('workers:form.choosePost')}
              options={choices.posts.map(({ id, name }) => ({ value: id, label: name }))}
              value={recorded.postId}
              form={form}
            />
            <details className="fold" open={recorded.exposures.length > 0 ? true : undefined}>
              <summary>{t('workers:form.exposures')}</summary>
              <div className="stack">
                <p className="hint">{t('changes:change.exposuresLead')}</p>
                <ExposureChoices
                  name="exposures"
                  entries={choices.exposures.filter(
                    ({ code, needsMotive }) => !needsMotive || recorded.exposures.includes(code),
                  )}
                  ticked={choicesOf(form, 'exposures', recorded.exposures)}
                  error={form?.errors.exposures}
                />
              </div>
            </details>
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
