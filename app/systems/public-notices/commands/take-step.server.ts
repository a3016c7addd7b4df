import type { Actor } from '#app/core/actor.ts';
import { transact, type Prisma, type Tx } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { addDays, toDate, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import type { WorkCalendar } from '#app/platform/calendar/workdays.ts';
import * as kernel from '#app/platform/workflow/commands/take-step.server.ts';
import { tell, type FollowUps } from '#app/platform/system/follow-up.ts';
import { problemOfPerson } from '../policy.ts';
import type { NoticeResult } from '../public-notice.ts';
import { matterOf, readMatter, readVisibleCase, type NoticeCase } from '../queries-case.server.ts';
import type { StepParams } from '../schema.ts';
import { publicNoticeWorkflow, type NoticeWords } from '../workflow.ts';

type Input = Readonly<Record<string, unknown>>;

interface Step {
  tx: Tx;
  found: NoticeCase;
  actor: Actor | null;
  input: Input;
  calendar: WorkCalendar;
}

/** Columns that a step changes beside the status, and what the timeline may say of it. */
interface Change {
  data: Prisma.PublicNoticeUpdateManyMutationInput;
  told?: Prisma.InputJsonObject;
}

export interface NoticeStep {
  tx: Tx;
  found: NoticeCase;
  /** Null when the portal itself acts. */
  actor: Actor | null;
  action: NoticeWords['action'];
  input: Input;
  /** What follows for the records that notices are about. */
  followUps: FollowUps;
}

/** Takes a step of a public notice within a transaction, with what follows for its record. Throws as the kernel does. */
export async function takeNoticeStep({
  tx,
  found,
  actor,
  action,
  input,
  followUps,
}: NoticeStep): Promise<void> {
  const { row } = found;
  const calendar = await readWorkCalendar(tx, row.enterpriseId);
  await kernel.takeStep({
    tx,
    actor,
    action,
    input,
    calendar,
    workflow: publicNoticeWorkflow,
    matter: matterOf(found),
    problemOfPerson: (transition) => problemOfPerson(transition, found.people, actor),
    version: row.version,
    async write({ to }) {
      const change = (await CHANGES[action]?.({ tx, found, actor, input, calendar })) ?? { data: {} };
      await tx.publicNotice.updateMany({ where: { id: row.id }, data: { ...change.data, status: to } });
      return change.told ?? {};
    },
    readAgain: () => readMatter(tx, row.enterpriseId, row.id),
  });
  await follow(tx, found, actor, action, followUps);
}

/** What a step means for the record that the notice is about; the others mean nothing. */
const OUTCOMES: Partial<Record<NoticeWords['action'], 'passed' | 'failed'>> = {
  pass: 'passed',
  upholdObjection: 'failed',
  withdraw: 'failed',
};

async function follow(
  tx: Tx,
  { row }: NoticeCase,
  actor: Actor | null,
  action: NoticeWords['action'],
  followUps: FollowUps,
): Promise<void> {
  const what = OUTCOMES[action];
  if (what === undefined || row.subjectType === null || row.subjectId === null) return;
  const { enterpriseId, subjectType, subjectId } = row;
  await tell(followUps, subjectType, tx, { enterpriseId, ids: [subjectId], what, actor });
}

const CHANGES: Partial<Record<NoticeWords['action'], (step: Step) => Promise<Change> | Change>> = {
  approve: ({ actor }) => ({ data: { approvedById: actor?.employeeId ?? null } }),
  change: () => ({ data: { approvedById: null } }),
  publish({ found: { row, today }, calendar }) {
    const endsOn = lastDay(today, row, calendar);
    return { data: { publishedOn: toDate(today), endsOn: toDate(endsOn) }, told: { endsOn } };
  },
  async object({ tx, found, actor, input }) {
    await tx.publicNoticeObjection.create({
      data: { noticeId: found.row.id, authorId: actor?.employeeId ?? 0, text: String(input['text']) },
    });
    return { data: {} };
  },
  async investigate({ tx, found }) {
    await tx.publicNoticeObjection.updateMany({
      where: { noticeId: found.row.id, status: 'OPEN' },
      data: { status: 'INVESTIGATING' },
    });
    return { data: {} };
  },
  async rejectObjection(step) {
    await decide(step, 'REJECTED');
    return { data: {} };
  },
  async upholdObjection(step) {
    await decide(step, 'UPHELD');
    return closed(step, 'OBJECTION_UPHELD', String(step.input['answer']));
  },
  pass: (step) => closed(step, step.found.row.objections.length > 0 ? 'OBJECTION_REJECTED' : 'NO_OBJECTION'),
  withdraw: (step) => closed(step, 'WITHDRAWN', String(step.input['reason'])),
  replace: (step) => closed(step, 'WITHDRAWN', String(step.input['reason'])),
};

/** The day of publication is not counted; the notice ends with the last of its days (domain §1.2). */
function lastDay(today: Day, { minDays, dayKind }: NoticeCase['row'], calendar: WorkCalendar): Day {
  return dayKind === 'days' ? addDays(today, minDays) : calendar.addWorkdays(today, minDays);
}

function closed({ found }: Step, result: NoticeResult, reason = ''): Change {
  return { data: { closedOn: toDate(found.today), result, reason }, told: reason === '' ? {} : { reason } };
}

/** Answers one objection. Throws a `Refusal` when it is not one that waits for an answer. */
async function decide({ tx, found, actor, input }: Step, status: 'UPHELD' | 'REJECTED'): Promise<void> {
  const decided = await tx.publicNoticeObjection.updateMany({
    where: { id: Number(input['objectionId']), noticeId: found.row.id, status: 'INVESTIGATING' },
    data: {
      status,
      answer: String(input['answer']),
      decidedById: actor?.employeeId ?? null,
      decidedAt: new Date(),
    },
  });
  if (decided.count !== 1) throw new Refusal('conflict', 'public-notices:refusal.noSuchObjection');
}

interface Act {
  actor: Actor;
  params: StepParams;
  input: Record<string, unknown>;
}

/** The write of a step's form: approve, publish, object, … What follows for records is given by the portal. */
export function actOnNotice(followUps: FollowUps) {
  return async ({ actor, params, input }: Act) => {
    await transact(async (tx) => {
      const found = await readVisibleCase(tx, actor, params.id);
      await takeNoticeStep({ tx, found, actor, action: params.step, input, followUps });
    });
    return { to: `/public-notices/${params.id}`, done: { key: `public-notices:stepDone.${params.step}` } };
  };
}
