-- DropIndex
DROP INDEX "Representative_termId_employeeId_electionUnitId_key";

-- CreateIndex
CREATE INDEX "Representative_termId_employeeId_idx" ON "Representative"("termId", "employeeId");

-- Nobody holds two offices of a term at a time; whoever came back may be elected again.
CREATE UNIQUE INDEX "Representative_one_office" ON "Representative"("termId", "employeeId") WHERE status <> 'ENDED';
