import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { addDays, dayOf, fromDate } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import type { CommitmentAction } from '../actions.ts';
import { countDays } from '../commands/count-days.server.ts';
import { registerCommitment } from '../commands/register-commitment.server.ts';
import { commitmentRules } from '../rules.ts';
import { takeCommitmentStep } from '../commands/take-step.server.ts';
import type { DemoStage } from '#app/platform/demo/stage.ts';
import { PROMISES, type PromiseBeat, type PromisePart, type PromiseStory } from './promises.ts';
import { demoActor } from '#app/platform/demo/queries-actor.server.ts';
import { headOf } from '#app/platform/demo/queries-department.server.ts';
import { letPromiseDaysPass } from './let-time-pass.server.ts';

/** Who acts for a promise, but for whoever owes it. */
type Players = Readonly<Record<Exclude<PromisePart, 'OWNER'>, Actor>>;

/** What was promised on the held consultation day and became of it, each step by its own command. */
export function loadPromises({ enterprise, cast }: DemoStage): Promise<void> {
  return transact(async (tx) => {
    const day = await tx.consultationDay.findFirstOrThrow({
      where: { enterpriseId: enterprise.id, status: 'PUBLISHED' },
      select: { id: true },
    });
    const partner = await demoActor(enterprise.id, cast.partner, tx);
    const players = {
      REPRESENTATIVE: await demoActor(enterprise.id, cast.representative, tx),
      OTHER: await findOther(tx, enterprise.id, cast.representative),
      UNION_CHAIR: await demoActor(enterprise.id, cast.unionChair, tx),
      WORKER: await demoActor(enterprise.id, cast.worker, tx),
    };
    for (const [at, story] of PROMISES.entries()) {
      const own = story.to === 'PARTNER' ? { ...players, WORKER: partner } : players;
      await tell(tx, story, { id: day.id, part: at + 1 }, own);
    }
    await countAnew(tx, enterprise.id);
  });
}

async function findOther(tx: Tx, enterpriseId: number, no: string): Promise<Actor> {
  const { employee } = await tx.representative.findFirstOrThrow({
    where: { enterpriseId, status: 'IN_OFFICE', category: 'FRONTLINE', employee: { no: { not: no } } },
    orderBy: { id: 'asc' },
    select: { employee: { select: { no: true } } },
  });
  return demoActor(enterpriseId, employee.no, tx);
}

async function tell(
  tx: Tx,
  story: PromiseStory,
  source: { id: number; part: number },
  players: Players,
): Promise<void> {
  const { enterpriseId } = players.REPRESENTATIVE;
  const head = await headOf(tx, enterpriseId, story.department, [
    players.REPRESENTATIVE.no,
    players.OTHER.no,
  ]);
  const owner = await demoActor(enterpriseId, head.no, tx);
  const { id } = await registerCommitment(tx, owner, {
    enterpriseId,
    source: { noun: 'consultation-days', ...source },
    text: story.text,
    departmentId: head.departmentId,
    ownerId: head.employeeId,
    dueOn: addDays(dayOf(new Date()), story.dueIn),
    visibility: 'ENTERPRISE',
    promisee: story.to === null ? null : { employeeId: players.WORKER.employeeId ?? 0, isSecret: false },
  });
  for (const beat of story.beats) await play(tx, id, owner, players, beat);
}

async function play(tx: Tx, id: number, owner: Actor, players: Players, beat: PromiseBeat): Promise<void> {
  const step = (by: Actor, action: CommitmentAction, input = {}) =>
    takeCommitmentStep({ tx, by, commitmentId: id, action, input });
  if ('pass' in beat) return letPromiseDaysPass(tx, id, beat.pass);
  if ('extend' in beat) {
    const { dueOn } = await tx.commitment.findUniqueOrThrow({ where: { id }, select: { dueOn: true } });
    const later = addDays(fromDate(dueOn), beat.extend);
    return step(owner, 'extend', { dueOn: later, reason: beat.reason });
  }
  if ('untilBroken' in beat) return breakIt(tx, id, owner.enterpriseId);
  return step(beat.by === 'OWNER' ? owner : players[beat.by], beat.action, beat.input);
}

/** The portal calls it broken as soon as it may; around long holidays that takes some days more. */
async function breakIt(tx: Tx, id: number, enterpriseId: number): Promise<void> {
  const today = dayOf(new Date());
  const calendar = await readWorkCalendar(tx, enterpriseId);
  const { dueOn } = await tx.commitment.findUniqueOrThrow({ where: { id }, select: { dueOn: true } });
  const most = commitmentRules['commitment.broken_after'].default;
  let more = 0;
  while (calendar.addWorkdays(addDays(fromDate(dueOn), -more), most) >= today) more += 1;
  if (more > 0) await letPromiseDaysPass(tx, id, more);
  await takeCommitmentStep({
    tx,
    by: { enterpriseId },
    commitmentId: id,
    action: 'markBroken',
    input: {},
  });
}

/** Days were moved behind the counts' back: they are taken anew from the ledger. */
async function countAnew(tx: Tx, enterpriseId: number): Promise<void> {
  await tx.commitmentDay.deleteMany({ where: { enterpriseId } });
  const promises = await tx.commitment.findMany({
    where: { enterpriseId },
    select: { departmentId: true, dueOn: true, firstDueOn: true },
  });
  for (const { departmentId, dueOn, firstDueOn } of promises)
    await countDays(tx, { enterpriseId, departmentId, due: [fromDate(dueOn)], first: fromDate(firstDueOn) });
}
