import type { DueLine } from '~/services/visits/list-due.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { DayText } from '../../kit/date-time';
import { type Column, Table } from '../../kit/table';
import { CategoryTag, Tag } from '../../kit/tag';
import type { DuePageProps } from './due-page';
import { AttestationTag, DueTag } from './due-tag';

/** One worker a row: what was held, what comes, by whose day, and what to do about it. */
export function DueTable({ adherent, list, may }: DuePageProps) {
  const { t } = useI18n();
  const columns: Column<DueLine>[] = [
    {
      label: t('due:column.worker'),
      cell: ({ id, name, post, category }) => (
        <>
          <a href={paths.worker(adherent, id)}>{name}</a>
          <span className="beneath">
            <CategoryTag category={category} t={t} /> {post}
          </span>
        </>
      ),
    },
    { label: t('due:column.state'), cell: (line) => <States line={line} /> },
    { label: t('due:column.nextBy'), cell: (line) => <Next line={line} /> },
    {
      label: t('due:column.fixedOn'),
      cell: ({ fixedOn }) =>
        fixedOn ? <DayText day={fixedOn} short /> : <span className="soft">{t('due:notFixed')}</span>,
    },
    {
      label: t('due:column.ceilingOn'),
      cell: ({ ceilingOn, ceilingArticle }) => (
        <>
          {ceilingOn ? <DayText day={ceilingOn} short /> : '–'}
          {ceilingArticle && <span className="beneath">{ceilingArticle}</span>}
        </>
      ),
    },
    { label: t('due:column.last'), cell: (line) => <Last line={line} /> },
    {
      label: t('due:column.appointment'),
      cell: ({ visit }) => visit && <Coming adherent={adherent} visit={visit} />,
    },
  ];
  if (may.announce || may.editWorker)
    columns.push({
      label: t('due:column.actions'),
      quiet: true,
      cell: (line) =>
        line.state === 'unknown' && may.editWorker ? (
          <a href={paths.worker(adherent, line.id)} aria-label={`${t('due:tellLast')} : ${line.name}`}>
            {t('due:tellLast')}
          </a>
        ) : (
          may.announce && (
            <a
              href={paths.announce(adherent, { salarie: line.id })}
              aria-label={`${t('due:announce')} ${line.name}`}
            >
              {t('due:announce')}
            </a>
          )
        ),
    });
  return (
    <Table
      caption={t('due:caption')}
      hideCaption
      dense
      columns={columns}
      rows={list.rows}
      rowKey={({ id }) => id}
    />
  );
}

function States({ line }: { line: DueLine }) {
  const { t } = useI18n();
  return (
    <span className="row">
      <DueTag state={line.state} />
      {line.midCareer && <Tag tone="info">{t('due:midCareer', { year: line.midCareerOn?.slice(0, 4) })}</Tag>}
      {line.attestation && <AttestationTag line={line} short />}
    </span>
  );
}

function Next({ line: { state, nextAct, nextOn } }: { line: DueLine }) {
  const { t } = useI18n();
  if (state === 'elsewhere') return <span className="soft">{t('due:elsewhere')}</span>;
  return (
    <>
      {nextOn ? <DayText day={nextOn} short /> : t('due:noDate')}
      {nextAct && <span className="beneath">{t(`due:act.${nextAct}`)}</span>}
    </>
  );
}

function Last({ line: { lastAct, lastOn, lastService } }: { line: DueLine }) {
  const { t } = useI18n();
  if (!lastOn) return <span className="soft">{t('due:neverSeen')}</span>;
  return (
    <>
      <DayText day={lastOn} short />
      <span className="beneath">
        {[lastAct ? t(`due:act.${lastAct}`) : t('due:declared'), lastService].filter(Boolean).join(', ')}
      </span>
    </>
  );
}

function Coming({ adherent, visit }: { adherent: string; visit: NonNullable<DueLine['visit']> }) {
  const { t, format } = useI18n();
  const { id, kind, startsAt } = visit;
  return (
    <>
      <a href={paths.visit(adherent, id)}>{t(`visits:kind.${kind}`)}</a>
      <span className="beneath">{startsAt ? format.dateTime(startsAt) : t('due:waiting')}</span>
    </>
  );
}
