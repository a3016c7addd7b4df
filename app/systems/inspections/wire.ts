import type { Locale } from '#app/core/i18n.ts';
import type { Answer, Checklist, FollowUp } from './checklist.ts';
import type { FindingCategory, Part, Severity } from './inspection.ts';

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
  /** Who took it along: it goes out in nobody else's name. */
  me: { employeeId: number; name: string; locale: Locale; textSize: number };
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

/** How far a photo is: bytes that are here; whole, checked and kept; or a key of why it cannot be taken. */
export interface FileState {
  received: number;
  isWhole: boolean;
  refusal: string | null;
}

/** What the server holds: the phone lets go only of what is named here. */
export interface Received {
  answers: string[];
  findings: string[];
  files: (FileState & { id: string; sha256: string })[];
}

/** The largest piece of a photo that one request carries. */
export const PIECE_BYTES = 256 * 1024;
/** A photo on the phone, drawn anew by it. */
export const MOST_FILE_BYTES = 10 * 1024 * 1024;
/** So many entries go with one request. */
export const MOST_ENTRIES = 200;
