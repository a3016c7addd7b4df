import type { Actor } from './actor.ts';
import type { Prisma, Tx } from './db.server.ts';

export interface NewEvent {
  enterpriseId: number;
  subjectType: string;
  subjectId: number;
  name: string;
  from?: string;
  to?: string;
  ruleKey?: string;
  /** Shown in the timeline beside the sentence; never a secret, never a text that others may not read. */
  data?: Prisma.InputJsonObject;
  /** When, where that is not now: what is kept of an unnamed concern knows days only. */
  at?: Date;
}

/** Appends what happened to the event log, in the transaction of the write. A null actor is the portal. */
export async function recordEvent(tx: Tx, actor: Actor | null, event: NewEvent): Promise<void> {
  const { from, to, ...rest } = event;
  await tx.event.create({
    data: {
      ...rest,
      dayOnly: event.at !== undefined,
      fromStatus: from ?? null,
      toStatus: to ?? null,
      accountId: actor?.accountId ?? null,
      actorName: actor?.name ?? '',
    },
  });
}
