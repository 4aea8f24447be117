import { addDays, type Day, instantAt } from '~/domain/shared/day';
import type { Profession } from '~/domain/visits/kinds';
import type { Makers } from '../../factories/make';
import { CENTRE_ROWS, centresOf, SECTEUR_ROWS } from '../../factories/places';
import type { PersonRow } from '../../factories/rows';

export type Held = {
  id: string;
  number: number;
  name: string;
  profession: Profession;
  teamCode: string;
  secteurCode: string;
};
type Session = {
  id: string; professionalId: string; centreCode: string; day: Day; startsAt: string; endsAt: string;
  slotMinutes: number; kinds: string[]; mode: string; openToEmployers: boolean;
}; // prettier-ignore
export type Slot = {
  id: string; dutySessionId: string; professionalId: string; professionalNumber: number; centreCode: string;
  startsAt: string; endsAt: string; kinds: string[]; mode: string; openToEmployers: boolean;
}; // prettier-ignore

const NAMES: Record<Profession, string[]> = {
  medecin: ['Claire Fontaine', 'Antoine Mercier', 'Pauline Lesage', 'Rachid Haddad'],
  infirmier: ['Thomas Girard', 'Élise Marchand', 'Fatou Diallo', 'Laurent Hébert', 'Anne Perrot', 'Maël Quesnel', 'Inès Poulain', 'Hugo Delamare'],
}; // prettier-ignore

const MORNING = { from: 8 * 60 + 30, slots: 7, minutes: 30 };
/** Whole calendars are made around today; before, only the slots that were used. */
const BEFORE_DAYS = 14;
const AHEAD_DAYS = 32;
const TUESDAY = 2;
const THURSDAY = 4;

const weekday = (on: Day) => new Date(`${on}T12:00:00Z`).getUTCDay();
const isWorked = (on: Day) => weekday(on) % 6 !== 0;
/** The day itself, or the next on which people work. */
export const workedDay = (on: Day): Day => (isWorked(on) ? on : workedDay(addDays(on, 1)));

/** A team per secteur (one doctor, two nurses), and the calendar of each: a morning a day, going round the centres. */
export function healthTeam(make: Makers, staff: readonly PersonRow[]) {
  const teams = SECTEUR_ROWS.map(({ code, name }) => ({
    code: `EST-${code}`,
    name: `Équipe ${name}`,
    secteurCode: code,
  }));
  // The demo doctor and nurse look after Évreux.
  const order = [...teams].sort((a, b) => Number(b.secteurCode === 'SUD') - Number(a.secteurCode === 'SUD'));
  const professionals = order.flatMap((team, index): Held[] =>
    ([['medecin', index], ['infirmier', index * 2], ['infirmier', index * 2 + 1]] as const).map(([profession, at]) => ({
      id: make.id(), number: 0, name: NAMES[profession][at]!, profession, teamCode: team.code, secteurCode: team.secteurCode,
    })),
  ); // prettier-ignore
  professionals.forEach((one, index) => (one.number = index + 1));
  const sessions = new Map<string, Session>();
  const slots: Slot[] = [];
  const free = new Map<string, Slot[]>();

  /** The slots of one morning, made when first asked for. */
  function morning(of: Held, on: Day): Slot[] {
    const key = `${of.id} ${on}`;
    const known = free.get(key);
    if (known) return known;
    const centres = centresOf(of.secteurCode);
    const nth = Math.floor(Date.parse(on) / 86_400_000) + of.number;
    const mode =
      of.profession === 'infirmier' && weekday(on) === TUESDAY && of.number % 3 === 0
        ? 'teleconsultation'
        : 'sur-place';
    const session: Session = {
      id: make.id(), professionalId: of.id, centreCode: centres[nth % centres.length]!, day: on, slotMinutes: MORNING.minutes,
      startsAt: iso(on, MORNING.from), endsAt: iso(on, MORNING.from + MORNING.slots * MORNING.minutes), kinds: [], mode,
      openToEmployers: of.profession === 'infirmier' && [TUESDAY, THURSDAY].includes(weekday(on)),
    }; // prettier-ignore
    sessions.set(key, session);
    const made = Array.from({ length: MORNING.slots }, (_, i) => ({
      id: make.id(), dutySessionId: session.id, professionalId: of.id, professionalNumber: of.number,
      centreCode: session.centreCode, startsAt: iso(on, MORNING.from + i * MORNING.minutes),
      endsAt: iso(on, MORNING.from + (i + 1) * MORNING.minutes), kinds: [], mode, openToEmployers: session.openToEmployers,
    })); // prettier-ignore
    free.set(key, made);
    return made;
  }

  /** Takes the first free slot of that profession in a secteur from a day on; it is kept with those of the world. */
  function take(profession: Profession, secteurCode: string, from: Day): { slot: Slot; by: Held; on: Day } {
    for (let on = workedDay(from); ; on = workedDay(addDays(on, 1))) {
      for (const by of professionals) {
        if (by.profession !== profession || by.secteurCode !== secteurCode) continue;
        const slot = morning(by, on).shift();
        if (!slot) continue;
        slots.push(slot);
        return { slot, by, on };
      }
    }
  }

  /** All rows; called last. */
  function rows() {
    for (let ahead = -BEFORE_DAYS; ahead <= AHEAD_DAYS; ahead++) {
      const on = addDays(make.today, ahead);
      if (isWorked(on)) for (const one of professionals) morning(one, on);
    }
    const from = addDays(make.today, -BEFORE_DAYS);
    const left = [...free].flatMap(([key, rest]) => (key.slice(-10) >= from ? rest : []));
    const used = new Set([...slots, ...left].map(({ dutySessionId }) => dutySessionId));
    return {
      teams,
      professionals: professionals.map(({ secteurCode: _, ...row }) => ({
        ...row,
        personId: staff.find(({ name }) => name === row.name)?.id ?? null,
      })),
      sessions: [...sessions.values()].filter(({ id }) => used.has(id)),
      slots: [...slots, ...left],
    };
  }

  return { take, rows, teamOf: (secteurCode: string) => `EST-${secteurCode}` };
}

export type HealthTeam = ReturnType<typeof healthTeam>;

const pad = (part: number) => String(part).padStart(2, '0');
const iso = (on: Day, minutes: number) =>
  instantAt(on, `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`).toISOString();

export const secteurOf = (centreCode: string): string =>
  CENTRE_ROWS.find(({ code }) => code === centreCode)!.secteurCode;
