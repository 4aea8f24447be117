import { addDays, type Day, diffDays } from '~/domain/shared/day';
import type { SessionFormat } from '~/domain/sessions/kinds';
import { type Makers, noonOf } from '../../factories/make';
import { type RegistrationRow, sessionMakers, type SessionRow } from '../../factories/sessions';
import { MODEL_THEMES } from '../themes';
import { workedDay } from './health-team';
import type { DemoCompany } from './lists';

type Planned = {
  theme: string; inDays: number; format?: SessionFormat; centre?: string; time?: string;
  /** Participants who register; more than there are seats wait. */
  people: number;
  end?: 'tenue' | 'annulee' | 'confirmee'; replay?: boolean;
}; // prettier-ignore

/** The programme as seen today: behind, held and cancelled ones; ahead, full ones, and some that need people soon. */
const PROGRAMME: Planned[] = [
  { theme: 'SST', inDays: -170, people: 9, end: 'tenue' },
  { theme: 'DUERP', inDays: -150, centre: 'BERNAY', people: 3, end: 'annulee' },
  { theme: 'RPS', inDays: -140, people: 8, end: 'tenue' },
  { theme: 'ECRAN', inDays: -120, format: 'webinaire', time: '11:00', people: 34, end: 'tenue' },
  { theme: 'ROUTIER', inDays: -100, centre: 'PONT-AUDEMER', people: 2, end: 'annulee' },
  { theme: 'CHIMIQUE', inDays: -85, centre: 'VERNON', people: 11, end: 'tenue' },
  { theme: 'SST-MAC', inDays: -60, people: 10, end: 'tenue' },
  {
    theme: 'ADDICTIONS',
    inDays: -48,
    format: 'webinaire',
    time: '14:00',
    people: 22,
    end: 'tenue',
    replay: true,
  },
  { theme: 'ERGONOMIE', inDays: -40, centre: 'HEUDEBOUVILLE', people: 3, end: 'annulee' },
  { theme: 'DUERP', inDays: -26, people: 10, end: 'tenue' },
  {
    theme: 'ACTIVITE',
    inDays: -12,
    format: 'webinaire',
    time: '12:15',
    people: 18,
    end: 'tenue',
    replay: true,
  },
  { theme: 'AIDE-DOMICILE', inDays: 5, people: 11, end: 'confirmee' },
  { theme: 'SST', inDays: 9, people: 13, end: 'confirmee' },
  { theme: 'DUERP', inDays: 12, centre: 'VERNON', people: 4 },
  { theme: 'ECRAN', inDays: 13, format: 'webinaire', time: '11:00', people: 12 },
  { theme: 'ROUTIER', inDays: 16, centre: 'HEUDEBOUVILLE', people: 3 },
  { theme: 'CHIMIQUE', inDays: 19, centre: 'EVREUX', people: 2 },
  { theme: 'RPS', inDays: 24, format: 'webinaire', time: '14:00', people: 6 },
  { theme: 'REFERENT', inDays: 31, centre: 'BERNAY', people: 1 },
  { theme: 'SST-MAC', inDays: 34, centre: 'HEUDEBOUVILLE', people: 6 },
  { theme: 'ERGONOMIE', inDays: 38, centre: 'GISORS', people: 0 },
  { theme: 'ADDICTIONS', inDays: 45, format: 'webinaire', time: '14:00', people: 5 },
  { theme: 'SST', inDays: 52, centre: 'VERNON', people: 2 },
  { theme: 'DUERP', inDays: 58, format: 'webinaire', time: '10:00', people: 0 },
  { theme: 'ACTIVITE', inDays: 66, format: 'webinaire', time: '12:15', people: 3 },
];

