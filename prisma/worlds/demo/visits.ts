import { addDays, addMonths, type Day, diffDays, firstDayOf, lastDayOf, yearOf } from '~/domain/shared/day';
import { DEFAULT_TRIAGE } from '~/domain/visits/triage';
import type { Makers } from '../../factories/make';
import { mailbox } from '../../factories/names';
import type { PersonRow, WorkerRow } from '../../factories/rows';
import { healthTeam } from './health-team';
import type { DemoCompany } from './lists';
import { visitRows, type VisitTeller } from './visit-rows';

const SERVICE_NAME = 'AMI Santé au Travail';
const HISTORY_DAYS = 380;
const MISSED = 0.06;
const OCCASIONAL = 0.05;

/**
 * A service in full work: a year of visits held, missed, excused and replaced, three weeks of appointments to come,
 * and an inbox with every kind of request, some of them late.
 */
export function visitsOf(make: Makers, companies: readonly DemoCompany[], staff: readonly PersonRow[]) {
  const team = healthTeam(make, staff);
  const teller = visitRows(make, team);
  const active = companies.filter(({ spec }) => spec.special !== 'radiated' && spec.special !== 'new');
  // The days to come are filled first: history takes its own slots.
  for (const company of active) cast(teller, company, make.today);
  for (const company of active) newcomers(teller, company, make.today);
  for (const company of active) dueSoon(teller, company, make.today);
  active.forEach((company, index) => happenings(teller, company, make.today, index));
  for (const company of active) history(teller, company, make.today);
  for (const company of active) occasional(teller, company, make.today);
  return { ...team.rows(), ...teller.rows(), triage: DEFAULT_TRIAGE };
}

const present = ({ now }: DemoCompany) => now.workers.filter(({ archivedAt }) => archivedAt === null);
const isSir = ({ category }: WorkerRow) => category === 'SIR';
const byDoctor = (worker: WorkerRow) => (isSir(worker) ? ('medecin' as const) : ('infirmier' as const));
const periodic = (worker: WorkerRow) =>
  isSir(worker)
    ? { kind: 'periodique' as const, act: 'EMA' as const, months: 48, article: 'R.4624-28' }
    : {
        kind: 'periodique' as const,
        act: 'VIP' as const,
        months: worker.category === 'SIA' ? 36 : 60,
        article: worker.category === 'SIA' ? 'R.4624-17' : 'R.4624-16',
      };
const settled = (worker: WorkerRow) => worker.lastVisitOn !== null && !worker.contractSuspended;

/** Whoever signs in as a company of the cast finds an appointment to confirm and one confirmed. */
function cast(teller: VisitTeller, company: DemoCompany, today: Day) {
  if (!company.spec.owner) return;
  const some = present(company).filter(settled).slice(0, 2);
  some.forEach((worker, index) => {
    const { months: _, ...what } = periodic(worker);
    const told = teller.tell(company, worker, {
      ...what, origin: 'echeance', requestedOn: addDays(today, -24), dueOn: addDays(today, 40 + index * 20),
    }); // prettier-ignore
    const placed = told.place(addDays(today, index === 0 ? 6 : 11), { profession: byDoctor(worker) });
    if (index === 1) placed.confirm();
  });
}

/** Hired less than ten months ago and never seen: half have an appointment, some are late. */
function newcomers(teller: VisitTeller, company: DemoCompany, today: Day) {
  const { random } = company.make;
  const fresh = present(company).filter(
    ({ startOn, lastVisitOn }) => startOn !== null && lastVisitOn === null && diffDays(startOn, today) < 300,
  );
  for (const worker of fresh.slice(0, 12)) {
    const start = worker.startOn!;
    const before = isSir(worker) || worker.categoryReasons.some((code) => /NUIT|MINEUR|BIO|CEM/.test(code));
    const months = before ? 0 : worker.contractKind === 'apprentissage' ? 2 : 3;
    const told = teller.tell(company, worker, {
      kind: 'embauche', act: isSir(worker) ? 'EMA' : 'VIPI', origin: 'employeur', requestedOn: start,
      fromOn: start, dueOn: addMonths(start, months), facts: { startOn: start },
      article: isSir(worker) ? 'R.4624-24' : before ? 'R.4624-18' : months === 2 ? 'R.6222-36' : 'R.4624-10',
    }); // prettier-ignore
    if (random.chance(0.45)) {
      const placed = told.place(addDays(today, random.int(2, 18)), { convoke: random.chance(0.85) });
      if (random.chance(0.5)) placed.confirm();
    }
  }
}

