import { type FollowedWorker, followUpOf, type ProtectedSituation } from '~/domain/declarations/worker';
import { ATTESTATION_CODES, type AttestationCode } from '~/domain/declarations/thesaurus';
import type { Day } from '~/domain/shared/day';
import { type Due, type DueFacts, dueOf } from '~/domain/visits/due';
import type { Act, DocumentKind, VisitKind } from '~/domain/visits/kinds';
import { now } from '~/platform/clock.server';
import {
  currentReferenceDate,
  filterOf,
  followUpSettings,
  knownCodes,
  postsOf,
  rows,
  type Transaction,
  type Whose,
} from '~/services/declarations/follow-up-rules.server';

/** Columns of `follow_up` that are computed, in the order of the statement that writes them. */
const COLUMNS = {
  lastAct: ['last_act', 'text'],
  lastOn: ['last_on', 'date'],
  lastService: ['last_service', 'text'],
  lastDoctorOn: ['last_doctor_on', 'date'],
  fixedOn: ['fixed_on', 'date'],
  fixedSaidOn: ['fixed_said_on', 'date'],
  nextAct: ['next_act', 'text'],
  ceilingOn: ['ceiling_on', 'date'],
  ceilingArticle: ['ceiling_article', 'text'],
  nextOn: ['next_on', 'date'],
  midCareerOn: ['mid_career_on', 'date'],
  midCareerHeldOn: ['mid_career_held_on', 'date'],
  conduiteOn: ['conduite_on', 'date'],
  electriqueOn: ['electrique_on', 'date'],
  attestationDueOn: ['attestation_due_on', 'date'],
} as const satisfies Record<keyof Due, readonly [string, 'text' | 'date']>;
const FIELDS = Object.keys(COLUMNS) as (keyof Due)[];
const NAMES = FIELDS.map((field) => COLUMNS[field][0]);

const WRITE = `INSERT INTO follow_up (worker_id, adherent_id, updated_at, ${NAMES.join(', ')})
  SELECT d.worker_id, d.adherent_id, $1::timestamptz, ${NAMES.map((name) => `d.${name}`).join(', ')}
  FROM unnest($2::uuid[], $3::uuid[], ${FIELDS.map((field, i) => `$${i + 4}::${COLUMNS[field][1]}[]`).join(', ')})
    AS d(worker_id, adherent_id, ${NAMES.join(', ')})
  ON CONFLICT (worker_id) DO UPDATE SET adherent_id = excluded.adherent_id, updated_at = excluded.updated_at,
    ${NAMES.map((name) => `${name} = excluded.${name}`).join(', ')}`;

type HeldRow = { kind: VisitKind; act: Act; on: Day; asked: AttestationCode[] | null; given: DocumentKind[] };
type Row = Omit<FollowedWorker, 'exposures' | 'protectedSituations'> & {
  id: string;
  adherentId: string;
  postId: string | null;
  exposures: string[];
  protectedSituations: ProtectedSituation[];
  lastVisitOn: Day | null;
  lastVisitService: string | null;
  kept: Due | null;
  held: HeldRow[] | null;
  firstSpared: boolean;
};

/** Held visits the employer may know of: a private one (a worker's own request) changes nothing that is kept here. */
const HELD = `SELECT json_agg(json_build_object('kind', v.kind, 'act', v.act,
    'on', (coalesce(a.starts_at, v.closed_at, v.requested_at) AT TIME ZONE 'Europe/Paris')::date::text,
    'asked', v.facts->'attestations',
    'given', (SELECT coalesce(json_agg(d.kind), '[]') FROM visit_document d
      WHERE d.visit_id = v.id AND d.withdrawn_at IS NULL AND NOT d.private)))
  FROM visit v LEFT JOIN appointment a ON a.visit_id = v.id AND a.state = 'effectuee'
  WHERE v.worker_id = w.id AND v.state = 'effectuee' AND NOT v.private`;

