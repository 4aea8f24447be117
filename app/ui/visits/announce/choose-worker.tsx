import type { Announcement } from '~/domain/visits/announcement';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { EmptyState } from '../../kit/empty-state';
import { FilterBar } from '../../kit/filter-bar';
import { Pagination } from '../../kit/pagination';
import { TextInput } from '../../kit/text-input';
import type { AnnouncedAbout } from './announce-page';

interface ChooseWorkerProps {
  adherent: string;
  what: Announcement;
  mayEdit: boolean;
  choice: NonNullable<AnnouncedAbout['choice']>;
}

/** "De qui s'agit-il ?": a search and names to press, the same with 6 workers or 300. */
export function ChooseWorker({ adherent, what, choice, mayEdit }: ChooseWorkerProps) {
  const { t } = useI18n();
  const { q, page, pageSize, total, rows } = choice;
  const here = paths.announceWhat(adherent, what);
  return (
    <>
      <FilterBar action={here} label={t('announce:choose.search')} filtered={q !== ''}>
        <TextInput name="q" type="search" label={t('announce:choose.q')} value={q} />
      </FilterBar>
      {rows.length === 0 ? (
        <EmptyState title={t('announce:choose.noneTitle')}>{t('announce:choose.noneText')}</EmptyState>
      ) : (
        <section className="stack" aria-labelledby="qui">
          <h2 id="qui">{t('announce:choose.who')}</h2>
          <ul className="todos">
            {rows.map(({ id, name, post }) => (
              <li key={id}>
                <div>
                  <a href={paths.announceWhat(adherent, what, { salarie: id })}>{name}</a>
                  {post && <p className="hint">{post}</p>}
                </div>
              </li>
            ))}
          </ul>
          <Pagination
            page={page}
            pageSize={pageSize}
            total={total}
            href={(number) => paths.announceWhat(adherent, what, { q, page: number })}
          />
        </section>
      )}
      {mayEdit && (
        <p>
          {t('announce:choose.missing')} <a href={paths.newWorker(adherent)}>{t('workers:add')}</a>
        </p>
      )}
    </>
  );
}
