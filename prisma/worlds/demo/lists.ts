import { addDays, addYears, type Day, diffDays } from '~/domain/shared/day';
import { parseExposureCode } from '~/domain/declarations/thesaurus';
import type { Lists } from '../../factories/deposit';
import { type Makers, makers, noonOf } from '../../factories/make';
import { mailbox } from '../../factories/names';
import { CENTRE_ROWS } from '../../factories/places';
import type { PersonRow, PostRow, WorkerRow } from '../../factories/rows';
import type { Calendar } from './calendar';
import type { CompanySpec } from './companies';
import { DEMO_PEOPLE } from './people';

/** A company with its people, and its lists as they stood when it declared last year. */
export type DemoCompany = { spec: CompanySpec; make: Makers; now: Lists; before: Lists; owner: PersonRow };

/** Last visits of the demo world: some are as old as the law allows, a few older (days). */
const LONGEST_AGO = 1_850;
/** Share of workers who came, and as many who went, since last year. */
const TURNOVER = 0.07;

/** The rows of one company; the same on the same day, whatever the other companies are. */
export function populate(spec: CompanySpec, calendar: Calendar): DemoCompany {
  const { today, current, previous } = calendar;
  const make = makers(`demo ${spec.number}`, { referenceDate: current.referenceDate, today });
  const { secteurCode } = CENTRE_ROWS.find(({ code }) => code === spec.centre)!;
  const demoPerson = spec.owner && DEMO_PEOPLE[spec.owner];
  const domain = demoPerson ? demoPerson.email.split('@')[1]! : `${mailbox(spec.name)}.example`;
  const isNew = spec.special === 'new';
  const adherent = make.adherent({
    ...{ number: spec.number, name: spec.name, nafCode: spec.naf, centreCode: spec.centre, secteurCode },
    contactEmail: `contact@${domain}`,
    ...(demoPerson && { contactName: demoPerson.name }),
    joinedOn: isNew ? addDays(today, -9) : addDays(previous.opensOn, -make.random.int(100, 5_000)),
    ...(spec.special === 'arrears' && { arrearsSince: addDays(today, -64) }),
    ...(spec.special === 'radiated' && {
      status: 'radiated' as const,
      radiatedOn: addDays(today, -80),
      radiationReason: 'Cotisations impayées après deux relances et mise en demeure',
    }),
  });
  const owner = make.person({
    name: adherent.contactName!,
    email: demoPerson?.email ?? `${mailbox(...adherent.contactName!.split(' '))}@${domain}`,
  });
  const etablissement = make.etablissement(adherent);
  const posts: PostRow[] = [];
  const workers = spec.people.split(', ').flatMap((text) => {
    const [, count, name, codes] = /^(\d+) ([^:]+)(?:: (.*))?$/.exec(text)!;
    const post = make.post(adherent, { name: name!, ...exposed(codes, addDays(today, -120)) });
    posts.push(post);
    return Array.from({ length: Number(count) }, () =>
      hire(make, spec, { adherent, post, etablissementId: etablissement.id, calendar }),
    );
  });
  const gone = isNew ? [] : leavers(make, workers, posts, calendar);
  if (spec.special === 'shared') share(workers);
  const lists = { adherent, etablissements: [etablissement], posts };
  const before = { ...lists, workers: asTheyWere([...workers, ...gone], addDays(previous.closesOn, -20)) };
  if (spec.now === 'half') leaveGaps(make, workers, posts);
  return { spec, make, owner, before, now: { ...lists, workers: [...workers, ...gone] } };
}

function exposed(codes = '', on: Day): Pick<PostRow, 'exposures' | 'exposureFacts'> {
  const exposures = codes
    .split(' ')
    .map(parseExposureCode)
    .filter((code) => code !== null);
  if (!exposures.includes('SIR-EMPLOYEUR')) return { exposures, exposureFacts: null };
  const motive =
    'Ronde seul de nuit près des presses, sans poste de secours occupé : risque de malaise isolé.';
  return {
    exposures,
    exposureFacts: {
      'SIR-EMPLOYEUR': { motive, doctorOpinionOn: on, cseOpinionOn: addDays(on, 12), noCse: false },
    },
  };
}

/** Companies of that size know their people by a payroll number. */
const PAYROLL_FROM = 50;
const hasPayroll = ({ people }: CompanySpec): boolean =>
  people.split(', ').reduce((total, text) => total + Number.parseInt(text, 10), 0) >= PAYROLL_FROM;

