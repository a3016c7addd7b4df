-- AlterTable
ALTER TABLE "Deadline" ADD COLUMN     "lateSince" DATE;
