import { searchText } from '../../shared/search-text';
import { speaksOfPregnancy } from '../thesaurus';

/** Why a column or a value is dropped: the social security number, or something of health. */
export type DropReason = 'nir' | 'health';

const NIR_HEADER =
  /\b(nir|nss|nirpp|niss|ssn)\b|securite sociale|\bsecu\b|\bn(o|umero|um)? (de )?(ss|insee)\b|social security|matricule insee/;
const HEALTH_HEADER =
  /\b(rqth|boeth|oeth|cotorep|mdph|ijss|atmp|at mp)\b|^(th|ij|at|ald)$|\b(taux|date|nb|jours) at\b|handicap|invalid|inapt|aptitude|absen|arret|maladi|medical|accident|conge|grossesse|enceinte|maternit|paternit|pregnan|sick|disab|leave reason|reason for leaving|motif (de |d |du )?(sortie|depart|rupture|fin|suspension)|motif sortie|pathologi|restriction|sante/;

/** Why a column must not be read, from its header; null when it may be. */
export function droppedHeader(header: string): DropReason | null {
  const words = searchText(header);
  if (NIR_HEADER.test(words)) return 'nir';
  return HEALTH_HEADER.test(words) || speaksOfPregnancy(words) ? 'health' : null;
}

const HEALTH_VALUE = /\b(rqth|boeth|mdph|cotorep)\b|handicap|invalid|inapt/;

/** Whether words found among exposures speak of health: they are dropped and never repeated. */
export const speaksOfHealth = (words: string): boolean =>
  HEALTH_VALUE.test(words) || speaksOfPregnancy(words);
