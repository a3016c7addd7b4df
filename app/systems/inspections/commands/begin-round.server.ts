import type { Tx } from '#app/core/db.server.ts';
import type { Translate } from '#app/core/i18n.ts';
import type { RoundStatus } from '../inspection.ts';
import { readRoundCase } from '../queries-case.server.ts';
import { stepRound } from './step-round.server.ts';

/**
 * A round begins by itself with what a phone sends first, if its day has come: a leader without a network cannot press a
 * button of the portal. Resolves with the round's status by now.
 */
export async function beginRound(
  tx: Tx,
  enterpriseId: number,
  roundId: number,
  translate: Translate,
): Promise<RoundStatus> {
  // The page of a phone and what it sends in the background may both come first.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`inspections/${roundId}`}, 0))`;
  const { status, plannedOn, today } = await readRoundCase(tx, enterpriseId, roundId);
  if (status !== 'NOTIFIED' || plannedOn > today) return status;
  await stepRound({ tx, by: { enterpriseId }, roundId, action: 'start', input: {}, translate });
  return 'IN_PROGRESS';
}
