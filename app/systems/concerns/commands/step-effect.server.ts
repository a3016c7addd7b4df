import type { Actor } from '#app/core/actor.ts';
import type { Prisma, Tx } from '#app/core/db.server.ts';
import type { Refusal } from '#app/core/refusal.ts';
import { wrongField } from '#app/core/refusal.ts';
import type { CleanPicture } from '#app/platform/attachments/picture.server.ts';
import type { WorkCalendar } from '#app/platform/calendar/workdays.ts';
import { toDate } from '#app/platform/calendar/day.ts';
import type { Audience, EntryKind } from '../concern.ts';
import type { VisibleCase } from '../queries-case.server.ts';
import { writeEntry } from './write-entry.server.ts';

/** What a concern becomes elsewhere: a noun and an id. */
export interface Transferred {
  noun: string;
  id: number;
}

/** Makes something of another system out of a concern: what its author said, and who he is. */
export type TransferTo = (
  tx: Tx,
  concern: { id: number; enterpriseId: number; authorId: number; text: string },
) => Promise<Transferred>;

/** What a step knows: the concern, who takes it, and what was typed. */
export interface StepContext {
  tx: Tx;
  found: VisibleCase;
  /** Null for the portal, and for an author who is known by a receipt. */
  actor: Actor | null;
  input: Readonly<Record<string, unknown>>;
  files: readonly CleanPicture[];
  calendar: WorkCalendar;
  transferTo: TransferTo | null;
}

/** What a step changes beside the status: columns of the concern, and what the timeline may say of it. */
export interface StepEffect {
  data?: Prisma.ConcernUncheckedUpdateManyInput;
  told?: Prisma.InputJsonObject;
}

export type Effect = (context: StepContext) => StepEffect | Promise<StepEffect>;

/** Texts of the input; a schema has checked that they are there. */
export function text(input: Readonly<Record<string, unknown>>, field: string): string {
  const value = input[field];
  return typeof value === 'string' ? value.trim() : '';
}

/** A refusal beside one field of the form. */
export function fieldRefusal(
  field: string,
  key: string,
  params: Record<string, string | number> = {},
): Refusal {
  return wrongField({ field, key: `concerns:problem.${key}`, params });
}

/** Keeps what is said with a step; nothing where nothing is said. */
export async function say(
  { tx, found, actor, files }: StepContext,
  kind: EntryKind,
  audience: Audience,
  words: string,
  details?: Readonly<Record<string, string>>,
): Promise<void> {
  if (words === '' && files.length === 0 && !details) return;
  const { viewer, facts, row } = found;
  await writeEntry(
    tx,
    { id: row.id, enterpriseId: row.enterpriseId, tier: facts.tier },
    {
      kind,
      audience,
      byAuthor: viewer.isAuthor,
      byId: actor?.employeeId ?? null,
      words: details ? { text: words, details } : { text: words },
      files,
    },
  );
}

/** The columns of an answer that the author has from today, and may rate for so long. */
export function answered({ found, calendar }: Pick<StepContext, 'found' | 'calendar'>) {
  const { today, rules } = found;
  return {
    repliedOn: toDate(today),
    ratingEndsOn: toDate(calendar.addWorkdays(today, rules['concern.rating'])),
  };
}

/** The columns of an end, whichever it is. */
export function ended({ found }: Pick<StepContext, 'found'>) {
  return { closedOn: toDate(found.today), ratingEndsOn: null };
}
