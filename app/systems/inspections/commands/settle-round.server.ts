import type { Tx } from '#app/core/db.server.ts';
import type { FollowUp } from '#app/platform/system/follow-up.ts';
import { toDate } from '#app/platform/calendar/day.ts';
import { circumstancesOf, readRoundCase } from '../queries-case.server.ts';
import { stepRound } from './step-round.server.ts';

/**
 * Moves a round on as its findings stand: everybody has one, then nothing is open any more. Findings that are put right
 * and checked get their last day. Does nothing to a round that is not that far.
 */
export async function settleRound(tx: Tx, enterpriseId: number, roundId: number): Promise<void> {
  const found = await readRoundCase(tx, enterpriseId, roundId);
  const { status, states, today } = found;
  if (status !== 'REPORTED' && status !== 'RECTIFYING') return;
  const verified = states.filter(({ promise }) => promise?.status === 'KEPT').map(({ id }) => id);
  await tx.finding.updateMany({
    where: { id: { in: verified }, status: 'RECTIFYING', closedOn: null },
    data: { closedOn: toDate(today) },
  });
  const holding = circumstancesOf(found);
  const action = holding.has('noneOpen') ? 'settle' : holding.has('allGiven') ? 'rectify' : null;
  if (action === null || (action === 'rectify' && status === 'RECTIFYING')) return;
  await stepRound({ tx, by: { enterpriseId }, roundId, action, input: {}, translate: (key) => key });
}

/** The same for the rounds of findings whose promise has moved. */
export const followPromise: FollowUp = async (tx, { enterpriseId, ids }) => {
  const rounds = await tx.finding.findMany({
    where: { id: { in: [...ids] }, enterpriseId },
    distinct: ['roundId'],
    select: { roundId: true },
  });
  for (const { roundId } of rounds) await settleRound(tx, enterpriseId, roundId);
};
