import type { Actor } from '#app/core/actor.ts';
import type { Prisma, Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { announce } from '#app/core/live.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import type { WorkCalendar } from '#app/platform/calendar/workdays.ts';
import { closeDeadlines } from '#app/platform/deadlines/commands/keep-deadline.server.ts';
import { notify, type NewNotice } from '#app/platform/notifications/commands/notify.server.ts';
import type { Holder } from '../holders.ts';
import type { Matter } from '../matter.ts';
import { findStep, unmetNeeds, type Step } from '../steps.ts';
import type { Transition, Words, Workflow } from '../workflow.ts';
import { lockVersion } from './lock-version.server.ts';
import { startClocks } from './start-clocks.server.ts';

/** A step that the table allows. */
export type PossibleStep<W extends Words> = Extract<Step<W>, { possible: true }>;

/** A step to be taken within a transaction, with what only the feature knows of its records. */
export interface StepToTake<W extends Words> {
  tx: Tx;
  workflow: Workflow<W>;
  /** Null when the portal itself acts. */
  actor: Actor | null;
  calendar: WorkCalendar;
  /** The record as it was read. */
  matter: Matter<W>;
  action: W['action'];
  /** What was typed, parsed by the step's schema. */
  input: Readonly<Record<string, unknown>>;
  /** Why the actor may not take it: a refusal's name in the feature's texts; null when he may. */
  problemOfPerson(transition: Transition<W>): string | null;
  /** The version that was read; absent where the status alone tells whether somebody else was quicker. */
  version?: number;
  /** Stores the new status and what else the step changes; returns what the timeline may say of it. */
  write(step: PossibleStep<W>): Promise<Prisma.InputJsonObject>;
  /** The record after the write: due day and holder depend on what the step changed. */
  readAgain(): Promise<Matter<W>>;
}

/**
 * Takes a step of a workflow: the table allows it, the person may take it, what it needs is there; then status, event,
 * clock and notices in one transaction, and the live event after its commit. Throws a `Refusal` that says why not;
 * when somebody else was quicker, it says who and what.
 */
export async function takeStep<W extends Words>(sent: StepToTake<W>): Promise<void> {
  const { tx, workflow, actor, matter, action, input } = sent;
  const step = findStep(workflow, action, matter.status, matter.holding);
  if (!step.possible) throw await notPossible(tx, workflow, matter, step.problem);
  const problem = sent.problemOfPerson(step.transition);
  if (problem) throw new Refusal('forbidden', `${workflow.noun}:refusal.${problem}`);
  refuseUnmet(workflow, unmetNeeds(step.needs, input));
  const { id, status } = matter;
  const read = { id, status, ...(sent.version === undefined ? {} : { version: sent.version }) };
  if (!(await lockVersion(tx, workflow.table, read))) throw await overtaken(tx, workflow, matter);
  const told = await sent.write(step);
  const name = workflow.events[action];
  await recordEvent(tx, actor, {
    enterpriseId: matter.enterpriseId,
    subjectType: workflow.noun,
    subjectId: matter.id,
    name,
    from: matter.status,
    to: step.to,
    data: told,
    ...(matter.roundedTo ? { at: matter.roundedTo } : {}),
  });
  const after = step.clock === 'stop' || step.clock === 'keep' ? matter : await sent.readAgain();
  const holder = await changeClock(sent, step, after);
  await notify(tx, noticesOf(sent, after, name, holder));
  // Open pages would see the moment at which somebody without a name did something.
  if (actor !== null || !matter.roundedTo)
    announce(tx, [`enterprise:${matter.enterpriseId}`], name, matter.id);
}

/** Whom the new clock puts on the hook; null where it puts nobody. */
async function changeClock<W extends Words>(
  { tx, workflow, calendar, matter }: StepToTake<W>,
  { clock }: PossibleStep<W>,
  after: Matter<W>,
): Promise<Holder | null> {
  if (clock === 'keep') return null;
  if (clock === 'stop') {
    await closeDeadlines(tx, workflow.noun, [matter.id], matter.roundedTo);
    return null;
  }
  const [started] = await startClocks(tx, workflow, calendar, [{ matter: after, clock }]);
  return started?.hook.holder ?? null;
}

/** Those whose record it is hear of it, and who owes the next step; nobody hears of what he did himself. */
function noticesOf<W extends Words>(
  { workflow, actor, matter }: StepToTake<W>,
  after: Matter<W>,
  name: string,
  holder: Holder | null,
): NewNotice[] {
  const shared = {
    enterpriseId: matter.enterpriseId,
    subjectType: workflow.noun,
    subjectId: matter.id,
    name,
    ...(matter.roundedTo ? { roundedTo: matter.roundedTo.toISOString() } : {}),
  };
  const own = new Set(after.concerned.filter((id) => id !== actor?.employeeId && id !== holder?.employeeId));
  const mine = [...own].map((employeeId): NewNotice => ({ ...shared, employeeId, kind: 'MINE' }));
  const waitsFor = holder?.employeeId ?? null;
  if (waitsFor === null || waitsFor === actor?.employeeId) return mine;
  return [...mine, { ...shared, employeeId: waitsFor, kind: 'WAITS' }];
}

function refuseUnmet(workflow: { noun: string }, fields: readonly string[]): void {
  if (fields.length === 0) return;
  const problems = fields.map((field) => ({
    field,
    key: `${workflow.noun}:problem.${field}Short`,
    params: { min: 1 },
  }));
  throw new Refusal('invalid', 'core:refusal.invalid', { params: { count: fields.length }, problems });
}

async function notPossible<W extends Words>(
  tx: Tx,
  workflow: Workflow<W>,
  matter: Matter<W>,
  problem: string,
): Promise<Refusal> {
  return problem === 'wrongStatus'
    ? overtaken(tx, workflow, matter)
    : new Refusal('conflict', `${workflow.noun}:refusal.${problem}`);
}

/** Says who was quicker, what he did and where the record stands now. */
async function overtaken<W extends Words>(
  tx: Tx,
  { noun }: Workflow<W>,
  { id, status }: Matter<W>,
): Promise<Refusal> {
  const last = await tx.event.findFirst({
    where: { subjectType: noun, subjectId: id },
    orderBy: { id: 'desc' },
    select: { actorName: true, toStatus: true },
  });
  const params = { name: last?.actorName ?? '', status: last?.toStatus ?? status };
  return new Refusal('conflict', last ? `${noun}:refusal.overtaken` : 'core:refusal.conflict', { params });
}
