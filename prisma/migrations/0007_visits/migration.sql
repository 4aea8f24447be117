-- Visits: requests, slots, appointments, what is due. Part one is what prisma/schema.prisma says.

-- CreateEnum
CREATE TYPE "VisitState" AS ENUM ('recue', 'planifiee', 'convoquee', 'effectuee', 'absente', 'excusee', 'remplacee', 'annulee', 'non_requise');

-- AlterTable
ALTER TABLE "invoice" ADD COLUMN     "appointment_id" UUID;

-- CreateTable
CREATE TABLE "team" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "secteur_code" TEXT NOT NULL,

    CONSTRAINT "team_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "professional" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "person_id" UUID,
    "name" TEXT NOT NULL,
    "profession" TEXT NOT NULL,
    "team_code" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "professional_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "duty_session" (
    "id" UUID NOT NULL,
    "professional_id" UUID NOT NULL,
    "centre_code" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "starts_at" TIMESTAMPTZ(0) NOT NULL,
    "ends_at" TIMESTAMPTZ(0) NOT NULL,
    "slot_minutes" INTEGER NOT NULL,
    "kinds" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "mode" TEXT NOT NULL DEFAULT 'sur-place',
    "open_to_employers" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "duty_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "slot" (
    "id" UUID NOT NULL,
    "duty_session_id" UUID NOT NULL,
    "professional_id" UUID NOT NULL,
    "professional_number" INTEGER NOT NULL,
    "centre_code" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(0) NOT NULL,
    "ends_at" TIMESTAMPTZ(0) NOT NULL,
    "kinds" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "mode" TEXT NOT NULL DEFAULT 'sur-place',
    "open_to_employers" BOOLEAN NOT NULL DEFAULT false,
    "taken" BOOLEAN NOT NULL DEFAULT false,
    "adherent_id" UUID,

    CONSTRAINT "slot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "adherent_id" UUID,
    "worker_id" UUID,
    "kind" TEXT NOT NULL,
    "cause" TEXT,
    "origin" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "private" BOOLEAN NOT NULL DEFAULT false,
    "state" "VisitState" NOT NULL DEFAULT 'recue',
    "queue" TEXT NOT NULL,
    "triage" TEXT NOT NULL,
    "centre_code" TEXT,
    "team_code" TEXT,
    "professional_id" UUID,
    "from_on" DATE,
    "due_on" DATE,
    "article" TEXT,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "message" TEXT,
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "requested_by_id" UUID,
    "requester_name" TEXT,
    "requester_email" TEXT,
    "requester_phone" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "handed_over_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appointment" (
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "adherent_id" UUID,
    "worker_id" UUID,
    "private" BOOLEAN NOT NULL DEFAULT false,
    "slot_id" UUID NOT NULL,
    "professional_id" UUID NOT NULL,
    "centre_code" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(0) NOT NULL,
    "ends_at" TIMESTAMPTZ(0) NOT NULL,
    "mode" TEXT NOT NULL,
    "state" "VisitState" NOT NULL DEFAULT 'planifiee',
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by_name" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "excuse_reason" TEXT,
    "late" BOOLEAN NOT NULL DEFAULT false,
    "replaced_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_event" (
    "id" BIGSERIAL NOT NULL,
    "visit_id" UUID NOT NULL,
    "adherent_id" UUID,
    "private" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "event" TEXT NOT NULL,
    "from_state" "VisitState",
    "to_state" "VisitState" NOT NULL,
    "actor_name" TEXT NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "facts" JSONB,

    CONSTRAINT "visit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_message" (
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "adherent_id" UUID,
    "private" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "author_name" TEXT NOT NULL,
    "author_kind" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "visit_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_document" (
    "id" UUID NOT NULL,
    "visit_id" UUID NOT NULL,
    "adherent_id" UUID,
    "worker_id" UUID,
    "private" BOOLEAN NOT NULL DEFAULT false,
    "kind" TEXT NOT NULL,
    "file_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "added_by_name" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "visit_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_notice" (
    "id" UUID NOT NULL,
    "adherent_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "message" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_name" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "read_by_name" TEXT,

    CONSTRAINT "visit_notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "triage_line" (
    "from_on" DATE NOT NULL,
    "rule" TEXT NOT NULL,
    "queue" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,

    CONSTRAINT "triage_line_pkey" PRIMARY KEY ("from_on","rule")
);

-- CreateTable
CREATE TABLE "follow_up" (
    "worker_id" UUID NOT NULL,
    "adherent_id" UUID NOT NULL,
    "last_act" TEXT,
    "last_on" DATE,
    "last_service" TEXT,
    "last_doctor_on" DATE,
    "fixed_on" DATE,
    "next_act" TEXT,
    "ceiling_on" DATE,
    "ceiling_article" TEXT,
    "next_on" DATE,
    "mid_career_on" DATE,
    "mid_career_held_on" DATE,
    "conduite_on" DATE,
    "electrique_on" DATE,
    "attestation_due_on" DATE,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("worker_id")
);

-- CreateTable
CREATE TABLE "outgoing_sms" (
    "id" UUID NOT NULL,
    "dedupe_key" TEXT,
    "to_phone" TEXT NOT NULL,
    "adherent_id" UUID,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "error" TEXT,

    CONSTRAINT "outgoing_sms_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "professional_number_key" ON "professional"("number");

-- CreateIndex
CREATE UNIQUE INDEX "professional_person_id_key" ON "professional"("person_id");

-- CreateIndex
CREATE INDEX "duty_session_centre_code_day_idx" ON "duty_session"("centre_code", "day");

-- CreateIndex
CREATE INDEX "duty_session_professional_id_day_idx" ON "duty_session"("professional_id", "day");

-- CreateIndex
CREATE INDEX "slot_centre_code_starts_at_idx" ON "slot"("centre_code", "starts_at");

-- CreateIndex
CREATE INDEX "slot_duty_session_id_idx" ON "slot"("duty_session_id");

-- CreateIndex
CREATE UNIQUE INDEX "visit_number_key" ON "visit"("number");

-- CreateIndex
CREATE INDEX "visit_adherent_id_requested_at_idx" ON "visit"("adherent_id", "requested_at");

-- CreateIndex
CREATE INDEX "visit_worker_id_idx" ON "visit"("worker_id");

-- CreateIndex
CREATE INDEX "visit_requester_email_idx" ON "visit"("requester_email");

-- CreateIndex
CREATE UNIQUE INDEX "appointment_replaced_by_id_key" ON "appointment"("replaced_by_id");

-- CreateIndex
CREATE INDEX "appointment_adherent_id_starts_at_idx" ON "appointment"("adherent_id", "starts_at");

-- CreateIndex
CREATE INDEX "appointment_professional_id_starts_at_idx" ON "appointment"("professional_id", "starts_at");

-- CreateIndex
CREATE INDEX "appointment_visit_id_idx" ON "appointment"("visit_id");

-- CreateIndex
CREATE INDEX "visit_event_visit_id_id_idx" ON "visit_event"("visit_id", "id");

-- CreateIndex
CREATE INDEX "visit_message_visit_id_at_idx" ON "visit_message"("visit_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "visit_document_file_id_key" ON "visit_document"("file_id");

-- CreateIndex
CREATE INDEX "visit_document_visit_id_idx" ON "visit_document"("visit_id");

-- CreateIndex
CREATE INDEX "visit_document_worker_id_idx" ON "visit_document"("worker_id");

-- CreateIndex
CREATE INDEX "visit_notice_adherent_id_created_at_idx" ON "visit_notice"("adherent_id", "created_at");

-- CreateIndex
CREATE INDEX "visit_notice_worker_id_idx" ON "visit_notice"("worker_id");

-- CreateIndex
CREATE INDEX "follow_up_adherent_id_next_on_idx" ON "follow_up"("adherent_id", "next_on");

-- CreateIndex
CREATE UNIQUE INDEX "outgoing_sms_dedupe_key_key" ON "outgoing_sms"("dedupe_key");

-- CreateIndex
CREATE UNIQUE INDEX "invoice_appointment_id_key" ON "invoice"("appointment_id");

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team_secteur_code_fkey" FOREIGN KEY ("secteur_code") REFERENCES "secteur"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "professional" ADD CONSTRAINT "professional_team_code_fkey" FOREIGN KEY ("team_code") REFERENCES "team"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty_session" ADD CONSTRAINT "duty_session_professional_id_fkey" FOREIGN KEY ("professional_id") REFERENCES "professional"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty_session" ADD CONSTRAINT "duty_session_centre_code_fkey" FOREIGN KEY ("centre_code") REFERENCES "centre"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slot" ADD CONSTRAINT "slot_duty_session_id_fkey" FOREIGN KEY ("duty_session_id") REFERENCES "duty_session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slot" ADD CONSTRAINT "slot_professional_id_fkey" FOREIGN KEY ("professional_id") REFERENCES "professional"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slot" ADD CONSTRAINT "slot_centre_code_fkey" FOREIGN KEY ("centre_code") REFERENCES "centre"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_adherent_id_fkey" FOREIGN KEY ("adherent_id") REFERENCES "adherent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "worker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_centre_code_fkey" FOREIGN KEY ("centre_code") REFERENCES "centre"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_team_code_fkey" FOREIGN KEY ("team_code") REFERENCES "team"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_professional_id_fkey" FOREIGN KEY ("professional_id") REFERENCES "professional"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_slot_id_fkey" FOREIGN KEY ("slot_id") REFERENCES "slot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_professional_id_fkey" FOREIGN KEY ("professional_id") REFERENCES "professional"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_centre_code_fkey" FOREIGN KEY ("centre_code") REFERENCES "centre"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_replaced_by_id_fkey" FOREIGN KEY ("replaced_by_id") REFERENCES "appointment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_event" ADD CONSTRAINT "visit_event_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_message" ADD CONSTRAINT "visit_message_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_document" ADD CONSTRAINT "visit_document_visit_id_fkey" FOREIGN KEY ("visit_id") REFERENCES "visit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_document" ADD CONSTRAINT "visit_document_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_notice" ADD CONSTRAINT "visit_notice_adherent_id_fkey" FOREIGN KEY ("adherent_id") REFERENCES "adherent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_notice" ADD CONSTRAINT "visit_notice_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "worker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_appointment_id_fkey" FOREIGN KEY ("appointment_id") REFERENCES "appointment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Part two: what Prisma cannot say.

-- One live appointment per slot and per visit: whoever comes second is told so, however close they are.
CREATE UNIQUE INDEX appointment_live_slot ON appointment (slot_id) WHERE state IN ('planifiee', 'convoquee', 'effectuee', 'absente');
CREATE UNIQUE INDEX appointment_live_visit ON appointment (visit_id) WHERE state IN ('planifiee', 'convoquee');

-- Two slots of one professional never overlap. A box per slot (professional × seconds): the only exclusion by
-- equality and period that needs no extension. Ends are open, hence the second taken off.
ALTER TABLE slot ADD CONSTRAINT slot_no_overlap EXCLUDE USING gist (box(
  point(professional_number, extract(epoch FROM starts_at - timestamptz '2000-01-01 00:00:00+00')::float8),
  point(professional_number, extract(epoch FROM ends_at - timestamptz '2000-01-01 00:00:00+00')::float8 - 1)) WITH &&);
ALTER TABLE slot ADD CONSTRAINT slot_period CHECK (ends_at > starts_at);
ALTER TABLE duty_session ADD CONSTRAINT duty_session_period CHECK (ends_at > starts_at);

-- What waits for a place, by queue: the inbox.
CREATE INDEX visit_waiting ON visit (queue, due_on) WHERE state IN ('recue', 'excusee', 'absente', 'remplacee');
CREATE INDEX slot_free ON slot (starts_at) WHERE NOT taken;
CREATE INDEX appointment_to_come ON appointment (starts_at) WHERE state IN ('planifiee', 'convoquee');

REVOKE UPDATE, DELETE, TRUNCATE ON visit_event FROM portal_app;

-- What a worker asked for by himself belongs to no company, whatever its row says, until staff publish it.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['visit', 'appointment', 'visit_event', 'visit_message', 'visit_document'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY company ON %I USING ((adherent_id = ANY ((SELECT app.adherent_ids())::uuid[]) AND NOT private) OR (SELECT app.is_service()))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['visit_notice', 'follow_up'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY company ON %I USING (adherent_id = ANY ((SELECT app.adherent_ids())::uuid[]) OR (SELECT app.is_service()))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['professional', 'slot', 'outgoing_sms'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;

-- Everyone signed in may read who holds visits; only the service changes it.
CREATE POLICY known ON professional FOR SELECT USING (app.kind() IS NOT NULL);
CREATE POLICY service ON professional USING ((SELECT app.is_service()));

-- A company sees the free slots that are open to it and those it holds; it changes none (the trigger does).
CREATE POLICY offered ON slot FOR SELECT
  USING ((open_to_employers AND NOT taken) OR adherent_id = ANY ((SELECT app.adherent_ids())::uuid[]) OR (SELECT app.is_service()));
CREATE POLICY service ON slot USING ((SELECT app.is_service()));

CREATE POLICY queued ON outgoing_sms FOR INSERT WITH CHECK (app.kind() IS NOT NULL);
CREATE POLICY service ON outgoing_sms USING ((SELECT app.is_service()));

-- A slot is taken when, and only when, a live appointment is on it. Runs for the portal itself, as a company
-- may not change slots; the setting is put back before the statement ends.
CREATE FUNCTION app.mark_slot() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before text := coalesce(current_setting('app.kind', true), '');
BEGIN
  PERFORM set_config('app.kind', 'system', true);
  UPDATE slot s SET taken = live.id IS NOT NULL, adherent_id = CASE WHEN live.private THEN NULL ELSE live.adherent_id END
    FROM (SELECT NEW.slot_id AS slot_id) asked
    LEFT JOIN appointment live ON live.slot_id = asked.slot_id AND live.state IN ('planifiee', 'convoquee', 'effectuee', 'absente')
    WHERE s.id = asked.slot_id;
  PERFORM set_config('app.kind', before, true);
  RETURN NULL;
END $$;
CREATE TRIGGER appointment_marks_slot AFTER INSERT OR UPDATE OF state, slot_id, private ON appointment
  FOR EACH ROW EXECUTE FUNCTION app.mark_slot();
