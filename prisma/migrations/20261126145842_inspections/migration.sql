-- CreateTable
CREATE TABLE "InspectionRound" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "no" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'PLANNED',
    "title" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "methods" TEXT[],
    "unitId" INTEGER NOT NULL,
    "plannedOn" DATE NOT NULL,
    "isSurprise" BOOLEAN NOT NULL DEFAULT false,
    "plannedById" INTEGER NOT NULL,
    "notifiedOn" DATE,
    "startedAt" TIMESTAMPTZ(3),
    "draftedOn" DATE,
    "summary" TEXT NOT NULL DEFAULT '',
    "reportedOn" DATE,
    "settledOn" DATE,
    "publishedOn" DATE,
    "congressOn" DATE,
    "closedOn" DATE,
    "reason" TEXT NOT NULL DEFAULT '',
    "templateId" INTEGER,
    "checklist" JSONB NOT NULL DEFAULT '{"sections":[]}',
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "InspectionRound_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoundMember" (
    "roundId" INTEGER NOT NULL,
    "employeeId" INTEGER NOT NULL,
    "part" TEXT NOT NULL DEFAULT 'REPRESENTATIVE',
    "presentAt" TIMESTAMPTZ(3),

    CONSTRAINT "RoundMember_pkey" PRIMARY KEY ("roundId","employeeId")
);

-- CreateTable
CREATE TABLE "InspectionPlace" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "unitId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "endedOn" DATE,

    CONSTRAINT "InspectionPlace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoundStop" (
    "roundId" INTEGER NOT NULL,
    "placeId" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,

    CONSTRAINT "RoundStop_pkey" PRIMARY KEY ("roundId","placeId")
);

-- CreateTable
CREATE TABLE "InspectionTemplate" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "checklist" JSONB NOT NULL,
    "endedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "InspectionTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoundEntry" (
    "id" UUID NOT NULL,
    "roundId" INTEGER NOT NULL,
    "placeId" INTEGER,
    "itemKey" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "replaces" UUID[],
    "employeeId" INTEGER NOT NULL,
    "deviceId" UUID NOT NULL,
    "deviceAt" TIMESTAMPTZ(3) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RoundEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "roundId" INTEGER NOT NULL,
    "entryId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "placeId" INTEGER NOT NULL,
    "itemKey" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'FOUND',
    "category" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "suggestion" TEXT NOT NULL DEFAULT '',
    "foundById" INTEGER NOT NULL,
    "foundAt" TIMESTAMPTZ(3) NOT NULL,
    "departmentId" INTEGER,
    "ownerId" INTEGER,
    "assignedOn" DATE,
    "assignments" INTEGER NOT NULL DEFAULT 0,
    "explanation" TEXT NOT NULL DEFAULT '',
    "stopWork" TEXT NOT NULL DEFAULT 'NONE',
    "stopWorkReason" TEXT NOT NULL DEFAULT '',
    "closedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Finding_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FindingWord" (
    "findingId" INTEGER NOT NULL,
    "employeeId" INTEGER NOT NULL,
    "word" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "onDay" DATE NOT NULL,

    CONSTRAINT "FindingWord_pkey" PRIMARY KEY ("findingId","employeeId")
);

-- CreateTable
CREATE TABLE "RoundFile" (
    "id" UUID NOT NULL,
    "roundId" INTEGER NOT NULL,
    "entryId" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "attachmentId" INTEGER,
    "refusal" TEXT,
    "employeeId" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RoundFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoundFilePart" (
    "fileId" UUID NOT NULL,
    "offset" INTEGER NOT NULL,
    "data" BYTEA NOT NULL,

    CONSTRAINT "RoundFilePart_pkey" PRIMARY KEY ("fileId","offset")
);

-- CreateIndex
CREATE INDEX "InspectionRound_enterpriseId_status_plannedOn_idx" ON "InspectionRound"("enterpriseId", "status", "plannedOn");

-- CreateIndex
CREATE INDEX "InspectionRound_enterpriseId_plannedOn_idx" ON "InspectionRound"("enterpriseId", "plannedOn");

-- CreateIndex
CREATE UNIQUE INDEX "InspectionRound_enterpriseId_no_key" ON "InspectionRound"("enterpriseId", "no");

-- CreateIndex
CREATE INDEX "RoundMember_employeeId_idx" ON "RoundMember"("employeeId");

-- CreateIndex
CREATE UNIQUE INDEX "InspectionPlace_code_key" ON "InspectionPlace"("code");

-- CreateIndex
CREATE INDEX "InspectionPlace_unitId_idx" ON "InspectionPlace"("unitId");

-- CreateIndex
CREATE UNIQUE INDEX "InspectionPlace_enterpriseId_name_key" ON "InspectionPlace"("enterpriseId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "InspectionTemplate_enterpriseId_name_key" ON "InspectionTemplate"("enterpriseId", "name");

-- CreateIndex
CREATE INDEX "RoundEntry_roundId_placeId_itemKey_idx" ON "RoundEntry"("roundId", "placeId", "itemKey");

-- CreateIndex
CREATE UNIQUE INDEX "Finding_entryId_key" ON "Finding"("entryId");

-- CreateIndex
CREATE INDEX "Finding_enterpriseId_status_idx" ON "Finding"("enterpriseId", "status");

-- CreateIndex
CREATE INDEX "Finding_placeId_idx" ON "Finding"("placeId");

-- CreateIndex
CREATE INDEX "Finding_departmentId_idx" ON "Finding"("departmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Finding_roundId_seq_key" ON "Finding"("roundId", "seq");

-- CreateIndex
CREATE INDEX "RoundFile_roundId_idx" ON "RoundFile"("roundId");

-- CreateIndex
CREATE INDEX "RoundFile_entryId_idx" ON "RoundFile"("entryId");

-- AddForeignKey
ALTER TABLE "InspectionRound" ADD CONSTRAINT "InspectionRound_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "OrgUnit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InspectionRound" ADD CONSTRAINT "InspectionRound_plannedById_fkey" FOREIGN KEY ("plannedById") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InspectionRound" ADD CONSTRAINT "InspectionRound_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "InspectionTemplate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundMember" ADD CONSTRAINT "RoundMember_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "InspectionRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundMember" ADD CONSTRAINT "RoundMember_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InspectionPlace" ADD CONSTRAINT "InspectionPlace_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "OrgUnit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundStop" ADD CONSTRAINT "RoundStop_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "InspectionRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundStop" ADD CONSTRAINT "RoundStop_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "InspectionPlace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundEntry" ADD CONSTRAINT "RoundEntry_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "InspectionRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundEntry" ADD CONSTRAINT "RoundEntry_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "InspectionRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "InspectionPlace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_foundById_fkey" FOREIGN KEY ("foundById") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "OrgUnit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FindingWord" ADD CONSTRAINT "FindingWord_findingId_fkey" FOREIGN KEY ("findingId") REFERENCES "Finding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FindingWord" ADD CONSTRAINT "FindingWord_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundFile" ADD CONSTRAINT "RoundFile_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "InspectionRound"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundFile" ADD CONSTRAINT "RoundFile_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoundFilePart" ADD CONSTRAINT "RoundFilePart_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "RoundFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;