/** Themes, sessions, places in them, an intra request, what was done in companies. */
export function sessionsOf(make: Makers, companies: readonly DemoCompany[]) {
  const { session, registration } = sessionMakers(make);
  const { random, today } = make;
  const members = companies.filter(({ spec }) => spec.special !== 'radiated' && spec.special !== 'new');
  const sessions: SessionRow[] = [];
  const registrations: RegistrationRow[] = [];
  const feedbacks: Record<string, unknown>[] = [];
  for (const plan of PROGRAMME) {
    const theme = MODEL_THEMES.find(({ code }) => code === plan.theme)!;
    const on = workedDay(addDays(today, plan.inDays));
    const online = plan.format === 'webinaire';
    const row = session(theme, on, {
      ...(plan.time && { time: plan.time }), state: plan.end ?? 'publiee', format: plan.format ?? 'sur-place',
      centreCode: online ? null : (plan.centre ?? 'EVREUX'), place: online ? null : 'Salle de formation',
      trainer: random.pick(['Nadège Fournier', 'Olivier Marie', 'Samira Benali']),
      joinUrl: online ? `https://visio.example/${plan.theme.toLowerCase()}-${on}` : null,
      replayUrl: plan.replay ? `https://visio.example/replay/${plan.theme.toLowerCase()}` : null,
      replayUntil: plan.replay ? addDays(today, 40) : null,
      decidedAt: plan.end ? noonOf(addDays(on, -10)) : null,
      cancelReason: plan.end === 'annulee' ? 'participants' : null,
    }); // prettier-ignore
    sessions.push(row);
    for (const worker of crowd(plan.people, on)) {
      const came = plan.end === 'tenue' ? random.chance(0.93) : null;
      const gone = plan.end === 'annulee';
      registrations.push(
        registration(row, worker, {
          createdAt: noonOf(addDays(on, -random.int(12, 40)) < today ? addDays(on, -random.int(12, 40)) : addDays(today, -2)),
          ...(gone && { state: 'annulee' as const }),
          attended: came, attendedAt: came ? row.endsAt : null,
        }),
      ); // prettier-ignore
      if (came && random.chance(0.5))
        feedbacks.push({ id: make.id(), sessionId: row.id, useful: random.int(3, 5), clear: random.int(3, 5), recommend: random.int(3, 5), comment: null, day: on }); // prettier-ignore
    }
  }
  return { themes: MODEL_THEMES, sessions, registrations, feedbacks, ...asked() };

  /** People of several companies, two or three of each, the companies of the cast first. */
  function crowd(count: number, on: Day) {
    const order = random.shuffle([...members]);
    const chosen = order.flatMap(({ now }) =>
      random.shuffle(now.workers.filter(({ archivedAt, startOn }) => archivedAt === null && (!startOn || startOn < on))).slice(0, random.int(1, 3)),
    ); // prettier-ignore
    return chosen.slice(0, count);
  }

  function asked() {
    const usine = members.find(({ spec }) => spec.owner === 'usine')!;
    const garage = members.find(({ spec }) => spec.owner === 'garage')!;
    return {
      intraRequests: [
        { id: make.id(), adherentId: usine.now.adherent.id, themeCode: 'ERGONOMIE', participants: 10, wishes: 'Un mardi ou un jeudi matin de janvier', place: 'Salle de réunion de l’usine', message: null, state: 'recue', requestedByName: usine.owner.name, createdAt: noonOf(addDays(today, -4)) },
      ],
      wishes: [{ adherentId: garage.now.adherent.id, themeCode: 'CHIMIQUE', createdAt: noonOf(addDays(today, -9)) }],
      actions: members.flatMap(({ now, make: own }) => {
        const age = diffDays(now.adherent.joinedOn, today);
        const done = (kind: string, ago: number) => ({ id: own.id(), adherentId: now.adherent.id, kind, doneOn: addDays(today, -ago), note: null, byName: 'Nadège Fournier' });
        return [...(age > 500 && own.random.chance(0.7) ? [done('fiche-entreprise', own.random.int(60, Math.min(age, 1_700)))] : []), ...(own.random.chance(0.4) ? [done('amt', own.random.int(30, 1_400))] : [])];
      }),
    }; // prettier-ignore
  }
}
