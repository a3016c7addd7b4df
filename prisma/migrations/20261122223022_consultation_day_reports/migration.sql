-- AlterTable
ALTER TABLE "ConsultationDay" ADD COLUMN     "drafted" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "publishedOn" DATE,
ADD COLUMN     "summarisedOn" DATE;

-- AlterTable
ALTER TABLE "ConsultationVisit" ADD COLUMN     "calledAt" TIMESTAMPTZ(3),
ADD COLUMN     "knownBy" TEXT;

-- A slot has one visitor, and one has one slot a day.
CREATE UNIQUE INDEX "ConsultationVisit_slot" ON "ConsultationVisit" ("dayId", station, "fromTime") WHERE "fromTime" IS NOT NULL AND status <> 'CANCELLED';
CREATE UNIQUE INDEX "ConsultationVisit_own_slot" ON "ConsultationVisit" ("dayId", "employeeId") WHERE "fromTime" IS NOT NULL AND status <> 'CANCELLED';