/** Last seen as long ago as the law allows, or a mi-carrière this year. */
function dueSoon(teller: VisitTeller, company: DemoCompany, today: Day) {
  const { random } = company.make;
  for (const worker of present(company)) {
    if (!settled(worker)) continue;
    const { months, ...what } = periodic(worker);
    const dueOn = addMonths(worker.lastVisitOn!, months);
    const ahead = diffDays(today, dueOn);
    const midCareer = worker.birthDate !== null && yearOf(today) - yearOf(worker.birthDate) === 45;
    if (ahead > 90 && !(midCareer && random.chance(0.4))) continue;
    const told =
      ahead > 90
        ? teller.tell(company, worker, {
            kind: 'mi-carriere', act: 'VISITE', origin: 'echeance', requestedOn: addDays(today, -40), article: 'L.4624-2-2',
            fromOn: firstDayOf(yearOf(today)), dueOn: lastDayOf(yearOf(today)),
          }) // prettier-ignore
        : teller.tell(company, worker, {
            ...what, origin: 'echeance', requestedOn: addDays(today, -Math.min(60, 90 - ahead)), dueOn,
          }); // prettier-ignore
    if (random.chance(0.06)) {
      const outcome = random.chance(0.6) ? 'absente' : 'excusee';
      told
        .place(addDays(today, -random.int(5, 90)))
        .end(outcome, outcome === 'excusee' && random.chance(0.5));
    } else if (random.chance(0.4)) {
      const placed = told.place(addDays(today, random.int(3, 22)));
      if (random.chance(0.5)) placed.confirm();
    }
  }
}

/** What people announced these last weeks: each company says something else. */
function happenings(teller: VisitTeller, company: DemoCompany, today: Day, index: number) {
  const people = present(company).filter(settled).slice(2);
  const worker = people[index % Math.max(1, people.length)];
  if (!worker) return;
  const ago = (days: number) => addDays(today, -days);
  const reprise = (cause: 'maternite' | 'maladie' | 'accident-travail' | 'maladie-pro', away: number, back: number) =>
    teller.tell(company, worker, {
      kind: 'reprise', act: 'VISITE', cause, origin: 'employeur', requestedOn: ago(4), fromOn: addDays(today, back),
      dueOn: addDays(today, back + 8), article: 'R.4624-31',
      facts: { absenceFrom: addDays(today, back - away), returnOn: addDays(today, back) },
    }); // prettier-ignore
  const own = (kind: 'demande-travailleur' | 'prereprise', message: string) =>
    teller.tell(company, worker, {
      kind, act: 'VISITE', origin: 'travailleur', requestedOn: ago(3), message,
      article: kind === 'prereprise' ? 'R.4624-29' : 'R.4624-34',
      ownEmail: `${mailbox(worker.firstName, worker.familyName)}@courriel.example`,
      facts: { availability: 'Plutôt le matin' },
    }); // prettier-ignore
  switch (index % 12) {
    case 0:
      return void reprise('maladie', 74, 2);
    case 1:
      return void reprise('maternite', 112, -3);
    case 2:
      return void reprise('accident-travail', 41, -12).say(
        'Bonjour, il a repris lundi dernier. Pouvez-vous nous proposer une date rapidement ?',
        ago(2),
        'company',
        company.owner.name,
      );
    case 3:
      return void teller.tell(company, worker, {
        kind: 'demande-employeur', act: 'VISITE', origin: 'employeur', requestedOn: ago(6), article: 'R.4624-34',
        facts: { motives: ['difficultes-poste', 'amenagement-a-revoir'], workerInformedOn: ago(6) },
        message: 'Il nous a dit avoir du mal à tenir le rythme depuis le changement de ligne.',
      }); // prettier-ignore
    case 4:
      return void own('demande-travailleur', 'Je préfère que mon employeur ne soit pas au courant.');
    case 5:
      return void own('prereprise', 'Mon arrêt se termine dans un mois, je voudrais préparer mon retour.');
    case 6:
      return void teller.tell(company, worker, {
        kind: 'attestation', act: 'ATTESTATION', origin: 'employeur', requestedOn: ago(9), dueOn: addDays(today, 35),
        article: 'R.4323-56', facts: { attestations: ['CONDUITE'] },
      }); // prettier-ignore
    case 7:
      return void teller.notice(
        company,
        worker,
        'prereprise-informe',
        { informedOn: ago(5), absenceFrom: ago(38) },
        ago(5),
      );
    case 8:
      return void teller.notice(
        company,
        worker,
        'information-at',
        { absenceFrom: ago(16), returnOn: ago(2) },
        ago(2),
      );
    case 9:
      return void teller.notice(
        company,
        worker,
        'liaison',
        {
          absenceFrom: ago(52),
          agreementOn: ago(7),
          proposedOn: addDays(today, 8),
          place: 'Dans nos locaux',
        },
        ago(7),
      );
    case 10:
      return void teller.tell(company, worker, {
        kind: 'spp', act: 'VISITE', origin: 'employeur', requestedOn: ago(13), article: 'L.4624-2-1',
        dueOn: addMonths(addDays(today, 20), 6), facts: { endedOn: addDays(today, 20), retired: true, workerInformedOn: ago(13) },
      }); // prettier-ignore
    default:
      return void reprise('maladie-pro', 22, 5);
  }
}

