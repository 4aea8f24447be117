import { paths } from '~/paths';
import type { CompanyRole } from '~/domain/access/roles';
import { useI18n } from '../i18n';
import { ButtonLink } from '../kit/button';
import { DayText } from '../kit/date-time';
import { EmptyState } from '../kit/empty-state';
import { FilterBar } from '../kit/filter-bar';
import { Page } from '../kit/page';
import { Pagination } from '../kit/pagination';
import { Select } from '../kit/select';
import { Figures, StatFigure } from '../kit/stat-figure';
import { Table } from '../kit/table';
import { Tag, type Tone } from '../kit/tag';
import { TextInput } from '../kit/text-input';
import { WaitingInvitations } from './invitation';
import { RoleWords } from './people/role-choices';

const TONES = {
  none: 'warn',
  brouillon: 'info',
  deposee: 'good',
  rectifiee: 'good',
  close: 'plain',
  radiated: 'plain',
  hidden: 'plain',
} satisfies Record<string, Tone>;
type State = keyof typeof TONES;
type Sort = 'name' | 'state' | 'effectif' | 'until';

interface Line {
  number: string;
  name: string;
  city: string | null;
  effectif: number;
  via: 'membership' | 'mandate';
  roles: CompanyRole[];
  until: string | null;
  state: State;
  late: boolean;
}

interface PortfolioPageProps {
  campaign: { exercice: number; closesOn: string } | null;
  counts: { total: number; late: number; begun: number; none: number; submitted: number };
  lines: readonly Line[];
  total: number;
  page: number;
  pageSize: number;
  filter: { q: string; state: State | null; lateOnly: boolean; sort: Sort; descending: boolean };
  invitations: Parameters<typeof WaitingInvitations>[0]['invitations'];
}

/** Every company one acts for: what is late first to be seen, one click to enter. */
export function PortfolioPage(props: PortfolioPageProps) {
  const { t, format } = useI18n();
  const { campaign, counts, total, page, pageSize, filter, invitations } = props;
  const query = (change: Record<string, string | number>) =>
    paths.portfolio({ ...queryOf(filter), ...change });
  const lead = campaign
    ? t('portfolio:lead', { exercice: campaign.exercice, closesOn: format.day(campaign.closesOn) })
    : undefined;
  const ask = <ButtonLink href={paths.requestMandate()}>{t('portfolio:ask')}</ButtonLink>;
  return (
    <Page title={t('portfolio:title')} lead={lead} next={counts.total > 0 && <>{ask}<ButtonLink href={paths.portfolioDue()} quiet>{t('due:portfolio')}</ButtonLink></>}>
      <WaitingInvitations invitations={invitations} />
      {counts.total === 0 ? (
        <EmptyState title={t('portfolio:empty')} action={ask}>
          {t('portfolio:emptyText')}
        </EmptyState>
      ) : (
        <>
          <Figures>
            <StatFigure figure={format.integer(counts.total)} label={t('portfolio:count.total')} href={paths.portfolio()} />
            <StatFigure figure={format.integer(counts.late)} label={t('portfolio:count.late')} href={paths.portfolio({ retard: 'oui' })} />
            <StatFigure figure={format.integer(counts.none)} label={t('portfolio:count.none')} href={paths.portfolio({ etat: 'none' })} />
            <StatFigure figure={format.integer(counts.begun)} label={t('portfolio:count.begun')} href={paths.portfolio({ etat: 'brouillon' })} />
            <StatFigure figure={format.integer(counts.submitted)} label={t('portfolio:count.submitted')} />
          </Figures>
          <Filters {...filter} />
          <Lines {...props} query={query} />
          <Pagination page={page} pageSize={pageSize} total={total} href={(to) => query({ page: to })} />
        </>
      )}
    </Page>
  ); // prettier-ignore
}

const queryOf = ({ q, state, lateOnly, sort, descending }: PortfolioPageProps['filter']) => ({
  q,
  etat: state,
  retard: lateOnly ? 'oui' : null,
  tri: sort === 'name' && !descending ? null : `${descending ? '-' : ''}${sort}`,
});

function Filters({ q, state, lateOnly, sort, descending }: PortfolioPageProps['filter']) {
  const { t } = useI18n();
  const states = Object.keys(TONES).map((value) => ({ value, label: t(`portfolio:state.${value}`) }));
  const { tri } = queryOf({ q, state, lateOnly, sort, descending });
  return (
    <FilterBar
      action={paths.portfolio()}
      label={t('portfolio:filter')}
      filtered={q !== '' || state !== null || lateOnly}
    >
      <TextInput name="q" type="search" label={t('portfolio:search')} value={q} />
      <Select
        name="etat"
        label={t('portfolio:declaration')}
        placeholder={t('portfolio:all')}
        value={state}
        options={states}
      />
      <Select
        name="retard"
        label={t('portfolio:late')}
        placeholder={t('portfolio:all')}
        value={lateOnly ? 'oui' : ''}
        options={[{ value: 'oui', label: t('portfolio:lateOnly') }]}
      />
      {tri && <input type="hidden" name="tri" value={tri} />}
    </FilterBar>
  );
}

function Lines({ lines, filter, query }: PortfolioPageProps & { query(change: Record<string, string>): string }) {
  const { t, format } = useI18n();
  const sorted = (by: Sort) => {
    const current = filter.sort === by;
    return {
      href: query({ tri: current && !filter.descending ? `-${by}` : by }),
      order: current ? (filter.descending ? ('descending' as const) : ('ascending' as const)) : undefined,
    };
  };
  if (lines.length === 0) return <EmptyState title={t('portfolio:noMatch')}>{t('portfolio:noMatchText')}</EmptyState>;
  return (
    <Table
      caption={t('portfolio:caption')}
      hideCaption
      rows={lines}
      rowKey={({ number }) => number}
      columns={[
        {
          label: t('portfolio:company'),
          sort: sorted('name'),
          cell: ({ number, name, city }) => (
            <>
              <a href={paths.company(number)}>{name}</a>
              <span className="beneath">{[t('shell:company.number', { number }), city].filter(Boolean).join(' · ')}</span>
            </>
          ),
        },
        {
          label: t('portfolio:declaration'),
          sort: sorted('state'),
          cell: ({ state, late }) => (
            <span className="row">
              <Tag tone={TONES[state]}>{t(`portfolio:state.${state}`)}</Tag>
              {late && <Tag tone="bad">{t('portfolio:late')}</Tag>}
            </span>
          ),
        },
        { label: t('portfolio:effectif'), figures: true, sort: sorted('effectif'), cell: ({ effectif }) => format.integer(effectif) },
        { label: t('portfolio:rights'), cell: ({ roles }) => <RoleWords roles={roles} /> },
        {
          label: t('portfolio:until'),
          sort: sorted('until'),
          cell: ({ via, until }) => (via === 'membership' ? t('access:via.membership') : until && <DayText day={until} short />),
        },
      ]}
    />
  );
} // prettier-ignore
