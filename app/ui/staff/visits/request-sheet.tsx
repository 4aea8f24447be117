import type { ThreadMessage } from '~/services/visits/post-message.server';
import type { RequestSheet as Sheet } from '~/services/visits/show-request.server';
import { dayAt } from '~/domain/shared/day';
import { paths } from '~/paths';
import type { Serialized } from '../../page-data';
import { useI18n } from '../../i18n';
import { Card } from '../../kit/card';
import { DateTime } from '../../kit/date-time';
import type { FormState } from '../../kit/form-state';
import { Tag } from '../../kit/tag';
import { Thread } from '../../visits/thread';
import { RequestDecisions } from './request-decisions';
import { RequestFacts, type RequestPartProps, RequestReason, RequestWorker } from './request-facts';
import { RequestPlacing } from './request-placing';

export interface RequestSheetProps {
  sheet: Serialized<Sheet>;
  thread: readonly Serialized<ThreadMessage>[];
  centres: readonly { code: string; name: string }[];
  today: string;
  /** Where the page goes on after an act that ends with this request, and after one that stays on it. */
  next: string;
  stay: string;
  /** Where other slots are searched: the page itself. */
  search: { action: string; fields: Readonly<Record<string, string>>; on: string; centre: string };
  nextMessageId: string;
  /** Of the headings: 3 beside the inbox, 2 on its own page. */
  level: 2 | 3;
  form?: FormState;
}

/** A request, all that is known of it and all that can be done with it; the same beside the inbox and on its own page. */
export function RequestSheet(props: RequestSheetProps) {
  const { sheet, thread, centres, today, next, stay, search, nextMessageId, level, form } = props;
  const { visit, may } = sheet;
  return (
    <div className="stack">
      <RequestReason visit={visit} today={today} />
      <RequestAppointments visit={visit} level={level} />
      {may.place && (
        <RequestPlacing
          sheet={sheet}
          level={level}
          back={next}
          stay={stay}
          search={search}
          centres={centres}
        />
      )}
      <RequestWorker visit={visit} level={level} />
      <RequestFacts visit={visit} level={level} />
      <RequestDecisions sheet={sheet} back={next} level={level} />
      <Thread
        messages={thread}
        action={
          may.answer
            ? paths.staffVisit(visit.id, '', { retour: stay.startsWith(paths.visitQueue()) ? stay : null })
            : undefined
        }
        nextId={nextMessageId}
        form={form}
        tellPrivate
      />
      <RequestDocuments visit={visit} level={level} />
      <RequestHistory visit={visit} level={level} />
    </div>
  );
}

function RequestAppointments({ visit, level }: RequestPartProps) {
  const { t, format } = useI18n();
  if (visit.appointments.length === 0) return null;
  return (
    <Card title={t('visitQueue:sheet.appointment')} level={level}>
      <ul className="bullets">
        {visit.appointments.map((each) => (
          <li key={each.id}>
            {t('visitQueue:sheet.at', {
              weekday: format.weekday(dayAt(Date.parse(each.startsAt))),
              time: format.time(each.startsAt),
            })}
            , {t('visitQueue:sheet.with', each)} <Tag>{t(`visits:state.${each.state}`)}</Tag>
            {(each.state === 'planifiee' || each.state === 'convoquee') && !visit.private && (
              <span className="soft small">
                {' '}
                {t(each.confirmedAt ? 'visitQueue:sheet.confirmed' : 'visitQueue:sheet.unconfirmed')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function RequestDocuments({ visit, level }: RequestPartProps) {
  const { t } = useI18n();
  if (visit.state !== 'effectuee' && visit.documents.length === 0) return null;
  return (
    <Card title={t('visitQueue:sheet.documents')} level={level}>
      <ul className="bullets">
        {visit.documents.map(({ id, kind, addedAt }) => (
          <li key={id}>
            <a href={paths.staffVisitDocument(visit.id, id)}>{t(`visits:document.${kind}`)}</a>{' '}
            <span className="soft small">
              <DateTime at={addedAt} />
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.staffVisit(visit.id, '/documents')}>{t('visitQueue:sheet.addDocument')}</a>
      </p>
    </Card>
  );
}

function RequestHistory({ visit, level }: RequestPartProps) {
  const { t } = useI18n();
  return (
    <Card title={t('visitQueue:sheet.history')} level={level}>
      <ul className="bullets">
        {visit.events.map(({ at, event, actorName }) => (
          <li key={at + event}>
            <DateTime at={at} /> :{' '}
            {t('visitQueue:sheet.line', { event: t(`visits:event.${event}`), name: actorName })}
          </li>
        ))}
      </ul>
    </Card>
  );
}
