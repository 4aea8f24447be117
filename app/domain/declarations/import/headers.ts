import type { Day } from '../../shared/day';
import { looksLikeNir } from '../../shared/nir';
import { unless, type Outcome } from '../../shared/outcome';
import { searchText } from '../../shared/search-text';
import type { Cell } from './dates';
import { exposureOfHeader } from './exposure-words';
import { droppedHeader, type DropReason } from './private-data';
import type { FieldTarget, Mapping, Target } from './targets';

// Plain words of headers as payrolls and people write them, in French and English.
const SYNONYMS: Record<FieldTarget, string> = {
  familyName:
    'nom de naissance|nom naissance|nom de jeune fille|nom patronymique|nom de famille|nom famille|nom du salarie|nom salarie|nom|patronyme|family name|last name|lastname|surname|birth name|name',
  usedName:
    'nom d usage|nom usage|nom usuel|nom marital|nom d epouse|nom epouse|nom de mariage|used name|married name|usual name|preferred name',
  firstName:
    'prenom|prenoms|prenom s|prenom du salarie|prenom salarie|prenom usuel|premier prenom|first name|firstname|first names|given name|given names|forename',
  fullName:
    'nom prenom|nom et prenom|nom prenoms|prenom nom|prenom et nom|nom complet|salarie|salaries|employe|collaborateur|identite|full name|employee|employee name|worker',
  birthDate:
    'date de naissance|date naissance|date naiss|dt naissance|dt naiss|ddn|ne le|nee le|ne e le|naissance|birth date|birthdate|date of birth|dob|birthday',
  matricule:
    'matricule|matricule salarie|matricule paie|numero matricule|n matricule|no matricule|code salarie|numero salarie|n salarie|id salarie|identifiant|numero employe|employee id|employee number|staff number|payroll number|payroll id|id',
  email:
    'courriel|email|e mail|mail|adresse mail|adresse email|adresse e mail|adresse electronique|mel|courriel professionnel|email professionnel|mail professionnel|mail pro|email address|e mail address',
  phone:
    'telephone|tel|portable|mobile|telephone portable|tel portable|numero de telephone|n telephone|gsm|phone|phone number|mobile phone|cell phone',
  etablissement:
    'siret|etablissement siret|siret etablissement|siret de l etablissement|n siret|no siret|numero siret|numero de siret|etablissement|etablissement d affectation|etablissement de rattachement|nom etablissement|site|lieu de travail|agence|establishment|workplace|location|work site',
  post: 'poste|poste de travail|intitule du poste|intitule poste|libelle poste|nom du poste|poste occupe|fonction|post|position|job|job post',
  jobTitle:
    'emploi|libelle emploi|intitule emploi|intitule de l emploi|emploi occupe|metier|profession|qualification|titre|job title|title|occupation',
  pcs: 'pcs|pcs ese|code pcs|code pcs ese|pcs code|csp|code csp|code emploi|occupation code',
  contractKind:
    'type de contrat|type contrat|nature du contrat|nature de contrat|nature contrat|contrat|type de contrat de travail|contract|contract type|type of contract|employment type',
  startOn:
    'date d entree|date entree|date d embauche|date embauche|date debut|date de debut|date debut contrat|date de debut de contrat|date debut de contrat|date d anciennete|date d arrivee|date arrivee|entree|embauche|entree le|embauche le|debut contrat|start date|hire date|date of hire|hiring date|hired on|date hired|entry date|contract start',
  plannedEndOn:
    'date de fin prevue|date fin prevue|fin prevue|date de fin previsionnelle|date fin previsionnelle|echeance|date de fin de cdd|fin de cdd|terme du contrat|planned end|planned end date|expected end date',
  leftOn:
    'date de sortie|date sortie|sortie|sortie le|date de depart|date depart|depart|date de fin|date fin|date de fin de contrat|date fin contrat|date fin de contrat|fin de contrat|end date|leaving date|exit date|termination date|left on|departure date|contract end',
  exposures:
    'expositions|exposition|risques|risque|expositions professionnelles|exposition aux risques|risques professionnels|risques particuliers|postes a risque|poste a risques|risques declares|code exposition|codes exposition|codes expositions|exposures|exposure|risks|hazards|exposure codes',
  employersCount:
    'nombre d employeurs|nb employeurs|nombre employeurs|employeurs|multi employeurs|multi employeur|nombre d employeurs simultanes|number of employers|employers',
  principalEmployer: 'employeur principal|principal|main employer|principal employer',
};

