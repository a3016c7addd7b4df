-- DropForeignKey
ALTER TABLE "CommitmentConfirmation" DROP CONSTRAINT "CommitmentConfirmation_employeeId_fkey";

-- AlterTable
ALTER TABLE "Commitment" ADD COLUMN     "apartIds" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "promiseeId" INTEGER,
ADD COLUMN     "promiseeKey" TEXT,
ADD COLUMN     "promiseeSealed" BYTEA;

-- AlterTable
ALTER TABLE "CommitmentConfirmation" ALTER COLUMN "employeeId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "ManagementTalk" ADD COLUMN     "secretNote" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "TalkQuestion" ADD COLUMN     "promise" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "promiseOn" DATE;

-- CreateTable
CREATE TABLE "CommitmentDay" (
    "enterpriseId" INTEGER NOT NULL,
    "departmentId" INTEGER NOT NULL,
    "basis" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "due" INTEGER NOT NULL DEFAULT 0,
    "keptOnTime" INTEGER NOT NULL DEFAULT 0,
    "keptLate" INTEGER NOT NULL DEFAULT 0,
    "broken" INTEGER NOT NULL DEFAULT 0,
    "waiting" INTEGER NOT NULL DEFAULT 0,
    "withdrawn" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "CommitmentDay_pkey" PRIMARY KEY ("enterpriseId","basis","day","departmentId")
);

-- CreateIndex
CREATE INDEX "Commitment_enterpriseId_departmentId_firstDueOn_idx" ON "Commitment"("enterpriseId", "departmentId", "firstDueOn");

-- CreateIndex
CREATE INDEX "Commitment_promiseeId_idx" ON "Commitment"("promiseeId");

-- CreateIndex
CREATE INDEX "Commitment_promiseeKey_idx" ON "Commitment"("promiseeKey");

-- AddForeignKey
ALTER TABLE "CommitmentConfirmation" ADD CONSTRAINT "CommitmentConfirmation_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;
