import type { Day } from '../../shared/day';
import { parseSiret, sirenOf } from '../../shared/identifiers';
import { looksLikeNir } from '../../shared/nir';
import { searchText } from '../../shared/search-text';
import type { ExposureCode } from '../thesaurus';
import { readContractKind, readYesNo } from './cell-words';
import { readDate, type Cell } from './dates';
import { exposureReader } from './exposure-words';
import { looseKey, splitFullName, tidy } from './names';
import { speaksOfHealth } from './private-data';
import {
  isError,
  type CellProblem,
  type CellProblemCode,
  type Mapping,
  type Target,
  type WorkerDraft,
} from './targets';

/** What a line is read against: the day of import, the campagne, the company's own etablissements. */
export type RowContext = {
  today: Day;
  referenceDate: Day;
  siren: string;
  etablissements: readonly { id: string; siret: string; name: string }[];
};

/** A line read: empty, a draft with its notices, or what is wrong (with what could still be read of it). */
export type RowResult =
  | { kind: 'blank' }
  | { kind: 'draft'; draft: WorkerDraft; problems: CellProblem[] }
  | { kind: 'wrong'; draft: Partial<WorkerDraft>; problems: CellProblem[] };

const LONGEST_TEXT = 120;
const SHOWN = 40;
const MOST_EMPLOYERS = 20;
const EMAIL = /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/;
// A tag beside a name or a post; `handicap` alone may be the trade of an association.
const PRIVATE_TAG = /\b(rqth|b?oeth|mdph)\b/i;
const HAS_LETTER = /\p{L}/u;

const textOf = (cell: Cell): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' ? tidy(cell) : String(cell);
};

type Report = (code: CellProblemCode, value?: string) => void;
type Read = (draft: Partial<WorkerDraft>, cell: Cell, text: string, report: Report) => void;

function readers(context: RowContext): (target: Target) => Read | null {
  const { today, siren, etablissements } = context;
  const readExposures = exposureReader(context.referenceDate);
  const byNumber = new Map(
    etablissements.flatMap(({ siret, id }) => [[siret, id] as const, [siret.slice(9), id] as const]),
  );
  const byName = new Map(etablissements.map((row) => [looseKey(row.name), row.id]));

  const name =
    (field: 'familyName' | 'usedName' | 'firstName'): Read =>
    (draft, _cell, text, report) => {
      if (HAS_LETTER.test(text) && !/\d/.test(text)) draft[field] = text;
      else report('name-invalid', text);
    };
  const text =
    (field: 'matricule' | 'phone' | 'jobTitle' | 'postName'): Read =>
    (draft, _cell, value, report) => {
      if (PRIVATE_TAG.test(value)) report('health-dropped');
      else draft[field] = value;
    };
  const date =
    (field: 'birthDate' | 'startOn' | 'plannedEndOn' | 'leftOn'): Read =>
    (draft, cell, value, report) => {
      const read = readDate(cell, field === 'birthDate' ? 'birth' : 'contract', today);
      if (read) draft[field] = read;
      else report('date-invalid', value);
    };
  const etablissement: Read = (draft, _cell, value, report) => {
    const digits = value.replace(/\D/g, '');
    const found = byNumber.get(digits) ?? byName.get(looseKey(value));
    if (found) draft.etablissementId = found;
    else if (digits.length < 9) report('etablissement-unknown', value);
    else if (parseSiret(digits) === null) report('siret-invalid', value);
    else report(sirenOf(digits) === siren ? 'etablissement-unknown' : 'siret-other-company', value);
  };
  const exposures: Read = (draft, _cell, value, report) => {
    const codes = new Set<ExposureCode>();
    for (const { phrase, reading } of readExposures(value)) {
      if (reading.kind === 'code') {
        codes.add(reading.code);
        if (reading.noLongerSir) report('exposure-no-longer-sir', phrase);
      } else if (reading.kind === 'health') report('health-dropped');
      else if (reading.kind !== 'none') report(`exposure-${reading.kind}`, phrase);
    }
    draft.exposures = [...codes];
  };
  const flag =
    (code: ExposureCode): Read =>
    (draft, cell, value, report) => {
      const said = readYesNo(cell);
      if (said === null) report('yes-no-unclear', value);
      else (draft.flags ??= {})[code] = said;
    };

  const table: Partial<Record<Target, Read>> = {
    familyName: name('familyName'),
    usedName: name('usedName'),
    firstName: name('firstName'),
    fullName: (draft, _cell, value, report) => {
      const split = splitFullName(value);
      if (split && !/\d/.test(value)) Object.assign(draft, split);
      else report('full-name-unclear', value);
    },
    birthDate: date('birthDate'),
    startOn: date('startOn'),
    plannedEndOn: date('plannedEndOn'),
    leftOn: date('leftOn'),
    matricule: text('matricule'),
    phone: text('phone'),
    post: text('postName'),
    jobTitle: text('jobTitle'),
    email: (draft, _cell, value, report) => {
      if (EMAIL.test(value)) draft.email = value.toLowerCase();
      else report('email-invalid', value);
    },
    etablissement,
    pcs: (draft, _cell, value, report) => {
      if (/^\d{3}[a-z0-9]$/i.test(value)) draft.pcs = value.toLowerCase();
      else report('pcs-invalid', value);
    },
    contractKind: (draft, _cell, value, report) => {
      const kind = readContractKind(value);
      if (kind) draft.contractKind = kind;
      else report('contract-unknown', value);
    },
    exposures,
    employersCount: (draft, cell, value, report) => {
      const said = /^\d+$/.test(value) ? Number(value) : readYesNo(cell) === false ? 1 : 0;
      if (said >= 1 && said <= MOST_EMPLOYERS) draft.employersCount = said;
      else report('number-invalid', value);
    },
    principalEmployer: (draft, cell, value, report) => {
      const said = readYesNo(cell);
      if (said === null) report('yes-no-unclear', value);
      else draft.isPrincipalEmployer = said;
    },
  };
  return (target) =>
    target.startsWith('exposure:')
      ? flag(target.slice('exposure:'.length) as ExposureCode)
      : (table[target] ?? null);
}

