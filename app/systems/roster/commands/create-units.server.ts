import type { Tx } from '#app/core/db.server.ts';
import { readUnitBook, unitKey, type UnitBook, type UnitName } from '../queries-units.server.ts';

/** Creates those of the departments and teams that are not there yet, and returns the units as they then are. */
export async function createUnits(
  tx: Tx,
  enterpriseId: number,
  book: UnitBook,
  wanted: readonly UnitName[],
): Promise<UnitBook> {
  const missing = new Map(
    wanted
      .flatMap((unit) => [{ department: unit.department, team: null }, unit])
      .filter((unit) => !book.find(unit))
      .map((unit) => [unitKey(unit), unit]),
  );
  if (missing.size === 0) return book;
  const { path } = await tx.orgUnit.findUniqueOrThrow({
    where: { id: enterpriseId },
    select: { path: true },
  });
  const places = new Map<string, { id: number; path: string }>();
  const placeOf = (department: string) =>
    places.get(department) ?? book.find({ department, team: null }) ?? { id: enterpriseId, path };
  for (const { department, team } of missing.values()) {
    const parent = team === null ? { id: enterpriseId, path } : placeOf(department);
    const kind = team === null ? 'DEPARTMENT' : 'TEAM';
    const unit = await createUnit(tx, enterpriseId, parent, kind, team ?? department);
    if (team === null) places.set(department, unit);
  }
  return readUnitBook(tx, enterpriseId);
}

async function createUnit(
  tx: Tx,
  enterpriseId: number,
  parent: { id: number; path: string },
  kind: 'DEPARTMENT' | 'TEAM',
  name: string,
): Promise<{ id: number; path: string }> {
  const { id } = await tx.orgUnit.create({ data: { enterpriseId, parentId: parent.id, kind, name } });
  const path = `${parent.path}${id}/`;
  await tx.orgUnit.update({ where: { id }, data: { path } });
  return { id, path };
}
