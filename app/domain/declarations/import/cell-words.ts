import { searchText } from '../../shared/search-text';
import type { ContractKind } from '../worker';
import type { Cell } from './dates';

const YES = new Set(['oui', 'o', 'x', '1', 'vrai', 'yes', 'y', 'true', 'ok', 'v']);
const NO = new Set(['non', 'n', '0', 'faux', 'no', 'false', 'neant', 'aucun', 'sans']);

/** A yes/no cell as people write it (`oui`, `x`, `1`, `vrai`, `non`, `-`); null when it is neither. */
export function readYesNo(cell: Cell): boolean | null {
  if (typeof cell === 'boolean') return cell;
  const text = String(cell ?? '');
  if (/^[✓✔☑]$/u.test(text.trim())) return true;
  const words = searchText(text);
  if (words === '' && text.trim() === '-') return false;
  return YES.has(words) ? true : NO.has(words) ? false : null;
}

// Words of employers, then the codes of the DSN (S21.G00.40.007, .008). In order: an apprentice also has a CDD.
const CONTRACTS: [RegExp, ContractKind][] = [
  [/apprenti|^(64|65|81)$/, 'apprentissage'],
  [/professionnalisation|contrat pro\b|^61$/, 'professionnalisation'],
  [/saison|seasonal/, 'saisonnier'],
  [/interim|mission|temporaire|agency|^(03|3)$/, 'interim'],
  [/stag|intern\b|internship|trainee|^29$/, 'stage'],
  [/mandat|dirigeant|gerant|corporate officer|^80$/, 'mandat'],
  [/\bcdd|duree determinee|fixed|^(02|2)$/, 'cdd'],
  [/\bcdi|duree indeterminee|permanent|indefinite|open ended|^(01|1)$/, 'cdi'],
  [/autre|other|vacat|extra/, 'autre'],
];

const known = new Map<string, ContractKind | null>();
const MOST_KNOWN = 500;

/** A kind of contract as written (`CDI temps partiel`, `Apprentissage`, a DSN code), or null. */
export function readContractKind(text: string): ContractKind | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = searchText(text);
  const kind = CONTRACTS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
  if (known.size < MOST_KNOWN) known.set(text, kind);
  return kind;
}
