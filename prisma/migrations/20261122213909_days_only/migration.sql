-- DropIndex
DROP INDEX "SealedEvent_sealId_idx";

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "dayOnly" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "SealedEvent_sealId_eventId_idx" ON "SealedEvent"("sealId", "eventId");

-- Those of which only the day is known are few, and are looked for at each seal.
CREATE INDEX "Event_dayOnly_idx" ON "Event" (at) WHERE "dayOnly";
