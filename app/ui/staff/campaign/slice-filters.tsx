import type { MemberSlice } from '~/domain/declarations/campaign-view';
import { SIZE_BAND_CODES } from '~/domain/declarations/size-band';
import { NAF_SECTIONS } from '~/domain/shared/identifiers';
import { NAF_SECTION_NAMES } from '~/domain/shared/naf-sections';
import { useI18n } from '../../i18n';
import { Select } from '../../kit/select';

/** Fields that choose a slice of the members: secteur, size, activity. */
export function SliceFilters({ slice, secteurs }: { slice: MemberSlice; secteurs: readonly string[] }) {
  const { t } = useI18n();
  return (
    <>
      <Select
        name="secteur"
        label={t('campaigns:filter.secteur')}
        placeholder={t('campaigns:filter.anySecteur')}
        value={slice.secteur}
        options={secteurs.map((value) => ({ value, label: value }))}
      />
      <Select
        name="taille"
        label={t('campaigns:filter.size')}
        placeholder={t('campaigns:filter.anySize')}
        value={slice.taille}
        options={SIZE_BAND_CODES.map((value) => ({ value, label: t(`indicators:bands.${value}`) }))}
      />
      <Select
        name="naf"
        label={t('campaigns:filter.naf')}
        placeholder={t('campaigns:filter.anyNaf')}
        value={slice.naf}
        options={[
          ...NAF_SECTIONS.map((value) => ({ value, label: `${value} – ${NAF_SECTION_NAMES[value]}` })),
          { value: 'aucune', label: t('campaigns:filter.noNaf') },
        ]}
      />
    </>
  );
}

/** The exercice, kept in the address when it is not the one in force. */
export function ExerciceFilter({ exercice, exercices }: { exercice: number; exercices: readonly number[] }) {
  const { t } = useI18n();
  if (exercices.length < 2) return <input type="hidden" name="exercice" value={exercice} />;
  return (
    <Select
      name="exercice"
      label={t('indicators:exercice')}
      value={String(exercice)}
      options={exercices.map((year) => ({ value: String(year), label: String(year) }))}
    />
  );
}
