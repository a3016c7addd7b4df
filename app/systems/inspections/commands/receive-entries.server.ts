import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import type { Translate } from '#app/core/i18n.ts';
import { Refusal } from '#app/core/refusal.ts';
import { PRESENT } from '../checklist.ts';
import type { RoundStatus } from '../inspection.ts';
import { readOwnRound } from '../queries-member.server.ts';
import { answerReceived, listReceived } from '../queries-received.server.ts';
import type { SentEntries } from '../sync-schemas.ts';
import { addFinding } from './add-finding.server.ts';
import { beginRound } from './begin-round.server.ts';

interface Sent {
  actor: Actor;
  params: { id: number };
  input: { entries: SentEntries };
  translate: Translate;
}

/** Whose the entries are, and by how much his phone's clock is wrong. */
interface Sender {
  actor: Actor;
  roundId: number;
  enterpriseId: number;
  employeeId: number;
  /** Milliseconds that the phone's clock is behind ours. */
  skew: number;
  /** Of the round, by now. */
  status: RoundStatus;
}

/**
 * Takes what a phone noted on a round, each once however often it is sent, and answers with all that is here. It takes
 * it in whatever state the round is by now: a phone may come back late, and nothing that was seen on site is refused.
 * Throws a `Refusal` when the actor does not go along, or names a place that there is not.
 */
export async function receiveEntries({ actor, params, input, translate }: Sent) {
  const { entries } = input;
  const { roundId, employeeId } = await transact(async (tx) => {
    const round = await readOwnRound(tx, actor, params.id);
    // Somebody else is signed in on the phone by now: what he noted stays there until he is back.
    if (entries.employeeId !== round.employeeId)
      throw new Refusal('unauthenticated', 'inspection-phone:refusal.somebodyElse');
    await refuseUnknownPlaces(tx, round.enterpriseId, entries);
    const skew = Date.now() - Date.parse(entries.sentAt);
    const { id: roundId, enterpriseId, employeeId } = round;
    const status = await beginRound(tx, enterpriseId, roundId, translate);
    const sender: Sender = { actor, roundId, enterpriseId, employeeId, skew, status };
    await takeAnswers(tx, sender, entries);
    await takeFindings(tx, sender, entries);
    await takeFiles(tx, sender, entries);
    return sender;
  });
  return answerReceived(await listReceived(roundId, employeeId));
}

async function refuseUnknownPlaces(tx: Tx, enterpriseId: number, { answers, findings }: SentEntries) {
  const named = [...answers, ...findings].flatMap(({ placeId }) => (placeId === null ? [] : [placeId]));
  const wanted = [...new Set(named)];
  const known = await tx.inspectionPlace.count({ where: { enterpriseId, id: { in: wanted } } });
  if (known < wanted.length) throw new Refusal('invalid', 'inspection-phone:refusal.unknownPlace');
}

/** By our clock, and never later than now. */
function timeOf(deviceAt: string, { skew }: Sender): Date {
  return new Date(Math.min(Date.parse(deviceAt) + skew, Date.now()));
}

async function takeAnswers(tx: Tx, sender: Sender, { deviceId, answers }: SentEntries): Promise<void> {
  const { enterpriseId, roundId, employeeId } = sender;
  await tx.roundEntry.createMany({
    skipDuplicates: true,
    data: answers.map(({ deviceAt, ...answer }) => ({
      ...answer,
      enterpriseId,
      roundId,
      employeeId,
      deviceId,
      deviceAt: new Date(deviceAt),
      at: timeOf(deviceAt, sender),
    })),
  });
  const present = answers.find(({ itemKey }) => itemKey === PRESENT);
  if (!present) return;
  await tx.roundMember.updateMany({
    where: { roundId, employeeId, presentAt: null },
    data: { presentAt: timeOf(present.deviceAt, sender) },
  });
}

async function takeFindings(tx: Tx, sender: Sender, { findings }: SentEntries): Promise<void> {
  const { actor, roundId, enterpriseId, status } = sender;
  for (const { id, deviceAt, ...finding } of findings)
    await addFinding(
      tx,
      actor,
      { id: roundId, enterpriseId, status },
      { ...finding, entryId: id, withheld: false, foundAt: timeOf(deviceAt, sender) },
    );
}

async function takeFiles(
  tx: Tx,
  { enterpriseId, roundId, employeeId }: Sender,
  { files }: SentEntries,
): Promise<void> {
  await tx.roundFile.createMany({
    skipDuplicates: true,
    data: files.map((file) => ({ ...file, enterpriseId, roundId, employeeId })),
  });
}
