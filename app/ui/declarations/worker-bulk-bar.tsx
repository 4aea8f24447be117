import { viewQuery } from '~/domain/declarations/worker-view';
import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { BulkBar } from '../kit/bulk-bar';
import { Button } from '../kit/button';
import { Checkbox } from '../kit/choices';
import { Select } from '../kit/select';
import { DateInput } from '../kit/text-input';
import type { WorkerListPageProps } from './worker-list-page';
import { BULK_FORM } from './worker-table';

/** What can be done to the ticked workers, or to all those of the view. */
export function WorkerBulkBar({ adherent, view, list, pageSize, exposures }: WorkerListPageProps) {
  const { t, format } = useI18n();
  const { posts, etablissements, total } = list;
  const named = (all: readonly { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <BulkBar form={BULK_FORM} action={paths.workersBulk(adherent)}>
      {Object.entries(viewQuery(view)).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {total > pageSize && (
        <Checkbox name="all" label={t('workers:bulk.all', { count: format.integer(total) })} />
      )}
      <details>
        <summary>{t('workers:bulk.title')}</summary>
        <div className="stack">
          <div className="row">
            <Select
              name="postId"
              label={t('workers:bulk.post')}
              placeholder={t('workers:bulk.choose')}
              options={named(posts)}
            />
            <Button quiet slim name="act" value="post">
              {t('workers:bulk.postSubmit')}
            </Button>
          </div>
          <div className="row">
            <Select
              name="exposure"
              label={t('workers:bulk.exposure')}
              placeholder={t('workers:bulk.choose')}
              options={exposures.map(({ code, kind, labelKey }) => ({
                value: code,
                label: t(labelKey),
                group: t(`thesaurus:kinds.${kind}`),
              }))}
            />
            <Button quiet slim name="act" value="add-exposure">
              {t('workers:bulk.addExposure')}
            </Button>
            <Button quiet slim name="act" value="remove-exposure">
              {t('workers:bulk.removeExposure')}
            </Button>
          </div>
          {etablissements.length > 1 && (
            <div className="row">
              <Select
                name="etablissementId"
                label={t('workers:bulk.etablissement')}
                placeholder={t('workers:bulk.choose')}
                options={named(etablissements)}
              />
              <Button quiet slim name="act" value="etablissement">
                {t('workers:bulk.etablissementSubmit')}
              </Button>
            </div>
          )}
          <div className="row">
            <DateInput name="leftOn" label={t('workers:bulk.leftOn')} />
            <Button quiet slim name="act" value="leave">
              {t('workers:bulk.leave')}
            </Button>
          </div>
        </div>
      </details>
    </BulkBar>
  );
}
