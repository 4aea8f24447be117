import { addDays, type Day } from '~/domain/shared/day';
import type { ProfessionalChoice, WeekRow } from '~/services/visits/duty-calendar.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { EmptyState } from '../../kit/empty-state';
import { FilterBar } from '../../kit/filter-bar';
import { Page } from '../../kit/page';
import { Select } from '../../kit/select';
import { Table } from '../../kit/table';
import { Tag } from '../../kit/tag';
import { TextInput } from '../../kit/text-input';
import type { Serialized } from '../../page-data';

interface WeekPageProps {
  week: Serialized<WeekRow>[];
  monday: Day;
  today: Day;
  centre: string | null;
  professional: string | null;
  centres: { code: string; name: string }[];
  professionals: ProfessionalChoice[];
  canManage: boolean;
}

/** The vacations of a week, one table a centre: who is there on which day, and what is still free. */
export function WeekPage(props: WeekPageProps) {
  const { week, monday, centre, professional, centres, professionals, canManage } = props;
  const { t, format } = useI18n();
  const query = { centre, professionnel: professional };
  const names = [...new Set(week.map((row) => row.centre))];
  const all = week.flatMap(({ sessions }) => sessions);
  const free = all.reduce((sum, session) => sum + session.free, 0);
  return (
    <Page
      title={t('duty:title')}
      lead={t('duty:weekOf', { day: format.day(monday) })}
      next={
        <>
          {canManage && <ButtonLink href={paths.newDutySession()}>{t('duty:new')}</ButtonLink>}
          <ButtonLink quiet href={paths.dutySessions({ ...query, semaine: addDays(monday, -7) })}>
            {t('duty:before')}
          </ButtonLink>
          <ButtonLink quiet href={paths.dutySessions({ ...query, semaine: addDays(monday, 7) })}>
            {t('duty:after')}
          </ButtonLink>
        </>
      }
      crumbs={[{ label: t('visitDocuments:queue'), href: paths.visitQueue() }]}
    >
      <FilterBar
        action={paths.dutySessions()}
        label={t('duty:filter')}
        filtered={Boolean(centre ?? professional)}
      >
        <TextInput name="semaine" type="date" width={12} label={t('duty:week')} value={monday} />
        <Select
          name="centre"
          label={t('duty:centre')}
          placeholder={t('duty:allCentres')}
          value={centre}
          options={centres.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Select
          name="professionnel"
          label={t('duty:professional')}
          placeholder={t('duty:allProfessionals')}
          value={professional}
          options={professionals.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </FilterBar>
      {week.length === 0 ? (
        <EmptyState title={t('duty:none')}>{t('duty:noneText')}</EmptyState>
      ) : (
        <p className="soft">{t('duty:sum', { sessions: all.length, count: free })}</p>
      )}
      <div className="week stack">
        {names.map((name) => (
          <CentreTable
            key={name}
            name={name}
            rows={week.filter((row) => row.centre === name)}
            monday={monday}
          />
        ))}
      </div>
    </Page>
  );
}

type Row = Serialized<WeekRow>;

function CentreTable({ name, rows, monday }: { name: string; rows: Row[]; monday: Day }) {
  const { t, format } = useI18n();
  const isUsed = (on: Day) => rows.some(({ sessions }) => sessions.some(({ day }) => day === on));
  // Saturdays and Sundays only when somebody works.
  const days = [0, 1, 2, 3, 4, 5, 6].map((index) => addDays(monday, index)).filter((on, index) => index < 5 || isUsed(on));
  return (
    <Table
      dense
      caption={name}
      rows={rows}
      rowKey={(row) => row.professionalId}
      columns={[
        {
          label: t('duty:professional'),
          cell: (row) => (
            <>
              {row.professional} <small className="soft">{t(`visits:profession.${row.profession}`)}</small>
            </>
          ),
        },
        ...days.map((on) => ({
          label: format.weekday(on).replace(/\s\d{4}$/, ''),
          cell: ({ sessions }: Row) => {
            const held = sessions.filter(({ day }) => day === on);
            return held.length === 0 ? null : held.map((session) => <SessionLink key={session.id} session={session} />);
          },
        })),
      ]}
    />
  );
} // prettier-ignore

function SessionLink({ session }: { session: Row['sessions'][number] }) {
  const { t, format } = useI18n();
  const { id, startsAt, endsAt, slots, taken, free, mode, open } = session;
  return (
    <div>
      <a href={paths.dutySession(id)}>
        {t('duty:hours', { from: format.time(startsAt), to: format.time(endsAt) })}
      </a>
      <div className="small">
        {t('duty:takenOf', { taken, slots })} {free > 0 && <Tag tone="good">{t('duty:free', { count: free })}</Tag>}
      </div>
      {mode === 'teleconsultation' && <div className="small soft">{t('visits:mode.teleconsultation')}</div>}
      {open && <div className="small soft">{t('duty:openShort')}</div>}
    </div>
  );
} // prettier-ignore