const targetOf = new Map<string, FieldTarget>(
  Object.entries(SYNONYMS).flatMap(([target, names]) =>
    names.split('|').map((name) => [name, target as FieldTarget] as const),
  ),
);

// Dates and places that are not those of a contract or a birth.
const NOT_ASKED =
  /(lieu|commune|ville|pays|departement|dept|dep)\b.*naissance|birth ?(place|city|country)|place of birth|\b(essai|sejour|validite|visite|formation|probation)\b/;

// Looser: the first pattern found decides, so the narrow ones come first.
const LIKELY: [RegExp, FieldTarget][] = [
  [/nom.*(usage|usuel|marital|epouse)/, 'usedName'],
  [/naissance|birth/, 'birthDate'],
  [/(date|dt).*(entree|embauche|debut|anciennete|arrivee)|(start|hir|entry).*date/, 'startOn'],
  [/(date|fin).*(prevue|previsionnelle)|planned.*end/, 'plannedEndOn'],
  [/(date|dt).*(sortie|depart|fin)|(end|leav|exit|termination).*date/, 'leftOn'],
  [/\bpcs\b/, 'pcs'],
  [/\bsiret\b|etablissement/, 'etablissement'],
  [/matricule/, 'matricule'],
  [/courriel|e ?mail/, 'email'],
  [/telephone|\btel\b|phone/, 'phone'],
  [/contrat|contract/, 'contractKind'],
  [/exposition|risque|exposure/, 'exposures'],
  [/prenom|first name|given name/, 'firstName'],
  [/^nom\b|last name|surname/, 'familyName'],
  [/poste/, 'post'],
  [/emploi|metier|job/, 'jobTitle'],
];

/** How sure a guess is; `remembered` comes from an earlier file with the same headers. */
export type Certainty = 'remembered' | 'sure' | 'likely' | 'none';
export type GuessedColumn = {
  header: string;
  target: Target;
  certainty: Certainty;
  dropped: DropReason | null;
};

/** Target by header key, as it is kept for the next file of the same company. */
export type RememberedMapping = Readonly<Record<string, Target>>;

/** One key for each column: plain words, numbered when a header comes twice. */
export function headerKeys(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const words = searchText(header);
    const times = (seen.get(words) ?? 0) + 1;
    seen.set(words, times);
    return times === 1 ? words : `${words}#${times}`;
  });
}

/** Signature of a header row, whatever the order, case and accents of its columns: 16 hexadecimal digits. */
export function headerSignature(headers: readonly string[]): string {
  const text = headerKeys(headers).sort().join('|');
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193) >>> 0;
    high = Math.imul(high ^ text.charCodeAt(i), 0x85ebca6b) >>> 0;
  }
  return low.toString(16).padStart(8, '0') + high.toString(16).padStart(8, '0');
}

function guessHeader(header: string, on: Day): [Target, Certainty] {
  const words = searchText(header);
  const exact = targetOf.get(words);
  if (exact) return [exact, 'sure'];
  const code = exposureOfHeader(header, on);
  if (code) return [`exposure:${code}`, 'sure'];
  if (NOT_ASKED.test(words)) return ['ignored', 'none'];
  const likely = LIKELY.find(([pattern]) => pattern.test(words));
  return likely ? [likely[1], 'likely'] : ['ignored', 'none'];
}

function holdsNir(sample: readonly (readonly Cell[])[], column: number): boolean {
  const values = sample.map((row) => String(row[column] ?? '')).filter((value) => value.trim() !== '');
  return values.length > 0 && values.filter(looksLikeNir).length * 2 >= values.length;
}

/**
 * Guesses what each column is. In: headers, some rows (a column of social security numbers is known by its values),
 * the day of reference, what was remembered of the same headers. A target is given once, to the surest column.
 */
