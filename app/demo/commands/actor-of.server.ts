import type { Actor } from '#app/core/actor.ts';
import type { Tx } from '#app/core/db.server.ts';
import type { Enterprise } from '#app/commons/roster/queries-enterprise.server.ts';

/** Somebody of the cast as one who acts, before there are accounts. */
export async function actorOf(
  tx: Tx,
  { id: enterpriseId, path }: Enterprise,
  no: string,
  role: 'UNION_OFFICER' | 'UNION_CHAIR',
): Promise<Actor> {
  const { id, name } = await tx.employee.findFirstOrThrow({ where: { enterpriseId, no } });
  return {
    accountId: 0,
    sessionId: 0,
    enterpriseId,
    kind: 'EMPLOYEE',
    employeeId: id,
    no,
    name,
    unitId: enterpriseId,
    unitPath: path,
    roles: [{ role, unitId: enterpriseId, unitPath: path }],
    locale: 'zh-CN',
    textSize: 100,
  };
}
