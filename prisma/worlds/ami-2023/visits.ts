import type pg from 'pg';
import { addDays, type Day } from '~/domain/shared/day';
import type { Profession } from '~/domain/visits/kinds';
import { copyRows, insertRows } from '../../factories/insert';
import { type Makers, noonOf } from '../../factories/make';
import { TEAM_ROWS, TRIAGE_ROWS } from '../../factories/visits';
import type { AppointmentRow, ProfessionalRow, VisitRow } from '../../factories/visit-rows';
import { heldIn, type Model, type Year, YEARS } from './appointments';
import { calendarOf, professionals, type UsedSlot } from './calendar';

/** Who is seen: a worker of the world and his company. */
export type Seen = { workerId: string; adherentId: string; secteurCode: string };

/** In 2023 7.2 % of appointments were missed; without those who came instead of a colleague it would have been 8.2 %. */
const MISSED = 0.072;
const MISSED_WITHOUT_REPLACING = 0.082;
const HELD_IN_TIME = 0.86;
const PRIVATE_KINDS: ReadonlySet<string> = new Set(['prereprise', 'demande-travailleur', 'demande-medecin']);

type State = 'effectuee' | 'absente' | 'remplacee';

/** The appointments of 2020 to 2023 as published, and those that were missed or given to a colleague in 2023. */
export async function writeVisits(sql: pg.Client, make: Makers, seen: readonly Seen[]): Promise<void> {
  const holders = professionals(make);
  await insertRows(sql, 'team', TEAM_ROWS);
  await insertRows(sql, 'triage_line', TRIAGE_ROWS);
  await insertRows(sql, 'professional', holders.map(({ centreCode: _, ...row }) => row));
  // The rows say themselves which slots are taken: 160,000 runs of the trigger would say the same.
  await sql.query('ALTER TABLE appointment DISABLE TRIGGER appointment_marks_slot');
  for (const year of YEARS)
    for (const profession of ['medecin', 'infirmier'] as const)
      await writeYear(sql, make, { year, profession, holders: holders.filter((one) => one.profession === profession), seen });
  await sql.query('ALTER TABLE appointment ENABLE TRIGGER appointment_marks_slot');
  await sql.query(`SELECT setval(pg_get_serial_sequence('professional', 'number'), $1)`, [holders.length]);
} // prettier-ignore

type YearOf = {
  year: Year;
  profession: Profession;
  holders: (ProfessionalRow & { centreCode: string })[];
  seen: readonly Seen[];
};

async function writeYear(sql: pg.Client, make: Makers, { year, profession, holders, seen }: YearOf) {
  const wanted = heldIn(year).filter(({ model }) => model.profession === profession);
  const models = make.random.shuffle(wanted.flatMap(({ model, count }) => Array<Model>(count).fill(model)));
  const states = statesOf(make, year, models.length);
  const { sessions, slots } = calendarOf(make, year, holders, states.length);
  const visits: VisitRow[] = [];
  const appointments: AppointmentRow[] = [];
  let held = 0;
  states.forEach((state, index) => {
    const model = state === 'effectuee' ? models[held++]! : make.random.pick(models);
    const { visit, appointment } = rowsOf(make, model, slots[index]!, make.random.pick(seen), state);
    visits.push(visit);
    appointments.push(appointment);
    if (state === 'remplacee') slots[index]!.taken = false;
  });
  await copyRows(sql, 'duty_session', sessions);
  await copyRows(sql, 'slot', slots.map(({ day: _, ...slot }) => slot));
  await copyRows(sql, 'visit', visits, ['facts']);
  await copyRows(sql, 'appointment', appointments);
} // prettier-ignore

/** What became of the appointments of a year, in order; only of 2023 is the share of missed ones published. */
function statesOf(make: Makers, year: Year, held: number): State[] {
  const states = Array<State>(held).fill('effectuee');
  if (year !== 2023) return states;
  const all = held / (1 - MISSED);
  states.push(...Array<State>(Math.round(all * MISSED)).fill('absente'));
  states.push(...Array<State>(Math.round(all * (MISSED_WITHOUT_REPLACING - MISSED))).fill('remplacee'));
  return make.random.shuffle(states);
}

function rowsOf(make: Makers, model: Model, slot: UsedSlot, who: Seen, state: State) {
  const { random } = make;
  const { kind, act, origin, cause, profession } = model;
  const inTime = random.chance(HELD_IN_TIME);
  const requestedOn: Day = addDays(slot.day, -random.int(5, 75));
  const isPrivate = PRIVATE_KINDS.has(kind);
  const visit: VisitRow = {
    id: make.id(), adherentId: who.adherentId, workerId: who.workerId, kind, cause, origin, act, private: isPrivate, state,
    queue: profession, triage: triageOf(model), centreCode: slot.centreCode, teamCode: null, professionalId: slot.professionalId,
    fromOn: null, dueOn: isPrivate ? null : addDays(slot.day, inTime ? random.int(0, 60) : -random.int(1, 45)), article: null,
    facts: {}, message: null, requestedAt: noonOf(requestedOn), requestedById: null, requesterName: null, requesterEmail: null,
    requesterPhone: null, publishedAt: null, handedOverAt: null, closedAt: state === 'effectuee' ? slot.endsAt : null, version: 1,
  }; // prettier-ignore
  const appointment: AppointmentRow = {
    id: make.id(), visitId: visit.id, adherentId: who.adherentId, workerId: who.workerId, private: isPrivate, slotId: slot.id,
    professionalId: slot.professionalId, centreCode: slot.centreCode, startsAt: slot.startsAt, endsAt: slot.endsAt,
    mode: 'sur-place', state, confirmedAt: null, confirmedByName: null, endedAt: slot.endsAt, excuseReason: null, late: false,
    replacedById: null, createdAt: noonOf(requestedOn),
  }; // prettier-ignore
  return { visit, appointment };
}

/** A line of annexe 3 for each kind; of visits of the past nobody asks for their rank. */
function triageOf({ kind, act, profession }: Model): VisitRow['triage'] {
  if (profession === 'infirmier') {
    if (kind === 'embauche') return 'IDE-VIPI-SIS';
    if (kind === 'periodique') return 'IDE-PERIODIQUE';
    return kind === 'mi-carriere' ? 'IDE-MI-CARRIERE' : 'IDE-CONFIEE';
  }
  switch (kind) {
    case 'embauche':
      return act === 'EMA' ? 'MT-EMA-EMBAUCHE' : 'MT-VIPI-ORIENTEE';
    case 'reprise':
      return 'MT-REPRISE';
    case 'prereprise':
      return 'MT-PREREPRISE';
    case 'mi-carriere':
      return 'MT-MI-CARRIERE';
    case 'spe':
    case 'spp':
      return 'MT-POST-EXPOSITION';
    case 'periodique':
    case 'intermediaire':
      return 'MT-PERIODIQUE';
    default:
      return 'MT-DEMANDE';
  }
}
