import type { Actor } from '#app/core/actor.ts';
import { afterCommit, db, transact, type Tx } from '#app/core/db.server.ts';
import { wakeJob } from '#app/core/jobs.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { newToken } from '#app/core/session.server.ts';
import { DELIVERY_JOB } from '../jobs.ts';
import { openChannels } from '../open-channels.server.ts';
import type { SettingsInput } from '../schema.ts';

const PAGE = '/notices/settings';
const HOUR_MS = 3_600_000;
/** Mails to an address that nobody has confirmed: nobody shall fill a stranger's mailbox with them. */
const MOST_CONFIRMATIONS = 5;

interface Change {
  actor: Actor;
  input: SettingsInput;
}

/** How one wants to hear of things outside the app: a channel with its pace, or the quiet hours. */
export async function changeSettings({ actor, input }: Change) {
  const employeeId = actor.employeeId ?? 0;
  if (input.intent === 'quiet') {
    const { fromHour, toHour } = input;
    const hours = { fromHour, toHour };
    await db().quietHours.upsert({ where: { employeeId }, create: { employeeId, ...hours }, update: hours });
    return { to: PAGE, done: { key: 'notices:done.quiet' } };
  }
  if (!openChannels().includes(input.intent)) throw new Refusal('conflict', 'notices:refusal.notOpen');
  const asksToConfirm = await transact((tx) => changeChannel(tx, actor, employeeId, input));
  return { to: PAGE, done: { key: asksToConfirm ? 'notices:done.confirm' : 'notices:done.channel' } };
}

/** An address typed anew is no longer broken; a mail address must be confirmed first. Returns whether it must. */
async function changeChannel(
  tx: Tx,
  { enterpriseId }: Actor,
  employeeId: number,
  input: Exclude<SettingsInput, { intent: 'quiet' }>,
): Promise<boolean> {
  const { intent: channel, mine, waits } = input;
  const address = 'address' in input ? input.address : '';
  const which = { employeeId_channel: { employeeId, channel } };
  const before = await tx.noticeChannel.findUnique({ where: which });
  const isKnown = before?.address === address && before.brokenAt === null && before.confirmedAt !== null;
  const mustConfirm = channel === 'EMAIL' && !isKnown;
  const confirmed = mustConfirm
    ? { confirmedAt: null, confirmToken: newToken() }
    : { confirmedAt: new Date(), confirmToken: null };
  const data = { address, mine, waits, brokenAt: null, ...confirmed };
  await tx.noticeChannel.upsert({
    where: which,
    create: { enterpriseId, employeeId, channel, ...data },
    update: data,
  });
  if (mustConfirm) await askToConfirm(tx, enterpriseId, employeeId);
  return mustConfirm;
}

async function askToConfirm(tx: Tx, enterpriseId: number, employeeId: number): Promise<void> {
  const createdAt = { gt: new Date(Date.now() - HOUR_MS) };
  const asked = await tx.noticeDelivery.count({ where: { employeeId, noticeId: null, createdAt } });
  if (asked >= MOST_CONFIRMATIONS) throw new Refusal('tooMany', 'notices:refusal.tooManyMails');
  await tx.noticeDelivery.create({ data: { enterpriseId, employeeId, channel: 'EMAIL' } });
  afterCommit(tx, () => wakeJob(DELIVERY_JOB));
}
