import { addDays, addYears, type Day } from '~/domain/shared/day';
import { ofPlace } from '~/locales/place';
import { searchText } from '~/domain/shared/search-text';
import type { Makers } from '../../factories/make';
import { familyName, mailbox } from '../../factories/names';
import { BUSINESS_PARKS } from '../../factories/places';
import type { AdherentRow, EtablissementRow, PersonRow, PostRow, WorkerRow } from '../../factories/rows';
import type { Sketch } from './companies';
import { type Occupation, type Trade, tradesOf } from './occupations';

/** A company with everybody in it. */
export type Company = {
  adherent: AdherentRow;
  etablissements: EtablissementRow[];
  posts: PostRow[];
  workers: WorkerRow[];
  /** Its administrateur. */
  owner: PersonRow;
};

/** Fills in a sketch: names, posts whose exposures give the categories wanted, and the workers. */
export function populate(make: Makers, sketch: Sketch, index: number): Company {
  const { random } = make;
  const trade = random.pick(tradesOf(sketch.section).filter(({ sir }) => sketch.sir === 0 || sir.length > 0));
  const size = sketch.sir + sketch.sia + sketch.sis;
  const adherent = nameCompany(make, trade, sketch, index, size);
  const etablissements = Array.from({ length: size >= 150 ? 2 : 1 }, (_, n) =>
    make.etablissement(adherent, { n: n + 1, ...(n > 0 && { name: `${adherent.name}, second site` }) }),
  );
  const owner = ownerOf(make, adherent);
  const posts = new Map<string, PostRow>();
  const postFor = ({ name, exposures }: Occupation) => {
    const post = posts.get(name) ?? make.post(adherent, { name, exposures });
    posts.set(name, post);
    return post;
  };
  const simple = some(make, trade.sis, size);
  const adapted = some(make, trade.sia, sketch.sia);
  const reinforced = some(make, trade.sir, sketch.sir);
  const hire = (occupation: Occupation, category: WorkerRow['category'], change: Partial<WorkerRow>) => {
    const matricule = size >= 50 ? String(random.int(1_000, 99_999)) : null;
    const etablissementId = random.pick(etablissements).id;
    const row = make.worker(adherent, postFor(occupation), { etablissementId, matricule, ...change });
    if (row.category !== category) throw new Error(`${occupation.name} is ${row.category}, not ${category}`);
    return row;
  };
  const workers = [
    ...times(sketch.sir, () => hire(random.pick(reinforced), 'SIR', contract(make))),
    ...times(sketch.sia, () => {
      const special = specialSituation(make, adapted.length === 0);
      return special
        ? hire(YOUNG[special.contractKind ?? ''] ?? random.pick(simple), 'SIA', special)
        : hire(random.pick(adapted), 'SIA', contract(make));
    }),
    ...times(sketch.sis, () => hire(random.pick(simple), 'SIS', contract(make))),
  ];
  return { adherent, etablissements, posts: [...posts.values()], workers, owner };
}

/** Posts of those who are SIA by age or contract and not by their work. */
const YOUNG: Record<string, Occupation> = {
  apprentissage: { name: 'Apprenti', exposures: [] },
  saisonnier: { name: 'Renfort saisonnier', exposures: [] },
};

const times = <T>(count: number, one: () => T): T[] => Array.from({ length: count }, one);

/** A few occupations of a trade: more in larger companies. */
function some(make: Makers, from: readonly Occupation[], people: number): Occupation[] {
  const count = Math.min(from.length, people === 0 ? 0 : Math.ceil(Math.log2(people + 1)));
  return make.random.shuffle([...from]).slice(0, count);
}

function nameCompany(
  { adherent, random, today }: Makers,
  trade: Trade,
  sketch: Sketch,
  index: number,
  size: number,
) {
  const [nafCode, ...patterns] =
    trade.activities.length > 0 ? random.pick(trade.activities) : [null, 'Société *'];
  const number = `27-${String(index + 1).padStart(5, '0')}`;
  const made = adherent({
    number,
    nafCode,
    secteurCode: sketch.secteur,
    joinedOn: addDays(today, -random.int(30, 9_000)),
    ...(size >= 50 && { addressLine1: random.pick(BUSINESS_PARKS) }),
  });
  const name = random
    .pick(patterns)
    .replace('*', familyName(random))
    .replace('de @', ofPlace(made.city))
    .replace('@', made.city);
  return {
    ...made,
    name,
    contactEmail: `contact@${domainOf(name, number)}`,
    searchText: searchText(number, name, made.siren, made.city),
  };
}

const domainOf = (name: string, number: string) => `${mailbox(name)}-${number.slice(3)}.example`;

function ownerOf(make: Makers, adherent: AdherentRow): PersonRow {
  const name = adherent.contactName!;
  const mail = mailbox(name.slice(0, name.indexOf(' ')), name.slice(name.indexOf(' ') + 1));
  return make.person({ name, email: `${mail}@${domainOf(adherent.name, adherent.number)}` });
}

/** A contract and a last visit, as they are spread in companies. */
function contract({ random, referenceDate }: Makers): Partial<WorkerRow> {
  const kind = random.weighted([['cdi', 86], ['cdd', 11], ['professionnalisation', 1], ['mandat', 2]] as const); // prettier-ignore
  const visited = random.chance(0.8);
  return {
    contractKind: kind,
    contractSuspended: random.chance(0.02),
    ...(kind === 'cdd' && {
      startOn: addDays(referenceDate, -random.int(1, 300)),
      plannedEndOn: addDays(referenceDate, random.int(20, 400)),
    }),
    lastVisitOn: visited ? addDays(referenceDate, -random.int(30, 1_700)) : null,
    lastVisitService: visited ? 'AMI Santé au Travail' : null,
  };
}

/** Young people and those whose handicap is declared with their agreement: SIA whatever the post. */
function specialSituation(make: Makers, always: boolean): Partial<WorkerRow> | null {
  const { random, referenceDate } = make;
  const kind = random.weighted([['apprentice', 30], ['minor', 2], ['agreed', 5], ['post', always ? 0 : 63]] as const); // prettier-ignore
  if (kind === 'post') return null;
  if (kind === 'agreed') {
    const agreementOn = addDays(referenceDate, -random.int(10, 900));
    const situation = random.chance(0.8) ? ('SIA-RQTH' as const) : ('SIA-INVALIDITE' as const);
    return { ...contract(make), protectedSituations: [situation], agreementOn };
  }
  const age = kind === 'minor' ? 16 : random.weighted([[16, 2], [17, 3], [18, 4], [19, 4], [20, 3], [22, 2]] as const); // prettier-ignore
  const birthDate = addDays(addYears(referenceDate, -age), -random.int(40, 330));
  return {
    birthDate,
    startOn: startAfter16(make, birthDate),
    contractKind: kind === 'minor' ? 'saisonnier' : 'apprentissage',
    ...(kind === 'minor' && { plannedEndOn: addDays(referenceDate, 30) }),
  };
}

function startAfter16({ random, referenceDate }: Makers, birthDate: Day): Day {
  const start = addDays(referenceDate, -random.int(20, 480));
  const sixteen = addYears(birthDate, 16);
  return start > sixteen ? start : addDays(sixteen, 5);
}
