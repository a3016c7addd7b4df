import type { Actor } from '#app/core/actor.ts';
import { transact, type Prisma, type Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { announce } from '#app/core/live.server.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { takeNumber } from '#app/platform/numbers/commands/take-numbers.server.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { notify } from '#app/platform/notifications/commands/notify.server.ts';
import { readRule } from '#app/platform/rules/queries.server.ts';
import { startClocks } from '#app/platform/workflow/commands/start-clocks.server.ts';
import { noticeSteps } from '../events.ts';
import type { NoticeContent, PublicNoticeKind } from '../public-notice.ts';
import { readMatter } from '../queries-case.server.ts';
import { periodRule } from '../rules.ts';
import type { NewNoticeInput } from '../schema.ts';
import { publicNoticeWorkflow } from '../workflow.ts';

/** A notice to be prepared. */
export interface NoticeToPrepare extends NoticeContent {
  enterpriseId: number;
  kind: PublicNoticeKind;
  /** In whose branch it is shown. */
  unitId: number;
  /** The record that it is about. */
  subject?: { type: string; id: number };
  /** The notice that was voided by a change. */
  replacesId?: number;
}

/**
 * Prepares a public notice within a transaction: it lies before the chair, who approves it; then it is published and
 * runs for the days of its kind's rule as they stand today. Returns its id. A null actor is the portal.
 */
export async function prepareNotice(tx: Tx, actor: Actor | null, of: NoticeToPrepare): Promise<number> {
  const today = dayOf(new Date());
  const rule = await readRule(tx, of.enterpriseId, periodRule(of.kind), today);
  const { id } = await tx.publicNotice.create({
    data: {
      enterpriseId: of.enterpriseId,
      no: await takeNumber(tx, of.enterpriseId, 'GG', today),
      kind: of.kind,
      ...(of.subject ? { subjectType: of.subject.type, subjectId: of.subject.id } : {}),
      title: of.title,
      body: of.body,
      details: of.details as unknown as Prisma.InputJsonArray,
      unitId: of.unitId,
      minDays: rule.value,
      dayKind: rule.kind,
      ruleKey: rule.key,
      preparedById: actor?.employeeId ?? null,
      replacesId: of.replacesId ?? null,
    },
    select: { id: true },
  });
  const about = { enterpriseId: of.enterpriseId, subjectType: 'public-notices', subjectId: id };
  const name = noticeSteps.prepare;
  await recordEvent(tx, actor, { ...about, name, to: 'DRAFT', ruleKey: rule.key });
  await putBeforeChair(tx, actor, of.enterpriseId, id);
  announce(tx, [`enterprise:${of.enterpriseId}`], name, id);
  return id;
}

async function putBeforeChair(tx: Tx, actor: Actor | null, enterpriseId: number, id: number): Promise<void> {
  const matter = await readMatter(tx, enterpriseId, id);
  const calendar = await readWorkCalendar(tx, enterpriseId);
  const [started] = await startClocks(tx, publicNoticeWorkflow, calendar, [{ matter, clock: 'approval' }]);
  const employeeId = started?.hook.holder.employeeId ?? null;
  if (employeeId === null || employeeId === actor?.employeeId) return;
  const about = { enterpriseId, subjectType: 'public-notices', subjectId: id, name: noticeSteps.prepare };
  await notify(tx, [{ ...about, employeeId, kind: 'WAITS' }]);
}

/** A notice that the union writes by hand, for the whole enterprise. */
export async function writeNotice({ actor, input }: { actor: Actor; input: NewNoticeInput }) {
  const { enterpriseId } = actor;
  const id = await transact((tx) =>
    prepareNotice(tx, actor, { ...input, enterpriseId, unitId: enterpriseId }),
  );
  return { to: `/public-notices/${id}`, done: { key: 'public-notices:done.prepared' } };
}
