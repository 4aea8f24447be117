import { isSliced } from '~/domain/declarations/campaign-view';
import {
  MEMBER_ACCESS,
  MEMBER_STATUSES,
  type MemberView,
  memberQuery,
} from '~/domain/declarations/member-view';
import { formatNaf } from '~/domain/shared/identifiers';
import type { MemberLine, MemberList } from '~/services/declarations/members/list-members.server';
import type { Serialized } from '~/ui/page-data';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { EmptyState } from '../../kit/empty-state';
import { FilterBar } from '../../kit/filter-bar';
import { Page } from '../../kit/page';
import { Pagination } from '../../kit/pagination';
import { Select } from '../../kit/select';
import { type Column, Table } from '../../kit/table';
import { Tag } from '../../kit/tag';
import { TextInput } from '../../kit/text-input';
import { SliceFilters } from '../campaign/slice-filters';

type Line = Serialized<MemberLine>;
export interface MembersPageProps {
  view: MemberView;
  list: Serialized<MemberList>;
  pageSize: number;
  mayCreate: boolean;
  mayImport: boolean;
  mayPrint: boolean;
}

/** The members: find one, narrow the list. */
export function MembersPage({ view, list, pageSize, mayCreate, mayImport, mayPrint }: MembersPageProps) {
  const { t, format } = useI18n();
  const { rows, total } = list;
  return (
    <Page
      title={t('members:title')}
      lead={t('members:lead', { count: total, total: format.integer(total) })}
      next={
        <>
          {mayCreate && <ButtonLink href={paths.newMember()}>{t('members:new.title')}</ButtonLink>}
          {mayImport && (
            <ButtonLink href={paths.membersImport()} quiet>
              {t('members:import.title')}
            </ButtonLink>
          )}
          {mayPrint && (
            <ButtonLink href={paths.letters()} quiet>
              {t('members:letters.title')}
            </ButtonLink>
          )}
        </>
      }
    >
      <MemberFilters view={view} secteurs={list.secteurs} action={paths.members()} />
      {rows.length === 0 ? (
        <EmptyState title={t('members:none')}>{t('members:noneText')}</EmptyState>
      ) : (
        <>
          <Table dense caption={t('members:title')} hideCaption columns={useMemberColumns()} rows={rows} rowKey={({ id }) => id} />
          <Pagination page={view.page} pageSize={pageSize} total={total} href={(page) => paths.members(memberQuery({ ...view, page }))} />
        </>
      )}
    </Page>
  );
} // prettier-ignore

/** Search, status, access and slice, all in the address. */
export function MemberFilters({ view, secteurs, action }: { view: MemberView; secteurs: readonly string[]; action: string }) {
  const { t } = useI18n();
  const filtered = isSliced(view) || Boolean(view.q || view.acces) || view.statut !== 'actifs';
  return (
    <FilterBar action={action} label={t('members:filter.label')} filtered={filtered}>
      <TextInput name="q" type="search" label={t('members:filter.q')} value={view.q} />
      <Select
        name="statut"
        label={t('members:filter.status')}
        value={view.statut}
        options={MEMBER_STATUSES.map((value) => ({ value, label: t(`members:filter.statuses.${value}`) }))}
      />
      <SliceFilters slice={view} secteurs={secteurs} />
      <Select
        name="acces"
        label={t('members:filter.access')}
        placeholder={t('members:filter.anyAccess')}
        value={view.acces}
        options={MEMBER_ACCESS.map((value) => ({ value, label: t(`members:filter.accesses.${value}`) }))}
      />
    </FilterBar>
  );
} // prettier-ignore

/** Columns of a list of members. */
export function useMemberColumns(): Column<Line>[] {
  const { t, format } = useI18n();
  return [
    {
      label: t('members:column.name'),
      cell: ({ number, name, city }) => (
        <>
          <a href={paths.member(number)}>{name}</a>
          <div className="soft small">{[number, city].filter(Boolean).join(' · ')}</div>
        </>
      ),
    },
    { label: t('members:column.centre'), cell: ({ secteur, centre }) => `${secteur} · ${centre}` },
    { label: t('members:column.naf'), cell: ({ naf }) => (naf ? formatNaf(naf) : '–') },
    { label: t('members:column.effectif'), figures: true, cell: ({ effectif }) => format.integer(effectif) },
    {
      label: t('members:column.access'),
      cell: ({ people, lettersOn }) =>
        people > 0
          ? t('members:column.people', { count: people })
          : lettersOn
            ? t('members:column.codeSent', { day: format.shortDay(lettersOn) })
            : t('members:column.noAccess'),
    },
    { label: t('members:column.status'), cell: (row) => <MemberTag status={row.status} suspended={row.suspended} /> },
  ];
} // prettier-ignore

/** Member, suspended or radiated. */
export function MemberTag({ status, suspended }: { status: 'active' | 'radiated'; suspended: boolean }) {
  const { t } = useI18n();
  if (status === 'radiated') return <Tag tone="bad">{t('members:status.radiated')}</Tag>;
  return suspended ? <Tag tone="warn">{t('members:status.suspended')}</Tag> : <Tag tone="good">{t('members:status.active')}</Tag>;
} // prettier-ignore
