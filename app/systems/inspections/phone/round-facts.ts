import { counting, scoreOf, standing, type Answer, type Score } from '../checklist.ts';
import type { ReceivedAnswer } from '../wire.ts';
import type { KeptFile, KeptFinding, KeptRound } from './keeping.ts';

/** An answer of this phone or of another. */
export type KnownAnswer = ReceivedAnswer;

/** All answers that this phone knows of: those it brought along and its own. */
export function knownAnswers({ kept, answers }: KeptRound): KnownAnswer[] {
  const brought = kept.pack.answers;
  const here = new Set(brought.map(({ id }) => id));
  const own = answers.filter(({ id }) => !here.has(id));
  return [...brought, ...own.map((answer) => ({ ...answer, by: kept.pack.me.name }))];
}

/** The answers to one item at one place. */
export function answersTo(
  all: readonly KnownAnswer[],
  placeId: number | null,
  itemKey: string,
): KnownAnswer[] {
  return all.filter((answer) => answer.placeId === placeId && answer.itemKey === itemKey);
}

/** What counts at a place, by item. */
export function answerAt(all: readonly KnownAnswer[], placeId: number) {
  return (itemKey: string): string | null => counting(answersTo(all, placeId, itemKey))?.answer ?? null;
}

/** Whether two phones answered without knowing of each other, and differently. */
export function isConflict(answers: readonly Answer[]): boolean {
  return new Set(standing(answers).map(({ answer }) => answer)).size > 1;
}

export interface StopFacts {
  score: Score;
  findings: number;
}

/** How far a place is, for the list of the way. */
export function stopFacts(round: KeptRound, all: readonly KnownAnswer[], placeId: number): StopFacts {
  const { checklist } = round.kept.pack.round;
  return { score: scoreOf(checklist, answerAt(all, placeId)), findings: findingsAt(round, placeId).length };
}

/** A finding as the list of a place shows it, from this phone or another. */
export interface ShownFinding {
  id: string;
  severity: KeptFinding['severity'];
  description: string;
  by: string;
  itemKey: string;
  /** On this phone and not complete yet. */
  isDraft: boolean;
  isReceived: boolean;
  /** The server cannot open one of its photos: it is to be taken again or removed. */
  hasRefusedPhoto: boolean;
}

/** What was found at a place, by this phone and as far as it knows by others. */
export function findingsAt({ kept, findings, files }: KeptRound, placeId: number): ShownFinding[] {
  const refused = new Set(files.filter(({ refusal }) => refusal !== null).map(({ entryId }) => entryId));
  const own = findings.filter((finding) => finding.placeId === placeId);
  const ownIds = new Set(own.map(({ id }) => id));
  const brought = kept.pack.findings.filter(
    (finding) => finding.placeId === placeId && !ownIds.has(finding.entryId),
  );
  return [
    ...brought.map(({ entryId, severity, description, by, itemKey }) => ({
      id: entryId,
      severity,
      description,
      by,
      itemKey,
      isDraft: false,
      isReceived: true,
      hasRefusedPhoto: refused.has(entryId),
    })),
    ...own.map((finding) => ({
      ...finding,
      by: kept.pack.me.name,
      hasRefusedPhoto: refused.has(finding.id),
    })),
  ];
}

/** The photos of a finding on this phone, in the order in which they were taken. */
export function photosOf({ files }: KeptRound, entryId: string): KeptFile[] {
  return files.filter((file) => file.entryId === entryId).sort((a, b) => (a.takenAt < b.takenAt ? -1 : 1));
}
