import { createHash, randomUUID } from 'node:crypto';
import path from 'node:path';
import type pg from 'pg';
import type { CompanyRole } from '../../app/domain/access/roles';
import { addDays, type Day, dayAt } from '../../app/domain/shared/day';
import { ORIGINS, type VisitKind } from '../../app/domain/visits/kinds';
import { type VisitState, VISIT_STATES } from '../../app/domain/visits/lifecycle';
import { WORKER_KINDS } from '../../app/domain/visits/worker-request';
import { hashToken, newToken } from '../../app/platform/crypto.server';
import { paths } from '../../app/paths';
import { folderStore } from '../../app/platform/files.server';
import { insertRows } from '../../prisma/factories/insert';
import { makers } from '../../prisma/factories/make';
import type { AdherentRow, WorkerRow } from '../../prisma/factories/rows';
import { visitMakers } from '../../prisma/factories/visits';
import type { VisitRow } from '../../prisma/factories/visit-rows';
import { until } from '../postgres/processes';
import type { Rig } from './rig';

/** In every text of every private visit; nobody else in the world writes it. */
export const CANARY = 'canari';
/** And a number of its own in every telephone. */
export const CANARY_PHONE = '0699887766';

export interface Persona {
  name: string;
  personId: string;
  cookie: string;
}

/** A company of the world, as the planting needs it. */
export interface Planted {
  adherentId: string;
  number: string;
  workers: string[];
}

/** What is not for the employer. */
export interface PrivateVisits {
  ids: string[];
}

const TABLES = ['visit', 'appointment', 'visit_event', 'visit_message', 'visit_document'];
const HAS_PLACE: readonly VisitState[] = VISIT_STATES.filter(
  (state) => !['recue', 'annulee', 'non_requise'].includes(state),
);
const PAST: readonly VisitState[] = ['effectuee', 'absente'];
const LATER: readonly VisitKind[] = ['reprise', 'periodique', 'demande-medecin'];

/** A company by its number, with a few of its workers. */
export async function companyOf(sql: pg.Client, number: string): Promise<Planted> {
  const { rows } = await sql.query<{ id: string; workers: string[] }>(
    `SELECT a.id, (SELECT array_agg(id ORDER BY sort_name) FROM (SELECT id, sort_name FROM worker
       WHERE adherent_id = a.id AND archived_at IS NULL ORDER BY sort_name LIMIT 6) w) AS workers
     FROM adherent a WHERE number = $1`,
    [number],
  );
  return { adherentId: rows[0]!.id, number, workers: rows[0]!.workers };
}

/** One signed-in person for each role of a company, and its accountant with all the roles an accountant may have. */
export async function personasOf(sql: pg.Client, of: Planted): Promise<Persona[]> {
  const make = makers(randomUUID());
  const roles: CompanyRole[] = ['administrateur', 'declaration', 'convocation', 'facturation', 'lecture'];
  const company = { id: of.adherentId } as AdherentRow;
  const made = [...roles, 'accountant' as const].map((name) => ({ name, person: make.person(), token: newToken() }));
  await insertRows(sql, 'person', made.map(({ person }) => person));
  await insertRows(sql, 'membership', made.slice(0, -1).map(({ name, person }) =>
    make.membership(person, company, { roles: [name as CompanyRole] })));
  await insertRows(sql, 'mandate', [make.mandate(made.at(-1)!.person, company, { roles: ["declaration", "convocation", "facturation", "lecture"] })]);
  const at = new Date().toISOString();
  await insertRows(sql, 'session', made.map(({ person, token }) => ({
    id: randomUUID(), tokenHash: hashToken(token), personId: person.id, createdAt: at, lastSeenAt: at,
    expiresAt: '2099-01-01T00:00:00Z',
  })));
  return made.map(({ name, person, token }) => ({ name, personId: person.id, cookie: `session=${token}` }));
} // prettier-ignore

/**
 * Private visits of every kind, origin and state, with appointments on slots open to employers, threads, documents,
 * histories, mails and texts to the worker, a trail: whatever a private visit may leave. Of the workers of `of`.
 */
