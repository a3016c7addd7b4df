import type { Actor } from '#app/core/actor.ts';
import type { Translate } from '#app/core/i18n.ts';
import { db, transact, type Prisma } from '#app/core/db.server.ts';
import { announce } from '#app/core/live.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { readSubjects, type SubjectReaders } from '../subject.ts';
import { noticeEvents } from '../events.ts';

interface Sent {
  actor: Actor;
  params: { id: number };
  translate: Translate;
}

/** Opens the record of a notice: all that was said of it so far is read then. */
export function openNotice(readers: SubjectReaders) {
  return async ({ actor, params, translate }: Sent) => {
    const { enterpriseId } = actor;
    const employeeId = actor.employeeId ?? 0;
    const about = await db().notice.findFirst({
      where: { id: params.id, enterpriseId, employeeId },
      select: { subjectType: true, subjectId: true },
    });
    if (!about) throw new Refusal('notFound', 'core:refusal.notFound');
    await markRead(employeeId, about);
    const subjectOf = await readSubjects(readers, enterpriseId, [about], translate);
    return { to: subjectOf(about)?.to ?? '/notices' };
  };
}

/** Marks all of the actor's notices as read. */
export async function readAll({ actor }: { actor: Actor }) {
  await markRead(actor.employeeId ?? 0, {});
  return { to: '/notices', done: { key: 'notices:done.readAll' } };
}

function markRead(employeeId: number, which: Prisma.NoticeWhereInput): Promise<void> {
  return transact(async (tx) => {
    await tx.notice.updateMany({
      where: { ...which, employeeId, readAt: null },
      data: { readAt: new Date() },
    });
    announce(tx, [`employee:${employeeId}`], noticeEvents.read, 0);
  });
}
