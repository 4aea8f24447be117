import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../shared/day';
import { matriculeKey } from './changes';
import type { ExistingWorker } from './existing';
import { matchList } from './match';
import type { WorkerDraft } from './targets';

const worker = (change: Partial<ExistingWorker> = {}): ExistingWorker => ({
  id: 'lea',
  familyName: 'Dubois',
  usedName: null,
  firstName: 'Léa',
  birthDate: day('1987-02-03'),
  matricule: null,
  email: null,
  phone: null,
  etablissementId: 'e-1',
  postId: 'p-four',
  jobTitle: null,
  pcs: null,
  contractKind: 'cdi',
  startOn: day('2019-09-02'),
  plannedEndOn: null,
  leftOn: null,
  exposures: [],
  employersCount: 1,
  isPrincipalEmployer: true,
  ...change,
});
const draft = (change: Partial<WorkerDraft> = {}): WorkerDraft => ({
  familyName: 'Dubois',
  firstName: 'Léa',
  birthDate: day('1987-02-03'),
  ...change,
});
const posts = [
  { id: 'p-four', name: 'Boulanger au four', exposures: ['SIA-NUIT'] as const },
  { id: 'p-vente', name: 'Vente', exposures: [] },
];
const reference = day('2027-01-01');
const match = (list: ExistingWorker[], ...drafts: WorkerDraft[]) => {
  const matcher = matchList(list, posts, reference);
  const lines = drafts.map((one, index) => matcher.line(index + 2, one));
  return { lines, left: matcher.left().map(({ id }) => id) };
};
const withoutBirth = (): WorkerDraft => ({ familyName: 'Dubois', firstName: 'Léa' });

describe('who a line is', () => {
  const said = (list: ExistingWorker[], one: WorkerDraft) => {
    const [line] = match(list, one).lines;
    return line?.kind === 'doubtful' ? line.doubt.code : line?.kind;
  };
  it.each<[string, Partial<ExistingWorker>, Partial<WorkerDraft>, string]>([
    ['the same', {}, {}, 'unchanged'],
    ['in capitals', {}, { familyName: 'DUBOIS', firstName: 'LEA' }, 'unchanged'],
    ['in accented capitals', {}, { firstName: 'LÉA' }, 'unchanged'],
    ['in capitals without the hyphen', { firstName: 'Anne-Lise' }, { firstName: 'ANNE LISE' }, 'unchanged'],
    ['without the accent', {}, { firstName: 'Lea' }, 'spelling'],
    ['without the hyphen', { firstName: 'Anne-Lise' }, { firstName: 'Anne Lise' }, 'spelling'],
    ['apostrophes of two kinds', { familyName: "D'Arc" }, { familyName: 'D’Arc' }, 'unchanged'],
    ['another first name', {}, { firstName: 'Lucie' }, 'new'],
    ['a namesake', {}, { birthDate: day('1990-06-15') }, 'new'],
    ['day and month exchanged', {}, { birthDate: day('1987-03-02') }, 'birth-date-close'],
    ['one digit wrong', {}, { birthDate: day('1987-02-08') }, 'birth-date-close'],
    ['no birth date in the list', { birthDate: null }, {}, 'birth-date-missing'],
    ['by the used name', { familyName: 'Petit', usedName: 'Dubois' }, {}, 'used-name'],
    ['matricule and name, zeros lost', { matricule: '0012' }, { matricule: '12' }, 'unchanged'],
    ['a matricule the list did not have', {}, { matricule: '12' }, 'changed'],
    ['another matricule', { matricule: '12' }, { matricule: '13' }, 'matricule-differs'],
    [
      'a matricule of someone else',
      { matricule: '12' },
      { matricule: '12', familyName: 'Petit' },
      'matricule-other-person',
    ],
    [
      'a birth date mended, by matricule',
      { matricule: '12' },
      { matricule: '12', birthDate: day('1988-02-03') },
      'changed',
    ],
    ['gone before the day of reference', {}, { familyName: 'Petit', leftOn: day('2026-12-31') }, 'gone'],
    ['gone since', {}, { familyName: 'Petit', leftOn: day('2027-01-01') }, 'new'],
    ['someone of the list who left', {}, { leftOn: day('2026-12-31') }, 'changed'],
  ])('%s', (_what, held, line, kind) => {
    expect(said([worker(held)], draft(line))).toBe(kind);
  });

  it('does not guess between namesakes without a birth date', () => {
    expect(said([worker()], withoutBirth())).toBe('birth-date-missing');
    expect(said([worker({ matricule: '7' })], { ...withoutBirth(), matricule: '7' })).toBe('unchanged');
  });
});

