import { type QueueCursor, queueQuery, type QueueView } from '~/domain/visits/queue-view';
import { visitReference } from '~/domain/visits/kinds';
import type { Queue } from '~/services/visits/list-queue.server';
import { paths } from '~/paths';
import type { Serialized } from '../../page-data';
import { useI18n } from '../../i18n';
import { Button, ButtonLink } from '../../kit/button';
import { EmptyState } from '../../kit/empty-state';
import { Page } from '../../kit/page';
import { Select } from '../../kit/select';
import { QueueBulkBar } from './queue-bulk-bar';
import { QueueFilters, QueueRanks, QueueTabs } from './queue-filters';
import { QueueList } from './queue-list';
import { RequestSheet, type RequestSheetProps } from './request-sheet';

export interface QueuePageProps {
  view: QueueView;
  queue: Serialized<Queue>;
  today: string;
  /** The request shown beside the list; null when none was chosen, or when it is gone. */
  chosen: Pick<RequestSheetProps, 'sheet' | 'thread' | 'nextMessageId'> | null;
  other: { on: string; centre: string };
  may: { place: boolean; handOver: boolean; seePrivate: boolean; notices: boolean };
}

/** The inbox: what to handle first on the left, the request itself on the right; one after the other on a phone. */
export function QueuePage({ view, queue, today, chosen, other, may }: QueuePageProps) {
  const { t, format } = useI18n();
  const { rows } = queue;
  const hrefOf = (demande: string | null) => paths.visitQueue({ ...queueQuery(view), demande });
  const shown = queue.counts.filter(
    ({ queue: file, rule }) =>
      (view.file === 'toutes' || file === view.file) && (!view.regle || rule === view.regle),
  );
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  const overdue = shown.reduce((sum, line) => sum + line.overdue, 0);
  const chosenId = chosen?.sheet.visit.id ?? null;
  const at = rows.findIndex(({ id }) => id === chosenId);
  const following = rows[at + 1] ?? rows.find(({ id }) => id !== chosenId);
  return (
    <Page
      title={t('visitQueue:title')}
      lead={t('visitQueue:lead', {
        count: total,
        total: format.integer(total),
        overdue: format.integer(overdue),
      })}
      next={
        <>
          {may.seePrivate && (
            <ButtonLink href={paths.newStaffVisit()} quiet>
              {t('visitQueue:links.phone')}
            </ButtonLink>
          )}
          {may.seePrivate && <a href={paths.daySheet()}>{t('daySheet:link')}</a>}
          <a href={paths.dutySessions()}>{t('duty:title')}</a>
          {may.notices && <a href={paths.notices()}>{t('visitQueue:links.notices')}</a>}
          <a href={paths.triage()}>{t('visitQueue:links.triage')}</a>
        </>
      }
    >
      <div className={chosen ? 'inbox chosen' : 'inbox'}>
        <div className="inbox-list stack">
          <QueueTabs view={view} queue={queue} />
          <QueueFilters view={view} queue={queue} />
          {!queue.me.professionalId && <MyTeam queue={queue} />}
          <QueueRanks view={view} queue={queue} />
          {rows.length === 0 ? (
            <EmptyState title={t('visitQueue:none')}>{t('visitQueue:noneText')}</EmptyState>
          ) : (
            <QueueList
              rows={rows}
              today={today}
              chosen={chosenId}
              hrefOf={(id) => `${hrefOf(id)}#demande`}
              selectable={may.place}
            />
          )}
          <Paging view={view} queue={queue} />
          {may.place && rows.length > 0 && (
            <QueueBulkBar queue={queue} back={hrefOf(null)} mayHandOver={may.handOver} />
          )}
        </div>
        <div className="inbox-sheet" id="demande">
          {chosen ? (
            <>
              <p className="inbox-back">
                <a href={hrefOf(null)}>{t('visitQueue:back')}</a>
              </p>
              <div className="row">
                <h2>
                  {chosen.sheet.visit.worker?.name ?? chosen.sheet.visit.requesterName ?? t('visitQueue:unknown')}
                </h2>
                <span className="soft">{visitReference(chosen.sheet.visit.number)}</span>
                <a href={paths.staffVisit(chosen.sheet.visit.id)}>{t('visitQueue:sheet.full')}</a>
              </div>
              <RequestSheet
                {...chosen}
                level={3}
                centres={queue.centres}
                today={today}
                next={paths.visitQueue({ ...queueQuery(view), suite: following?.id ?? 'premiere' })}
                stay={hrefOf(chosen.sheet.visit.id)}
                search={{ action: paths.visitQueue(), fields: fieldsOf(view, chosenId), ...other }}
              />
            </>
          ) : (
            rows[0] && (
              <EmptyState
                title={t('visitQueue:choose')}
                action={<ButtonLink href={`${hrefOf(rows[0].id)}#demande`}>{t('visitQueue:open')}</ButtonLink>}
              >
                {t('visitQueue:chooseText')}
              </EmptyState>
            )
          )}
        </div>
      </div>
    </Page>
  );
} // prettier-ignore

const fieldsOf = (view: QueueView, demande: string | null): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...queueQuery(view), demande }).filter(
      (entry): entry is [string, string] => entry[1] !== null,
    ),
  );

function Paging({ view, queue: { rows, more } }: { view: QueueView; queue: Serialized<Queue> }) {
  const { t } = useI18n();
  const last = rows.at(-1);
  const apres: QueueCursor | null = more && last ? last : null;
  if (!apres && !view.apres) return null;
  const to = (cursor: QueueCursor | null) => paths.visitQueue(queueQuery({ ...view, apres: cursor }));
  return (
    <nav className="row" aria-label={t('visitQueue:list')}>
      {view.apres && <a href={to(null)}>{t('visitQueue:first')}</a>}
      {apres && (
        <a href={to(apres)} rel="next">
          {t('visitQueue:next')}
        </a>
      )}
    </nav>
  );
}

/** The team of someone who holds no visits himself: where the page opens. */
function MyTeam({ queue }: { queue: Serialized<Queue> }) {
  const { t } = useI18n();
  return (
    <details open={queue.me.teamCode === null}>
      <summary>{t('visitQueue:myTeam.label')}</summary>
      <form method="post" action={paths.visitQueueAction('equipe')} className="filters">
        <Select
          name="equipe"
          id="mon-equipe"
          label={t('visitQueue:myTeam.label')}
          hint={t('visitQueue:myTeam.hint')}
          value={queue.me.teamCode}
          placeholder={t('visitQueue:myTeam.choose')}
          options={queue.teams.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Button quiet>{t('visitQueue:myTeam.save')}</Button>
      </form>
    </details>
  );
}
