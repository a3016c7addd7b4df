import type { Actor } from '#app/core/actor.ts';
import { transact, type Prisma, type Tx } from '#app/core/db.server.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { readRule } from '#app/platform/rules/queries.server.ts';
import type { ResolvedRule } from '#app/platform/rules/rule.ts';
import { openRecord } from '#app/platform/workflow/commands/open-record.server.ts';
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
  const { id } = await openRecord({
    tx,
    actor,
    workflow: publicNoticeWorkflow,
    enterpriseId: of.enterpriseId,
    number: { series: 'GG', day: today },
    create: (no) => createRow(tx, actor, of, { no, rule }),
    load: readMatter,
    event: noticeSteps.prepare,
    clock: () => 'approval',
    ruleKey: rule.key,
    concerned: [],
  });
  return id;
}

async function createRow(
  tx: Tx,
  actor: Actor | null,
  of: NoticeToPrepare,
  { no, rule }: { no: string; rule: ResolvedRule<'workdays' | 'days'> },
): Promise<number> {
  const { id } = await tx.publicNotice.create({
    data: {
      enterpriseId: of.enterpriseId,
      no,
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
  return id;
}

/** A notice that the union writes by hand, for the whole enterprise. */
export async function writeNotice({ actor, input }: { actor: Actor; input: NewNoticeInput }) {
  const { enterpriseId } = actor;
  const id = await transact((tx) =>
    prepareNotice(tx, actor, { ...input, enterpriseId, unitId: enterpriseId }),
  );
  return { to: `/public-notices/${id}`, done: { key: 'public-notices:done.prepared' } };
}
