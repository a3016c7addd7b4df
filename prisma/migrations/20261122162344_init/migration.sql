-- CreateTable
CREATE TABLE "Account" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "employeeId" INTEGER,
    "loginName" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'EMPLOYEE',
    "passwordHash" TEXT,
    "failedSignIns" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),
    "disabledAt" TIMESTAMPTZ(3),
    "locale" TEXT NOT NULL DEFAULT 'zh-CN',
    "textSize" INTEGER NOT NULL DEFAULT 100,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" SERIAL NOT NULL,
    "accountId" INTEGER NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" SERIAL NOT NULL,
    "accountId" INTEGER NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "userAgent" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KpiMonth" (
    "enterpriseId" INTEGER NOT NULL,
    "cohort" DATE NOT NULL,
    "month" DATE NOT NULL,
    "unitId" INTEGER NOT NULL,
    "knownOn" DATE NOT NULL,
    "submitted" INTEGER NOT NULL DEFAULT 0,
    "valid" INTEGER NOT NULL DEFAULT 0,
    "admitted" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "adopted" INTEGER NOT NULL DEFAULT 0,
    "decided" INTEGER NOT NULL DEFAULT 0,
    "planAdopted" INTEGER NOT NULL DEFAULT 0,
    "planCompleted" INTEGER NOT NULL DEFAULT 0,
    "repliesDue" INTEGER NOT NULL DEFAULT 0,
    "repliesOnTime" INTEGER NOT NULL DEFAULT 0,
    "verified" INTEGER NOT NULL DEFAULT 0,
    "verifiedSaving" DECIMAL(18,2) NOT NULL DEFAULT 0,
    "verifiedCost" DECIMAL(18,2) NOT NULL DEFAULT 0,
    "rewardTotal" DECIMAL(18,2) NOT NULL DEFAULT 0,

    CONSTRAINT "KpiMonth_pkey" PRIMARY KEY ("enterpriseId","cohort","month","unitId")
);

-- CreateTable
CREATE TABLE "KpiReplyTime" (
    "enterpriseId" INTEGER NOT NULL,
    "cohort" DATE NOT NULL,
    "unitId" INTEGER NOT NULL,
    "workdays" INTEGER NOT NULL,
    "replies" INTEGER NOT NULL,

    CONSTRAINT "KpiReplyTime_pkey" PRIMARY KEY ("enterpriseId","cohort","unitId","workdays")
);

-- CreateTable
CREATE TABLE "KpiParticipant" (
    "enterpriseId" INTEGER NOT NULL,
    "cohort" DATE NOT NULL,
    "employeeId" INTEGER NOT NULL,
    "proposals" INTEGER NOT NULL,

    CONSTRAINT "KpiParticipant_pkey" PRIMARY KEY ("enterpriseId","cohort","employeeId")
);

