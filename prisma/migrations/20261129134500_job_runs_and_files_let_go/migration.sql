-- AlterTable
ALTER TABLE "ImportBatch" ALTER COLUMN "sha256" DROP NOT NULL;

UPDATE "ImportBatch" SET sha256 = NULL WHERE status = 'DISCARDED';

-- AlterTable
ALTER TABLE "InspectionRound" ADD COLUMN     "remindedFor" DATE;

-- Whoever inspects today or tomorrow has heard of it already.
UPDATE "InspectionRound" SET "remindedFor" = "plannedOn"
 WHERE status = 'NOTIFIED' AND "plannedOn" <= (now() AT TIME ZONE 'Asia/Shanghai')::date + 1;

-- CreateTable
CREATE TABLE "JobRun" (
    "name" TEXT NOT NULL,
    "begunAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "JobRun_pkey" PRIMARY KEY ("name")
);
