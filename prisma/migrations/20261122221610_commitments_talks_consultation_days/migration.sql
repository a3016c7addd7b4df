-- AlterTable
ALTER TABLE "Concern" ADD COLUMN     "sourceId" INTEGER;

-- CreateTable
CREATE TABLE "Commitment" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "no" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'OPEN',
    "sourceNoun" TEXT NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "sourcePart" INTEGER,
    "text" TEXT NOT NULL,
    "departmentId" INTEGER NOT NULL,
    "ownerId" INTEGER,
    "madeOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "firstDueOn" DATE NOT NULL,
    "reportedOn" DATE,
    "proof" TEXT NOT NULL DEFAULT '',
    "closedOn" DATE,
    "late" BOOLEAN NOT NULL DEFAULT false,
    "account" TEXT NOT NULL DEFAULT '',
    "accountOn" DATE,
    "reason" TEXT NOT NULL DEFAULT '',
    "visibility" TEXT NOT NULL DEFAULT 'ENTERPRISE',
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommitmentExtension" (
    "id" SERIAL NOT NULL,
    "commitmentId" INTEGER NOT NULL,
    "fromOn" DATE NOT NULL,
    "toOn" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" INTEGER,
    "onDay" DATE NOT NULL,

    CONSTRAINT "CommitmentExtension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommitmentConfirmation" (
    "id" SERIAL NOT NULL,
    "commitmentId" INTEGER NOT NULL,
    "employeeId" INTEGER NOT NULL,
    "capacity" TEXT NOT NULL,
    "kept" BOOLEAN NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "onDay" DATE NOT NULL,

    CONSTRAINT "CommitmentConfirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "noun" TEXT NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "addedOn" DATE NOT NULL,
    "takenUpNoun" TEXT,
    "takenUpId" INTEGER,
    "takenUpOn" DATE,

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConsultationDay" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "no" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'SCHEDULED',
    "onDay" DATE NOT NULL,
    "fromTime" TEXT NOT NULL,
    "toTime" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "theme" TEXT NOT NULL DEFAULT '',
    "slotMinutes" INTEGER NOT NULL DEFAULT 10,
    "unitId" INTEGER NOT NULL,
    "announcedOn" DATE,
    "openedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "visitors" INTEGER,
    "matters" INTEGER,
    "onSpot" INTEGER,
    "summary" TEXT NOT NULL DEFAULT '',
    "signedById" INTEGER,
    "signedOn" DATE,
    "reason" TEXT NOT NULL DEFAULT '',
    "movedFromOn" DATE,
    "replacedById" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ConsultationDay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConsultationShift" (
    "id" SERIAL NOT NULL,
    "dayId" INTEGER NOT NULL,
    "station" TEXT NOT NULL,
    "fromTime" TEXT NOT NULL,
    "toTime" TEXT NOT NULL,
    "employeeId" INTEGER NOT NULL,
    "part" TEXT NOT NULL DEFAULT 'REPRESENTATIVE',

    CONSTRAINT "ConsultationShift_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConsultationVisit" (
    "id" SERIAL NOT NULL,
    "dayId" INTEGER NOT NULL,
    "station" TEXT NOT NULL,
    "fromTime" TEXT,
    "employeeId" INTEGER,
    "code" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'RESERVED',
    "checkedInAt" TIMESTAMPTZ(3),
    "checkedInById" INTEGER,

    CONSTRAINT "ConsultationVisit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ManagementTalk" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "no" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'REQUESTED',
    "kind" TEXT NOT NULL DEFAULT 'REQUESTED',
    "topic" TEXT NOT NULL,
    "unitId" INTEGER NOT NULL,
    "managerId" INTEGER NOT NULL,
    "requestedById" INTEGER NOT NULL,
    "requestedOn" DATE NOT NULL,
    "declines" INTEGER NOT NULL DEFAULT 0,
    "declineReason" TEXT NOT NULL DEFAULT '',
    "scheduledAt" TIMESTAMPTZ(3),
    "length" INTEGER NOT NULL DEFAULT 60,
    "place" TEXT NOT NULL DEFAULT '',
    "heldOn" DATE,
    "minutes" TEXT NOT NULL DEFAULT '',
    "disclosure" TEXT NOT NULL DEFAULT 'ENTERPRISE',
    "publishedOn" DATE,
    "closedOn" DATE,
    "followsId" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ManagementTalk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TalkQuestion" (
    "id" SERIAL NOT NULL,
    "talkId" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',
    "withheld" BOOLEAN NOT NULL DEFAULT false,
    "carriedId" INTEGER,

    CONSTRAINT "TalkQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TalkRequester" (
    "talkId" INTEGER NOT NULL,
    "employeeId" INTEGER NOT NULL,

    CONSTRAINT "TalkRequester_pkey" PRIMARY KEY ("talkId","employeeId")
);

-- CreateTable
CREATE TABLE "TalkSignature" (
    "id" SERIAL NOT NULL,
    "talkId" INTEGER NOT NULL,
    "side" TEXT NOT NULL,
    "employeeId" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "voidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "TalkSignature_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Commitment_enterpriseId_status_dueOn_idx" ON "Commitment"("enterpriseId", "status", "dueOn");

-- CreateIndex
CREATE INDEX "Commitment_enterpriseId_departmentId_dueOn_idx" ON "Commitment"("enterpriseId", "departmentId", "dueOn");

-- CreateIndex
CREATE INDEX "Commitment_ownerId_status_idx" ON "Commitment"("ownerId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Commitment_enterpriseId_no_key" ON "Commitment"("enterpriseId", "no");

-- CreateIndex
CREATE UNIQUE INDEX "Commitment_sourceNoun_sourceId_sourcePart_key" ON "Commitment"("sourceNoun", "sourceId", "sourcePart");

-- CreateIndex
CREATE INDEX "CommitmentExtension_commitmentId_idx" ON "CommitmentExtension"("commitmentId");

-- CreateIndex
CREATE INDEX "CommitmentConfirmation_commitmentId_idx" ON "CommitmentConfirmation"("commitmentId");

-- CreateIndex
CREATE INDEX "AgendaItem_enterpriseId_takenUpOn_idx" ON "AgendaItem"("enterpriseId", "takenUpOn");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_noun_subjectId_key" ON "AgendaItem"("noun", "subjectId");

-- CreateIndex
CREATE INDEX "ConsultationDay_enterpriseId_onDay_idx" ON "ConsultationDay"("enterpriseId", "onDay");

-- CreateIndex
CREATE INDEX "ConsultationDay_enterpriseId_status_idx" ON "ConsultationDay"("enterpriseId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "ConsultationDay_enterpriseId_no_key" ON "ConsultationDay"("enterpriseId", "no");

-- CreateIndex
CREATE INDEX "ConsultationShift_dayId_idx" ON "ConsultationShift"("dayId");

-- CreateIndex
CREATE INDEX "ConsultationShift_employeeId_idx" ON "ConsultationShift"("employeeId");

-- CreateIndex
CREATE INDEX "ConsultationVisit_dayId_status_idx" ON "ConsultationVisit"("dayId", "status");

-- CreateIndex
CREATE INDEX "ConsultationVisit_employeeId_idx" ON "ConsultationVisit"("employeeId");

-- CreateIndex
CREATE UNIQUE INDEX "ConsultationVisit_dayId_code_key" ON "ConsultationVisit"("dayId", "code");

-- CreateIndex
CREATE INDEX "ManagementTalk_enterpriseId_status_requestedOn_idx" ON "ManagementTalk"("enterpriseId", "status", "requestedOn" DESC);

-- CreateIndex
CREATE INDEX "ManagementTalk_managerId_scheduledAt_idx" ON "ManagementTalk"("managerId", "scheduledAt");

-- CreateIndex
CREATE UNIQUE INDEX "ManagementTalk_enterpriseId_no_key" ON "ManagementTalk"("enterpriseId", "no");

-- CreateIndex
CREATE UNIQUE INDEX "TalkQuestion_talkId_seq_key" ON "TalkQuestion"("talkId", "seq");

-- CreateIndex
CREATE INDEX "TalkSignature_talkId_idx" ON "TalkSignature"("talkId");

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "OrgUnit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentExtension" ADD CONSTRAINT "CommitmentExtension_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentConfirmation" ADD CONSTRAINT "CommitmentConfirmation_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentConfirmation" ADD CONSTRAINT "CommitmentConfirmation_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultationDay" ADD CONSTRAINT "ConsultationDay_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "OrgUnit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultationDay" ADD CONSTRAINT "ConsultationDay_signedById_fkey" FOREIGN KEY ("signedById") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultationDay" ADD CONSTRAINT "ConsultationDay_replacedById_fkey" FOREIGN KEY ("replacedById") REFERENCES "ConsultationDay"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultationShift" ADD CONSTRAINT "ConsultationShift_dayId_fkey" FOREIGN KEY ("dayId") REFERENCES "ConsultationDay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultationShift" ADD CONSTRAINT "ConsultationShift_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultationVisit" ADD CONSTRAINT "ConsultationVisit_dayId_fkey" FOREIGN KEY ("dayId") REFERENCES "ConsultationDay"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultationVisit" ADD CONSTRAINT "ConsultationVisit_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ManagementTalk" ADD CONSTRAINT "ManagementTalk_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "OrgUnit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ManagementTalk" ADD CONSTRAINT "ManagementTalk_managerId_fkey" FOREIGN KEY ("managerId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ManagementTalk" ADD CONSTRAINT "ManagementTalk_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ManagementTalk" ADD CONSTRAINT "ManagementTalk_followsId_fkey" FOREIGN KEY ("followsId") REFERENCES "ManagementTalk"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TalkQuestion" ADD CONSTRAINT "TalkQuestion_talkId_fkey" FOREIGN KEY ("talkId") REFERENCES "ManagementTalk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TalkRequester" ADD CONSTRAINT "TalkRequester_talkId_fkey" FOREIGN KEY ("talkId") REFERENCES "ManagementTalk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TalkRequester" ADD CONSTRAINT "TalkRequester_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TalkSignature" ADD CONSTRAINT "TalkSignature_talkId_fkey" FOREIGN KEY ("talkId") REFERENCES "ManagementTalk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TalkSignature" ADD CONSTRAINT "TalkSignature_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
