import type { SessionSlot, ShownSession } from '~/services/visits/duty-session.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { ErrorSummary } from '../../kit/error-summary';
import type { FormState } from '../../kit/form-state';
import { Page } from '../../kit/page';
import { PostButton } from '../../kit/post-button';
import { SummaryList } from '../../kit/summary-list';
import { Table } from '../../kit/table';
import { Tag } from '../../kit/tag';
import type { Serialized } from '../../page-data';
import { HoursFields, UseFields } from './session-fields';

interface SessionPageProps {
  session: Serialized<ShownSession>;
  slots: Serialized<SessionSlot>[];
  canManage: boolean;
  form?: FormState;
  /** The act that was refused: its form alone shows what was typed. */
  about?: string;
}

/** One vacation: its slots and who is on them, and what may still change. */
export function SessionPage({ session, slots, canManage, form, about }: SessionPageProps) {
  const { t, format } = useI18n();
  const { id, professional, profession, centre, day, kinds, mode, open, minutes } = session;
  const action = paths.dutySession(id);
  const coming = slots.filter(({ state }) => state === 'planifiee' || state === 'convoquee');
  const refused = (act: string) => (about === act ? form : undefined);
  return (
    <Page
      title={t('duty:sessionTitle', { professional, day: format.weekday(day) })}
      lead={t('duty:hours', { from: format.time(session.startsAt), to: format.time(session.endsAt) })}
      crumbs={[{ label: t('duty:title'), href: paths.dutySessions({ semaine: day }) }]}
      next={<a href={paths.daySheet({ jour: day, professionnel: session.professionalId })}>{t('duty:sheet')}</a>}
    >
      <ErrorSummary form={form} />
      <SummaryList
        rows={[
          { label: t('duty:profession'), value: t(`visits:profession.${profession}`) },
          { label: t('duty:centre'), value: centre },
          { label: t('duty:mode'), value: t(`visits:mode.${mode}`) },
          { label: t('duty:kinds'), value: kinds.length ? format.list(kinds.map((kind) => t(`visits:kind.${kind}`))) : t('duty:allKinds') },
          { label: t('duty:openTo'), value: t(open ? 'duty:yes' : 'duty:no') },
        ]}
      />
      <SlotTable {...{ slots, action, canManage }} />
      {canManage && (
        <>
          <h2>{t('duty:addTitle')}</h2>
          <form method="post" action={action} noValidate className="form">
            <input type="hidden" name="act" value="add" />
            <HoursFields form={refused('add')} minutes={minutes} />
            <div className="row">
              <Button quiet>{t('duty:add')}</Button>
            </div>
          </form>
          <h2>{t('duty:editTitle')}</h2>
          <p className="soft">{t('duty:editHint')}</p>
          <form method="post" action={action} noValidate className="form">
            <input type="hidden" name="act" value="edit" />
            <UseFields {...{ kinds, mode, open }} form={refused('edit')} />
            <div className="row">
              <Button quiet>{t('duty:edit')}</Button>
            </div>
          </form>
          <h2>{t('duty:closeTitle')}</h2>
          <p>{coming.length > 0 ? t('duty:closeTaken', { count: coming.length }) : t('duty:closeHint')}</p>
          {coming.length === 0 && <PostButton action={action} fields={{ act: 'close' }} label={t('duty:close')} quiet danger />}
        </>
      )}
    </Page>
  );
} // prettier-ignore

function SlotTable({ slots, action, canManage }: Pick<SessionPageProps, 'slots' | 'canManage'> & { action: string }) {
  const { t, format } = useI18n();
  const at = (slot: Serialized<SessionSlot>) => t('duty:hours', { from: format.time(slot.startsAt), to: format.time(slot.endsAt) });
  return (
    <Table
      dense
      caption={t('duty:slots')}
      rows={slots}
      rowKey={(slot) => slot.id}
      columns={[
        { label: t('duty:time'), cell: at },
        {
          label: t('duty:state'),
          cell: ({ taken, past, state }) =>
            taken && state ? <Tag tone="info">{t(`visits:state.${state}`)}</Tag> : past ? <Tag>{t('duty:unused')}</Tag> : <Tag tone="good">{t('duty:isFree')}</Tag>,
        },
        {
          label: t('duty:who'),
          cell: ({ visitId, number, kind, worker, company, hidden }) =>
            hidden ? (
              <span className="soft">{t('duty:hidden')}</span>
            ) : (
              visitId && (
                <>
                  <a href={paths.staffVisit(visitId)}>{worker ?? `V-${number}`}</a>{' '}
                  <span className="soft small">{[company, kind && t(`visits:kind.${kind}`)].filter(Boolean).join(' · ')}</span>
                </>
              )
            ),
        },
        ...(canManage
          ? [
              {
                label: t('duty:actions'),
                quiet: true,
                cell: ({ id, taken, past, state }: Serialized<SessionSlot>) =>
                  state === 'planifiee' || state === 'convoquee' ? (
                    <PostButton action={action} fields={{ act: 'move', slot: id }} label={t('duty:move')} quiet slim />
                  ) : (
                    !taken && !past && <PostButton action={action} fields={{ act: 'remove', slot: id }} label={t('duty:remove')} quiet slim />
                  ),
              },
            ]
          : []),
      ]}
    />
  );
} // prettier-ignore
