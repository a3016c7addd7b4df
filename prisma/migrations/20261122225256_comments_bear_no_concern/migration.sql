-- AlterTable
ALTER TABLE "PostComment" DROP COLUMN "concernId";
