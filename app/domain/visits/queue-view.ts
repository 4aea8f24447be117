import type { StaffRole } from '../access/roles';
import { PROFESSIONS, type Profession, VISIT_KINDS, type VisitKind } from './kinds';
import { TRIAGE_RULES, type TriageRule } from './triage';

/** Waiting requests of the inbox: new ones, or those that lost their appointment and need another. */
export const QUEUE_SETS = ['nouvelles', 'a-replacer'] as const;
export type QueueSet = (typeof QUEUE_SETS)[number];

export type QueueFile = Profession | 'toutes';
export const QUEUE_FILES = [...PROFESSIONS, 'toutes'] as const satisfies QueueFile[];

/** All teams, in place of one's own. */
export const EVERY_TEAM = 'toutes';

/** What an address of the inbox asks for. Nulls narrow nothing, save `equipe`: null is one's own team, if one has one. */
export type QueueView = {
  file: QueueFile;
  equipe: string | null;
  secteur: string | null;
  centre: string | null;
  type: VisitKind | null;
  regle: TriageRule | null;
  etat: QueueSet | null;
  /** Assigned to me. */
  moi: boolean;
  /** Where the page before ended. */
  apres: QueueCursor | null;
};

/** Place of a request in the order of handling: its rank, its legal day, when it came. */
export type QueueCursor = { rank: number; dueOn: string | null; requestedAt: string; id: string };

type Fields = { get(name: string): unknown };

/** A doctor begins with the doctor's queue, a nurse with the nurse's; all others see both. */
export const fileOfRole = (role: StaffRole): QueueFile =>
  role === 'medecin' || role === 'infirmier' ? role : 'toutes';

/** The view an address or a form asks for; what is not known counts as not given. */
export function queueView(fields: Fields, role: StaffRole): QueueView {
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' && /^[\w-]{1,40}$/.test(value) ? value : null;
  };
  const secteur = text('secteur');
  const centre = text('centre');
  return {
    file: QUEUE_FILES.find((each) => each === text('file')) ?? fileOfRole(role),
    // Whoever looks at a secteur or a centre means all who work there.
    equipe: text('equipe') ?? (secteur || centre ? EVERY_TEAM : null),
    secteur,
    centre,
    type: VISIT_KINDS.find((each) => each === text('type')) ?? null,
    regle: TRIAGE_RULES.find((each) => each === text('regle')) ?? null,
    etat: QUEUE_SETS.find((each) => each === text('etat')) ?? null,
    moi: text('moi') !== null,
    apres: readCursor(fields.get('apres')),
  };
}

/** The view as query of an address; the queue is always named, so that a colleague who opens it sees the same one. */
export const queueQuery = ({ apres, moi, ...view }: QueueView): Record<string, string | null> => ({
  ...view,
  moi: moi ? 'oui' : null,
  apres: apres && writeCursor(apres),
});

export const writeCursor = ({ rank, dueOn, requestedAt, id }: QueueCursor): string =>
  [rank, dueOn ?? '', requestedAt, id].join('~');

const DAY = /^(?:\d{4}-\d{2}-\d{2})?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?(?:Z|\+00:00)$/;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

function readCursor(value: unknown): QueueCursor | null {
  if (typeof value !== 'string') return null;
  const [rank = '', dueOn = '', requestedAt = '', id = ''] = value.split('~');
  const known = /^\d{1,4}$/.test(rank) && DAY.test(dueOn) && INSTANT.test(requestedAt) && UUID.test(id);
  return known ? { rank: Number(rank), dueOn: dueOn || null, requestedAt, id } : null;
}
