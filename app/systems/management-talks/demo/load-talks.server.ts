import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { addDays, dayOf, fromDate } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import type { DemoStage } from '#app/platform/demo/stage.ts';
import { createTalk } from '../commands/request-talk.server.ts';
import { takeTalkStep } from '../commands/take-step.server.ts';
import { readSeenCase } from '../queries-case.server.ts';
import type { TalkAction } from '../actions.ts';
import { TALKS, type Answered, type TalkBeat, type TalkStory } from './talks.ts';
import { demoActor } from '#app/platform/demo/queries-actor.server.ts';
import { headOf } from '#app/platform/demo/queries-department.server.ts';
import { letTalkDaysPass } from './let-time-pass.server.ts';

const DAY_MS = 86_400_000;

/** Who acts in a talk. */
interface Players {
  REPRESENTATIVE: Actor;
  MANAGER: Actor;
  UNION_CHAIR: Actor;
}

/** Talks of the last weeks, one in each stage, each step by its own command. */
export function loadTalks({ enterprise, cast }: DemoStage): Promise<void> {
  return transact(async (tx) => {
    const representative = await demoActor(enterprise.id, cast.representative, tx);
    const chair = await demoActor(enterprise.id, cast.unionChair, tx);
    for (const story of TALKS) {
      const head = await headOf(tx, enterprise.id, story.department, [cast.representative, cast.unionChair]);
      const manager = await demoActor(enterprise.id, head.no, tx);
      await tell(tx, story, head.departmentId, {
        REPRESENTATIVE: representative,
        MANAGER: manager,
        UNION_CHAIR: chair,
      });
    }
  });
}

async function tell(tx: Tx, story: TalkStory, unitId: number, players: Players): Promise<void> {
  const { REPRESENTATIVE: representative, MANAGER: manager } = players;
  const requesterId = representative.employeeId ?? 0;
  const { id } = await createTalk(tx, representative, {
    enterpriseId: representative.enterpriseId,
    kind: 'REQUESTED',
    topic: story.topic,
    unitId,
    managerId: manager.employeeId ?? 0,
    requestedById: requesterId,
    requesterIds: [requesterId],
    questions: story.questions.map((text) => ({ text, carriedId: null })),
  });
  for (const beat of story.beats) await play(tx, id, players, beat);
  await passToWorkday(tx, id, representative.enterpriseId);
}

async function play(tx: Tx, id: number, players: Players, beat: TalkBeat): Promise<void> {
  const step = (by: Actor, action: TalkAction, input: Readonly<Record<string, unknown>> = {}) =>
    takeTalkStep({ tx, by, talkId: id, action, input });
  const { REPRESENTATIVE: representative, MANAGER: manager } = players;
  if ('pass' in beat) return letTalkDaysPass(tx, id, beat.pass);
  if ('schedule' in beat) {
    const { workdays, time, place } = beat.schedule;
    const calendar = await readWorkCalendar(tx, manager.enterpriseId);
    const day = calendar.addWorkdays(dayOf(new Date()), workdays);
    return step(manager, 'schedule', { day, time, place, length: 60 });
  }
  if ('hold' in beat) {
    await passUntilItsTime(tx, id);
    await step(representative, 'hold');
    await tx.$executeRaw`
      update "ManagementTalk" set "heldOn" = ("scheduledAt" at time zone 'Asia/Shanghai')::date where id = ${id}`;
    return;
  }
  if ('minutes' in beat) return step(representative, 'writeMinutes', minutesOf(beat.minutes, beat.answers));
  const by = players[beat.by];
  const input = beat.action === 'sign' ? { hash: await hashOf(tx, by, id) } : beat.input;
  return step(by, beat.action, input);
}

/** Nobody talks on a day off: it is taken to have been on the workday before. */
async function passToWorkday(tx: Tx, id: number, enterpriseId: number): Promise<void> {
  const { heldOn } = await tx.managementTalk.findUniqueOrThrow({ where: { id }, select: { heldOn: true } });
  if (heldOn === null) return;
  const calendar = await readWorkCalendar(tx, enterpriseId);
  let days = 0;
  while (!calendar.isWorkday(addDays(fromDate(heldOn), -days))) days += 1;
  if (days > 0) await letTalkDaysPass(tx, id, days);
}

/** It is held once its time has come; after long holidays that takes some days more. */
async function passUntilItsTime(tx: Tx, id: number): Promise<void> {
  const { scheduledAt } = await tx.managementTalk.findUniqueOrThrow({
    where: { id },
    select: { scheduledAt: true },
  });
  const days = Math.ceil(((scheduledAt?.getTime() ?? 0) - Date.now()) / DAY_MS);
  if (days > 0) await letTalkDaysPass(tx, id, days);
}

function minutesOf(minutes: string, answers: readonly Answered[]) {
  const each = (of: (one: Answered) => string) =>
    Object.fromEntries(answers.map((one, at) => [`q${at + 1}`, of(one)]));
  const today = dayOf(new Date());
  return {
    minutes,
    answer: each(({ answer }) => answer),
    promise: each(({ promise = '' }) => promise),
    promiseOn: each(({ inDays }) => (inDays === undefined ? '' : addDays(today, inDays))),
    withheld: each(({ withheld }) => (withheld ? 'on' : '')),
  };
}

async function hashOf(tx: Tx, by: Actor, id: number): Promise<string> {
  return (await readSeenCase(tx, by, id)).hash;
}