export async function plantPrivateVisits(sql: pg.Client, of: Planted): Promise<PrivateVisits> {
  const make = makers(randomUUID(), { today: dayAt(Date.now()) });
  const visits = visitMakers(make);
  const { rows: places } = await sql.query<{ team: string; centre: string; secteur: string }>(
    `SELECT t.code AS team, a.centre_code AS centre, a.secteur_code AS secteur FROM adherent a
     JOIN team t ON t.secteur_code = a.secteur_code WHERE a.id = $1 ORDER BY t.code LIMIT 1`,
    [of.adherentId],
  );
  const { team, centre, secteur } = places[0]!;
  const adherent = { id: of.adherentId, centreCode: centre, secteurCode: secteur, contactName: '' } as AdherentRow;
  const doctor = visits.professional({ teamCode: team, profession: 'medecin' });
  const session = (day: Day) =>
    visits.dutySession(doctor, { day, centreCode: centre, openToEmployers: true, from: '08:00', to: '20:00', slotMinutes: 15 }); // prettier-ignore
  const [past, coming] = [session(addDays(make.today, -45)), session(addDays(make.today, 9))];
  const free = { past: [...past.slots], coming: [...coming.slots] };

  const cases = [...WORKER_KINDS, ...LATER].flatMap((kind) => VISIT_STATES.map((state) => ({ kind, state })));
  const made = cases.map(({ kind, state }, index) => {
    const worker = { id: of.workers[index % of.workers.length], protectedSituations: [] } as unknown as WorkerRow;
    const visit = visits.visit(adherent, worker, {
      kind,
      state,
      act: 'VISITE',
      triage: 'MT-DEMANDE',
      teamCode: team,
      private: true,
      origin: ORIGINS[1 + (index % 4)]!,
      message: `Message ${CANARY} ${index}`,
      requesterName: `Prénom Canari${index}`,
      requesterEmail: `${CANARY}-${index}@exemple.fr`,
      requesterPhone: CANARY_PHONE,
      facts: { employer: `Chez Canari ${index}`, availability: `canari le matin` },
    });
    const slot = HAS_PLACE.includes(state)
      ? (PAST.includes(state) ? free.past : free.coming).shift()!
      : null;
    return { visit, slot, index };
  });
  const rows = made.map(({ visit }) => visit);
  await insertRows(sql, 'professional', [doctor]);
  await insertRows(sql, 'duty_session', [past.session, coming.session]);
  await insertRows(sql, 'slot', [...past.slots, ...coming.slots]);
  await insertRows(sql, 'visit', rows);
  await insertRows(sql, 'appointment', made.flatMap(({ visit, slot }) =>
    slot ? [visits.appointment(visit, slot, { confirmedByName: `Canari confirme`, late: visit.state === 'excusee' })] : []));
  await insertRows(sql, 'visit_event', made.map(({ visit }) =>
    visits.event(visit, 'request', visit.state, { actorName: 'Canari', facts: { canari: true } })));
  await insertRows(sql, 'visit_message', rows.flatMap((visit) => (['worker', 'staff'] as const).map((authorKind) => ({
    id: randomUUID(), visitId: visit.id, adherentId: visit.adherentId, private: true, authorName: 'Canari', authorKind,
    body: 'Message canari du fil',
  }))));
  await leaveTraces(sql, rows);
  await plantDocuments(sql, rows);
  return { ids: rows.map(({ id }) => id) };
} // prettier-ignore

/** Mails and texts to the worker himself, and the trail: none of them names a company. */
async function leaveTraces(sql: pg.Client, visits: readonly VisitRow[]): Promise<void> {
  const at = new Date().toISOString();
  await insertRows(sql, 'outgoing_mail', visits.map((visit) => ({
    id: randomUUID(), messageId: `<${randomUUID()}@canari>`, toEmail: visit.requesterEmail, template: 'visits/canari',
    locale: 'fr', data: { canari: true }, sentAt: at,
  })));
  await insertRows(sql, 'outgoing_sms', visits.map(() => ({
    id: randomUUID(), toPhone: CANARY_PHONE, body: 'Rappel canari', sentAt: at,
  })));
  await insertRows(sql, 'audit_event', visits.map(({ id }) => ({
    at, actorName: 'espace salarié', actorKind: 'system', action: 'visit.request', subjectKind: 'visit', subjectId: id,
  })));
} // prettier-ignore

