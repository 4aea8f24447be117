import { dayAt } from '~/domain/shared/day';
import { isComing } from '~/domain/visits/lifecycle';
import type { RequestSheet } from '~/services/visits/show-request.server';
import { paths } from '~/paths';
import type { Serialized } from '../../page-data';
import { useI18n } from '../../i18n';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { Select } from '../../kit/select';
import { Tag } from '../../kit/tag';
import { DateInput } from '../../kit/text-input';

type Sheet = Serialized<RequestSheet>;
type Slot = Sheet['suggestions'][number];

interface PlacingProps {
  sheet: Sheet;
  level: 2 | 3;
  /** Where one goes on once it is placed, and where one stays when the slot was taken meanwhile. */
  back: string;
  stay: string;
  /** Address of the page itself, its query apart: a search for other slots comes back to it. */
  search: { action: string; fields: Readonly<Record<string, string>>; on: string; centre: string };
  centres: readonly { code: string; name: string }[];
}

/** Placing in one click: the best slots first, with why; then any day and centre. */
export function RequestPlacing({ sheet, level, back, stay, search, centres }: PlacingProps) {
  const { t } = useI18n();
  const { suggestions, others, visit } = sheet;
  const moving = isComing(visit.state);
  const title = t(moving ? 'visitQueue:place.moveTitle' : 'visitQueue:place.title');
  return (
    <Card title={title} level={level}>
      {suggestions.length === 0 && (
        <p>
          {t('visitQueue:place.none')} {t('visitQueue:place.noneText')}
        </p>
      )}
      <SlotList slots={suggestions} sheet={sheet} back={back} stay={stay} moving={moving} first />
      <details open={others !== null} id="autres">
        <summary>{t('visitQueue:place.others')}</summary>
        <form method="get" action={`${search.action}#autres`} className="filters">
          {Object.entries(search.fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <DateInput name="jour" label={t('visitQueue:place.day')} value={search.on} />
          <Select
            name="lieu"
            label={t('visitQueue:place.centre')}
            value={search.centre}
            options={centres.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <Button quiet>{t('visitQueue:place.search')}</Button>
        </form>
        {others && others.length === 0 && <p>{t('visitQueue:place.noneThatDay')}</p>}
        {others && (
          <SlotList
            slots={others.map((slot) => ({ ...slot, reasons: [] }))}
            sheet={sheet}
            back={back}
            stay={stay}
            moving={moving}
          />
        )}
      </details>
    </Card>
  );
}

function SlotList(props: {
  slots: readonly Slot[];
  sheet: Sheet;
  back: string;
  stay: string;
  moving: boolean;
  /** The first of these is the best of all: a key places on it. */
  first?: boolean;
}) {
  const { slots, sheet, back, stay, moving, first } = props;
  const { t, format } = useI18n();
  const { visit, noticeHours } = sheet;
  const current = moving ? visit.appointments.find(({ state }) => isComing(state))?.id : undefined;
  return (
    <ul className="slots">
      {slots.map((slot, index) => {
        const words = {
          weekday: format.weekday(dayAt(Date.parse(slot.startsAt))),
          time: format.time(slot.startsAt),
        };
        const best = first && index === 0;
        return (
          <li key={slot.id}>
            <form method="post" action={paths.staffVisit(visit.id, '/placement')}>
              <input type="hidden" name="slotId" value={slot.id} />
              {current && <input type="hidden" name="rendez-vous" value={current} />}
              <input type="hidden" name="retour" value={back} />
              <input type="hidden" name="ici" value={stay} />
              <div>
                <p>
                  <strong>{t('visitQueue:place.slot', words)}</strong>{' '}
                  {best && <Tag tone="good">{t('visitQueue:place.best')}</Tag>}
                </p>
                <p className="soft small">
                  {t('visitQueue:sheet.with', slot)}
                  {slot.reasons
                    .filter((reason) => !visit.private || !/notice/.test(reason))
                    .map((reason) => ` · ${t(`visitQueue:place.reason.${reason}`, { hours: noticeHours })}`)}
                </p>
              </div>
              <button
                className={best ? 'btn slim' : 'btn quiet slim'}
                aria-label={t(moving ? 'visitQueue:place.moveLabel' : 'visitQueue:place.label', {
                  ...words,
                  ...slot,
                })}
                data-key={best ? 'p' : undefined}
              >
                {t(moving ? 'visitQueue:place.move' : 'visitQueue:place.submit')}
              </button>
            </form>
          </li>
        );
      })}
    </ul>
  );
}
