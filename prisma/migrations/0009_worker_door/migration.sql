-- The worker's own door: half an hour for whoever proved an e-mail address, without an account.

-- CreateTable
CREATE TABLE "worker_session" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "worker_session_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "worker_session_token_hash_key" ON "worker_session"("token_hash");

-- CreateIndex
CREATE INDEX "worker_session_expires_at_idx" ON "worker_session"("expires_at");

-- Not even the service's people see who came through this door: only the portal itself does.
ALTER TABLE worker_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE worker_session FORCE ROW LEVEL SECURITY;
CREATE POLICY system_only ON worker_session USING ((SELECT app.is_system()));
