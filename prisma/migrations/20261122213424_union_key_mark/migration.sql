-- CreateTable
CREATE TABLE "UnionKeyMark" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "fingerprint" TEXT NOT NULL,

    CONSTRAINT "UnionKeyMark_pkey" PRIMARY KEY ("id")
);