-- CreateTable
CREATE TABLE "KpiStaleMonth" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "cohort" DATE NOT NULL,

    CONSTRAINT "KpiStaleMonth_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "no" TEXT,
    "draftKey" TEXT,
    "status" TEXT NOT NULL DEFAULT 'DRAFT',
    "mode" TEXT NOT NULL DEFAULT 'IMPLEMENTED',
    "kind" TEXT NOT NULL DEFAULT 'IMPROVEMENT',
    "origin" TEXT NOT NULL DEFAULT 'PORTAL',
    "title" TEXT NOT NULL DEFAULT '',
    "innovationArea" TEXT,
    "improvementType" TEXT,
    "before" TEXT NOT NULL DEFAULT '',
    "cause" TEXT NOT NULL DEFAULT '',
    "plan" TEXT NOT NULL DEFAULT '',
    "target" TEXT NOT NULL DEFAULT '',
    "after" TEXT NOT NULL DEFAULT '',
    "spreadNote" TEXT NOT NULL DEFAULT '',
    "confidentialTechnical" BOOLEAN NOT NULL DEFAULT false,
    "affectsSafety" BOOLEAN NOT NULL DEFAULT false,
    "crossDepartment" BOOLEAN NOT NULL DEFAULT false,
    "leadId" INTEGER NOT NULL,
    "unitId" INTEGER NOT NULL,
    "position" TEXT,
    "typistId" INTEGER,
    "typedByAccountId" INTEGER,
    "submittedOn" DATE,
    "submittedAt" TIMESTAMPTZ(3),
    "firstReplyOn" DATE,
    "acceptedOn" DATE,
    "decidedOn" DATE,
    "adoptedOn" DATE,
    "plannedOn" DATE,
    "firstPlannedOn" DATE,
    "completedOn" DATE,
    "verifiedOn" DATE,
    "rewardedOn" DATE,
    "noticeEndsOn" DATE,
    "invalidOn" DATE,
    "invalidAs" TEXT,
    "reasonCode" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "duplicateOfId" INTEGER,
    "savingClaimed" DECIMAL(14,2),
    "savingFormula" TEXT NOT NULL DEFAULT '',
    "costPlanned" DECIMAL(14,2),
    "cost" DECIMAL(14,2),
    "savingVerified" DECIMAL(14,2),
    "implementerId" INTEGER,
    "score" DECIMAL(5,2),
    "grade" TEXT,
    "reward" DECIMAL(14,2),
    "postponed" BOOLEAN NOT NULL DEFAULT false,
    "refusedById" INTEGER,
    "refusedAs" TEXT,
    "appealEndsOn" DATE,
    "occurrence" INTEGER NOT NULL DEFAULT 1,
    "copied" BOOLEAN NOT NULL DEFAULT false,
    "secondAsked" BOOLEAN NOT NULL DEFAULT false,
    "scoringRound" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalPartner" (
    "proposalId" INTEGER NOT NULL,
    "employeeId" INTEGER NOT NULL,
    "share" INTEGER NOT NULL,

    CONSTRAINT "ProposalPartner_pkey" PRIMARY KEY ("proposalId","employeeId")
);

-- CreateTable
CREATE TABLE "ProposalSearch" (
    "proposalId" INTEGER NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "titleGrams" TEXT[],
    "textGrams" TEXT[],

    CONSTRAINT "ProposalSearch_pkey" PRIMARY KEY ("proposalId")
);

-- CreateTable
CREATE TABLE "ProposalScore" (
    "id" SERIAL NOT NULL,
    "proposalId" INTEGER NOT NULL,
    "scorerId" INTEGER NOT NULL,
    "round" INTEGER NOT NULL DEFAULT 1,
    "duty" TEXT NOT NULL,
    "marks" JSONB NOT NULL,
    "total" DECIMAL(5,2) NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProposalScore_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalReward" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "proposalId" INTEGER NOT NULL,
    "employeeId" INTEGER NOT NULL,
    "share" INTEGER NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "grantedOn" DATE NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ProposalReward_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalObjection" (
    "id" SERIAL NOT NULL,
    "proposalId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "result" TEXT,
    "answer" TEXT NOT NULL DEFAULT '',
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ProposalObjection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalAppeal" (
    "proposalId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "fromStatus" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "result" TEXT,
    "answer" TEXT NOT NULL DEFAULT '',
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ProposalAppeal_pkey" PRIMARY KEY ("proposalId")
);

-- CreateTable
CREATE TABLE "NumberSeries" (
    "enterpriseId" INTEGER NOT NULL,
    "series" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "NumberSeries_pkey" PRIMARY KEY ("enterpriseId","series","year")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "accountId" INTEGER,
    "actorName" TEXT NOT NULL DEFAULT '',
    "fromStatus" TEXT,
    "toStatus" TEXT,
    "ruleKey" TEXT,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Deadline" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "holderRole" TEXT NOT NULL,
    "unitId" INTEGER NOT NULL,
    "holderId" INTEGER,
    "startedOn" DATE NOT NULL,
    "dueOn" DATE NOT NULL,
    "ruleKey" TEXT NOT NULL,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Deadline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RuleOverride" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',
    "validFrom" DATE NOT NULL,
    "validTo" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RuleOverride_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "slot" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "uploadedById" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrgUnit" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER,
    "parentId" INTEGER,
    "kind" TEXT NOT NULL,
    "code" TEXT,
    "name" TEXT NOT NULL,
    "path" TEXT NOT NULL DEFAULT '',
    "closedOn" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OrgUnit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Employee" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "no" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "gender" TEXT,
    "phone" TEXT,
    "position" TEXT,
    "positionKind" TEXT,
    "employmentForm" TEXT,
    "unionMember" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Employee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Employment" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "employeeId" INTEGER NOT NULL,
    "joinedOn" DATE NOT NULL,
    "leftOn" DATE,

    CONSTRAINT "Employment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UnitMembership" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "employeeId" INTEGER NOT NULL,
    "unitId" INTEGER NOT NULL,
    "fromOn" DATE NOT NULL,
    "toOn" DATE,

    CONSTRAINT "UnitMembership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleAssignment" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "employeeId" INTEGER NOT NULL,
    "unitId" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "fromOn" DATE NOT NULL,
    "toOn" DATE,
    "grantedById" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RoleAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkCalendarDay" (
    "enterpriseId" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "isWorkday" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "WorkCalendarDay_pkey" PRIMARY KEY ("enterpriseId","day")
);

