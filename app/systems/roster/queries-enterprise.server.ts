import { db, type Db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { readUnitBook } from './queries-units.server.ts';

export interface Enterprise {
  id: number;
  code: string;
  name: string;
  path: string;
}

/**
 * The enterprise with this code, in whatever case; without a code the only one there is. Throws a `Refusal` when there
 * is none, or several and no code.
 */
export async function findEnterprise(tx: Db, code: string | undefined): Promise<Enterprise> {
  const found = await tx.orgUnit.findMany({
    where: { kind: 'ENTERPRISE', ...(code === undefined ? {} : { code: code.trim().toUpperCase() }) },
    select: { id: true, code: true, name: true, path: true },
    orderBy: { id: 'asc' },
    take: 2,
  });
  const [only, other] = found;
  if (!only) {
    throw code === undefined
      ? new Refusal('notFound', 'roster:refusal.noEnterprise')
      : new Refusal('notFound', 'roster:refusal.unknownEnterprise', { params: { code } });
  }
  if (other) throw new Refusal('invalid', 'roster:refusal.severalEnterprises');
  return { ...only, code: only.code ?? '' };
}

/** The same outside a transaction. */
export function readEnterprise(code: string | undefined): Promise<Enterprise> {
  return findEnterprise(db(), code);
}

/** Whether the portal has any enterprise yet. */
export async function hasEnterprise(): Promise<boolean> {
  return (await db().orgUnit.count({ where: { kind: 'ENTERPRISE' } })) > 0;
}

export interface FoundUnit {
  id: number;
  name: string;
  path: string;
}

/** The departments of an enterprise, in the order in which they were made. */
export function readDepartments(enterpriseId: number): Promise<FoundUnit[]> {
  return db().orgUnit.findMany({
    where: { enterpriseId, kind: 'DEPARTMENT', closedOn: null },
    orderBy: { id: 'asc' },
    select: { id: true, name: true, path: true },
  });
}

/** A department by its name, or a team as `染色车间/甲班`. Throws a `Refusal` when there is none. */
export async function readUnitNamed(enterpriseId: number, written: string): Promise<FoundUnit> {
  const [department = '', team] = written.split('/').map((name) => name.trim());
  const book = await readUnitBook(db(), enterpriseId);
  const found = book.find({ department, team: team ?? null });
  if (!found) throw new Refusal('notFound', 'roster:refusal.unknownUnit', { params: { unit: written } });
  return { id: found.id, name: written, path: found.path };
}
