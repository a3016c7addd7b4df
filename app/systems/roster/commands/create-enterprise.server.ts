import type { Tx } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';

const CODE = /^[A-Z0-9]{1,12}$/;

/**
 * Creates an enterprise with its code, in capitals, and its own path. Returns its id. Throws a `Refusal` when the code
 * is taken, is not 1 to 12 letters and digits, or the name is empty.
 */
export async function createEnterprise(tx: Tx, code: string, name: string): Promise<number> {
  const capitals = code.trim().toUpperCase();
  if (!CODE.test(capitals)) throw new Refusal('invalid', 'roster:refusal.badCode', { params: { code } });
  if (name.trim() === '') throw new Refusal('invalid', 'roster:refusal.noName');
  const taken = await tx.orgUnit.findUnique({ where: { code: capitals }, select: { id: true } });
  if (taken) throw new Refusal('conflict', 'roster:refusal.codeTaken', { params: { code: capitals } });
  const data = { kind: 'ENTERPRISE' as const, code: capitals, name: name.trim() };
  const { id } = await tx.orgUnit.create({ data, select: { id: true } });
  await tx.orgUnit.update({ where: { id }, data: { enterpriseId: id, path: `/${id}/` } });
  return id;
}
