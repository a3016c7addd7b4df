import type { Prisma, Tx } from '#app/core/db.server.ts';

/** An open deadline that this transaction holds: nobody else moves it meanwhile. */
export type HeldDeadline = NonNullable<Awaited<ReturnType<typeof claimDeadline>>>;

/** Takes an open deadline for this transaction; null when it has ended or another process has it. */
export async function claimDeadline(tx: Tx, id: number) {
  const locked = await tx.$queryRaw<{ id: number }[]>`
    select id from "Deadline" where id = ${id} and "closedAt" is null for update skip locked`;
  return locked.length === 0 ? null : tx.deadline.findUnique({ where: { id } });
}

/** Changes the deadline that is held. */
export async function changeDeadline(
  tx: Tx,
  { id }: HeldDeadline,
  data: Prisma.DeadlineUncheckedUpdateInput,
): Promise<void> {
  await tx.deadline.update({ where: { id }, data });
}
