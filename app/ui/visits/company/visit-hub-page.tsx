import { VISIT_KINDS } from '~/domain/visits/kinds';
import { VISIT_SETS, type VisitView, visitViewQuery } from '~/domain/visits/visit-view';
import type { VisitList } from '~/services/visits/company/show-visits.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { EmptyState } from '../../kit/empty-state';
import { FilterBar } from '../../kit/filter-bar';
import { Page } from '../../kit/page';
import { Pagination } from '../../kit/pagination';
import { Select } from '../../kit/select';
import { Tabs } from '../../kit/tabs';
import { TextInput } from '../../kit/text-input';
import { TodoList } from '../../kit/todo-list';
import { VisitPart } from './visit-parts';

export interface VisitHubPageProps {
  adherent: string;
  view: VisitView;
  list: VisitList;
  pageSize: number;
  today: string;
  may: { announce: boolean; manage: boolean };
}

/** "Visites": what to do first, appointments to come, requests that wait. */
export function VisitHubPage(props: VisitHubPageProps) {
  const { t, format } = useI18n();
  const { adherent, view, list, pageSize, may } = props;
  const { counts } = list;
  const total = VISIT_SETS.reduce((sum, set) => sum + counts[set], 0);
  const filtered = view.q !== '' || view.type !== null;
  const shown = view.vue ? [view.vue] : (['rendez-vous', 'demandes'] as const);
  const addressOf = (change: Partial<VisitView>) =>
    paths.visits(adherent, visitViewQuery({ ...view, page: 1, ...change }));
  return (
    <Page
      title={t('appointments:title')}
      lead={t('appointments:lead')}
      next={
        <>
          {may.announce && (
            <ButtonLink href={paths.announce(adherent)}>{t('appointments:announce')}</ButtonLink>
          )}
          <ButtonLink href={paths.visitsDue(adherent)} quiet>
            {t('appointments:links.due')}
          </ButtonLink>
          <ButtonLink href={paths.visitCalendar(adherent)} quiet>
            {t('appointments:links.calendar')}
          </ButtonLink>
          <ButtonLink href={paths.attendance(adherent)} quiet>
            {t('appointments:links.attendance')}
          </ButtonLink>
        </>
      }
    >
      {total === 0 && !filtered ? (
        <EmptyState
          title={t('appointments:empty.title')}
          action={
            may.announce && (
              <ButtonLink href={paths.announce(adherent)}>{t('appointments:announce')}</ButtonLink>
            )
          }
        >
          {t('appointments:empty.text')}
        </EmptyState>
      ) : (
        <>
          {may.manage && !view.vue && !filtered && counts['rendez-vous'] > 0 && <FirstThings {...props} />}
          <Tabs
            label={t('appointments:sets.label')}
            tabs={[null, ...VISIT_SETS].map((set) => ({
              label: t(`appointments:sets.${set ?? 'all'}`),
              href: addressOf({ vue: set }),
              current: view.vue === set,
              count: set ? format.integer(counts[set]) : undefined,
            }))}
          />
          <FilterBar
            action={paths.visits(adherent)}
            label={t('appointments:filter.label')}
            filtered={filtered}
          >
            {view.vue && <input type="hidden" name="vue" value={view.vue} />}
            <TextInput name="q" type="search" label={t('appointments:filter.q')} value={view.q} />
            <Select
              name="type"
              label={t('appointments:filter.kind')}
              placeholder={t('appointments:filter.anyKind')}
              value={view.type}
              options={VISIT_KINDS.map((value) => ({ value, label: t(`visits:kind.${value}`) }))}
            />
          </FilterBar>
          {shown.every((set) => counts[set] === 0) && filtered ? (
            <EmptyState
              title={t('appointments:empty.noneTitle')}
              action={
                <ButtonLink href={paths.visits(adherent)} quiet>
                  {t('appointments:empty.none')}
                </ButtonLink>
              }
            />
          ) : (
            shown.map((set) => (
              <VisitPart key={set} set={set} {...props} all={view.vue ? null : addressOf({ vue: set })} />
            ))
          )}
          {view.vue && (
            <Pagination
              page={view.page}
              pageSize={pageSize}
              total={counts[view.vue]}
              href={(page) => addressOf({ page })}
            />
          )}
        </>
      )}
    </Page>
  );
}

function FirstThings({ adherent, list }: VisitHubPageProps) {
  const { t, format } = useI18n();
  const todos = list.toConfirm.map(({ id, name, startsAt }) => ({
    label: t('appointments:confirmTodo', { name: name ?? t('appointments:someone') }),
    href: paths.visit(adherent, id),
    note: format.weekdayTime(startsAt),
  }));
  return (
    <Card title={t('appointments:todo')}>
      <p className="soft small">{t('appointments:confirmNote', { hours: list.noticeHours })}</p>
      {todos.length > 0 ? <TodoList todos={todos} /> : <p>{t('appointments:nothingToDo')}</p>}
    </Card>
  );
}
