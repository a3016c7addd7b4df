import { chunksOf } from '#app/core/chunks.ts';
import type { Prisma, Tx } from '#app/core/db.server.ts';
import type { Room } from '#app/core/live-event.ts';
import { announce } from '#app/core/live.server.ts';
import { noticeEvents } from '../events.ts';
import type { NoticeKind } from '../notice.ts';

const AT_ONCE = 1000;

export interface NewNotice {
  enterpriseId: number;
  /** Who is to hear of it. */
  employeeId: number;
  kind: NoticeKind;
  subjectType: string;
  subjectId: number;
  /** `proposals.accepted`, `deadlines.due`. */
  name: string;
  /** What fills the sentence: days, names. Never a text that the reader might not be allowed to read. */
  data?: Prisma.InputJsonObject;
}

/** Writes what people are to hear of, in the transaction of what happened; their unread count changes after commit. */
export async function notify(tx: Tx, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return;
  for (const chunk of chunksOf(notices, AT_ONCE)) await tx.notice.createMany({ data: [...chunk] });
  const rooms = new Set(notices.map(({ employeeId }): Room => `employee:${employeeId}`));
  announce(tx, [...rooms], noticeEvents.add, 0);
}
