import type { RowDraft, RowRule } from '#app/platform/sheets/check-rows.ts';
import { nearestName } from '#app/platform/sheets/nearest-name.ts';
import { cleanUnitName } from '#app/platform/sheets/normalise.ts';
import type { KnownUnits } from './knowledge.ts';

/**
 * Whether the units named must be there already, or the file makes them: a new enterprise takes its departments and
 * teams from its first roster.
 */
export type UnitsMode = 'must-exist' | 'create';

/**
 * A rule: the department exists, and the team exists in it; else `UNKNOWN_UNIT` with the nearest name as a suggestion.
 * A name that differs in width or blanks only is taken as the unit's own.
 */
export function unitRule<V>(
  known: KnownUnits,
  departmentKey: keyof V & string,
  teamKey: keyof V & string,
): RowRule<V> {
  const departments = new Map(
    [...known].map(([name, teams]) => [cleanUnitName(name), { name, teams: byCleanName(teams) }]),
  );
  return (draft) => {
    const written = draft.values[departmentKey];
    if (typeof written !== 'string') return;
    const department = departments.get(written);
    if (!department) {
      draft.reject(departmentKey, 'UNKNOWN_UNIT', nearestName(written, known.keys()));
      return;
    }
    setText(draft, departmentKey, department.name);
    checkTeam(draft, teamKey, department.teams);
  };
}

function checkTeam<V>(draft: RowDraft<V>, key: keyof V & string, teams: ReadonlyMap<string, string>): void {
  const written = draft.values[key];
  if (typeof written !== 'string') return;
  const team = teams.get(written);
  if (team === undefined) draft.reject(key, 'UNKNOWN_UNIT', nearestName(written, teams.values()));
  else setText(draft, key, team);
}

function byCleanName(names: readonly string[]): Map<string, string> {
  return new Map(names.map((name) => [cleanUnitName(name), name]));
}

function setText<V>(draft: RowDraft<V>, key: keyof V & string, text: string): void {
  // Only called for keys whose value is a text.
  draft.values[key] = text as V[keyof V & string];
}