-- CreateTable
CREATE TABLE "ImportBatch" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'PREVIEWED',
    "preview" JSONB NOT NULL,
    "skipInvalid" BOOLEAN NOT NULL DEFAULT false,
    "createdById" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "committedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ImportBatch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Account_employeeId_key" ON "Account"("employeeId");

-- CreateIndex
CREATE UNIQUE INDEX "Account_enterpriseId_loginName_key" ON "Account"("enterpriseId", "loginName");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_accountId_idx" ON "Invitation"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_accountId_idx" ON "Session"("accountId");

-- CreateIndex
CREATE INDEX "KpiMonth_enterpriseId_month_idx" ON "KpiMonth"("enterpriseId", "month");

-- CreateIndex
CREATE INDEX "KpiStaleMonth_enterpriseId_idx" ON "KpiStaleMonth"("enterpriseId");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_draftKey_key" ON "Proposal"("draftKey");

-- CreateIndex
CREATE INDEX "Proposal_enterpriseId_submittedOn_id_idx" ON "Proposal"("enterpriseId", "submittedOn" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Proposal_enterpriseId_status_submittedOn_id_idx" ON "Proposal"("enterpriseId", "status", "submittedOn" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Proposal_enterpriseId_unitId_submittedOn_idx" ON "Proposal"("enterpriseId", "unitId", "submittedOn");

-- CreateIndex
CREATE INDEX "Proposal_leadId_submittedOn_idx" ON "Proposal"("leadId", "submittedOn");

-- CreateIndex
CREATE INDEX "Proposal_enterpriseId_savingVerified_id_idx" ON "Proposal"("enterpriseId", "savingVerified" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Proposal_enterpriseId_verifiedOn_idx" ON "Proposal"("enterpriseId", "verifiedOn");

-- CreateIndex
CREATE INDEX "Proposal_enterpriseId_rewardedOn_idx" ON "Proposal"("enterpriseId", "rewardedOn");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_enterpriseId_no_key" ON "Proposal"("enterpriseId", "no");

-- CreateIndex
CREATE INDEX "ProposalPartner_employeeId_idx" ON "ProposalPartner"("employeeId");

-- CreateIndex
CREATE INDEX "ProposalSearch_titleGrams_idx" ON "ProposalSearch" USING GIN ("titleGrams");

-- CreateIndex
CREATE INDEX "ProposalSearch_textGrams_idx" ON "ProposalSearch" USING GIN ("textGrams");

-- CreateIndex
CREATE UNIQUE INDEX "ProposalScore_proposalId_round_scorerId_key" ON "ProposalScore"("proposalId", "round", "scorerId");

-- CreateIndex
CREATE INDEX "ProposalReward_proposalId_idx" ON "ProposalReward"("proposalId");

-- CreateIndex
CREATE INDEX "ProposalReward_employeeId_idx" ON "ProposalReward"("employeeId");

-- CreateIndex
CREATE INDEX "ProposalReward_enterpriseId_grantedOn_idx" ON "ProposalReward"("enterpriseId", "grantedOn");

-- CreateIndex
CREATE INDEX "ProposalObjection_proposalId_idx" ON "ProposalObjection"("proposalId");

-- CreateIndex
CREATE INDEX "Event_subjectType_subjectId_id_idx" ON "Event"("subjectType", "subjectId", "id");

-- CreateIndex
CREATE INDEX "Event_enterpriseId_at_idx" ON "Event"("enterpriseId", "at");

-- CreateIndex
CREATE INDEX "Deadline_subjectType_subjectId_idx" ON "Deadline"("subjectType", "subjectId");

-- CreateIndex
CREATE INDEX "Deadline_enterpriseId_closedAt_dueOn_idx" ON "Deadline"("enterpriseId", "closedAt", "dueOn");

-- CreateIndex
CREATE INDEX "Deadline_holderId_closedAt_dueOn_idx" ON "Deadline"("holderId", "closedAt", "dueOn");

-- CreateIndex
CREATE INDEX "RuleOverride_enterpriseId_key_idx" ON "RuleOverride"("enterpriseId", "key");

-- CreateIndex
CREATE INDEX "Attachment_subjectType_subjectId_idx" ON "Attachment"("subjectType", "subjectId");

-- CreateIndex
CREATE INDEX "Attachment_enterpriseId_sha256_idx" ON "Attachment"("enterpriseId", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "OrgUnit_code_key" ON "OrgUnit"("code");

-- CreateIndex
CREATE INDEX "OrgUnit_path_idx" ON "OrgUnit"("path" text_pattern_ops);

-- CreateIndex
CREATE INDEX "OrgUnit_enterpriseId_idx" ON "OrgUnit"("enterpriseId");

-- CreateIndex
CREATE UNIQUE INDEX "OrgUnit_parentId_name_key" ON "OrgUnit"("parentId", "name");

-- CreateIndex
CREATE INDEX "Employee_enterpriseId_name_idx" ON "Employee"("enterpriseId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Employee_enterpriseId_no_key" ON "Employee"("enterpriseId", "no");

-- CreateIndex
CREATE INDEX "Employment_enterpriseId_joinedOn_leftOn_idx" ON "Employment"("enterpriseId", "joinedOn", "leftOn");

-- CreateIndex
CREATE UNIQUE INDEX "Employment_employeeId_joinedOn_key" ON "Employment"("employeeId", "joinedOn");

-- CreateIndex
CREATE INDEX "UnitMembership_enterpriseId_unitId_fromOn_toOn_idx" ON "UnitMembership"("enterpriseId", "unitId", "fromOn", "toOn");

-- CreateIndex
CREATE UNIQUE INDEX "UnitMembership_employeeId_fromOn_key" ON "UnitMembership"("employeeId", "fromOn");

-- CreateIndex
CREATE INDEX "RoleAssignment_employeeId_idx" ON "RoleAssignment"("employeeId");

-- CreateIndex
CREATE INDEX "RoleAssignment_enterpriseId_role_unitId_idx" ON "RoleAssignment"("enterpriseId", "role", "unitId");

-- CreateIndex
CREATE INDEX "ImportBatch_enterpriseId_createdAt_idx" ON "ImportBatch"("enterpriseId", "createdAt" DESC);

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_leadId_fkey" FOREIGN KEY ("leadId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_typistId_fkey" FOREIGN KEY ("typistId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_implementerId_fkey" FOREIGN KEY ("implementerId") REFERENCES "Employee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_duplicateOfId_fkey" FOREIGN KEY ("duplicateOfId") REFERENCES "Proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalPartner" ADD CONSTRAINT "ProposalPartner_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalPartner" ADD CONSTRAINT "ProposalPartner_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalSearch" ADD CONSTRAINT "ProposalSearch_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalScore" ADD CONSTRAINT "ProposalScore_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalScore" ADD CONSTRAINT "ProposalScore_scorerId_fkey" FOREIGN KEY ("scorerId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalReward" ADD CONSTRAINT "ProposalReward_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalReward" ADD CONSTRAINT "ProposalReward_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalObjection" ADD CONSTRAINT "ProposalObjection_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalObjection" ADD CONSTRAINT "ProposalObjection_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Employee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalAppeal" ADD CONSTRAINT "ProposalAppeal_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrgUnit" ADD CONSTRAINT "OrgUnit_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "OrgUnit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrgUnit" ADD CONSTRAINT "OrgUnit_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "OrgUnit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Employee" ADD CONSTRAINT "Employee_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "OrgUnit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Employment" ADD CONSTRAINT "Employment_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitMembership" ADD CONSTRAINT "UnitMembership_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitMembership" ADD CONSTRAINT "UnitMembership_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "OrgUnit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "OrgUnit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
