-- AlterTable
ALTER TABLE "Concern" ADD COLUMN     "complex" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "ratingEndsOn" DATE;