/** Visits of the year that were held, and before some of them an appointment that was not kept. */
function history(teller: VisitTeller, company: DemoCompany, today: Day) {
  const { random } = company.make;
  for (const worker of company.now.workers) {
    const on = worker.lastVisitOn;
    if (!on || worker.lastVisitService !== SERVICE_NAME || diffDays(on, today) > HISTORY_DAYS) continue;
    const hired = worker.startOn !== null && diffDays(worker.startOn, on) < 150;
    const { months: _, ...what } = periodic(worker);
    const told = teller.tell(company, worker, {
      ...what, ...(hired && { kind: 'embauche' as const, act: isSir(worker) ? ('EMA' as const) : ('VIPI' as const) }),
      origin: hired ? 'employeur' : 'echeance', requestedOn: addDays(on, -70), dueOn: addDays(on, random.int(-10, 60)),
    }); // prettier-ignore
    if (random.chance(MISSED * 2)) {
      const outcome = random.weighted([['absente', 5], ['excusee', 4], ['remplacee', 3]] as const); // prettier-ignore
      told
        .place(addDays(on, -30), { profession: byDoctor(worker) })
        .end(outcome, outcome === 'excusee' && random.chance(0.3));
    }
    told.place(addDays(on, -3), { profession: byDoctor(worker) }).end('effectuee');
  }
}

/** Visits held this year that no calendar foresaw: returns, requests of the employer, of the worker and of his doctors. */
function occasional(teller: VisitTeller, company: DemoCompany, today: Day) {
  const { random } = company.make;
  for (const worker of present(company)) {
    if (worker.startOn === null || worker.startOn > addDays(today, -400) || !random.chance(OCCASIONAL))
      continue;
    const on = addDays(today, -random.int(12, 350));
    const what = random.weighted([
      [{ kind: 'reprise', cause: 'maladie', article: 'R.4624-31' }, 6],
      [{ kind: 'reprise', cause: 'accident-travail', article: 'R.4624-31' }, 2],
      [{ kind: 'reprise', cause: 'maternite', article: 'R.4624-31' }, 1],
      [{ kind: 'demande-employeur', article: 'R.4624-34' }, 3],
      [{ kind: 'demande-travailleur', article: 'R.4624-34' }, 2],
      [{ kind: 'prereprise', article: 'R.4624-29' }, 3],
    ] as const);
    const own = what.kind === 'prereprise' || what.kind === 'demande-travailleur';
    const told = teller.tell(company, worker, {
      ...what, act: 'VISITE', origin: own ? 'travailleur' : 'employeur', requestedOn: addDays(on, -random.int(4, 12)),
      ...(what.kind === 'reprise' && { fromOn: addDays(on, -3), dueOn: addDays(on, random.int(-2, 5)) }),
      ...(own && { ownEmail: `${mailbox(worker.firstName, worker.familyName)}@courriel.example` }),
    }); // prettier-ignore
    told.place(on).end('effectuee');
  }
}
