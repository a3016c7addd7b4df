-- CreateTable
CREATE TABLE "SealedEvent" (
    "eventId" INTEGER NOT NULL,
    "sealId" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "SealedEvent_pkey" PRIMARY KEY ("eventId")
);

-- CreateTable
CREATE TABLE "EventSeal" (
    "id" SERIAL NOT NULL,
    "hash" TEXT NOT NULL,
    "events" INTEGER NOT NULL,
    "sealedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EventSeal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SealedEvent_sealId_idx" ON "SealedEvent"("sealId");

-- CreateIndex
CREATE UNIQUE INDEX "EventSeal_hash_key" ON "EventSeal"("hash");

-- AddForeignKey
ALTER TABLE "SealedEvent" ADD CONSTRAINT "SealedEvent_sealId_fkey" FOREIGN KEY ("sealId") REFERENCES "EventSeal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
