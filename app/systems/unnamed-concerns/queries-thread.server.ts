import sharp from 'sharp';
import type { RoleOrBase } from '#app/core/actor.ts';
import { db, type Db } from '#app/core/db.server.ts';
import { dayOf, fromDate, type Day } from '#app/platform/calendar/day.ts';
import {
  allowedActions,
  circumstancesOf,
  entriesSeen,
  isRating,
  sightOf,
  type Category,
  type ConcernStatus,
  type EntryKind,
  type Outcome,
} from '#app/systems/concerns/public.ts';
import {
  AS_AUTHOR,
  readCase,
  readOpenings,
  readThread,
  seenOf,
  serveConcernFile,
  type ThreadEntry,
} from '#app/systems/concerns/public.server.ts';
import { newChallenge, type Challenge } from './challenge.server.ts';
import { proofBits, unnamedRules } from './rules.ts';
import { writeTicket } from './ticket.server.ts';

/** Large enough to see what is on it; a page with nine of them still comes over a bad network. */
const SHOWN_SIDE = 720;
const SHOWN_QUALITY = 60;

/** Something said in the thread, as its author reads it: by which side, never by whom. */
export interface SaidEntry {
  id: number;
  kind: EntryKind;
  byAuthor: boolean;
  text: string;
  details: Readonly<Record<string, string>>;
  onDay: Day;
  /** Photos as data, so that no address of them stands anywhere. */
  photos: string[];
}

/** An unnamed concern as whoever has its receipt sees it. */
export interface UnnamedThread {
  no: string;
  status: ConcernStatus;
  category: Category;
  unit: string;
  department: string | null;
  submittedOn: Day;
  /** Until when an answer was promised. */
  answerDueOn: Day | null;
  /** Which office has it now, or EMPLOYEE for one person by his part in it, and until when; null: nobody owes anything. */
  waitsFor: { role: RoleOrBase; dueOn: Day } | null;
  outcome: Outcome | null;
  entries: SaidEntry[];
  /** Whom two of the union let in on what was written. */
  openings: { id: number; name: string; reason: string; endsOn: Day }[];
  may: { rate: boolean; message: boolean; withdraw: boolean };
  ticket: string;
  challenge: Challenge;
}

/** The concern of this slow hash; null when there is none, or its words are gone. */
export function findByReceiptHash(receiptHash: string) {
  return db().concern.findFirst({
    where: { receiptHash, tier: 'UNNAMED', erasedOn: null },
    select: { id: true, enterpriseId: true },
  });
}

/** The unnamed concern of this id, which a ticket named. */
export function findByTicket(tx: Db, id: number) {
  return tx.concern.findFirst({
    where: { id, tier: 'UNNAMED', erasedOn: null },
    select: { id: true, enterpriseId: true },
  });
}

/** Reads an unnamed concern for its author. */
export async function readUnnamedThread({
  id,
  enterpriseId,
}: {
  id: number;
  enterpriseId: number;
}): Promise<UnnamedThread> {
  const found = await readCase(db(), enterpriseId, id);
  const { row, facts, rules, today } = found;
  const seen = seenOf(found);
  const allowed = allowedActions(facts, circumstancesOf(facts, rules, today), seen, AS_AUTHOR);
  const shown = entriesSeen(sightOf(seen, AS_AUTHOR), true);
  const entries = await readThread(db(), found, shown.audiences, shown.authorKinds);
  return {
    no: row.no,
    status: facts.status,
    category: row.category,
    unit: found.unit.name,
    department: found.department?.name ?? null,
    submittedOn: fromDate(row.submittedOn),
    answerDueOn: row.firstReplyOn ? null : row.firstReplyDueOn && fromDate(row.firstReplyDueOn),
    waitsFor: await readHolder(enterpriseId, id),
    outcome: row.outcome,
    entries: await Promise.all(entries.map((entry) => saidOf(entry, found))),
    openings: await readAgreed(id),
    may: {
      rate: allowed.some(isRating),
      message: allowed.includes('message'),
      withdraw: allowed.includes('withdraw'),
    },
    ticket: writeTicket(id, dayOf(new Date())),
    challenge: newChallenge('send', proofBits(unnamedRules['unnamed.proof_work'].default), today),
  };
}

async function readAgreed(concernId: number): Promise<UnnamedThread['openings']> {
  const openings = await readOpenings(db(), concernId);
  return openings.flatMap(({ id, status, forName, reason, endsOn }) =>
    status === 'AGREED' && endsOn !== null ? [{ id, name: forName, reason, endsOn }] : [],
  );
}

async function readHolder(enterpriseId: number, id: number): Promise<UnnamedThread['waitsFor']> {
  const clock = await db().deadline.findFirst({
    where: { enterpriseId, subjectType: 'concerns', subjectId: id, closedAt: null },
    select: { holderRole: true, dueOn: true },
  });
  return clock && { role: clock.holderRole, dueOn: fromDate(clock.dueOn) };
}

async function saidOf(entry: ThreadEntry, concern: { id: number; enterpriseId: number }): Promise<SaidEntry> {
  const { id, kind, byAuthor, text, details = {}, onDay, files } = entry;
  const photos = await Promise.all(files.map((file) => shownPhoto(concern, file.id)));
  return { id, kind, byAuthor, text, details, onDay, photos };
}

async function shownPhoto(concern: { id: number; enterpriseId: number }, fileId: number): Promise<string> {
  const seen = entriesSeen(sightOf({ tier: 'UNNAMED', escalated: false, hazard: false }, AS_AUTHOR), true);
  const file = await serveConcernFile(db(), concern, fileId, seen);
  const small = await sharp(Buffer.from(await file.arrayBuffer()))
    .resize({ width: SHOWN_SIDE, height: SHOWN_SIDE, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: SHOWN_QUALITY })
    .toBuffer();
  return `data:image/jpeg;base64,${small.toString('base64')}`;
}