describe('lines of one file', () => {
  it.each<[string, WorkerDraft, WorkerDraft, string]>([
    ['the same new person', draft({ familyName: 'Petit' }), draft({ familyName: 'PETIT' }), 'twice-in-file'],
    ['the same worker', draft(), draft(), 'twice-in-file'],
    [
      'one matricule for two',
      draft({ familyName: 'Petit', matricule: '1' }),
      draft({ familyName: 'Roy', matricule: '01' }),
      'matricule-twice-in-file',
    ],
  ])('%s twice', (_what, first, second, code) => {
    const { lines } = match([worker()], first, second);
    expect(lines[1]).toMatchObject({ kind: 'doubtful', doubt: { code, line: 2 } });
  });

  it('tells namesakes apart by their matricules', () => {
    const list = [worker({ id: 'a', matricule: '1' }), worker({ id: 'b', matricule: '2', birthDate: null })];
    const { lines, left } = match(
      list,
      { ...withoutBirth(), matricule: '2' },
      { ...withoutBirth(), matricule: '1' },
    );
    expect(lines).toEqual([
      { kind: 'unchanged', workerId: 'b' },
      { kind: 'unchanged', workerId: 'a' },
    ]);
    expect(left).toEqual([]);
  });

  it('proposes as left only whom no line names, not even a doubtful or wrong one', () => {
    const list = [
      worker(),
      worker({ id: 'paul', familyName: 'Roy', firstName: 'Paul' }),
      worker({ id: 'ines', familyName: 'Roy', firstName: 'Inès' }),
      worker({ id: 'max', familyName: 'Roy', firstName: 'Max' }),
      worker({ id: 'eva', familyName: 'Roy', firstName: 'Eva', leftOn: day('2027-01-04') }),
    ];
    const matcher = matchList(list, posts, reference);
    matcher.line(2, draft());
    matcher.line(3, draft({ familyName: 'Roy', firstName: 'Ines' }));
    matcher.mention({ familyName: 'ROY', firstName: 'PAUL' });
    expect(matcher.left().map(({ id }) => id)).toEqual(['max']);
  });
});

describe('what changes', () => {
  const changes = (held: Partial<ExistingWorker>, line: Partial<WorkerDraft>) => {
    const [matched] = match([worker({ matricule: '1', ...held })], draft({ matricule: '1', ...line })).lines;
    return matched?.kind === 'changed' ? matched.changes : [];
  };
  it.each<[string, Partial<ExistingWorker>, Partial<WorkerDraft>, unknown[]]>([
    ['an accent', {}, { firstName: 'Lea' }, [['firstName', 'Léa', 'Lea']]],
    ['a start', {}, { startOn: day('2019-09-03') }, [['startOn', '2019-09-02', '2019-09-03']]],
    ['e-mail in capitals', { email: 'Lea@x.fr' }, { email: 'lea@x.fr' }, []],
    ['phone written otherwise', { phone: '06 12 34 56 78' }, { phone: '+33612345678' }, []],
    ['a used name like the family name', {}, { usedName: 'DUBOIS' }, []],
    ['a used name', {}, { usedName: 'Petit' }, [['usedName', null, 'Petit']]],
    ['the same post', {}, { postName: 'BOULANGER AU FOUR' }, []],
    ['another post', {}, { postName: 'vente' }, [['post', 'Boulanger au four', 'Vente']]],
    ['a new post', {}, { postName: 'Livraison' }, [['post', 'Boulanger au four', 'Livraison']]],
    ['an exposure of the post', {}, { exposures: ['SIA-NUIT'] }, []],
    ['no exposure: the post keeps its own', {}, { exposures: [] }, []],
    ['exposures listed', {}, { exposures: ['SIA-NUIT', 'SIR-CMR'] }, [['exposures', [], ['SIR-CMR']]]],
    ['a yes', {}, { flags: { 'SIR-CMR': true } }, [['exposures', [], ['SIR-CMR']]]],
    ['a no', { exposures: ['SIR-CMR'] }, { flags: { 'SIR-CMR': false } }, [['exposures', ['SIR-CMR'], []]]],
    ['a yes of the post', {}, { flags: { 'SIA-NUIT': true } }, []],
    ['held twice', { exposures: ['SIA-NUIT'] }, { flags: { 'SIA-NUIT': true } }, []],
  ])('%s', (_what, held, line, expected) => {
    expect(changes(held, line).map(({ field, before, after }) => [field, before, after])).toEqual(expected);
  });
});