export function guessMapping(
  headers: readonly string[],
  sample: readonly (readonly Cell[])[],
  on: Day,
  remembered: RememberedMapping = {},
): GuessedColumn[] {
  const keys = headerKeys(headers);
  const columns = headers.map((header, index): GuessedColumn => {
    const dropped = droppedHeader(header) ?? (holdsNir(sample, index) ? 'nir' : null);
    if (dropped) return { header, target: 'dropped', certainty: 'sure', dropped };
    const before = remembered[keys[index] ?? ''];
    if (before && before !== 'dropped')
      return { header, target: before, certainty: 'remembered', dropped: null };
    const [target, certainty] = guessHeader(header, on);
    return { header, target, certainty, dropped: null };
  });
  return oneColumnEach(nameColumns(columns));
}

const isBirthName = ({ header }: GuessedColumn) =>
  /naissance|patronym|jeune fille|birth/.test(searchText(header));

/** What a column of names is depends on the others: `Nom` alone holds both names, beside `Nom de naissance` the one in use. */
function nameColumns(columns: GuessedColumn[]): GuessedColumn[] {
  const has = (target: Target) => columns.some((column) => column.target === target);
  const turn = (from: (column: GuessedColumn) => boolean, target: Target): GuessedColumn[] =>
    columns.map((column) =>
      from(column) && column.certainty !== 'remembered' ? { ...column, target, certainty: 'likely' } : column,
    );
  const family = columns.filter(({ target }) => target === 'familyName');
  if (family.length > 1 && family.some(isBirthName) && !has('usedName')) {
    const used = family.find((column) => !isBirthName(column));
    return turn((column) => column === used, 'usedName');
  }
  if (family.length === 1 && !has('firstName') && !has('fullName'))
    return turn((column) => column === family[0], 'fullName');
  if (family.length > 0 && has('firstName')) return turn(({ target }) => target === 'fullName', 'ignored');
  return columns;
}

const RANK: Record<Certainty, number> = { remembered: 0, sure: 1, likely: 2, none: 3 };
const isShared = (target: Target) => target === 'ignored' || target === 'dropped';

function oneColumnEach(columns: GuessedColumn[]): GuessedColumn[] {
  const best = new Map<Target, GuessedColumn>();
  for (const column of columns) {
    const holder = best.get(column.target);
    if (!holder || RANK[column.certainty] < RANK[holder.certainty]) best.set(column.target, column);
  }
  return columns.map((column) =>
    isShared(column.target) || best.get(column.target) === column
      ? column
      : { ...column, target: 'ignored', certainty: 'none' },
  );
}

/** Index of the row of headers among the first rows of a sheet (titles may stand above), or null. */
export function findHeaderRow(rows: readonly (readonly Cell[])[], on: Day): number | null {
  const known = rows.map((row) => {
    const headers = row.map((cell) => (typeof cell === 'string' ? cell : ''));
    return new Set(
      headers.map((header) => guessHeader(header, on)[0]).filter((target) => target !== 'ignored'),
    ).size;
  });
  const best = Math.max(0, ...known);
  return best >= 2 ? known.indexOf(best) : null;
}

export type MappingRefusal =
  | { code: 'family-name-column-missing' }
  | { code: 'first-name-column-missing' }
  | { code: 'target-twice'; target: Target };

/**
 * Judges a mapping a person adjusted. Columns that must be dropped stay dropped whatever was asked. A list needs a
 * family name and a first name, or both in one column.
 */
export function judgeMapping(
  guessed: readonly GuessedColumn[],
  wanted: Mapping,
): Outcome<Mapping, MappingRefusal> {
  const mapping = guessed.map((column, index): Target =>
    column.dropped ? 'dropped' : (wanted[index] ?? 'ignored'),
  );
  const refusals: MappingRefusal[] = [];
  const twice = new Set(
    mapping.filter((target, index) => !isShared(target) && mapping.indexOf(target) !== index),
  );
  for (const target of twice) refusals.push({ code: 'target-twice', target });
  if (!mapping.includes('fullName')) {
    if (!mapping.includes('familyName')) refusals.push({ code: 'family-name-column-missing' });
    if (!mapping.includes('firstName')) refusals.push({ code: 'first-name-column-missing' });
  }
  return unless(refusals, () => mapping);
}

/** What to keep of a mapping for the next file with the same headers. */
export const rememberMapping = (headers: readonly string[], mapping: Mapping): RememberedMapping =>
  Object.fromEntries(
    headerKeys(headers).flatMap((key, index) => {
      const target = mapping[index];
      return target && target !== 'dropped' ? [[key, target]] : [];
    }),
  );
