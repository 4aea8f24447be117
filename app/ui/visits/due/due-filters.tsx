import { CATEGORIES } from '~/domain/declarations/category';
import { DUE_SETS, dueViewQuery, isDueNarrowed } from '~/domain/visits/due-view';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { FilterBar } from '../../kit/filter-bar';
import { Select } from '../../kit/select';
import { Tabs } from '../../kit/tabs';
import { TextInput } from '../../kit/text-input';
import type { DuePageProps } from './due-page';

/** The sets with their counts, then search and filters: all in the address. */
export function DueFilters({ adherent, view, list }: DuePageProps) {
  const { t, format } = useI18n();
  const { counts, etablissements } = list;
  const shown = DUE_SETS.filter((set) => set === 'tous' || set === view.filtre || counts[set] > 0);
  return (
    <>
      <Tabs
        label={t('due:sets.label')}
        tabs={shown.map((set) => ({
          label: t(`due:sets.${set}`),
          href: paths.visitsDue(adherent, dueViewQuery({ ...view, filtre: set, page: 1 })),
          current: set === view.filtre,
          count: format.integer(counts[set]),
        }))}
      />
      <FilterBar
        action={paths.visitsDue(adherent)}
        label={t('due:filter.label')}
        filtered={isDueNarrowed(view) || view.filtre !== 'tous'}
      >
        {view.filtre !== 'tous' && <input type="hidden" name="filtre" value={view.filtre} />}
        {view.tout && <input type="hidden" name="tout" value={view.tout} />}
        <TextInput name="q" type="search" label={t('due:filter.q')} value={view.q} />
        <Select
          name="categorie"
          label={t('due:filter.category')}
          placeholder={t('due:filter.anyCategory')}
          value={view.categorie}
          options={CATEGORIES.map((value) => ({
            value,
            label: `${value} · ${t(`thesaurus:categories.${value}.label`)}`,
          }))}
        />
        {etablissements.length > 1 && (
          <Select
            name="etablissement"
            label={t('due:filter.etablissement')}
            placeholder={t('due:filter.anyEtablissement')}
            value={view.etablissement}
            options={etablissements.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </FilterBar>
    </>
  );
}
