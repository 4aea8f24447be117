import { CATEGORIES } from '~/domain/declarations/category';
import { isNarrowed, viewQuery, WORKER_SETS } from '~/domain/declarations/worker-view';
import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { FilterBar } from '../kit/filter-bar';
import { Select } from '../kit/select';
import { Tabs } from '../kit/tabs';
import { TextInput } from '../kit/text-input';
import type { WorkerListPageProps } from './worker-list-page';

/** The sets of the list with their counts, then search and filters: all in the address. */
export function WorkerFilters({ adherent, view, list }: WorkerListPageProps) {
  const { t, format } = useI18n();
  const { counts, posts, etablissements } = list;
  const shown = WORKER_SETS.filter((set) => set === 'presents' || set === view.filtre || counts[set] > 0);
  return (
    <>
      <Tabs
        label={t('workers:sets.label')}
        tabs={shown.map((set) => ({
          label: t(`workers:sets.${set}`),
          href: paths.workers(adherent, viewQuery({ ...view, filtre: set, page: 1 })),
          current: set === view.filtre,
          count: format.integer(counts[set]),
        }))}
      />
      <FilterBar
        action={paths.workers(adherent)}
        label={t('workers:filter.label')}
        filtered={isNarrowed(view)}
      >
        {view.filtre !== 'presents' && <input type="hidden" name="filtre" value={view.filtre} />}
        {view.tri !== 'nom' && <input type="hidden" name="tri" value={view.tri} />}
        {view.sens !== 'croissant' && <input type="hidden" name="sens" value={view.sens} />}
        <TextInput name="q" type="search" label={t('workers:filter.q')} value={view.q} />
        <Select
          name="categorie"
          label={t('workers:filter.category')}
          placeholder={t('workers:filter.anyCategory')}
          value={view.categorie}
          options={CATEGORIES.map((value) => ({
            value,
            label: `${value} (${format.integer(counts[value])})`,
          }))}
        />
        <Select
          name="poste"
          label={t('workers:filter.post')}
          placeholder={t('workers:filter.anyPost')}
          value={view.poste}
          options={[
            { value: 'aucun', label: t('workers:filter.noPost') },
            ...posts.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        {etablissements.length > 1 && (
          <Select
            name="etablissement"
            label={t('workers:filter.etablissement')}
            placeholder={t('workers:filter.anyEtablissement')}
            value={view.etablissement}
            options={etablissements.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </FilterBar>
    </>
  );
}
