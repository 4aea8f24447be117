import { addDays, type Day, firstDayOf, instantAt, lastDayOf } from '~/domain/shared/day';
import type { Profession } from '~/domain/visits/kinds';
import type { Makers } from '../../factories/make';
import { frenchName } from '../../factories/names';
import { CENTRE_ROWS } from '../../factories/places';
import { TEAM_ROWS } from '../../factories/visits';
import type { DutySessionRow, ProfessionalRow, SlotRow } from '../../factories/visit-rows';
import type { Year } from './appointments';

const HOLDERS = { medecin: 12, infirmier: 18 } as const satisfies Record<Profession, number>;
const SLOT_MINUTES = 30;
const MINUTE = 60_000;

/** Doctors and nurses, one and a half or so a centre, each in the team of the secteur. */
export function professionals(make: Makers): (ProfessionalRow & { centreCode: string })[] {
  let number = 0;
  return (Object.keys(HOLDERS) as Profession[]).flatMap((profession) =>
    Array.from({ length: HOLDERS[profession] }, (_, index) => {
      const centre = CENTRE_ROWS[index % CENTRE_ROWS.length]!;
      const { firstName, familyName } = frenchName(make.random, 1978);
      return {
        id: make.id(),
        number: ++number,
        personId: null,
        name: `${firstName} ${familyName}`,
        profession,
        teamCode: TEAM_ROWS.find(({ secteurCode }) => secteurCode === centre.secteurCode)!.code,
        active: true,
        centreCode: centre.code,
      };
    }),
  );
}

const workedDays = (year: Year): Day[] => {
  const days: Day[] = [];
  for (let on = firstDayOf(year); on <= lastDayOf(year); on = addDays(on, 1))
    if (new Date(`${on}T12:00:00Z`).getUTCDay() % 6 !== 0) days.push(on);
  return days;
};

export type UsedSlot = SlotRow & { day: Day; taken: boolean };

/** As many slots as were used in a year, spread evenly over its working days and the professionals. */
export function calendarOf(
  make: Makers,
  year: Year,
  holders: readonly (ProfessionalRow & { centreCode: string })[],
  count: number,
): { sessions: DutySessionRow[]; slots: UsedSlot[] } {
  const days = workedDays(year);
  const places = days.length * holders.length;
  const sessions: DutySessionRow[] = [];
  const slots: UsedSlot[] = [];
  for (let place = 0; place < places; place++) {
    const used = Math.floor(((place + 1) * count) / places) - Math.floor((place * count) / places);
    if (used === 0) continue;
    const on = days[Math.floor(place / holders.length)]!;
    const { id: professionalId, number, centreCode } = holders[place % holders.length]!;
    const begin = instantAt(on, '08:30').getTime();
    const at = (index: number) => new Date(begin + index * SLOT_MINUTES * MINUTE).toISOString();
    const kept = { professionalId, centreCode, kinds: [], mode: 'sur-place', openToEmployers: false } as const;
    const id = make.id();
    sessions.push({ ...kept, kinds: [], id, day: on, startsAt: at(0), endsAt: at(used), slotMinutes: SLOT_MINUTES });
    for (let index = 0; index < used; index++)
      slots.push({
        ...kept, kinds: [], id: make.id(), dutySessionId: id, professionalNumber: number,
        startsAt: at(index), endsAt: at(index + 1), day: on, taken: true,
      });
  }
  return { sessions, slots };
} // prettier-ignore
