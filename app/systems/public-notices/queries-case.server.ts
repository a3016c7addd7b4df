import type { Actor } from '#app/core/actor.ts';
import type { Db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, fromDate, type Day } from '#app/platform/calendar/day.ts';
import { readRuleValues } from '#app/platform/rules/queries.server.ts';
import type { Matter } from '#app/platform/workflow/matter.ts';
import { keepsNotices, type NoticePeople } from './policy.ts';
import {
  RUNNING_STATUSES,
  UNPUBLISHED_STATUSES,
  type DetailLine,
  type ObjectionStatus,
} from './public-notice.ts';
import { publicNoticeRules } from './rules.ts';
import type { NoticeWords } from './workflow.ts';

const UNDECIDED: readonly string[] = ['OPEN', 'INVESTIGATING'] satisfies ObjectionStatus[];

/** A notice with all that its workflow asks. */
export type NoticeCase = Awaited<ReturnType<typeof readCase>>;

/** Reads a notice of the enterprise. Throws a `Refusal` when there is none. */
export async function readCase(tx: Db, enterpriseId: number, id: number) {
  const row = await tx.publicNotice.findFirst({
    where: { id, enterpriseId },
    include: {
      objections: { orderBy: { id: 'asc' } },
      unit: { select: { id: true, name: true, path: true } },
    },
  });
  if (!row) throw new Refusal('notFound', 'public-notices:refusal.notFound');
  const today = dayOf(new Date());
  const open = row.objections.filter(({ status }) => UNDECIDED.includes(status));
  const endsOn = row.endsOn && fromDate(row.endsOn);
  return {
    row,
    today,
    endsOn,
    kind: row.kind,
    status: row.status,
    details: row.details as unknown as DetailLine[],
    open,
    people: {
      preparedById: row.preparedById,
      objectorIds: open.map(({ authorId }) => authorId),
    } as NoticePeople,
    holding: holdingOf(open.length, endsOn, today),
    rules: await readRuleValues(tx, enterpriseId, publicNoticeRules, today),
  };
}

function holdingOf(open: number, endsOn: Day | null, today: Day): ReadonlySet<NoticeWords['circumstance']> {
  const holding = new Set<NoticeWords['circumstance']>();
  if (endsOn !== null) holding.add(today <= endsOn ? 'running' : 'over');
  if (open > 0) holding.add('openObjection');
  if (open === 1) holding.add('lastObjection');
  if (open > 1) holding.add('furtherObjection');
  return holding;
}

/** Reads a notice that the actor may see: a draft is the union's. */
export async function readVisibleCase(tx: Db, actor: Actor, id: number): Promise<NoticeCase> {
  const found = await readCase(tx, actor.enterpriseId, id);
  const isUnpublished = UNPUBLISHED_STATUSES.includes(found.status) || found.row.publishedOn === null;
  if (isUnpublished && !keepsNotices(actor)) throw new Refusal('notFound', 'public-notices:refusal.notFound');
  return found;
}

/** Whether it is on the board. */
export function isRunning({ status }: NoticeCase): boolean {
  return RUNNING_STATUSES.includes(status);
}

/** The notice as its workflow asks for it. */
export function matterOf({
  row,
  today,
  endsOn,
  status,
  people,
  holding,
  rules,
}: NoticeCase): Matter<NoticeWords> {
  const { preparedById, objectorIds } = people;
  return {
    enterpriseId: row.enterpriseId,
    id: row.id,
    status,
    unitId: row.unitId,
    unitPath: row.unit.path,
    today,
    holding,
    plannedOn: null,
    noticeEndsOn: endsOn,
    parts: {},
    ownRoles: {},
    unfitFor(clock) {
      if (clock === 'approval') return preparedById === null ? [] : [preparedById];
      return clock === 'investigation' ? objectorIds : [];
    },
    daysOf: (rule) => ({ value: rules[rule], unit: publicNoticeRules[rule].kind }),
    concerned: [...new Set([...(preparedById === null ? [] : [preparedById]), ...objectorIds])],
  };
}

/** The same, read anew. Throws a `Refusal` when there is none. */
export async function readMatter(tx: Db, enterpriseId: number, id: number): Promise<Matter<NoticeWords>> {
  return matterOf(await readCase(tx, enterpriseId, id));
}
