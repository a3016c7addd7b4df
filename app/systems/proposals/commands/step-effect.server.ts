import type { Actor } from '#app/core/actor.ts';
import type { Prisma, Tx } from '#app/core/db.server.ts';
import type { Refusal } from '#app/core/refusal.ts';
import { wrongField } from '#app/core/refusal.ts';
import { toDate, type Day } from '#app/platform/calendar/day.ts';
import type { WorkCalendar } from '#app/platform/calendar/workdays.ts';
import type { Duty } from '../duty.ts';
import type { VisibleCase } from '../queries-case.server.ts';

/** What a step knows: the proposal, who takes it in which duty, and what was typed. */
export interface StepContext {
  tx: Tx;
  found: VisibleCase;
  actor: Actor;
  /** The capacity in which the actor takes the step. */
  duty: Duty;
  input: Record<string, unknown>;
  calendar: WorkCalendar;
}

/** What a step changes beside the status: columns of the proposal, and what the timeline may say of it. */
export interface StepEffect {
  data?: Prisma.ProposalUncheckedUpdateManyInput;
  told?: Prisma.InputJsonObject;
}

export type Effect = (context: StepContext) => StepEffect | Promise<StepEffect>;

/** Texts of the input; a schema has checked that they are there. */
export function text(input: Record<string, unknown>, field: string): string {
  const value = input[field];
  return typeof value === 'string' ? value : '';
}

/** A refusal beside one field of the form. */
export function fieldRefusal(
  field: string,
  key: string,
  params: Record<string, string | number> = {},
): Refusal {
  return wrongField({ field, key: `proposals:problem.${key}`, params });
}

/** A typed day as a column, refused beside its field when it lies before or after what makes sense. */
export function dayBetween(
  input: Record<string, unknown>,
  field: string,
  earliest: Day | null,
  latest: Day | null,
): Date {
  const day = text(input, field);
  if (earliest !== null && day < earliest) throw fieldRefusal(field, 'dayTooEarly', { day: earliest });
  if (latest !== null && day > latest) throw fieldRefusal(field, 'dayTooLate', { day: latest });
  return toDate(day);
}

/** The columns of a decision against the proposal, with until when it may be appealed. */
export function decidedAgainst({
  found,
  actor,
  duty,
  calendar,
}: StepContext): Prisma.ProposalUncheckedUpdateManyInput {
  const window = found.rules['kaizen.appeal_window'];
  return {
    refusedById: actor.employeeId,
    refusedAs: duty,
    appealEndsOn: toDate(calendar.addWorkdays(found.today, window)),
  };
}

/** Ends a proposal as invalid from today on. */
export function invalidAs(code: 'NOT_ACCEPTED' | 'WITHDRAWN' | 'DUPLICATE' | 'REVOKED', today: Day) {
  return { invalidAs: code, invalidOn: toDate(today) };
}
