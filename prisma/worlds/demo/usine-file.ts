import writeXlsxFile from 'write-excel-file/node';
import { stringify } from 'csv-stringify/sync';
import { addDays, type Day } from '~/domain/shared/day';
import { frenchName } from '../../factories/names';
import { randomFrom } from '../../factories/random';
import type { WorkerRow } from '../../factories/rows';
import { calendarOf } from './calendar';
import { DEMO_COMPANIES } from './companies';
import { populate } from './lists';

/** The list of the plant as its payroll prints it: a row is one worker, cells in the order of the headers. */
export type UsineFile = {
  headers: string[];
  rows: string[][];
  /** Rows that cannot be read, by index, each as it should have been. */
  wrong: { index: number; column: number; mended: string[] }[];
  /** How many rows are new people, other facts about known ones, and how many of the list it no longer names. */
  joined: number;
  changed: number;
  left: number;
};

const HEADERS = [
  'Matricule', 'Nom', "Nom d'usage", 'Prénom', 'Né(e) le', "Date d'entrée", 'Nature du contrat', 'Emploi', 'SIRET',
]; // prettier-ignore
const [FAMILY_NAME, FIRST_NAME, BIRTH, START, CONTRACT, JOB, SIRET] = [1, 3, 4, 5, 6, 7, 8] as const;
const JOINED = 12;
const CHANGED = 9;
const OTHER_SIRET = '73282932000074';
const NEW_JOB = 'Opérateur de recyclage';

/** The seven mistakes of the file: row, column, what is written there instead. */
const MISTAKES: [index: number, column: number, written: (cells: string[]) => string][] = [
  [17, BIRTH, () => '31/02/1986'],
  [48, FIRST_NAME, () => ''],
  [93, START, () => 'septembre'],
  [131, START, (cells) => `${cells[BIRTH]!.slice(0, 6)}${Number(cells[BIRTH]!.slice(6)) - 1}`],
  [187, SIRET, () => OTHER_SIRET],
  [240, CONTRACT, () => 'forfait jours'],
  [276, FAMILY_NAME, () => '4471'],
];

const CONTRACTS: Record<string, string> = {
  cdi: 'CDI',
  cdd: 'CDD',
  apprentissage: "Contrat d'apprentissage",
};
const french = (on: Day | null) => (on ? on.split('-').reverse().join('/') : '');

/**
 * The file the plant of the demo world imports, as seen on a day: 320 rows, 12 of them new (some on a post that is
 * not on the list yet), 9 with another job, 7 that cannot be read; 12 workers of the list are no longer in it.
 */
export function usineFile(today: Day): UsineFile {
  const spec = DEMO_COMPANIES.find(({ owner }) => owner === 'usine')!;
  const { now } = populate(spec, calendarOf(today));
  const siret = now.etablissements[0]!.siret;
  const present = now.workers.filter(({ archivedAt }) => archivedAt === null);
  const isPlain = ({ contractKind }: WorkerRow) => contractKind === 'cdi';
  const leaving = new Set(present.filter(isPlain).filter((_, i) => i % 23 === 5).slice(0, JOINED)); // prettier-ignore
  const staying = present.filter((worker) => !leaving.has(worker));
  const rows = staying.map((worker) => rowOf(worker, siret));
  const moved = staying
    .flatMap((worker, i) => (isPlain(worker) && i % 29 === 3 ? [i] : []))
    .slice(0, CHANGED);
  for (const i of moved) rows[i]![JOB] = 'Contrôleur qualité';

  const random = randomFrom(320);
  for (let i = 0; i < JOINED; i++) {
    const birthDate = addDays(today, -random.int(20, 45) * 365);
    const startOn = addDays(today, -random.int(3, 40));
    const { familyName, firstName } = frenchName(random, Number(birthDate.slice(0, 4)));
    const job = i % 2 === 0 ? NEW_JOB : 'Opérateur de ligne';
    rows.push([
      String(98_001 + i),
      familyName,
      '',
      firstName,
      french(birthDate),
      french(startOn),
      'CDI',
      job,
      siret,
    ]);
  }
  const wrong = MISTAKES.map(([index, column, written]) => {
    const mended = [...rows[index]!];
    rows[index]![column] = written(mended);
    return { index, column, mended };
  });
  return { headers: HEADERS, rows, wrong, joined: JOINED, changed: moved.length, left: leaving.size };
}

function rowOf(worker: WorkerRow, siret: string): string[] {
  const { matricule, familyName, usedName, firstName, birthDate, startOn, contractKind, jobTitle } = worker;
  const contract = CONTRACTS[contractKind] ?? contractKind;
  const dates = [french(birthDate), french(startOn)];
  return [matricule ?? '', familyName, usedName ?? '', firstName, ...dates, contract, jobTitle ?? '', siret];
}

/** The file as a payroll exports it: semicolons, Windows line ends, Windows-1252. */
export function usineCsv({ headers, rows }: UsineFile): Buffer {
  const text = stringify([headers, ...rows], { delimiter: ';', record_delimiter: 'windows' });
  return Buffer.from(text, 'latin1');
}

/** The file as a workbook, dates that exist being real dates. */
export function usineXlsx({ headers, rows }: UsineFile): Promise<Buffer> {
  const data = [
    headers.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...rows.map((row) => row.map(cell)),
  ];
  return writeXlsxFile(data, { sheet: 'Effectif' }).toBuffer();
}

function cell(value: string) {
  const [, dd, mm, yyyy] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(value) ?? [];
  const date = yyyy ? new Date(Date.UTC(Number(yyyy), Number(mm) - 1, Number(dd))) : null;
  return date && date.getUTCDate() === Number(dd)
    ? { value: date, type: Date, format: 'dd/mm/yyyy' }
    : { value, type: String };
}