/** Rules between the cells of one line. */
function judgeLine(draft: Partial<WorkerDraft>, context: RowContext, mapping: Mapping): CellProblem[] {
  const { familyName, firstName, birthDate, startOn, leftOn } = draft;
  const codes: [CellProblemCode, Target, boolean][] = [
    ['family-name-missing', 'familyName', !familyName],
    ['first-name-missing', 'firstName', !firstName],
    ['birth-in-future', 'birthDate', birthDate !== undefined && birthDate > context.today],
    ['birth-after-start', 'startOn', Boolean(birthDate && startOn && birthDate >= startOn)],
    ['left-before-start', 'leftOn', Boolean(startOn && leftOn && leftOn < startOn)],
  ];
  return codes
    .filter(([, , wrong]) => wrong)
    .map(([code, field]) => {
      const column = mapping.indexOf(field);
      return { code, field, column: column < 0 ? null : column };
    });
}

/**
 * A reader of lines for one file: compile it once, call it for each row. A value that looks like a social security
 * number is dropped wherever it stands, and no problem ever repeats it.
 */
export function rowReader(mapping: Mapping, context: RowContext): (cells: readonly Cell[]) => RowResult {
  const reader = readers(context);
  const hasPost = mapping.includes('post');
  const columns = mapping.flatMap((target, column) => {
    // Without a column of posts, the job is the best name of the post.
    const read = target === 'jobTitle' && !hasPost ? reader('post') : reader(target);
    return read ? [{ column, target, read }] : [];
  });
  return (cells) => {
    const draft: Partial<WorkerDraft> = {};
    const problems: CellProblem[] = [];
    let isBlank = true;
    for (const { column, target, read } of columns) {
      const cell = cells[column];
      const text = textOf(cell);
      if (text === '') continue;
      isBlank = false;
      const report: Report = (code, value) =>
        problems.push({
          code,
          field: target,
          column,
          ...(value !== undefined && { value: value.slice(0, SHOWN) }),
        });
      if (looksLikeNir(text)) report('nir-dropped');
      else if (text.length > LONGEST_TEXT && target !== 'exposures') report('text-too-long', text);
      else read(draft, cell, text, report);
    }
    if (isBlank) return { kind: 'blank' };
    // A last day to come is the planned end of the contract: the worker is still there.
    if (draft.leftOn && draft.leftOn > context.today) {
      draft.plannedEndOn ??= draft.leftOn;
      delete draft.leftOn;
    }
    const reported = new Set(problems.map(({ field }) => field));
    // A name that could not be read is not also missing.
    problems.push(
      ...judgeLine(draft, context, mapping).filter(
        ({ field }) => !reported.has(field) && !reported.has('fullName'),
      ),
    );
    if (problems.some(isError)) return { kind: 'wrong', draft, problems };
    return { kind: 'draft', draft: draft as WorkerDraft, problems };
  };
}

/** Columns of a file that may be kept: those that were read. The others are never stored. */
export const keptColumns = (mapping: Mapping): number[] =>
  mapping.flatMap((target, column) => (target === 'ignored' || target === 'dropped' ? [] : [column]));

/** The kept cells of a line, for the file of bad lines: what must be dropped is blank. */
export const keptCells = (mapping: Mapping, cells: readonly Cell[]): string[] =>
  keptColumns(mapping).map((column) => {
    const text = textOf(cells[column]);
    if (looksLikeNir(text) || PRIVATE_TAG.test(text)) return '';
    return mapping[column] === 'exposures' && speaksOfHealth(searchText(text)) ? '' : text;
  });
