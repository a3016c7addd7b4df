import { db, transact } from '#app/core/db.server.ts';
import type { Outcome } from '../channel.ts';
import { backOff, MOST_ATTEMPTS } from '../timing.ts';

/** Deliveries that went out, or did not, as one message. */
export interface Sent {
  ids: readonly number[];
  channel: string;
  employeeId: number | null;
  robotId: number | null;
  /** With this one. */
  attempts: number;
}

/** What was done with them. */
export type Settled = 'sent' | 'later' | 'failed';

/** Notes what a service made of a message: done, again later with growing waits, or given up. */
export async function settle(sent: Sent, outcome: Outcome, now: Date): Promise<Settled> {
  if (outcome.kind === 'sent') {
    await change(sent.ids, { state: 'SENT', problem: '' });
    return 'sent';
  }
  const { reason } = outcome;
  if (outcome.kind === 'later' && sent.attempts < MOST_ATTEMPTS) {
    const wait = Math.max(outcome.afterMs ?? 0, backOff(sent.attempts));
    await change(sent.ids, { problem: reason, nextAttemptAt: new Date(now.getTime() + wait) });
    return 'later';
  }
  if (outcome.kind === 'gone') await markBroken(sent, now);
  await change(sent.ids, { state: 'FAILED', problem: reason });
  return 'failed';
}

/** Notes that nobody wants these any more. */
export function drop(ids: readonly number[]): Promise<void> {
  return change(ids, { state: 'DROPPED' });
}

/** Puts back what was claimed and not tried: it costs no attempt. */
export async function putBack(ids: readonly number[], until: Date): Promise<void> {
  await change(ids, { attempts: { decrement: 1 }, nextAttemptAt: until });
}

async function change(
  ids: readonly number[],
  data: Parameters<ReturnType<typeof db>['noticeDelivery']['updateMany']>[0]['data'],
): Promise<void> {
  if (ids.length > 0) await db().noticeDelivery.updateMany({ where: { id: { in: [...ids] } }, data });
}

/** Nothing more is written for an address that there is not; its owner reads so in the portal. */
function markBroken({ channel, employeeId, robotId }: Sent, now: Date): Promise<void> {
  return transact(async (tx) => {
    const broken = { data: { brokenAt: now } };
    if (employeeId !== null) await tx.noticeChannel.updateMany({ where: { employeeId, channel }, ...broken });
    if (robotId !== null) await tx.robot.updateMany({ where: { id: robotId }, ...broken });
  });
}