describe('a list made of namesakes', () => {
  it('is compared as fast as another', () => {
    const births = Array.from({ length: 15_000 }, (_, index) => addDays(day('1960-01-01'), index));
    const list = births.map((birthDate, index) => worker({ id: `w${index}`, birthDate }));
    const start = process.cpuUsage();
    const { lines } = match(
      list,
      ...births.map((birthDate) => draft({ birthDate })),
      ...births.map(withoutBirth),
    );
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2_000);
    expect(lines.slice(0, births.length).every(({ kind }) => kind === 'unchanged')).toBe(true);
  });
});

describe('always', () => {
  const some = <T>(...values: [T, ...T[]]) => fc.constantFrom(...values);
  const line = fc.record(
    {
      familyName: some('Dubois', 'DUBOIS', 'Du Bois', 'Martin', 'Roy'),
      firstName: some('Léa', 'Lea', 'LEA', 'Paul', 'Anne-Lise', 'Anne Lise'),
      birthDate: some(day('1987-02-03'), day('1987-03-02'), day('1990-06-15')),
      matricule: some('1', '02', '2', '3', '4'),
      postName: some('Vente', 'Livraison'),
      exposures: some<WorkerDraft['exposures'] & object>([], ['SIR-CMR']),
    },
    { requiredKeys: ['familyName', 'firstName'] },
  );
  const fileOf = fc.array(line, { maxLength: 25 });

  it('each worker is claimed by at most one sure line, and is named or left', () => {
    fc.assert(
      fc.property(fileOf, fileOf, (before, after) => {
        const list = before.map((one, index) =>
          worker({ id: `w${index}`, matricule: null, ...one, exposures: one.exposures ?? [] }),
        );
        const { lines, left } = match(list, ...after);
        const sure = lines.flatMap((one) =>
          one.kind === 'changed' || one.kind === 'unchanged' ? [one.workerId] : [],
        );
        expect(new Set(sure).size).toBe(sure.length);
        expect(left.filter((id) => sure.includes(id))).toEqual([]);
        expect(lines).toHaveLength(after.length);
      }),
    );
  });

  it('the same file again changes nothing', () => {
    fc.assert(
      fc.property(fileOf, (file) => {
        const list: ExistingWorker[] = [];
        const lines = match([], ...file).lines;
        lines.forEach((matched, index) => {
          const one = file[index];
          if (matched.kind !== 'new' || !one) return;
          list.push(
            worker({
              id: `w${index}`,
              matricule: null,
              birthDate: null,
              postId: 'p-vente',
              ...one,
              exposures: one.exposures ?? [],
            }),
          );
        });
        const taken = file
          .filter((_one, index) => lines[index]?.kind === 'new')
          .map((one) => ({ ...one, postName: 'Vente' }));
        const again = match(list, ...taken);
        expect(again.lines.filter(({ kind }) => kind === 'new' || kind === 'changed')).toEqual([]);
        expect(again.left).toEqual([]);
      }),
    );
  });
});

describe('matriculeKey', () => {
  it.each([
    ['0012', '12'],
    ['A-0012', 'a0012'],
    ['000', '0'],
    ['12', '12'],
  ])('%s: %s', (matricule, key) => expect(matriculeKey(matricule)).toBe(key));
});
