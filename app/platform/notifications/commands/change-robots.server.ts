import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { Refusal, wrongField } from '#app/core/refusal.ts';
import type { RobotInput } from '../schema.ts';

const PAGE = '/notices/robots';

/** Adds a robot of a group to the enterprise, or removes one. The log says which group, never the webhook. */
export async function changeRobots({ actor, input }: { actor: Actor; input: RobotInput }) {
  if (input.intent === 'add') {
    await transact((tx) => addRobot(tx, actor, input));
    return { to: PAGE, done: { key: 'notices:done.robotAdded' } };
  }
  await transact((tx) => removeRobot(tx, actor, input.robotId));
  return { to: PAGE, done: { key: 'notices:done.robotRemoved' } };
}

async function addRobot(tx: Tx, actor: Actor, input: Extract<RobotInput, { intent: 'add' }>): Promise<void> {
  const { enterpriseId } = actor;
  const { kind, unitId, url, about } = input;
  const unit = await tx.orgUnit.findFirst({ where: { id: unitId, enterpriseId }, select: { id: true } });
  if (!unit) {
    throw wrongField({ field: 'unitId', key: 'notices:problem.unit' });
  }
  const secret = kind === 'DINGTALK_ROBOT' ? (input.secret ?? '') : '';
  const { id } = await tx.robot.create({ data: { enterpriseId, unitId, kind, url, secret, about } });
  const event = { enterpriseId, subjectType: 'robots', subjectId: id, name: 'robots.added' };
  await recordEvent(tx, actor, { ...event, data: { kind, about } });
}

async function removeRobot(tx: Tx, actor: Actor, id: number): Promise<void> {
  const { enterpriseId } = actor;
  const { count } = await tx.robot.deleteMany({ where: { id, enterpriseId } });
  if (count === 0) throw new Refusal('notFound', 'core:refusal.notFound');
  await recordEvent(tx, actor, {
    enterpriseId,
    subjectType: 'robots',
    subjectId: id,
    name: 'robots.removed',
  });
}
