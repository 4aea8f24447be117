import { beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENT_BYTES } from '~/domain/visits/visit-document';
import { sqlInScope, systemScope } from '~/platform/db/index.server';
import { newId } from '~/platform/new-id.server';
import type { StaffActor } from '~/services/access/actor';
import { insertRows } from '../../../prisma/factories/insert';
import { type Scene, setScene, setService, staffOf } from '../../../prisma/factories/scene';
import { visitMakers } from '../../../prisma/factories/visits';
import {
  addVisitDocument,
  readVisitDocument,
  showVisitDocuments,
  withdrawVisitDocument,
} from './visit-documents.server';

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const kind = 'attestation-suivi' as const;

let scene: Scene;
let other: Scene;
let nurse: StaffActor;
let manager: StaffActor;
let visitId: string;
let privateId: string;

beforeAll(async () => {
  await setService();
  scene = await setScene('documents');
  other = await setScene('documents-other');
  const visits = visitMakers(scene.make);
  const people = [scene.make.person({ staffRole: 'infirmier' }), scene.make.person({ staffRole: 'gestion' })];
  nurse = staffOf(people[0]!, 'infirmier');
  manager = staffOf(people[1]!, 'gestion');
  const shown = visits.visit(scene.adherent, scene.workers[0]!);
  const hidden = visits.visit(scene.adherent, scene.workers[1]!, {
    kind: 'demande-travailleur',
    private: true,
  });
  [visitId, privateId] = [shown.id, hidden.id];
  await sqlInScope(systemScope, async (sql) => {
    await insertRows(sql, 'person', people);
    await insertRows(sql, 'visit', [shown, hidden]);
  });
});

const add = (visit: string, content: Uint8Array = PDF, id = newId()) =>
  addVisitDocument(nurse, visit, { id, kind, content });

describe('what is uploaded', () => {
  const zip = Buffer.from([0x50, 0x4b, 3, 4, ...Buffer.alloc(100)]);
  it.each([
    ['an empty file', Buffer.alloc(0), 'document-empty'],
    ['a page said to be a PDF', Buffer.from('<!doctype html><script>alert(1)</script>'), 'document-not-pdf'],
    ['a page that carries a PDF', Buffer.concat([Buffer.from('<script>alert(1)</script>'), PDF]), 'document-not-pdf'],
    ['an archive', zip, 'document-not-pdf'],
    ['a PDF with an archive behind it', Buffer.concat([PDF, Buffer.alloc(5000), zip]), 'document-not-pdf'],
    ['11 MB', Buffer.concat([PDF, Buffer.alloc(11 * 1024 * 1024)]), 'document-too-large'],
    ['one byte too many', Buffer.concat([PDF, Buffer.alloc(DOCUMENT_BYTES - PDF.length), PDF]), 'document-too-large'],
  ])('%s is refused, and nothing is kept', async (_, content, code) => {
    const before = (await showVisitDocuments(nurse, visitId))!.documents.length;
    expect(await add(visitId, content)).toEqual({ ok: false, refusals: [{ code }] });
    expect((await showVisitDocuments(nurse, visitId))!.documents).toHaveLength(before);
  }); // prettier-ignore

  it('is taken up to the last byte, once however often the form is sent', async () => {
    const end = Buffer.from('\n%%EOF\n');
    const body = Buffer.alloc(DOCUMENT_BYTES - PDF.length - end.length);
    const id = newId();
    const content = Buffer.concat([PDF, body, end]);
    const sent = await Promise.all([add(visitId, content, id), add(visitId, content, id)]);
    expect(sent).toMatchObject([
      { ok: true, value: { id } },
      { ok: true, value: { id } },
    ]);
    const { documents } = (await showVisitDocuments(nurse, visitId))!;
    expect(documents.filter((document) => document.id === id)).toMatchObject([{ size: DOCUMENT_BYTES }]);
  });
});

describe('who opens it', () => {
  it('the employer under our own name, not another company', async () => {
    const added = await add(visitId);
    const id = added?.ok ? added.value.id : '';
    const kept = await readVisitDocument(scene.actor, visitId, id);
    expect(kept?.name).toMatch(/^attestation-suivi-V-\d+\.pdf$/);
    expect(Buffer.from(kept!.content).equals(PDF)).toBe(true);
    expect(await readVisitDocument(other.actor, visitId, id)).toBeNull();
    expect(await readVisitDocument(nurse, privateId, id)).toBeNull();
    const { rows } = await sqlInScope(systemScope, (sql) =>
      sql.query(
        `SELECT actor_kind FROM audit_event WHERE action = 'visit.read-document' AND subject_id = $1`,
        [visitId],
      ),
    );
    expect(rows).toEqual([{ actor_kind: 'company' }]);
  });

  it('of a private visit the health team alone; no row of it names the company in its files or its trail', async () => {
    const added = await add(privateId);
    const id = added?.ok ? added.value.id : '';
    expect(await readVisitDocument(nurse, privateId, id)).not.toBeNull();
    expect(await readVisitDocument(scene.actor, privateId, id)).toBeNull();
    expect(await readVisitDocument(manager, privateId, id)).toBeNull();
    expect(await showVisitDocuments(manager, privateId)).toBeNull();
    const { rows } = await sqlInScope(systemScope, (sql) =>
      sql.query(
        `SELECT f.adherent_id FROM visit_document d JOIN stored_file f ON f.id = d.file_id WHERE d.visit_id::text = $1
         UNION ALL SELECT adherent_id FROM audit_event WHERE subject_id = $1`,
        [privateId],
      ),
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every(({ adherent_id: adherentId }) => adherentId === null)).toBe(true);
  });

  it('nobody once it is withdrawn', async () => {
    const added = await add(visitId);
    const id = added?.ok ? added.value.id : '';
    expect(await withdrawVisitDocument(nurse, visitId, id)).toBe(true);
    expect(await withdrawVisitDocument(nurse, visitId, id)).toBe(false);
    expect(await readVisitDocument(scene.actor, visitId, id)).toBeNull();
    expect(await readVisitDocument(nurse, visitId, id)).toBeNull();
  });
});