type Place = Pick<Lists, 'adherent'> & { post: PostRow; etablissementId: string; calendar: Calendar };

function hire(
  make: Makers,
  spec: CompanySpec,
  { adherent, post, etablissementId, calendar }: Place,
): WorkerRow {
  const { random, referenceDate } = make;
  const { today, previous } = calendar;
  const place = { etablissementId, jobTitle: post.name };
  const known = hasPayroll(spec) ? { matricule: String(random.int(10_000, 99_999)) } : {};
  const recent = addDays(today, -random.int(15, 300));
  if (post.name.startsWith('Apprenti')) {
    const birthDate = addDays(addYears(referenceDate, -17), -random.int(-200, 600));
    const startOn = addDays(today, -random.int(60, 110));
    return make.worker(adherent, post, {
      ...place,
      ...known,
      birthDate,
      startOn,
      contractKind: 'apprentissage',
    });
  }
  if (post.name.startsWith('Intérimaire'))
    return make.worker(adherent, post, {
      ...place,
      contractKind: 'interim',
      startOn: recent,
      plannedEndOn: addDays(referenceDate, random.int(30, 200)),
    });
  const since = addDays(previous.opensOn, -random.int(10, 6_000));
  const adult = addDays(referenceDate, -random.int(20, 60) * 365);
  const come = random.chance(TURNOVER) ? recent : since;
  const startOn = come > addYears(adult, 18) ? come : addDays(addYears(adult, 18), 40);
  const visited = random.chance(0.8) && startOn < addDays(today, -200);
  const lastVisitOn = visited
    ? addDays(today, -random.int(10, Math.min(LONGEST_AGO, diffDays(startOn, today) - 30)))
    : null;
  const visit = { lastVisitOn, lastVisitService: visited ? 'AMI Santé au Travail' : null };
  const contractSuspended = random.chance(0.02);
  return make.worker(adherent, post, {
    ...place,
    ...known,
    ...visit,
    birthDate: adult,
    startOn,
    contractSuspended,
  });
}

/** People who left since last year: archived, still in last year's declaration. */
function leavers(
  make: Makers,
  workers: WorkerRow[],
  posts: PostRow[],
  { today, previous }: Calendar,
): WorkerRow[] {
  const count = workers.length < 4 ? 0 : Math.max(1, Math.round(workers.length * TURNOVER));
  const { adherentId, etablissementId } = workers[0]!;
  return Array.from({ length: count }, () => {
    const post = make.random.pick(posts.filter(({ name }) => !name.startsWith('Apprenti')));
    const leftOn = addDays(today, -make.random.int(30, 150));
    const startOn = addDays(previous.referenceDate, -make.random.int(60, 3_000));
    const birthDate = addDays(startOn, -make.random.int(19, 50) * 365);
    const left = { leftOn, archivedAt: noonOf(leftOn), leftRetired: birthDate < addDays(today, -62 * 365) };
    const place = { etablissementId, jobTitle: post.name };
    const of = { id: adherentId } as Lists['adherent'];
    return make.worker(of, post, { ...place, birthDate, startOn, ...left });
  });
}

/** Every other worker has a second employer and the same PCS there; half of those are principally employed here. */
function share(workers: WorkerRow[]) {
  workers.slice(0, Math.ceil(workers.length / 2)).forEach((worker, i) => {
    Object.assign(worker, { employersCount: 2, isPrincipalEmployer: i % 2 === 0, pcs: '684a' });
  });
}

/** A draft somebody is still working on: one worker without a birth date, one without a post. */
function leaveGaps(make: Makers, workers: WorkerRow[], posts: PostRow[]) {
  const [first, second] = workers.filter(({ contractKind }) => contractKind === 'cdi').slice(-2);
  const adherent = { id: first!.adherentId } as Lists['adherent'];
  const post = posts.find(({ id }) => id === first!.postId)!;
  Object.assign(first!, make.worker(adherent, post, { ...first!, birthDate: null }));
  Object.assign(second!, make.worker(adherent, null, { ...second!, postId: null }));
}

/** The workers as the company knew them on a day. */
const asTheyWere = (workers: WorkerRow[], on: Day): WorkerRow[] =>
  workers
    .filter(({ startOn }) => startOn === null || startOn <= on)
    .map((worker) => ({ ...worker, leftOn: worker.leftOn && worker.leftOn > on ? null : worker.leftOn }));
