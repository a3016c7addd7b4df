import { randomUUID } from 'node:crypto';
import type { Actor } from '#app/core/actor.ts';
import { transact } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { announce } from '#app/core/live.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { standing } from '../checklist.ts';
import { roundEvents } from '../events.ts';
import { takesFindings } from '../policy.ts';
import { readSeenRound } from '../queries-case.server.ts';
import type { TypedChoice } from '../schema.ts';

interface Sent {
  actor: Actor;
  params: { id: number };
  input: TypedChoice;
}

/** Stands for the portal where a phone's own name belongs. */
const PORTAL = '00000000-0000-4000-8000-000000000000';

/**
 * Says which of the answers of two phones counts, by one that takes their place. Throws a `Refusal`: it is the leader's,
 * the report is out, or another answer has come since they were compared.
 */
export async function chooseAnswer({ actor, params, input }: Sent) {
  await transact(async (tx) => {
    const { viewer, status, enterpriseId, id: roundId } = await readSeenRound(tx, actor, params.id);
    if (viewer.part !== 'LEADER') throw new Refusal('forbidden', 'inspections:refusal.leaderOnly');
    if (!takesFindings(status)) throw new Refusal('conflict', 'inspections:refusal.noFindings');
    const { placeId, itemKey, answer, replaces } = input;
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`findings-of/${roundId}`}, 0))`;
    const entries = await tx.roundEntry.findMany({ where: { roundId, placeId, itemKey } });
    const left = standing(entries).map(({ id }) => id);
    if (left.length !== replaces.length || !left.every((id) => replaces.includes(id)))
      throw new Refusal('conflict', 'inspections:refusal.moreAnswers');
    const now = new Date();
    await tx.roundEntry.create({
      data: {
        id: randomUUID(),
        enterpriseId,
        roundId,
        placeId,
        itemKey,
        answer,
        replaces: left,
        employeeId: actor.employeeId ?? 0,
        deviceId: PORTAL,
        deviceAt: now,
        at: now,
      },
    });
    const name = roundEvents.choose;
    await recordEvent(tx, actor, { enterpriseId, subjectType: 'inspections', subjectId: roundId, name });
    announce(tx, [`enterprise:${enterpriseId}`], name, roundId);
  });
  return { to: `/inspections/${params.id}`, done: { key: 'inspections:done.chosen' } };
}