const KEPT = `json_build_object(${FIELDS.map((field) => `'${field}', f.${COLUMNS[field][0]}`).join(', ')})`;

/**
 * Computes what is due for workers as of `today` and writes the rows of `follow_up` that changed, in the caller's
 * transaction and scope: one read of the workers with their held visits, one of their posts, one write.
 * Out: how many were looked at and how many rows were written.
 */
export async function recomputeFollowUps(
  tx: Transaction,
  whose: Whose,
  today: Day,
): Promise<{ checked: number; changed: number }> {
  const [clause, value] = filterOf(whose);
  // What the doctor fixes meanwhile must not be overwritten by what was read before.
  await rows(
    tx,
    `SELECT FROM follow_up WHERE worker_id IN (SELECT id FROM worker WHERE ${clause}) ORDER BY worker_id FOR NO KEY UPDATE`,
    [value],
  );
  const workers = await rows<Row>(
    tx,
    `SELECT w.id::text, w.adherent_id::text AS "adherentId", w.post_id::text AS "postId", w.birth_date::text AS "birthDate",
       w.start_on::text AS "startOn", w.contract_kind AS "contractKind", w.exposures,
       w.protected_situations AS "protectedSituations", w.agreement_on::text AS "agreementOn",
       w.last_visit_on::text AS "lastVisitOn", w.last_visit_service AS "lastVisitService",
       CASE WHEN f.worker_id IS NOT NULL THEN ${KEPT} END AS kept, (${HELD}) AS held,
       EXISTS (SELECT FROM visit v WHERE v.worker_id = w.id AND v.kind = 'embauche' AND v.state = 'non_requise'
         AND NOT v.private) AS "firstSpared"
     FROM (SELECT * FROM worker WHERE ${clause}) w LEFT JOIN follow_up f ON f.worker_id = w.id`,
    [value],
  );
  if (workers.length === 0) return { checked: 0, changed: 0 };
  const posts = await postsOf(tx, workers);
  const referenceDate = await currentReferenceDate(tx, today);
  const settings = await followUpSettings(tx);
  const changed: { row: Row; due: Due }[] = [];
  for (const row of workers) {
    const worker = { ...row, exposures: knownCodes(row.exposures) };
    const followUp = followUpOf(worker, posts.get(row.postId ?? '') ?? null, referenceDate, settings);
    const due = dueOf({ ...factsOf(row), followUp }, today);
    if (!row.kept || FIELDS.some((field) => row.kept?.[field] !== due[field])) changed.push({ row, due });
  }
  if (changed.length > 0)
    await rows(tx, WRITE, [
      now(),
      changed.map(({ row }) => row.id),
      changed.map(({ row }) => row.adherentId),
      ...FIELDS.map((field) => changed.map(({ due }) => due[field])),
    ]);
  return { checked: workers.length, changed: changed.length };
}

function factsOf(row: Row): Omit<DueFacts, 'followUp'> {
  const { kept, lastVisitOn, lastVisitService, birthDate, startOn, firstSpared } = row;
  return {
    birthDate,
    startOn,
    firstSpared,
    declared: lastVisitOn && { on: lastVisitOn, service: lastVisitService },
    held: (row.held ?? []).map(({ kind, act, on, asked, given }) => ({
      ...{ kind, act, on },
      attestations: ATTESTATION_CODES.filter(
        (code) =>
          given.includes(`attestation-${code.toLowerCase()}` as DocumentKind) ||
          (act === 'ATTESTATION' && (asked ?? ATTESTATION_CODES).includes(code)),
      ),
    })),
    fixed: kept?.fixedOn ? { on: kept.fixedOn, saidOn: kept.fixedSaidOn ?? kept.lastOn } : null,
    issued: { CONDUITE: kept?.conduiteOn ?? null, ELECTRIQUE: kept?.electriqueOn ?? null },
    before: kept,
  };
}
