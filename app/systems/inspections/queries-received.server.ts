import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { readOwnRound } from './queries-member.server.ts';
import type { Received } from './wire.ts';

/**
 * What is here of somebody's round, as the database says now: the only word on which a phone lets go of anything.
 * Throws a `Refusal` when he does not go along on it.
 */
export async function readReceived({ actor, params }: { actor: Actor; params: { id: number } }) {
  const { id, employeeId } = await readOwnRound(db(), actor, params.id);
  return answerReceived(await listReceived(id, employeeId));
}

/** The same, as the answer to a write. It is never kept: an old list would be a wrong one. */
export function answerReceived(received: Received): Response {
  return Response.json(received, { headers: { 'Cache-Control': 'no-store' } });
}

export async function listReceived(roundId: number, employeeId: number): Promise<Received> {
  const own = { roundId, employeeId };
  const [answers, findings, files] = await Promise.all([
    db().roundEntry.findMany({ where: own, select: { id: true } }),
    db().finding.findMany({ where: { roundId, foundById: employeeId }, select: { entryId: true } }),
    db().$queryRaw<Received['files']>`
      select f.id::text as id, f.sha256, f."attachmentId" is not null as "isWhole", f.refusal,
             case when f."attachmentId" is not null then f.bytes
                  else coalesce((select sum(octet_length(p.data)) from "RoundFilePart" p
                                  where p."fileId" = f.id), 0)::int end as received
        from "RoundFile" f where f."roundId" = ${roundId} and f."employeeId" = ${employeeId}`,
  ]);
  return {
    answers: answers.map(({ id }) => id),
    findings: findings.map(({ entryId }) => entryId),
    files,
  };
}
