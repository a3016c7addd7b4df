import type { Actor } from '#app/core/actor.ts';
import { transact, type Prisma, type Tx } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { isContentChanged, type NoticeContent } from '../public-notice.ts';
import { isRunning, readVisibleCase, type NoticeCase } from '../queries-case.server.ts';
import type { ChangeNoticeInput } from '../schema.ts';
import { prepareNotice } from './prepare-notice.server.ts';
import { takeNoticeStep } from './take-step.server.ts';

interface Sent {
  actor: Actor;
  params: { id: number };
  input: ChangeNoticeInput;
}

/**
 * Changes what a notice says. Before it is published it goes back to the chair. While it is on the board any change of
 * title, text or lines voids it, and another one takes its place that must run in full. Throws a `Refusal` when nothing
 * differs, when no reason is given for voiding it, or when it is closed.
 */
export async function changeNotice({ actor, params, input }: Sent) {
  const { reason, ...content } = input;
  const to = await transact(async (tx) => {
    const found = await readVisibleCase(tx, actor, params.id);
    const { title, body } = found.row;
    if (!isContentChanged({ title, body, details: found.details }, content))
      throw new Refusal('conflict', 'public-notices:refusal.unchanged');
    if (isRunning(found)) return replaceNotice(tx, actor, found, content, reason);
    await takeNoticeStep({ tx, found, actor, action: 'change', input: {}, followUps: {} });
    const details = content.details as unknown as Prisma.InputJsonArray;
    await tx.publicNotice.update({ where: { id: params.id }, data: { ...content, details } });
    return params.id;
  });
  const key = to === params.id ? 'changed' : 'replaced';
  return { to: `/public-notices/${to}`, done: { key: `public-notices:done.${key}` } };
}

/** The subject's record waits for the new notice instead of failing with the old one. */
async function replaceNotice(
  tx: Tx,
  actor: Actor,
  found: NoticeCase,
  content: NoticeContent,
  reason: string,
): Promise<number> {
  await takeNoticeStep({ tx, found, actor, action: 'replace', input: { reason }, followUps: {} });
  const { row, kind } = found;
  const { enterpriseId, unitId, subjectType, subjectId } = row;
  const subject =
    subjectType !== null && subjectId !== null ? { subject: { type: subjectType, id: subjectId } } : {};
  return prepareNotice(tx, actor, { ...content, ...subject, enterpriseId, kind, unitId, replacesId: row.id });
}
