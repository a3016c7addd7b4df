-- CreateTable
CREATE TABLE "NoticeChannel" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "employeeId" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "mine" TEXT NOT NULL DEFAULT 'DIGEST',
    "waits" TEXT NOT NULL DEFAULT 'AT_ONCE',
    "confirmToken" TEXT,
    "confirmedAt" TIMESTAMPTZ(3),
    "brokenAt" TIMESTAMPTZ(3),

    CONSTRAINT "NoticeChannel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuietHours" (
    "employeeId" INTEGER NOT NULL,
    "fromHour" TEXT NOT NULL,
    "toHour" TEXT NOT NULL,

    CONSTRAINT "QuietHours_pkey" PRIMARY KEY ("employeeId")
);

-- CreateTable
CREATE TABLE "PushSubscription" (
    "id" SERIAL NOT NULL,
    "employeeId" INTEGER NOT NULL,
    "sessionId" INTEGER NOT NULL,
    "endpoint" TEXT NOT NULL,
    "p256dh" TEXT NOT NULL,
    "auth" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PushSubscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Robot" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "unitId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "secret" TEXT NOT NULL DEFAULT '',
    "about" TEXT NOT NULL DEFAULT '',
    "brokenAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Robot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "NoticeDelivery" (
    "id" SERIAL NOT NULL,
    "enterpriseId" INTEGER NOT NULL,
    "noticeId" INTEGER,
    "employeeId" INTEGER,
    "robotId" INTEGER,
    "channel" TEXT NOT NULL,
    "digest" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'PENDING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "problem" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "NoticeDelivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PushKeys" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "publicKey" TEXT NOT NULL,
    "privateKey" TEXT NOT NULL,

    CONSTRAINT "PushKeys_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "NoticeChannel_confirmToken_key" ON "NoticeChannel"("confirmToken");

-- CreateIndex
CREATE UNIQUE INDEX "NoticeChannel_employeeId_channel_key" ON "NoticeChannel"("employeeId", "channel");

-- CreateIndex
CREATE UNIQUE INDEX "PushSubscription_endpoint_key" ON "PushSubscription"("endpoint");

-- CreateIndex
CREATE INDEX "PushSubscription_employeeId_idx" ON "PushSubscription"("employeeId");

-- CreateIndex
CREATE INDEX "PushSubscription_sessionId_idx" ON "PushSubscription"("sessionId");

-- CreateIndex
CREATE INDEX "Robot_enterpriseId_idx" ON "Robot"("enterpriseId");

-- CreateIndex
CREATE INDEX "NoticeDelivery_state_nextAttemptAt_idx" ON "NoticeDelivery"("state", "nextAttemptAt");

-- CreateIndex
CREATE INDEX "NoticeDelivery_noticeId_idx" ON "NoticeDelivery"("noticeId");

-- CreateIndex
CREATE INDEX "NoticeDelivery_employeeId_channel_idx" ON "NoticeDelivery"("employeeId", "channel");

-- CreateIndex
CREATE INDEX "NoticeDelivery_robotId_idx" ON "NoticeDelivery"("robotId");

-- CreateIndex
CREATE INDEX "Notice_employeeId_id_idx" ON "Notice"("employeeId", "id" DESC);

-- AddForeignKey
ALTER TABLE "NoticeChannel" ADD CONSTRAINT "NoticeChannel_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuietHours" ADD CONSTRAINT "QuietHours_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PushSubscription" ADD CONSTRAINT "PushSubscription_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PushSubscription" ADD CONSTRAINT "PushSubscription_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Robot" ADD CONSTRAINT "Robot_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "OrgUnit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeDelivery" ADD CONSTRAINT "NoticeDelivery_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeDelivery" ADD CONSTRAINT "NoticeDelivery_employeeId_fkey" FOREIGN KEY ("employeeId") REFERENCES "Employee"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeDelivery" ADD CONSTRAINT "NoticeDelivery_robotId_fkey" FOREIGN KEY ("robotId") REFERENCES "Robot"("id") ON DELETE CASCADE ON UPDATE CASCADE;
