-- AlterTable
ALTER TABLE "ConsultationDay" ADD COLUMN     "unnamed" INTEGER NOT NULL DEFAULT 0;

-- The topic of a fixed talk was stored in Chinese; its quarter is stored now, and told in the reader's language.
UPDATE "ManagementTalk" SET topic = regexp_replace(topic, '^(\d{4})年第([1-4])季度固定约谈$', '\1-Q\2') WHERE kind = 'FIXED';
