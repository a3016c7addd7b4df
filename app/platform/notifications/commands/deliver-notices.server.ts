import { log } from '#app/core/log.server.ts';
import { ROBOT_KINDS, type Outcome } from '../channel.ts';
import { openChannels } from '../open-channels.server.ts';
import { sortDeliveries, type Parcel } from '../parcels.ts';
import { readDeliveries, readQuietRules } from '../queries-deliveries.server.ts';
import { quietUntil } from '../timing.ts';
import { claimDeliveries } from './claim-deliveries.server.ts';
import { sendParcel, type Post } from './send-parcel.server.ts';
import { drop, putBack, settle, type Settled } from './settle-deliveries.server.ts';

/** A slow service ends its round then, so that it holds up the other channels no longer. */
const ROUND_MS = 50_000;
const ALL_WAIT_MS = 60_000;

/** How many deliveries ended how. */
export type Delivered = Record<Settled | 'dropped' | 'putBack', number>;

/** What is still to be sent of a channel's round. */
interface Round {
  post: Post;
  channel: string;
  now: Date;
  /** When the round ends, in milliseconds of the process's clock. */
  endsAt: number;
  count: Delivered;
}

/**
 * Sends all that is due by now, every channel beside the others. Killed at any moment, it leaves claims that come back;
 * a message whose sending was not noted any more is then sent again. Returns how many ended how.
 */
export async function deliverNotices(post: Post, now = new Date()): Promise<Delivered> {
  const count: Delivered = { sent: 0, later: 0, failed: 0, dropped: 0, putBack: 0 };
  const endsAt = Date.now() + ROUND_MS;
  const channels = [...openChannels(), ...ROBOT_KINDS];
  await Promise.all(channels.map((channel) => deliverChannel({ post, channel, now, endsAt, count })));
  return count;
}

async function deliverChannel(round: Round): Promise<void> {
  for (;;) {
    const ids = await claimDeliveries(round.channel, round.now);
    if (ids.length === 0) return;
    const { parcels, unwanted } = sortDeliveries(await readDeliveries(ids, round.channel, round.now));
    await drop(unwanted);
    round.count.dropped += unwanted.length;
    await sendAll(round, await postponeQuiet(round, parcels));
    if (Date.now() > round.endsAt) return;
  }
}

async function sendAll(round: Round, parcels: readonly Parcel[]): Promise<void> {
  let untilAll: Date | null = null;
  for (const parcel of parcels) {
    if (untilAll ?? Date.now() > round.endsAt) {
      await giveBack(round, parcel, untilAll ?? round.now);
      continue;
    }
    const outcome = await sendParcel(round.post, parcel).catch(asBroken);
    await note(round, parcel, outcome);
    if (outcome?.kind === 'later' && outcome.allWait) {
      untilAll = new Date(round.now.getTime() + (outcome.afterMs ?? ALL_WAIT_MS));
    }
  }
}

/** A message that we cannot make may not stop the others. */
function asBroken(error: unknown): Outcome {
  log().error({ error }, 'a message could not be made');
  return { kind: 'later', reason: 'broken' };
}

async function note(round: Round, parcel: Parcel, outcome: Outcome | null): Promise<void> {
  const ids = idsOf(parcel);
  if (!outcome) {
    await drop(ids);
    round.count.dropped += ids.length;
    return;
  }
  const [{ channel, employeeId, robotId }] = parcel;
  const attempts = Math.max(...parcel.map((delivery) => delivery.attempts));
  round.count[await settle({ ids, channel, employeeId, robotId, attempts }, outcome, round.now)] +=
    ids.length;
}

/** What falls into its reader's quiet hours goes out at their end; the mail that confirms an address is waited for. */
async function postponeQuiet(round: Round, parcels: readonly Parcel[]): Promise<Parcel[]> {
  const rules = await readQuietRules(
    parcels.map(([{ enterpriseId }]) => enterpriseId),
    round.now,
  );
  const audible: Parcel[] = [];
  for (const parcel of parcels) {
    const [{ employee, enterpriseId, noticeId }] = parcel;
    const own = employee?.quietHours;
    const hours = own ? { from: own.fromHour, to: own.toHour } : rules.get(enterpriseId);
    const until = noticeId !== null && hours ? quietUntil(round.now, hours) : null;
    if (until) await giveBack(round, parcel, until);
    else audible.push(parcel);
  }
  return audible;
}

async function giveBack(round: Round, parcel: Parcel, until: Date): Promise<void> {
  const ids = idsOf(parcel);
  await putBack(ids, until);
  round.count.putBack += ids.length;
}

function idsOf(parcel: Parcel): number[] {
  return parcel.map(({ id }) => id);
}
