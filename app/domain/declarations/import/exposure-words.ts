import type { Day } from '../../shared/day';
import { searchText } from '../../shared/search-text';
import { counterpartOf } from '../attestation';
import { parseExposureCode, thesaurusOn, type ExposureCode } from '../thesaurus';
import { speaksOfHealth } from './private-data';

/** What one word or phrase of an exposure cell means. */
export type ExposureReading =
  | { kind: 'code'; code: ExposureCode; noLongerSir: boolean }
  | { kind: 'none' }
  | { kind: 'health' }
  | { kind: 'computed' }
  | { kind: 'ambiguous' }
  | { kind: 'unknown' };

// Tried in order on plain words. 'ambiguous': one more word decides the category, so nothing is guessed.
const PHRASES: [RegExp, ExposureCode | 'ambiguous' | 'none' | 'computed'][] = [
  [/^(aucune?s?|neant|ras|rien|non|sans|sans risque|sans exposition|no|none|0|na|n a)$/, 'none'],
  [/^(h0|b0|h0v?b0|b0 ?h0|h0 ?b0|habilitation (h0|b0)( ?(h0|b0))?)$/, 'none'],
  [/amiante|asbestos/, 'SIR-AMIANTE'],
  [/\bplomb\b|\blead\b/, 'SIR-PLOMB'],
  [
    /\bcmr\b|cancerog|mutag|reprotox|toxiques? pour la reproduction|carcinogen|benzene|silice|poussieres? de bois|formaldehyde|\bchrome (6|vi)\b/,
    'SIR-CMR',
  ],
  [/bio(logiques?|logical)?\b.*\b(3|4|iii|iv)\b|^bio ?3/, 'SIR-BIO-3-4'],
  [/bio(logiques?|logical)?\b.*\b(2|ii)\b|^bio ?2/, 'SIA-BIO-2'],
  [/\bbiolog|\bagents? bio\b/, 'ambiguous'],
  [/(rayon|ionis|radiation|\bri\b).*\b(cat(egorie|egory)?)? ?a\b/, 'SIR-RI-A'],
  [/(rayon|ionis|radiation|\bri\b).*\b(cat(egorie|egory)?)? ?b\b|radon/, 'SIR-RI-B'],
  [/rayonnement|ionis|radiation|\bri\b/, 'ambiguous'],
  [/hyperbar|plongee|plongeur|diving/, 'SIR-HYPERBARE'],
  [
    /(montage|demontage|monteur|monter|erect|dismant).*(echafaud|scaffold)|(echafaud|scaffold).*(montage|demontage|erect)/,
    'SIR-ECHAFAUDAGE',
  ],
  [/echafaud|scaffold|hauteur/, 'ambiguous'],
  [/(charge|manutention|port|carry).*\b55\b|\b55 ?kg/, 'SIR-CHARGES-55'],
  [/charges? lourdes?|port de charges?|manutention/, 'ambiguous'],
  [/jeunes?.*(travaux|dangereux|reglemente)|travaux (dangereux|reglementes).*(mineur|jeune)/, 'SIR-JEUNES'],
  [/\bnuit\b|\bnight\b|\bnocturne\b/, 'SIA-NUIT'],
  [/champs? (electro ?magnetiques?)|\bcem\b|electromagnetic/, 'SIA-CEM'],
  [
    /caces|autorisation de conduite|cariste|chariots? (elevateur|automoteur|gerbeur)|nacelle|\bpont roulant|forklift|\bgrutier|\bengins?\b/,
    'CONDUITE',
  ],
  [
    /habilitation|electri|^(b1v?|b2v?|br|bc|be|bs|bp|h1v?|h2v?|hc|he)( (b1v?|b2v?|br|bc|be|bs|bp|h1v?|h2v?|hc|he))*$/,
    'ELECTRIQUE',
  ],
  [/mineur|moins de 18|apprenti|under 18/, 'computed'],
];

const asCode = (words: string) => words.toUpperCase().replaceAll(' ', '-');

function readPhrase(words: string, on: Day): ExposureReading {
  if (words === '') return { kind: 'none' };
  if (speaksOfHealth(words)) return { kind: 'health' };
  const written = asCode(words);
  const meant =
    parseExposureCode(written) ??
    PHRASES.find(([phrase]) => phrase.test(words))?.[1] ??
    parseExposureCode(`SIR-${written}`) ??
    parseExposureCode(`SIA-${written}`);
  if (meant === null) return { kind: 'unknown' };
  if (meant === 'none' || meant === 'computed' || meant === 'ambiguous') return { kind: meant };
  return inForce(meant, on);
}

function inForce(code: ExposureCode, on: Day): ExposureReading {
  const edition = thesaurusOn(on);
  const held = edition.has(code) ? code : counterpartOf(code);
  const entry = held && edition.get(held);
  if (!held || !entry) return { kind: 'unknown' };
  if (entry.sensitive) return { kind: 'health' };
  if (entry.chosenBy === 'computed') return { kind: 'computed' };
  return { kind: 'code', code: held, noLongerSir: held !== code && code.startsWith('SIR-') };
}

/** A reader of exposure cells by the rules of a day; it remembers phrases, since lists repeat them. */
export function exposureReader(on: Day): (cell: string) => { phrase: string; reading: ExposureReading }[] {
  const known = new Map<string, ExposureReading>();
  const read = (phrase: string): ExposureReading => {
    const before = known.get(phrase);
    if (before) return before;
    const reading = readPhrase(searchText(phrase), on);
    known.set(phrase, reading);
    return reading;
  };
  const isKnown = (phrase: string) => read(phrase).kind !== 'unknown';
  return (cell) =>
    cell
      .split(/[;,|/+\n](?!\s*\d)/)
      // `amiante et plomb` are two, `montage et démontage d'échafaudages` is one.
      .flatMap((phrase) => {
        const parts = phrase.split(/ et (?!\d)/);
        return parts.every(isKnown) ? parts : [phrase];
      })
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '')
      .map((phrase) => ({ phrase, reading: read(phrase) }));
}

/** The exposure a header asks about (`Travail de nuit (oui/non)`), or null. */
export function exposureOfHeader(header: string, on: Day): ExposureCode | null {
  if (/\bdate\b/i.test(header)) return null;
  const words = searchText(header)
    .replace(/\b(oui non|o n|yes no|exposition|expose|exposee)\b/g, ' ')
    .trim();
  const reading = readPhrase(words.replace(/ +/g, ' '), on);
  return reading.kind === 'code' ? reading.code : null;
}
