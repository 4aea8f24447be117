import { AUDIT_AREAS, type AuditFilter } from '~/domain/access/audit-areas';
import { paths } from '~/paths';
import { useI18n } from '../i18n';
import { DateTime } from '../kit/date-time';
import { EmptyState } from '../kit/empty-state';
import { FilterBar } from '../kit/filter-bar';
import { Page } from '../kit/page';
import { Pagination } from '../kit/pagination';
import { Select } from '../kit/select';
import { type Column, Table } from '../kit/table';
import { DateInput, TextInput } from '../kit/text-input';
import { SettingsTabs } from '../staff/settings/settings-tabs';
import { auditSentence } from './audit-sentence';

interface Line {
  id: string;
  at: string;
  actorName: string;
  actorKind: string;
  action: string;
  facts: Record<string, unknown> | null;
  ip: string | null;
  subject: string | null;
  company: { name: string; number: string } | null;
}

interface AuditPageProps {
  lines: readonly Line[];
  total: number;
  page: number;
  pageSize: number;
  filter: AuditFilter;
  /** Number of the company whose trail it is; absent for the service's. */
  company?: string;
}

/** Who did what, when and from where. Nobody can change it. */
export function AuditPage({ lines, total, page, pageSize, filter, company }: AuditPageProps) {
  const { t, format } = useI18n();
  const address = (query?: Record<string, string | number | null>) =>
    company ? paths.companyAudit(company, query) : paths.serviceAudit(query);
  const { who, area, from, to, company: number } = filter;
  const query = { qui: who, quoi: area, du: from, au: to, adherent: number };
  const crumbs = company ? [{ label: t('people:team.title'), href: paths.people(company) }] : undefined;
  const columns: Column<Line>[] = [
    { label: t('audit:column.at'), cell: ({ at }) => <DateTime at={at} /> },
    { label: t('audit:column.who'), heading: true, cell: ({ actorName, actorKind }) => <>{actorName}<span className="beneath">{t(`audit:kind.${actorKind}`)}</span></> },
    { label: t('audit:column.what'), cell: (line) => auditSentence(line, { t, format }) },
    ...(company ? [] : [{ label: t('audit:column.company'), cell: ({ company: about }: Line) => about && <a href={paths.member(about.number)}>{about.name}</a> }]),
    { label: t('audit:column.from'), cell: ({ ip }) => ip ?? '' },
  ];
  return (
    <Page title={t('audit:title')} lead={t('audit:lead')} crumbs={crumbs}>
      {!company && <SettingsTabs />}
      <FilterBar action={address()} label={t('audit:filter.label')} filtered={Object.values(query).some(Boolean)}>
        <TextInput name="qui" type="search" label={t('audit:filter.who')} value={who} />
        <Select name="quoi" label={t('audit:filter.area')} placeholder={t('audit:filter.all')} value={area} options={AUDIT_AREAS.map((value) => ({ value, label: t(`audit:area.${value}`) }))} />
        <DateInput name="du" label={t('audit:filter.from')} value={from} />
        <DateInput name="au" label={t('audit:filter.to')} value={to} />
        {!company && <TextInput name="adherent" label={t('audit:filter.company')} width={8} value={number} />}
      </FilterBar>
      {lines.length === 0 ? (
        <EmptyState title={t('audit:none')}>{t('audit:noneText')}</EmptyState>
      ) : (
        <>
          <Table caption={t('audit:title')} hideCaption dense rows={lines} rowKey={({ id }) => id} columns={columns} />
          <Pagination page={page} pageSize={pageSize} total={total} href={(next) => address({ ...query, page: next })} />
        </>
      )}
    </Page>
  );
} // prettier-ignore
