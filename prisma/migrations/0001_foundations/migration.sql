-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "NafNomenclature" AS ENUM ('NAF_REV2', 'NAF_2025');

-- CreateEnum
CREATE TYPE "MemberStatus" AS ENUM ('active', 'radiated');

-- CreateEnum
CREATE TYPE "Category" AS ENUM ('SIS', 'SIA', 'SIR');

-- CreateEnum
CREATE TYPE "DeclarationState" AS ENUM ('brouillon', 'deposee', 'rectifiee', 'close');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('received', 'mapping', 'reading', 'preview', 'applying', 'applied', 'undoing', 'undone', 'refused', 'cancelled');

-- CreateEnum
CREATE TYPE "InvoiceState" AS ENUM ('draft', 'issued', 'paid', 'cancelled');

-- CreateEnum
CREATE TYPE "StaffRole" AS ENUM ('gestion', 'assistante', 'infirmier', 'medecin', 'direction');

-- CreateEnum
CREATE TYPE "MandateState" AS ENUM ('requested', 'active', 'refused', 'revoked');

-- CreateEnum
CREATE TYPE "JobState" AS ENUM ('waiting', 'running', 'done', 'failed', 'cancelled');

-- CreateTable
CREATE TABLE "secteur" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "secteur_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "centre" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "secteur_code" TEXT NOT NULL,

    CONSTRAINT "centre_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "adherent" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "siren" TEXT NOT NULL,
    "naf_code" TEXT,
    "naf_nomenclature" "NafNomenclature" NOT NULL DEFAULT 'NAF_REV2',
    "naf_section" TEXT,
    "secteur_code" TEXT NOT NULL,
    "centre_code" TEXT NOT NULL,
    "status" "MemberStatus" NOT NULL DEFAULT 'active',
    "joined_on" DATE NOT NULL,
    "radiated_on" DATE,
    "radiation_reason" TEXT,
    "arrears_since" DATE,
    "address_line1" TEXT,
    "address_line2" TEXT,
    "postcode" TEXT,
    "city" TEXT,
    "phone" TEXT,
    "contact_name" TEXT,
    "contact_email" TEXT,
    "billing_address" JSONB,
    "convocation_address" JSONB,
    "effectif" INTEGER NOT NULL DEFAULT 0,
    "search_text" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "adherent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "etablissement" (
    "id" UUID NOT NULL,
    "adherent_id" UUID NOT NULL,
    "siret" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "naf_code" TEXT,
    "naf_nomenclature" "NafNomenclature" NOT NULL DEFAULT 'NAF_REV2',
    "address_line1" TEXT,
    "address_line2" TEXT,
    "postcode" TEXT,
    "city" TEXT,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "etablissement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL,
    "adherent_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "exposures" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "exposure_facts" JSONB,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "worker" (
    "id" UUID NOT NULL,
    "adherent_id" UUID NOT NULL,
    "etablissement_id" UUID,
    "post_id" UUID,
    "family_name" TEXT NOT NULL,
    "used_name" TEXT,
    "first_name" TEXT NOT NULL,
    "birth_date" DATE,
    "email" TEXT,
    "phone" TEXT,
    "job_title" TEXT,
    "pcs" TEXT,
    "contract_kind" TEXT NOT NULL DEFAULT 'cdi',
    "matricule" TEXT,
    "start_on" DATE,
    "planned_end_on" DATE,
    "left_on" DATE,
    "left_retired" BOOLEAN NOT NULL DEFAULT false,
    "contract_suspended" BOOLEAN NOT NULL DEFAULT false,
    "exposures" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "exposure_facts" JSONB,
    "protected_situations" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "agreement_on" DATE,
    "employers_count" INTEGER NOT NULL DEFAULT 1,
    "is_principal_employer" BOOLEAN NOT NULL DEFAULT true,
    "last_visit_on" DATE,
    "last_visit_service" TEXT,
    "category" "Category" NOT NULL DEFAULT 'SIS',
    "category_reasons" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "missing" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "sort_name" TEXT NOT NULL DEFAULT '',
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "worker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campagne" (
    "exercice" INTEGER NOT NULL,
    "opens_on" DATE NOT NULL,
    "closes_on" DATE NOT NULL,
    "reference_date" DATE NOT NULL,
    "closed_for_good_on" DATE,
    "text_fr" TEXT NOT NULL DEFAULT '',
    "text_en" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "campagne_pkey" PRIMARY KEY ("exercice")
);

