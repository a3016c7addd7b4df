import type { Actor } from '#app/core/actor.ts';
import { transact } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { openChannels } from '../open-channels.server.ts';
import type { PushInput } from '../schema.ts';

const MOST_DEVICES = 10;

/**
 * Takes a browser that shall show the actor's notices, as long as his session in it lasts. A browser that showed
 * another's shows them no more.
 */
export async function addDevice({ actor, input }: { actor: Actor; input: PushInput }) {
  const { enterpriseId, sessionId } = actor;
  const employeeId = actor.employeeId ?? 0;
  const channel = 'WEB_PUSH';
  if (!openChannels().includes(channel)) throw new Refusal('conflict', 'notices:refusal.notOpen');
  await transact(async (tx) => {
    const device = { ...input, employeeId, sessionId };
    await tx.pushSubscription.upsert({ where: { endpoint: input.endpoint }, create: device, update: device });
    const oldest = await tx.pushSubscription.findMany({
      where: { employeeId },
      orderBy: { id: 'desc' },
      skip: MOST_DEVICES,
      select: { id: true },
    });
    await tx.pushSubscription.deleteMany({ where: { id: { in: oldest.map(({ id }) => id) } } });
    await tx.noticeChannel.upsert({
      where: { employeeId_channel: { employeeId, channel } },
      create: {
        enterpriseId,
        employeeId,
        channel,
        confirmedAt: new Date(),
        mine: 'AT_ONCE',
        waits: 'AT_ONCE',
      },
      update: { brokenAt: null },
    });
  });
  return { result: null };
}
