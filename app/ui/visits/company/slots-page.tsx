import type { showOpenSlots } from '~/services/visits/company/open-slots.server';
import { paths } from '~/paths';
import { useI18n } from '../../i18n';
import { ButtonLink } from '../../kit/button';
import { Card } from '../../kit/card';
import { EmptyState } from '../../kit/empty-state';
import { Notice } from '../../kit/notice';
import { Page } from '../../kit/page';
import { Tabs } from '../../kit/tabs';
import { Tag } from '../../kit/tag';
import type { Serialized } from '../../page-data';

type Shown = NonNullable<Awaited<ReturnType<typeof showOpenSlots>>>;

export interface SlotsPageProps {
  adherent: string;
  booking: Serialized<Shown>;
  /** The slot that was chosen is no longer there. */
  refusal?: 'taken' | 'past';
}

/** Free slots of one centre by day; the other centres are a word away. Each slot is one click. */
export function SlotsPage({ adherent, booking, refusal }: SlotsPageProps) {
  const { t, format } = useI18n();
  const { id, kind, centres, shown, slots, waiting, dueOn } = booking;
  const name = booking.name ?? t('appointments:someone');
  const days = groups(slots, ({ startsAt }) => format.dayOf(startsAt));
  const overdue = dueOn !== null && days.every(([day]) => day > dueOn);
  const further = centres.filter(({ code, near }) => near === 'further' && code !== shown?.code);
  const none = waiting ? 'none' : 'notWaiting';
  return (
    <Page
      title={t('appointments:slots.title')}
      lead={`${t(`visits:kind.${kind}`)}, ${name}. ${waiting && shown ? t('appointments:slots.lead') : ''}`}
      crumbs={[
        { label: t('appointments:title'), href: paths.visits(adherent) },
        { label: name, href: paths.visit(adherent, id) },
      ]}
    >
      {refusal && <Notice tone="warn" title={t(`appointments:slots.${refusal}`)} />}
      {!waiting || !shown ? (
        <EmptyState
          title={t(`appointments:slots.${waiting ? 'noneTitle' : none}`)}
          action={
            <ButtonLink href={paths.visit(adherent, id)}>{t('appointments:slots.backToVisit')}</ButtonLink>
          }
        >
          {t(`appointments:slots.${none}Text`)}
        </EmptyState>
      ) : (
        <>
          <Tabs
            label={t('appointments:slots.centre')}
            tabs={centres
              .filter(({ code, near }) => near !== 'further' || code === shown.code)
              .map(({ code, name: label, near, count }) => ({
                label: `${label}, ${t(`appointments:slots.near.${near}`)}`,
                href: paths.visit(adherent, id, '/creneaux', { centre: code }),
                current: code === shown.code,
                count: format.integer(count),
              }))}
          />
          {overdue && (
            <Notice tone="warn" title={t('appointments:slots.overdue', { day: format.day(dueOn) })} />
          )}
          <form method="post" action={paths.visit(adherent, id, '/creneaux', { centre: shown.code })}>
            <div className="stack">
              {days.map(([day, ofDay]) => (
                <Card
                  key={day}
                  title={
                    <>
                      {format.weekday(day)}{' '}
                      {dueOn && !overdue && day > dueOn && (
                        <Tag tone="warn">{t('appointments:slots.afterDue', { day: format.day(dueOn) })}</Tag>
                      )}
                    </>
                  }
                >
                  {groups(ofDay, ({ professional }) => professional).map(([professional, own]) => (
                    <div key={professional} className="stack">
                      <p className="soft small">
                        {t('appointments:slots.with', {
                          professional,
                          profession: t(`visits:profession.${own[0]!.profession}`),
                        })}
                        {own[0]!.mode === 'teleconsultation' && ` · ${t('appointments:remote')}`}
                      </p>
                      <div className="row">
                        {own.map(({ id: slot, startsAt }) => (
                          <button
                            key={slot}
                            className="btn quiet"
                            name="slot"
                            value={slot}
                            aria-label={t('appointments:slots.pick', {
                              time: format.time(startsAt),
                              day: format.weekday(day),
                              centre: shown.name,
                            })}
                          >
                            {format.time(startsAt)}
                          </button>
                        ))}
                      </div>
                    </div>
                  ))}
                </Card>
              ))}
            </div>
          </form>
          {further.length > 0 && (
            <details>
              <summary>{t('appointments:slots.otherCentres')}</summary>
              <ul className="row">
                {further.map(({ code, name: label, count }) => (
                  <li key={code}>
                    <a href={paths.visit(adherent, id, '/creneaux', { centre: code })}>
                      {label} ({format.integer(count)})
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </Page>
  );
}

/** Items under their keys, in the order they came. */
function groups<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    found.set(key, [...(found.get(key) ?? []), item]);
  }
  return [...found];
}
