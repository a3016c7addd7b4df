import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { may } from '#app/core/permission.ts';
import { Refusal } from '#app/core/refusal.ts';
import type { Channel, Pace } from './channel.ts';
import { readPushKeys } from './commands/push-keys.server.ts';
import { openChannels } from './open-channels.server.ts';
import { canManageRobots } from './policy.ts';
import { readQuietRules } from './queries-deliveries.server.ts';

export type ChannelState = 'off' | 'waiting' | 'open' | 'broken';

export interface ShownChannel {
  channel: Channel;
  address: string;
  mine: Pace;
  waits: Pace;
  state: ChannelState;
}

/** How the actor is reached, of the channels that the portal is set up for, and his quiet hours. */
export async function readSettings({ actor }: { actor: Actor }) {
  const employeeId = actor.employeeId ?? 0;
  const open = openChannels();
  const [rows, own, devices, rules] = await Promise.all([
    db().noticeChannel.findMany({ where: { employeeId } }),
    db().quietHours.findUnique({ where: { employeeId } }),
    db().pushSubscription.count({ where: { employeeId } }),
    readQuietRules([actor.enterpriseId], new Date()),
  ]);
  return {
    channels: open.map((channel) =>
      shown(
        channel,
        rows.find((row) => row.channel === channel),
      ),
    ),
    quiet: own ? { from: own.fromHour, to: own.toHour } : rules.get(actor.enterpriseId)!,
    devices,
    pushKey: open.includes('WEB_PUSH') ? (await readPushKeys()).publicKey : null,
    managesRobots: may(actor, canManageRobots),
  };
}

interface ChannelRow {
  address: string;
  mine: Pace;
  waits: Pace;
  confirmedAt: Date | null;
  brokenAt: Date | null;
}

function shown(channel: Channel, row: ChannelRow | undefined): ShownChannel {
  if (!row) return { channel, address: '', mine: 'DIGEST', waits: 'AT_ONCE', state: 'off' };
  const { address, mine, waits } = row;
  return { channel, address, mine, waits, state: stateOf(row) };
}

function stateOf({ mine, waits, confirmedAt, brokenAt }: ChannelRow): ChannelState {
  if (brokenAt) return 'broken';
  if (!confirmedAt) return 'waiting';
  return mine === 'OFF' && waits === 'OFF' ? 'off' : 'open';
}

/** The address that the link of a mail is to confirm. Throws a `Refusal` when it was used, or is another's. */
export async function readUnconfirmed({ actor, params }: { actor: Actor; params: { token: string } }) {
  const channel = await db().noticeChannel.findFirst({
    where: { employeeId: actor.employeeId ?? 0, confirmToken: params.token },
    select: { address: true },
  });
  if (!channel) throw new Refusal('notFound', 'notices:refusal.linkUsed');
  return channel;
}

/**
 * The robots of the enterprise without their secrets, and the units that one can speak for.
 *
 * @param readUnits reads the units of an enterprise that are not closed
 */
export function readRobots(readUnits: (enterpriseId: number) => Promise<{ id: number; label: string }[]>) {
  return async ({ actor: { enterpriseId } }: { actor: Actor }) => {
    const rows = await db().robot.findMany({
      where: { enterpriseId },
      orderBy: { id: 'asc' },
      select: { id: true, kind: true, about: true, brokenAt: true, unit: { select: { name: true } } },
    });
    return {
      robots: rows.map(({ id, kind, about, brokenAt, unit }) => ({
        id,
        kind,
        about,
        unitName: unit.name,
        isBroken: brokenAt !== null,
      })),
      units: await readUnits(enterpriseId),
    };
  };
}

export type Robots = Awaited<ReturnType<ReturnType<typeof readRobots>>>;
