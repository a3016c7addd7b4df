-- CreateTable
CREATE TABLE "Concern" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "no" TEXT NOT NULL,
    "formKey" TEXT,
    "tier" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'REGISTERED',
    "source" TEXT NOT NULL DEFAULT 'ONLINE',
    "channel" TEXT NOT NULL DEFAULT 'ONLINE',
    "category" TEXT NOT NULL,
    "urgency" TEXT NOT NULL DEFAULT 'GENERAL',
    "hazard" BOOLEAN NOT NULL DEFAULT false,
    "unitId" INTEGER NOT NULL,
    "authorId" INTEGER,
    "authorKey" TEXT,
    "authorSealed" BYTEA,
    "typistId" INTEGER,
    "representativeId" INTEGER,
    "receiverId" INTEGER,
    "cardId" INTEGER,
    "departmentId" INTEGER,
    "handlerId" INTEGER,
    "receiptHash" TEXT,
    "submittedOn" DATE NOT NULL,
    "dispatchedOn" DATE,
    "firstReplyOn" DATE,
    "firstReplyDueOn" DATE,
    "repliedOn" DATE,
    "closedOn" DATE,
    "outcome" TEXT,
    "satisfaction" TEXT,
    "reopened" INTEGER NOT NULL DEFAULT 0,
    "answeredOnSpot" BOOLEAN NOT NULL DEFAULT false,
    "reasonCode" TEXT,
    "duplicateOfId" INTEGER,
    "transferredNoun" TEXT,
    "transferredId" INTEGER,
    "answerPublic" BOOLEAN NOT NULL DEFAULT false,
    "erasedOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Concern_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConcernEntry" (
    "id" SERIAL NOT NULL,
    "concernId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "byId" INTEGER,
    "byAuthor" BOOLEAN NOT NULL DEFAULT false,
    "sealed" BYTEA NOT NULL,
    "onDay" DATE NOT NULL,
    "at" TIMESTAMPTZ(3),

    CONSTRAINT "ConcernEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConcernFile" (
    "id" SERIAL NOT NULL,
    "concernId" INTEGER NOT NULL,
    "entryId" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,

    CONSTRAINT "ConcernFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConcernParty" (
    "concernId" INTEGER NOT NULL,
    "employeeId" INTEGER NOT NULL,

    CONSTRAINT "ConcernParty_pkey" PRIMARY KEY ("concernId","employeeId")
);

-- CreateTable
CREATE TABLE "ConcernCoHandler" (
    "concernId" INTEGER NOT NULL,
    "unitId" INTEGER NOT NULL,
    "answeredOn" DATE,

    CONSTRAINT "ConcernCoHandler_pkey" PRIMARY KEY ("concernId","unitId")
);

-- CreateTable
CREATE TABLE "ConcernAccess" (
    "id" SERIAL NOT NULL,
    "concernId" INTEGER NOT NULL,
    "employeeId" INTEGER NOT NULL,
    "capacity" TEXT NOT NULL,
    "onDay" DATE NOT NULL,
    "times" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ConcernAccess_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConcernOpening" (
    "id" SERIAL NOT NULL,
    "concernId" INTEGER NOT NULL,
    "forId" INTEGER NOT NULL,
    "askedById" INTEGER NOT NULL,
    "withAuthor" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'ASKED',
    "decidedById" INTEGER,
    "answer" TEXT NOT NULL DEFAULT '',
    "askedOn" DATE NOT NULL,
    "decidedOn" DATE,
    "endsOn" DATE,

    CONSTRAINT "ConcernOpening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SpentProof" (
    "hash" TEXT NOT NULL,
    "onDay" DATE NOT NULL,

    CONSTRAINT "SpentProof_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "CardBatch" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "representativeId" INTEGER NOT NULL,
    "unitId" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "issuedOn" DATE NOT NULL,

    CONSTRAINT "CardBatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContactCard" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "no" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'CARD',
    "batchId" INTEGER,
    "representativeId" INTEGER NOT NULL,
    "token" TEXT NOT NULL,
    "holderId" INTEGER,
    "status" TEXT NOT NULL DEFAULT 'ISSUED',
    "issuedOn" DATE NOT NULL,
    "handedOn" DATE,
    "endedOn" DATE,
    "endReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ContactCard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Visit" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "representativeId" INTEGER NOT NULL,
    "employeeId" INTEGER NOT NULL,
    "cardId" INTEGER,
    "visitedOn" DATE NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublicNotice" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "no" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'DRAFT',
    "subjectType" TEXT,
    "subjectId" INTEGER,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL DEFAULT '',
    "details" JSONB NOT NULL DEFAULT '[]',
    "unitId" INTEGER NOT NULL,
    "minDays" INTEGER NOT NULL,
    "dayKind" TEXT NOT NULL,
    "ruleKey" TEXT NOT NULL DEFAULT '',
    "publishedOn" DATE,
    "endsOn" DATE,
    "closedOn" DATE,
    "result" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "preparedById" INTEGER,
    "approvedById" INTEGER,
    "replacesId" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PublicNotice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublicNoticeObjection" (
    "id" SERIAL NOT NULL,
    "noticeId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'OPEN',
    "answer" TEXT NOT NULL DEFAULT '',
    "decidedById" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PublicNoticeObjection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CongressTerm" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "termNo" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'PREPARING',
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "extensionReason" TEXT NOT NULL DEFAULT '',
    "scheme" TEXT NOT NULL,
    "employeeCount" INTEGER NOT NULL,
    "quota" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CongressTerm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ElectionUnit" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "termId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "quota" INTEGER NOT NULL,
    "employeeCount" INTEGER NOT NULL,
    "femaleCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ElectionUnit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ElectionUnitPart" (
    "electionUnitId" INTEGER NOT NULL,
    "unitId" INTEGER NOT NULL,

    CONSTRAINT "ElectionUnitPart_pkey" PRIMARY KEY ("electionUnitId","unitId")
);

-- CreateTable
CREATE TABLE "Representative" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "termId" INTEGER NOT NULL,
    "electionUnitId" INTEGER NOT NULL,
    "employeeId" INTEGER NOT NULL,
    "category" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'ELECTED',
    "electedOn" DATE,
    "electorate" INTEGER,
    "voters" INTEGER,
    "votesFor" INTEGER,
    "inOfficeFrom" DATE,
    "suspendedOn" DATE,
    "endedOn" DATE,
    "endReason" TEXT,
    "endNote" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Representative_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RepresentativeEntry" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "representativeId" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'DRAFT',
    "promise" TEXT NOT NULL DEFAULT '',
    "duties" TEXT NOT NULL DEFAULT '',
    "workPhone" TEXT NOT NULL DEFAULT '',
    "consultation" TEXT NOT NULL DEFAULT '',
    "confirmedOn" DATE,
    "publishedOn" DATE,
    "expiredOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RepresentativeEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Vacancy" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "termId" INTEGER NOT NULL,
    "electionUnitId" INTEGER NOT NULL,
    "formerId" INTEGER,
    "status" TEXT NOT NULL DEFAULT 'OPEN',
    "openedOn" DATE NOT NULL,
    "closedOn" DATE,
    "filledById" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Vacancy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Post" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "representativeId" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PostComment" (
    "id" SERIAL NOT NULL,
    "postId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredAt" TIMESTAMPTZ(3),
    "concernId" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PostComment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "YearlyReport" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "representativeId" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'DRAFT',
    "text" TEXT NOT NULL DEFAULT '',
    "figures" JSONB NOT NULL DEFAULT '{}',
    "publishedOn" DATE,
    "ratingEndsOn" DATE,
    "version" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "YearlyReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportRater" (
    "reportId" INTEGER NOT NULL,
    "employeeId" INTEGER NOT NULL,

    CONSTRAINT "ReportRater_pkey" PRIMARY KEY ("reportId","employeeId")
);

-- CreateTable
CREATE TABLE "ReportRating" (
    "reportId" INTEGER NOT NULL,
    "level" TEXT NOT NULL,
    "voices" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ReportRating_pkey" PRIMARY KEY ("reportId","level")
);

-- CreateIndex
CREATE UNIQUE INDEX "Concern_formKey_key" ON "Concern"("formKey");

-- CreateIndex
CREATE UNIQUE INDEX "Concern_receiptHash_key" ON "Concern"("receiptHash");

-- CreateIndex
CREATE INDEX "Concern_enterpriseId_submittedOn_id_idx" ON "Concern"("enterpriseId", "submittedOn" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Concern_enterpriseId_status_submittedOn_id_idx" ON "Concern"("enterpriseId", "status", "submittedOn" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Concern_enterpriseId_unitId_submittedOn_idx" ON "Concern"("enterpriseId", "unitId", "submittedOn");

-- CreateIndex
CREATE INDEX "Concern_authorId_submittedOn_idx" ON "Concern"("authorId", "submittedOn");

-- CreateIndex
CREATE INDEX "Concern_authorKey_idx" ON "Concern"("authorKey");

-- CreateIndex
CREATE INDEX "Concern_receiverId_status_idx" ON "Concern"("receiverId", "status");

-- CreateIndex
CREATE INDEX "Concern_representativeId_status_idx" ON "Concern"("representativeId", "status");

-- CreateIndex
CREATE INDEX "Concern_departmentId_status_idx" ON "Concern"("departmentId", "status");

-- CreateIndex
CREATE INDEX "Concern_duplicateOfId_idx" ON "Concern"("duplicateOfId");

-- CreateIndex
CREATE INDEX "Concern_cardId_idx" ON "Concern"("cardId");

-- CreateIndex
CREATE UNIQUE INDEX "Concern_enterpriseId_no_key" ON "Concern"("enterpriseId", "no");

-- CreateIndex
CREATE INDEX "ConcernEntry_concernId_id_idx" ON "ConcernEntry"("concernId", "id");

-- CreateIndex
CREATE INDEX "ConcernFile_concernId_idx" ON "ConcernFile"("concernId");

-- CreateIndex
CREATE INDEX "ConcernParty_employeeId_idx" ON "ConcernParty"("employeeId");

-- CreateIndex
CREATE UNIQUE INDEX "ConcernAccess_concernId_employeeId_capacity_onDay_key" ON "ConcernAccess"("concernId", "employeeId", "capacity", "onDay");

-- CreateIndex
CREATE INDEX "ConcernOpening_concernId_idx" ON "ConcernOpening"("concernId");

-- CreateIndex
CREATE INDEX "ConcernOpening_forId_status_idx" ON "ConcernOpening"("forId", "status");

-- CreateIndex
CREATE INDEX "SpentProof_onDay_idx" ON "SpentProof"("onDay");

-- CreateIndex
CREATE INDEX "CardBatch_enterpriseId_issuedOn_idx" ON "CardBatch"("enterpriseId", "issuedOn");

-- CreateIndex
CREATE UNIQUE INDEX "ContactCard_token_key" ON "ContactCard"("token");

-- CreateIndex
CREATE INDEX "ContactCard_representativeId_status_idx" ON "ContactCard"("representativeId", "status");

-- CreateIndex
CREATE INDEX "ContactCard_holderId_status_idx" ON "ContactCard"("holderId", "status");

-- CreateIndex
CREATE INDEX "ContactCard_batchId_idx" ON "ContactCard"("batchId");

-- CreateIndex
CREATE UNIQUE INDEX "ContactCard_enterpriseId_no_key" ON "ContactCard"("enterpriseId", "no");

-- CreateIndex
CREATE INDEX "Visit_representativeId_visitedOn_idx" ON "Visit"("representativeId", "visitedOn");

-- CreateIndex
CREATE INDEX "Visit_enterpriseId_visitedOn_idx" ON "Visit"("enterpriseId", "visitedOn");

-- CreateIndex
CREATE UNIQUE INDEX "PublicNotice_replacesId_key" ON "PublicNotice"("replacesId");

-- CreateIndex
CREATE INDEX "PublicNotice_enterpriseId_status_publishedOn_idx" ON "PublicNotice"("enterpriseId", "status", "publishedOn" DESC);

-- CreateIndex
CREATE INDEX "PublicNotice_subjectType_subjectId_idx" ON "PublicNotice"("subjectType", "subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "PublicNotice_enterpriseId_no_key" ON "PublicNotice"("enterpriseId", "no");

-- CreateIndex
CREATE INDEX "PublicNoticeObjection_noticeId_idx" ON "PublicNoticeObjection"("noticeId");

-- CreateIndex
CREATE UNIQUE INDEX "CongressTerm_enterpriseId_termNo_key" ON "CongressTerm"("enterpriseId", "termNo");

-- CreateIndex
CREATE INDEX "ElectionUnit_enterpriseId_idx" ON "ElectionUnit"("enterpriseId");

-- CreateIndex
CREATE UNIQUE INDEX "ElectionUnit_termId_name_key" ON "ElectionUnit"("termId", "name");

-- CreateIndex
CREATE INDEX "ElectionUnitPart_unitId_idx" ON "ElectionUnitPart"("unitId");

-- CreateIndex
CREATE INDEX "Representative_enterpriseId_status_idx" ON "Representative"("enterpriseId", "status");

-- CreateIndex
CREATE INDEX "Representative_employeeId_idx" ON "Representative"("employeeId");

-- CreateIndex
CREATE INDEX "Representative_electionUnitId_status_idx" ON "Representative"("electionUnitId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Representative_termId_employeeId_electionUnitId_key" ON "Representative"("termId", "employeeId", "electionUnitId");

-- CreateIndex
CREATE INDEX "RepresentativeEntry_representativeId_status_idx" ON "RepresentativeEntry"("representativeId", "status");

-- CreateIndex
CREATE INDEX "RepresentativeEntry_enterpriseId_status_idx" ON "RepresentativeEntry"("enterpriseId", "status");

-- CreateIndex
CREATE INDEX "Vacancy_enterpriseId_status_idx" ON "Vacancy"("enterpriseId", "status");

-- CreateIndex
CREATE INDEX "Post_representativeId_id_idx" ON "Post"("representativeId", "id" DESC);

-- CreateIndex
CREATE INDEX "PostComment_postId_id_idx" ON "PostComment"("postId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "YearlyReport_representativeId_year_key" ON "YearlyReport"("representativeId", "year");

-- AddForeignKey
ALTER TABLE "Concern" ADD CONSTRAINT "Concern_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Concern" ADD CONSTRAINT "Concern_typistId_fkey" FOREIGN KEY ("typistId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Concern" ADD CONSTRAINT "Concern_receiverId_fkey" FOREIGN KEY ("receiverId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Concern" ADD CONSTRAINT "Concern_handlerId_fkey" FOREIGN KEY ("handlerId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Concern" ADD CONSTRAINT "Concern_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "OrgUnit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Concern" ADD CONSTRAINT "Concern_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "OrgUnit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Concern" ADD CONSTRAINT "Concern_duplicateOfId_fkey" FOREIGN KEY ("duplicateOfId") REFERENCES "Concern"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConcernEntry" ADD CONSTRAINT "ConcernEntry_concernId_fkey" FOREIGN KEY ("concernId") REFERENCES "Concern"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConcernEntry" ADD CONSTRAINT "ConcernEntry_byId_fkey" FOREIGN KEY ("byId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConcernFile" ADD CONSTRAINT "ConcernFile_concernId_fkey" FOREIGN KEY ("concernId") REFERENCES "Concern"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConcernFile" ADD CONSTRAINT "ConcernFile_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "ConcernEntry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConcernParty" ADD CONSTRAINT "ConcernParty_concernId_fkey" FOREIGN KEY ("concernId") REFERENCES "Concern"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConcernParty" ADD CONSTRAINT "ConcernParty_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConcernCoHandler" ADD CONSTRAINT "ConcernCoHandler_concernId_fkey" FOREIGN KEY ("concernId") REFERENCES "Concern"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConcernCoHandler" ADD CONSTRAINT "ConcernCoHandler_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "OrgUnit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConcernAccess" ADD CONSTRAINT "ConcernAccess_concernId_fkey" FOREIGN KEY ("concernId") REFERENCES "Concern"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConcernAccess" ADD CONSTRAINT "ConcernAccess_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConcernOpening" ADD CONSTRAINT "ConcernOpening_concernId_fkey" FOREIGN KEY ("concernId") REFERENCES "Concern"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConcernOpening" ADD CONSTRAINT "ConcernOpening_forId_fkey" FOREIGN KEY ("forId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConcernOpening" ADD CONSTRAINT "ConcernOpening_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CardBatch" ADD CONSTRAINT "CardBatch_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "OrgUnit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactCard" ADD CONSTRAINT "ContactCard_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "CardBatch"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactCard" ADD CONSTRAINT "ContactCard_representativeId_fkey" FOREIGN KEY ("representativeId") REFERENCES "Representative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactCard" ADD CONSTRAINT "ContactCard_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_representativeId_fkey" FOREIGN KEY ("representativeId") REFERENCES "Representative"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visit" ADD CONSTRAINT "Visit_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "ContactCard"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicNotice" ADD CONSTRAINT "PublicNotice_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "PublicNotice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicNotice" ADD CONSTRAINT "PublicNotice_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "OrgUnit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicNoticeObjection" ADD CONSTRAINT "PublicNoticeObjection_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "PublicNotice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublicNoticeObjection" ADD CONSTRAINT "PublicNoticeObjection_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ElectionUnit" ADD CONSTRAINT "ElectionUnit_termId_fkey" FOREIGN KEY ("termId") REFERENCES "CongressTerm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ElectionUnitPart" ADD CONSTRAINT "ElectionUnitPart_electionUnitId_fkey" FOREIGN KEY ("electionUnitId") REFERENCES "ElectionUnit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ElectionUnitPart" ADD CONSTRAINT "ElectionUnitPart_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "OrgUnit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Representative" ADD CONSTRAINT "Representative_termId_fkey" FOREIGN KEY ("termId") REFERENCES "CongressTerm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Representative" ADD CONSTRAINT "Representative_electionUnitId_fkey" FOREIGN KEY ("electionUnitId") REFERENCES "ElectionUnit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Representative" ADD CONSTRAINT "Representative_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RepresentativeEntry" ADD CONSTRAINT "RepresentativeEntry_representativeId_fkey" FOREIGN KEY ("representativeId") REFERENCES "Representative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vacancy" ADD CONSTRAINT "Vacancy_termId_fkey" FOREIGN KEY ("termId") REFERENCES "CongressTerm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vacancy" ADD CONSTRAINT "Vacancy_electionUnitId_fkey" FOREIGN KEY ("electionUnitId") REFERENCES "ElectionUnit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vacancy" ADD CONSTRAINT "Vacancy_formerId_fkey" FOREIGN KEY ("formerId") REFERENCES "Representative"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Vacancy" ADD CONSTRAINT "Vacancy_filledById_fkey" FOREIGN KEY ("filledById") REFERENCES "Representative"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_representativeId_fkey" FOREIGN KEY ("representativeId") REFERENCES "Representative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostComment" ADD CONSTRAINT "PostComment_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostComment" ADD CONSTRAINT "PostComment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "YearlyReport" ADD CONSTRAINT "YearlyReport_representativeId_fkey" FOREIGN KEY ("representativeId") REFERENCES "Representative"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportRater" ADD CONSTRAINT "ReportRater_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "YearlyReport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportRater" ADD CONSTRAINT "ReportRater_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportRating" ADD CONSTRAINT "ReportRating_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "YearlyReport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One congress at a time.
CREATE UNIQUE INDEX "CongressTerm_one_active" ON "CongressTerm"("enterpriseId") WHERE status IN ('ACTIVE', 'EXTENDED');
