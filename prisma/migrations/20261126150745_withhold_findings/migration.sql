-- AlterTable
ALTER TABLE "Finding" ADD COLUMN     "withheld" BOOLEAN NOT NULL DEFAULT false;
