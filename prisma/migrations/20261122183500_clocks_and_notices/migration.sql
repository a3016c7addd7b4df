-- AlterTable
ALTER TABLE "Deadline" ADD COLUMN     "breachedOn" DATE,
ADD COLUMN     "chasedOn" DATE,
ADD COLUMN     "clock" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "insteadOfId" INTEGER,
ADD COLUMN     "link" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "remindedOn" DATE;

-- CreateTable
CREATE TABLE "Notice" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "employeeId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Absence" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "employeeId" INTEGER NOT NULL,
    "fromOn" DATE NOT NULL,
    "toOn" DATE NOT NULL,
    "deputyId" INTEGER,
    "createdById" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Absence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Notice_employeeId_readAt_id_idx" ON "Notice"("employeeId", "readAt", "id" DESC);

-- CreateIndex
CREATE INDEX "Notice_subjectType_subjectId_idx" ON "Notice"("subjectType", "subjectId");

-- CreateIndex
CREATE INDEX "Notice_createdAt_idx" ON "Notice"("createdAt");

-- CreateIndex
CREATE INDEX "Absence_employeeId_toOn_idx" ON "Absence"("employeeId", "toOn");

-- CreateIndex
CREATE INDEX "Absence_enterpriseId_toOn_idx" ON "Absence"("enterpriseId", "toOn");

-- CreateIndex
CREATE INDEX "Deadline_closedAt_dueOn_idx" ON "Deadline"("closedAt", "dueOn");

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_deputyId_fkey" FOREIGN KEY ("deputyId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- One person on the hook and one clock at any moment.
CREATE UNIQUE INDEX "Deadline_one_open_key" ON "Deadline"("subjectType", "subjectId") WHERE "closedAt" IS NULL;
