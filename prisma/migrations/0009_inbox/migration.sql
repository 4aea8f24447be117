-- The inbox: the team an assistante works for, and the order of handling.

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "team_code" TEXT;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_team_code_fkey" FOREIGN KEY ("team_code") REFERENCES "team"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- One walk of the index per line of annexe 3 gives the first page, however many wait.
CREATE INDEX visit_in_order ON visit (triage, due_on, requested_at, id) WHERE state IN ('recue', 'excusee', 'absente', 'remplacee');
