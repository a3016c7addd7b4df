import type { Tx } from '#app/core/db.server.ts';
import { letTrailPass } from '#app/platform/demo/let-trail-pass.server.ts';

/** Lets days pass for a promise: all its days, and those of its clock, lie so many days earlier. */
export async function letPromiseDaysPass(tx: Tx, id: number, days: number): Promise<void> {
  await letTrailPass(tx, 'commitments', id, days);
  await tx.$executeRaw`
    update "CommitmentExtension" set "fromOn" = "fromOn" - ${days}::int, "toOn" = "toOn" - ${days}::int,
           "onDay" = "onDay" - ${days}::int where "commitmentId" = ${id}`;
  await tx.$executeRaw`
    update "CommitmentConfirmation" set "onDay" = "onDay" - ${days}::int where "commitmentId" = ${id}`;
  await tx.$executeRaw`
    update "AgendaItem" set "addedOn" = "addedOn" - ${days}::int where noun = 'commitments' and "subjectId" = ${id}`;
  await tx.$executeRaw`
    update "Commitment" set "madeOn" = "madeOn" - ${days}::int, "dueOn" = "dueOn" - ${days}::int,
           "firstDueOn" = "firstDueOn" - ${days}::int, "reportedOn" = "reportedOn" - ${days}::int,
           "closedOn" = "closedOn" - ${days}::int, "accountOn" = "accountOn" - ${days}::int
     where id = ${id}`;
}
