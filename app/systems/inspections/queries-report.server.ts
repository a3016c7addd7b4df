import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { readSeals } from '#app/platform/audit/queries-seals.server.ts';
import { isInside, seesFindings } from './policy.ts';
import { readSeenRound } from './queries-case.server.ts';
import { readRoundFindings } from './queries-findings.server.ts';
import { readFindingPhotos, readProofPhotos } from './queries-photos.server.ts';
import { summaryOf } from './queries-round.server.ts';
import { readStops } from './queries-stops.server.ts';

/** A round's report for paper: findings with their pictures before and after, and the code of the latest seal. */
export async function readReport({ actor, params }: { actor: Actor; params: { id: number } }) {
  const found = await readSeenRound(db(), actor, params.id);
  const { row, viewer, openness, enterpriseId } = found;
  if (row.reportedOn === null || !seesFindings(viewer, openness))
    throw new Refusal('notFound', 'inspections:refusal.notFound');
  const findings = (await readRoundFindings(found, viewer)).filter(({ state }) => state !== 'DROPPED');
  const [before, after, enterprise, { seals }, stops] = await Promise.all([
    readFindingPhotos(
      db(),
      enterpriseId,
      findings.map(({ id }) => id),
    ),
    readProofPhotos(
      db(),
      enterpriseId,
      findings.flatMap(({ promiseId, withheld }) => (promiseId === null || withheld ? [] : [promiseId])),
    ),
    db().orgUnit.findUniqueOrThrow({ where: { id: enterpriseId }, select: { name: true } }),
    readSeals(),
    readStops(found, isInside(viewer) || viewer.isManagement),
  ]);
  return {
    round: summaryOf(found),
    enterpriseName: enterprise.name,
    summary: row.summary,
    members: row.members.map(({ employee, part }) => ({ name: employee.name, part })),
    stops: stops.map(({ placeId, name, score }) => ({ placeId, name, score })),
    findings: findings.map((one) => ({
      ...one,
      before: (before.get(one.id) ?? []).slice(0, 2),
      after: (one.promiseId === null ? [] : (after.get(one.promiseId) ?? [])).slice(0, 2),
    })),
    seal: seals[0] ? { id: seals[0].id, code: seals[0].code } : null,
  };
}
