import * as z from 'zod/mini';
import { PRESENT, type Answer, type Checklist, type FollowUp } from './checklist.ts';
import {
  DESCRIPTION_LENGTH,
  FINDING_CATEGORIES,
  NOTE_LENGTH,
  SEVERITIES,
  SUGGESTION_LENGTH,
  type FindingCategory,
  type Part,
  type Severity,
} from './inspection.ts';

/** What a phone takes along before it goes where there is no network: `/inspections/12/pack`. */
export interface RoundPack {
  round: {
    id: number;
    no: string;
    title: string;
    unitName: string;
    plannedOn: string;
    checklist: Checklist;
    members: { employeeId: number; name: string; part: Part }[];
    stops: { placeId: number; name: string; code: string; followUps: FollowUp[] }[];
  };
  /** Who took it; nobody else sees it on this phone. */
  me: { employeeId: number; name: string };
  /** What is here already, from all phones. */
  answers: ReceivedAnswer[];
  findings: {
    entryId: string;
    placeId: number;
    itemKey: string;
    severity: Severity;
    description: string;
    by: string;
  }[];
  packedAt: string;
}

export interface ReceivedAnswer extends Answer {
  by: string;
}

/** A finding as a phone sends it. */
export interface SentFinding {
  id: string;
  placeId: number;
  itemKey: string;
  category: FindingCategory;
  severity: Severity;
  description: string;
  suggestion: string;
  deviceAt: string;
}

export interface SentAnswer extends Answer {
  deviceAt: string;
}

/** A photo as a phone announces it: whose it is, how long, and what its bytes sum up to. */
export interface SentFile {
  id: string;
  entryId: string;
  sha256: string;
  bytes: number;
}

/** What the server holds: the phone lets go only of what is named here. */
export interface Received {
  answers: string[];
  findings: string[];
  files: { id: string; sha256: string; received: number; isWhole: boolean; refusal: string | null }[];
}

/** The piece of a photo that one request carries. */
export const PIECE_BYTES = 64 * 1024;
/** A photo on the phone, drawn anew by it. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024;
/** So many entries go with one request. */
export const MOST_ENTRIES = 200;

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

/** What one request tells; `sentAt` is the phone's clock at that moment, by which the server sets its times right. */
export const entriesSchema = z.object({
  deviceId: uuid,
  sentAt: instant,
  answers: z.array(answer).check(z.maxLength(MOST_ENTRIES)),
  findings: z.array(finding).check(z.maxLength(MOST_ENTRIES)),
  files: z.array(file).check(z.maxLength(MOST_ENTRIES)),
});

export type SentEntries = z.output<typeof entriesSchema>;

/** `/inspections/12/files`: a piece of a photo from that byte on. */
export const pieceSchema = z.object({
  file: uuid,
  offset: z.coerce.number().check(z.int(), z.minimum(0), z.maximum(MOST_FILE_BYTES)),
  piece: z.custom<Blob>((value) => value instanceof Blob && value.size > 0 && value.size <= PIECE_BYTES),
});

export type SentPiece = z.output<typeof pieceSchema>;
