import type { Db } from '#app/core/db.server.ts';
import type { KnownUnits } from './import/knowledge.ts';

/** A department, or a team in one, by the names that files use. */
export interface UnitName {
  department: string;
  team: string | null;
}

export interface NamedUnit extends UnitName {
  id: number;
  path: string;
  isOpen: boolean;
}

/** The departments and teams of an enterprise: all by id, the open ones by name. */
export class UnitBook {
  readonly byId: ReadonlyMap<number, NamedUnit>;
  private readonly byName: ReadonlyMap<string, NamedUnit>;

  constructor(units: readonly NamedUnit[]) {
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
    this.byName = new Map(units.filter(({ isOpen }) => isOpen).map((unit) => [unitKey(unit), unit]));
  }

  /** The unit of this name; undefined when there is none. */
  find(name: UnitName): NamedUnit | undefined {
    return this.byName.get(unitKey(name));
  }

  /** The names against which files are checked. */
  known(): KnownUnits {
    const known = new Map<string, string[]>();
    for (const { department, team } of this.byName.values()) {
      const teams = known.get(department) ?? [];
      if (team !== null) teams.push(team);
      known.set(department, teams);
    }
    return known;
  }

  get isEmpty(): boolean {
    return this.byId.size === 0;
  }
}

/** One text for a unit's name, to compare and to collect by. */
export function unitKey({ department, team }: UnitName): string {
  return team === null ? department : `${department}\n${team}`;
}

/** Reads the departments and teams of the enterprise. One query. */
export async function readUnitBook(tx: Db, enterpriseId: number): Promise<UnitBook> {
  const rows = await tx.orgUnit.findMany({
    where: { enterpriseId, kind: { in: ['DEPARTMENT', 'TEAM'] } },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      name: true,
      path: true,
      kind: true,
      closedOn: true,
      parent: { select: { name: true } },
    },
  });
  return new UnitBook(
    rows.map(({ id, name, path, kind, closedOn, parent }) => {
      const place = { id, path, isOpen: closedOn === null };
      return kind === 'TEAM' && parent
        ? { ...place, department: parent.name, team: name }
        : { ...place, department: name, team: null };
    }),
  );
}
