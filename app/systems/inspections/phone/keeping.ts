import type { RoundPack, SentAnswer, SentFile, SentFinding } from '../wire.ts';

/** Whose record of which round: several people may share a phone, and none sees what is another's. */
export type Owner = `${number}/${number}`;

export function ownerOf(employeeId: number, roundId: number): Owner {
  return `${employeeId}/${roundId}`;
}

export interface KeptPack {
  owner: Owner;
  pack: RoundPack;
  /** ISO 8601: when the server last listed all that this phone has; null: never. */
  allReceivedAt: string | null;
}

export type KeptAnswer = SentAnswer & { owner: Owner; isReceived: boolean };

export type KeptFinding = SentFinding & {
  owner: Owner;
  /** Still being written; sent once it is complete. */
  isDraft: boolean;
  isReceived: boolean;
};

/** A photo without its bytes, which are kept apart. */
export type KeptFile = SentFile & {
  owner: Owner;
  /** Bytes that the server said it has. */
  received: number;
  isReceived: boolean;
  /** ISO 8601, by the phone; only for their order on it. */
  takenAt: string;
  /** A key of why the server cannot take it. */
  refusal: string | null;
};

/** All that this phone has of a round. */
export interface KeptRound {
  kept: KeptPack;
  answers: KeptAnswer[];
  findings: KeptFinding[];
  files: KeptFile[];
}

/** What is to be sent: complete and not yet listed by the server. */
export interface Unsent {
  answers: SentAnswer[];
  findings: SentFinding[];
  files: (SentFile & { received: number })[];
}

/** What there is to send of a round; a photo goes with the finding or the answer that it belongs to. */
export function unsentOf({ answers, findings, files }: Omit<KeptRound, 'kept'>): Unsent {
  const drafts = new Set(findings.filter(({ isDraft }) => isDraft).map(({ id }) => id));
  return {
    answers: answers
      .filter(({ isReceived }) => !isReceived)
      .map(bareAnswer)
      .sort(byTime),
    findings: findings
      .filter(({ isReceived, isDraft }) => !isReceived && !isDraft)
      .map(bareFinding)
      .sort(byTime),
    files: files
      .filter(({ isReceived, refusal, entryId }) => !isReceived && refusal === null && !drafts.has(entryId))
      .map(({ id, entryId, sha256, bytes, received }) => ({ id, entryId, sha256, bytes, received })),
  };
}

function bareAnswer(kept: KeptAnswer): SentAnswer {
  const { id, placeId, itemKey, answer, note, replaces, deviceAt } = kept;
  return { id, placeId, itemKey, answer, note, replaces, deviceAt };
}

function bareFinding(kept: KeptFinding): SentFinding {
  const { id, placeId, itemKey, category, severity, description, suggestion, deviceAt } = kept;
  return { id, placeId, itemKey, category, severity, description, suggestion, deviceAt };
}

function byTime(one: { deviceAt: string }, other: { deviceAt: string }): number {
  return one.deviceAt < other.deviceAt ? -1 : 1;
}