async function plantDocuments(
  sql: pg.Client,
  visits: readonly Pick<VisitRow, 'id' | 'adherentId' | 'workerId'>[],
  how = { private: true, name: 'canari.pdf', by: 'Canari' },
): Promise<{ key: string; document: string }[]> {
  const files = visits.map((visit) => ({ visit, id: randomUUID(), document: randomUUID(), key: `visit-document/${randomUUID()}` }));
  const sha256 = createHash('sha256').update(CANARY).digest('hex');
  await insertRows(sql, 'stored_file', files.map(({ visit, id, key }) => ({
    id, kind: 'visit-document', key, name: how.name, adherentId: how.private ? null : visit.adherentId, mime: 'application/pdf', size: 6, sha256,
  })));
  await insertRows(sql, 'visit_document', files.map(({ visit, id, document }) => ({
    id: document, visitId: visit.id, adherentId: visit.adherentId, workerId: visit.workerId, private: how.private,
    kind: 'attestation-suivi', fileId: id, addedByName: how.by,
  })));
  return files.map(({ key, document }) => ({ key, document }));
} // prettier-ignore

/** What a walk needs to open every page: a list that was sent, and a document that the company may read. */
export async function furnish(rig: Rig, of: Planted, cookie: string): Promise<Record<string, string>> {
  const body = new FormData();
  const lines = ['Nom;Prénom;Date de naissance', 'Essai;Camille;04/05/1988', 'Essai;;31/02/1990'];
  body.set('file', new File([lines.join('\n')], 'liste.csv', { type: 'text/csv' }));
  const sent = await fetch(rig.url + paths.imports(of.number), {
    method: 'POST', body, redirect: 'manual', headers: { cookie, 'Sec-Fetch-Site': 'same-origin' },
  }); // prettier-ignore
  const where = sent.headers.get('location') ?? '';
  if (sent.status !== 303) throw new Error(`the list was not taken: ${sent.status}`);
  const read = () => rig.beside((sql) => sql.query(`SELECT FROM import WHERE id = $1 AND state NOT IN ('received', 'reading')`, [where.split('/').pop()])); // prettier-ignore
  await until(async () => (await read()).rowCount === 1, 30_000);
  return rig.beside(async (sql) => {
    const { rows } = await sql.query<VisitRow>(
      `SELECT id, adherent_id AS "adherentId", worker_id AS "workerId" FROM visit
       WHERE adherent_id = $1 AND NOT private AND state = 'effectuee' ORDER BY requested_at DESC LIMIT 1`,
      [of.adherentId],
    );
    const [file] = await plantDocuments(sql, rows, { private: false, name: 'attestation.pdf', by: 'Équipe' });
    await folderStore(path.join(rig.folder, 'files')).put(
      file!.key,
      Buffer.from('%PDF-1.7\n'),
      'application/pdf',
    );
    return { visit: rows[0]!.id, document: file!.document };
  });
}

/** The same private visits, now of the workers of another company: all else in the world stays as it was. */
export async function giveTo(sql: pg.Client, { ids }: PrivateVisits, other: Planted): Promise<void> {
  for (const table of TABLES) {
    const visit = table === 'visit' ? 'id' : 'visit_id';
    await sql.query(`UPDATE ${table} SET adherent_id = $1 WHERE ${visit} = ANY ($2)`, [
      other.adherentId,
      ids,
    ]);
  }
  for (const table of ['visit', 'appointment', 'visit_document'])
    await sql.query(
      `UPDATE ${table} t SET worker_id = ($1::uuid[])[1 + abs(hashtext(${table === 'visit' ? 'id' : 'visit_id'}::text)) % $2]
       WHERE ${table === 'visit' ? 'id' : 'visit_id'} = ANY ($3)`,
      [other.workers, other.workers.length, ids],
    );
}