-- CreateTable
CREATE TABLE "declaration" (
    "id" UUID NOT NULL,
    "adherent_id" UUID NOT NULL,
    "exercice" INTEGER NOT NULL,
    "state" "DeclarationState" NOT NULL DEFAULT 'brouillon',
    "current_version" INTEGER NOT NULL DEFAULT 0,
    "steps_done" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "duerp_on" DATE,
    "no_duerp" BOOLEAN NOT NULL DEFAULT false,
    "cse_opinion_on" DATE,
    "no_cse" BOOLEAN NOT NULL DEFAULT false,
    "no_workers" BOOLEAN NOT NULL DEFAULT false,
    "declarant_name" TEXT,
    "declarant_role" TEXT,
    "rectification_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "declaration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "declaration_version" (
    "id" UUID NOT NULL,
    "declaration_id" UUID NOT NULL,
    "adherent_id" UUID NOT NULL,
    "exercice" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "receipt_number" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_by_id" UUID,
    "declarant_name" TEXT NOT NULL,
    "declarant_role" TEXT NOT NULL,
    "late" BOOLEAN NOT NULL DEFAULT false,
    "secteur_code" TEXT NOT NULL,
    "naf_section" TEXT,
    "effectif" INTEGER NOT NULL,
    "sis_count" INTEGER NOT NULL,
    "sia_count" INTEGER NOT NULL,
    "sir_count" INTEGER NOT NULL,
    "snapshot" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "cotisation" JSONB NOT NULL,

    CONSTRAINT "declaration_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import" (
    "id" UUID NOT NULL,
    "adherent_id" UUID NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'received',
    "file_id" UUID,
    "file_name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "headers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "mapping" JSONB,
    "complete" BOOLEAN NOT NULL DEFAULT false,
    "counts" JSONB,
    "refusal" JSONB,
    "job_id" UUID,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "applied_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_line" (
    "import_id" UUID NOT NULL,
    "adherent_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "decision" TEXT NOT NULL DEFAULT 'apply',
    "worker_id" UUID,
    "draft" JSONB,
    "problems" JSONB,
    "cells" JSONB,
    "changes" JSONB,
    "before" JSONB,

    CONSTRAINT "import_line_pkey" PRIMARY KEY ("import_id","line")
);

-- CreateTable
CREATE TABLE "import_mapping" (
    "adherent_id" UUID NOT NULL,
    "signature" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_mapping_pkey" PRIMARY KEY ("adherent_id","signature")
);

-- CreateTable
CREATE TABLE "price_list" (
    "exercice" INTEGER NOT NULL,
    "per_head_cents" INTEGER NOT NULL,
    "entry_fee_cents" INTEGER NOT NULL DEFAULT 0,
    "new_hire_cents" INTEGER NOT NULL DEFAULT 0,
    "absence_cents" INTEGER NOT NULL DEFAULT 0,
    "vat_bp" INTEGER NOT NULL DEFAULT 2000,
    "bands" JSONB NOT NULL DEFAULT '[]',
    "national_mean_cents" INTEGER,
    "published_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "price_list_pkey" PRIMARY KEY ("exercice")
);

-- CreateTable
CREATE TABLE "invoice" (
    "id" UUID NOT NULL,
    "adherent_id" UUID NOT NULL,
    "number" TEXT,
    "state" "InvoiceState" NOT NULL DEFAULT 'draft',
    "exercice" INTEGER NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'cotisation',
    "declaration_version_id" UUID,
    "lines" JSONB NOT NULL,
    "net_cents" INTEGER NOT NULL,
    "vat_cents" INTEGER NOT NULL,
    "gross_cents" INTEGER NOT NULL,
    "issued_on" DATE,
    "due_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invoice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "locale" TEXT,
    "staff_role" "StaffRole",
    "totp_secret" TEXT,
    "totp_confirmed_at" TIMESTAMPTZ(3),
    "totp_last_step" INTEGER,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "second_factor_at" TIMESTAMPTZ(3),
    "user_agent" TEXT,
    "ip" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_code" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "person_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "adherent_id" UUID NOT NULL,
    "roles" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,
    "revoked_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mandate" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "adherent_id" UUID NOT NULL,
    "firm" TEXT,
    "roles" TEXT[],
    "state" "MandateState" NOT NULL DEFAULT 'requested',
    "from_on" DATE NOT NULL,
    "until_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "mandate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "adherent_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "roles" TEXT[],
    "kind" TEXT NOT NULL DEFAULT 'membership',
    "until_on" DATE,
    "token_hash" TEXT NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activation_code" (
    "id" UUID NOT NULL,
    "adherent_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "used_at" TIMESTAMPTZ(3),
    "used_by_id" UUID,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "activation_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "person_id" UUID,
    "actor_name" TEXT NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "adherent_id" UUID,
    "subject_kind" TEXT,
    "subject_id" TEXT,
    "facts" JSONB,
    "ip" TEXT,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL,
    "adherent_id" UUID,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_run" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "adherent_id" UUID,
    "created_by_id" UUID,
    "state" "JobState" NOT NULL DEFAULT 'waiting',
    "stage" TEXT,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "result" JSONB,
    "error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "job_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outgoing_mail" (
    "id" UUID NOT NULL,
    "message_id" TEXT NOT NULL,
    "dedupe_key" TEXT,
    "to_email" TEXT NOT NULL,
    "adherent_id" UUID,
    "job_id" UUID,
    "template" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "error" TEXT,

    CONSTRAINT "outgoing_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "adherent_number_key" ON "adherent"("number");

-- CreateIndex
CREATE INDEX "adherent_status_secteur_code_idx" ON "adherent"("status", "secteur_code");

-- CreateIndex
CREATE INDEX "adherent_siren_idx" ON "adherent"("siren");

-- CreateIndex
CREATE UNIQUE INDEX "etablissement_adherent_id_siret_key" ON "etablissement"("adherent_id", "siret");

-- CreateIndex
CREATE INDEX "post_adherent_id_idx" ON "post"("adherent_id");

-- CreateIndex
CREATE INDEX "worker_adherent_id_sort_name_id_idx" ON "worker"("adherent_id", "sort_name", "id");

-- CreateIndex
CREATE INDEX "worker_post_id_idx" ON "worker"("post_id");

-- CreateIndex
CREATE INDEX "worker_etablissement_id_idx" ON "worker"("etablissement_id");

-- CreateIndex
CREATE INDEX "declaration_exercice_state_idx" ON "declaration"("exercice", "state");

-- CreateIndex
CREATE UNIQUE INDEX "declaration_adherent_id_exercice_key" ON "declaration"("adherent_id", "exercice");

-- CreateIndex
CREATE UNIQUE INDEX "declaration_version_receipt_number_key" ON "declaration_version"("receipt_number");

-- CreateIndex
CREATE INDEX "declaration_version_exercice_idx" ON "declaration_version"("exercice");

-- CreateIndex
CREATE INDEX "declaration_version_adherent_id_idx" ON "declaration_version"("adherent_id");

-- CreateIndex
CREATE UNIQUE INDEX "declaration_version_declaration_id_number_key" ON "declaration_version"("declaration_id", "number");

-- CreateIndex
CREATE INDEX "import_adherent_id_created_at_idx" ON "import"("adherent_id", "created_at");

-- CreateIndex
CREATE INDEX "import_line_import_id_kind_line_idx" ON "import_line"("import_id", "kind", "line");

-- CreateIndex
CREATE UNIQUE INDEX "invoice_number_key" ON "invoice"("number");

-- CreateIndex
CREATE UNIQUE INDEX "invoice_declaration_version_id_key" ON "invoice"("declaration_version_id");

-- CreateIndex
CREATE INDEX "invoice_adherent_id_idx" ON "invoice"("adherent_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE INDEX "recovery_code_person_id_idx" ON "recovery_code"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "sign_in_code_email_created_at_idx" ON "sign_in_code"("email", "created_at");

-- CreateIndex
CREATE INDEX "membership_adherent_id_idx" ON "membership"("adherent_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_person_id_adherent_id_key" ON "membership"("person_id", "adherent_id");

-- CreateIndex
CREATE INDEX "mandate_person_id_state_idx" ON "mandate"("person_id", "state");

-- CreateIndex
CREATE INDEX "mandate_adherent_id_idx" ON "mandate"("adherent_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_adherent_id_idx" ON "invitation"("adherent_id");

-- CreateIndex
CREATE INDEX "activation_code_adherent_id_idx" ON "activation_code"("adherent_id");

-- CreateIndex
CREATE INDEX "audit_event_adherent_id_at_idx" ON "audit_event"("adherent_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_at_idx" ON "audit_event"("at");

-- CreateIndex
CREATE UNIQUE INDEX "stored_file_key_key" ON "stored_file"("key");

-- CreateIndex
CREATE INDEX "stored_file_adherent_id_idx" ON "stored_file"("adherent_id");

-- CreateIndex
CREATE INDEX "job_run_kind_created_at_idx" ON "job_run"("kind", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "outgoing_mail_message_id_key" ON "outgoing_mail"("message_id");

-- CreateIndex
CREATE UNIQUE INDEX "outgoing_mail_dedupe_key_key" ON "outgoing_mail"("dedupe_key");

-- CreateIndex
CREATE INDEX "outgoing_mail_job_id_idx" ON "outgoing_mail"("job_id");

-- AddForeignKey
ALTER TABLE "centre" ADD CONSTRAINT "centre_secteur_code_fkey" FOREIGN KEY ("secteur_code") REFERENCES "secteur"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adherent" ADD CONSTRAINT "adherent_secteur_code_fkey" FOREIGN KEY ("secteur_code") REFERENCES "secteur"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adherent" ADD CONSTRAINT "adherent_centre_code_fkey" FOREIGN KEY ("centre_code") REFERENCES "centre"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "etablissement" ADD CONSTRAINT "etablissement_adherent_id_fkey" FOREIGN KEY ("adherent_id") REFERENCES "adherent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_adherent_id_fkey" FOREIGN KEY ("adherent_id") REFERENCES "adherent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worker" ADD CONSTRAINT "worker_adherent_id_fkey" FOREIGN KEY ("adherent_id") REFERENCES "adherent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worker" ADD CONSTRAINT "worker_etablissement_id_fkey" FOREIGN KEY ("etablissement_id") REFERENCES "etablissement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worker" ADD CONSTRAINT "worker_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declaration" ADD CONSTRAINT "declaration_adherent_id_fkey" FOREIGN KEY ("adherent_id") REFERENCES "adherent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declaration" ADD CONSTRAINT "declaration_exercice_fkey" FOREIGN KEY ("exercice") REFERENCES "campagne"("exercice") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declaration_version" ADD CONSTRAINT "declaration_version_declaration_id_fkey" FOREIGN KEY ("declaration_id") REFERENCES "declaration"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declaration_version" ADD CONSTRAINT "declaration_version_adherent_id_fkey" FOREIGN KEY ("adherent_id") REFERENCES "adherent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_adherent_id_fkey" FOREIGN KEY ("adherent_id") REFERENCES "adherent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_line" ADD CONSTRAINT "import_line_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_mapping" ADD CONSTRAINT "import_mapping_adherent_id_fkey" FOREIGN KEY ("adherent_id") REFERENCES "adherent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "price_list" ADD CONSTRAINT "price_list_exercice_fkey" FOREIGN KEY ("exercice") REFERENCES "campagne"("exercice") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_adherent_id_fkey" FOREIGN KEY ("adherent_id") REFERENCES "adherent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invoice" ADD CONSTRAINT "invoice_declaration_version_id_fkey" FOREIGN KEY ("declaration_version_id") REFERENCES "declaration_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_adherent_id_fkey" FOREIGN KEY ("adherent_id") REFERENCES "adherent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mandate" ADD CONSTRAINT "mandate_adherent_id_fkey" FOREIGN KEY ("adherent_id") REFERENCES "adherent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_adherent_id_fkey" FOREIGN KEY ("adherent_id") REFERENCES "adherent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activation_code" ADD CONSTRAINT "activation_code_adherent_id_fkey" FOREIGN KEY ("adherent_id") REFERENCES "adherent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_adherent_id_fkey" FOREIGN KEY ("adherent_id") REFERENCES "adherent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

