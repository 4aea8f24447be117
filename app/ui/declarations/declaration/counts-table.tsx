import { CATEGORIES } from '~/domain/declarations/category';
import type { Counts } from '~/domain/declarations/snapshot';
import { useI18n } from '~/ui/i18n';
import { Table } from '~/ui/kit/table';
import { CategoryTag } from '~/ui/kit/tag';

/** Headcount by category on the day of reference. */
export function CountsTable({ counts, referenceDate }: { counts: Counts; referenceDate: string }) {
  const { t, format } = useI18n();
  const title = t('declaration:review.effectif', { day: format.day(referenceDate) });
  return (
    <>
      <Table
        caption={title}
        hideCaption
        rows={CATEGORIES}
        rowKey={(category) => category}
        columns={[
          {
            label: t('declaration:review.category'),
            cell: (category) => (
              <>
                <CategoryTag category={category} t={t} /> {t(`kit:category.${category.toLowerCase()}`)}
              </>
            ),
          },
          {
            label: t('declaration:review.heads'),
            cell: (category) => format.integer(counts[category]),
            figures: true,
          },
        ]}
        totals={[t('declaration:review.total'), format.integer(counts.effectif)]}
      />
      {counts.multiExposed > 0 && (
        <p className="hint">{t('declaration:review.multi', { count: counts.multiExposed })}</p>
      )}
      {counts.hiredLater > 0 && (
        <p className="hint">{t('declaration:review.hiredLater', { count: counts.hiredLater })}</p>
      )}
    </>
  );
}
