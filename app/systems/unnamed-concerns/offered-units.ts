import { withoutSmallGroups } from '#app/platform/kpi/suppress.ts';

/** A unit with the people who belong to it itself, without those of units below. */
export interface CountedUnit {
  id: number;
  name: string;
  /** Of a team its department; null of a department. */
  departmentId: number | null;
  people: number;
}

/** A department that may be named as the place, with those of its teams that may. */
export interface OfferedDepartment {
  id: number;
  name: string;
  teams: { id: number; name: string }[];
  /** Whether some of its teams are too small to be named. */
  hasSmallTeams: boolean;
}

export interface OfferedUnits {
  departments: OfferedDepartment[];
  hasSmallDepartments: boolean;
}

/**
 * The units that can be named without naming people: of at least five. Where just one is smaller the next
 * smallest is not offered either: who then chose the whole would say that he is of that one.
 */
export function offeredUnits(units: readonly CountedUnit[]): OfferedUnits {
  const departments = units
    .filter(({ departmentId }) => departmentId === null)
    .map((department) => {
      const teams = units.filter(({ departmentId }) => departmentId === department.id);
      const people = department.people + teams.reduce((sum, team) => sum + team.people, 0);
      return { ...department, people, teams };
    });
  const large = withoutSmall(departments);
  return {
    hasSmallDepartments: large.length < departments.length,
    departments: large.map(({ id, name, teams }) => {
      const largeTeams = withoutSmall(teams);
      return {
        id,
        name,
        teams: largeTeams.map((team) => ({ id: team.id, name: team.name })),
        hasSmallTeams: largeTeams.length < teams.length,
      };
    }),
  };
}

/** The ids that may be chosen, that of the whole enterprise among them. */
export function offeredIds(offered: OfferedUnits, enterpriseId: number): Set<number> {
  const below = offered.departments.flatMap(({ id, teams }) => [id, ...teams.map((team) => team.id)]);
  return new Set([enterpriseId, ...below]);
}

function withoutSmall<G extends { people: number }>(groups: readonly G[]): G[] {
  return withoutSmallGroups(groups.map((group) => ({ ...group, eligible: group.people }))).shown;
}
