-- What is not over, by its day: the ledger opens with it, however many are over.
CREATE INDEX "Commitment_running_idx" ON "Commitment"("enterpriseId", "dueOn", "id")
  WHERE "status" IN ('OPEN', 'REPORTED', 'WITHDRAWAL_ASKED');
