-- DropIndex
DROP INDEX "KpiMonth_enterpriseId_month_idx";

-- CreateIndex
CREATE INDEX "KpiMonth_enterpriseId_unitId_month_idx" ON "KpiMonth"("enterpriseId", "unitId", "month");

-- CreateIndex
CREATE INDEX "KpiMonth_enterpriseId_knownOn_idx" ON "KpiMonth"("enterpriseId", "knownOn");

-- CreateIndex
CREATE INDEX "KpiParticipant_enterpriseId_employeeId_cohort_idx" ON "KpiParticipant"("enterpriseId", "employeeId", "cohort");
