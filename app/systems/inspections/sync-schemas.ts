import * as z from 'zod/mini';
import { PRESENT } from './checklist.ts';
import {
  DESCRIPTION_LENGTH,
  FINDING_CATEGORIES,
  NOTE_LENGTH,
  SEVERITIES,
  SUGGESTION_LENGTH,
} from './inspection.ts';
import { MOST_ENTRIES, MOST_FILE_BYTES, PIECE_BYTES } from './wire.ts';

const uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));
const id = z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647));
const instant = z.iso.datetime();
const words = (most: number) => z.string().check(z.maxLength(most));
const KEY = new RegExp(`^(${PRESENT}|follow/(concerns|commitments|findings)/\\d{1,10}|[A-Za-z0-9_-]{1,40})$`);

const answer = z.object({
  id: uuid,
  placeId: z.nullable(id),
  itemKey: z.string().check(z.regex(KEY)),
  answer: words(500),
  note: words(NOTE_LENGTH.max),
  replaces: z.array(uuid).check(z.maxLength(20)),
  deviceAt: instant,
});

const finding = z.object({
  id: uuid,
  placeId: id,
  itemKey: z.string().check(z.regex(/^[A-Za-z0-9_/-]{0,60}$/)),
  category: z.enum(FINDING_CATEGORIES),
  severity: z.enum(SEVERITIES),
  description: z.string().check(z.minLength(DESCRIPTION_LENGTH.min), z.maxLength(DESCRIPTION_LENGTH.max * 2)),
  suggestion: words(SUGGESTION_LENGTH.max * 2),
  deviceAt: instant,
});

const file = z.object({
  id: uuid,
  entryId: uuid,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  bytes: z.number().check(z.int(), z.positive(), z.maximum(MOST_FILE_BYTES)),
});

/** What one request tells; `employeeId` is whose it is, as a phone may serve several people, and `sentAt` is the phone's clock at that moment, by which the server sets its times right. */
export const entriesSchema = z.object({
  employeeId: id,
  deviceId: uuid,
  sentAt: instant,
  answers: z.array(answer).check(z.maxLength(MOST_ENTRIES)),
  findings: z.array(finding).check(z.maxLength(MOST_ENTRIES)),
  files: z.array(file).check(z.maxLength(MOST_ENTRIES)),
});

export type SentEntries = z.output<typeof entriesSchema>;

/** The same as it travels: JSON in a field of a form. */
export const entriesFormSchema = z.object({
  entries: z.pipe(z.pipe(z.string(), z.transform(readJson)), entriesSchema),
});

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** `/inspections/12/files`: a piece of a photo from that byte on. */
export const pieceSchema = z.object({
  file: uuid,
  offset: z.coerce.number().check(z.int(), z.minimum(0), z.maximum(MOST_FILE_BYTES)),
  piece: z.custom<Blob>((value) => value instanceof Blob && value.size > 0 && value.size <= PIECE_BYTES),
});

export type SentPiece = z.output<typeof pieceSchema>;
