import type { Day } from '#app/platform/calendar/day.ts';
import { cellChange, type CellChange, type ChangeKind } from '#app/platform/imports/change.ts';
import { changedFields } from '#app/platform/sheets/changed-fields.ts';
import type { Choice } from '#app/platform/sheets/cell-readers.ts';
import { ROSTER_COLUMNS, type RosterValues } from './check-roster.ts';
import { fitToEmployments, moveOn, unitOn, withEmployment, type MembershipDays } from './intervals.ts';
import type { EmploymentDays } from './knowledge.ts';
import { EMPLOYMENT_FORMS, GENDERS, POSITION_KINDS, YES_NO } from './roster-words.ts';

/** What of a person can change without a day. */
export interface PersonFacts {
  name: string;
  gender: string | null;
  phone: string | null;
  position: string | null;
  positionKind: string | null;
  employmentForm: string | null;
  unionMember: boolean;
}

/** A unit by the names that a roster uses. */
export interface UnitOfRoster {
  department: string;
  team: string | null;
}

/** A person as the portal knows him. */
export interface PersonOnRecord extends PersonFacts {
  employments: readonly EmploymentDays[];
  memberships: readonly MembershipDays<UnitOfRoster>[];
}

/** What a row makes of a person. */
export interface PlannedPerson {
  change: ChangeKind;
  cells: CellChange[];
  /** Null where they stay as they are. */
  facts: PersonFacts | null;
  employments: EmploymentDays[] | null;
  memberships: MembershipDays<UnitOfRoster>[] | null;
}

const FACTS = [
  'name',
  'gender',
  'phone',
  'position',
  'positionKind',
  'employmentForm',
  'unionMember',
] as const;

/** What a row does to somebody whom the portal does not know. */
export function planNewPerson(values: RosterValues): PlannedPerson {
  const { joinedOn, leftOn } = values;
  return {
    change: 'new',
    cells: [],
    facts: factsOf(values),
    employments: [{ joinedOn, leftOn }],
    memberships: [{ unit: unitOfRow(values), fromOn: joinedOn, toOn: leftOn }],
  };
}

/**
 * What a row does to somebody whom the portal knows. `given` are the columns that the file has: the others leave what
 * is there. The unit counts from `effectiveOn` on; of somebody who has left by then it says nothing.
 */
export function planKnownPerson(
  person: PersonOnRecord,
  values: RosterValues,
  given: ReadonlySet<keyof RosterValues>,
  effectiveOn: Day,
): PlannedPerson {
  const facts = factsAfter(person, values, given);
  const stated = statedEmployment(person, values, given);
  const employments = withEmployment(person.employments, stated);
  const fitted = fitToEmployments(person.memberships, employments, unitOfRow(values));
  const day = effectiveOn < stated.joinedOn ? stated.joinedOn : effectiveOn;
  const before = unitOn(fitted, day);
  const unit = given.has('team') || before?.department !== values.department ? unitOfRow(values) : before;
  const moved = before !== undefined && !sameUnit(before, unit);
  const memberships = moved ? moveOn(fitted, day, unit) : fitted;
  const cells = [
    ...factCells(person, facts),
    ...employmentCells(person.employments, stated),
    ...(moved ? unitCells(before, unit) : []),
  ];
  return {
    change: changeOf(person, stated, moved, cells),
    cells,
    facts: FACTS.some((fact) => facts[fact] !== person[fact]) ? facts : null,
    employments: same(employments, person.employments) ? null : employments,
    memberships: same(memberships, person.memberships) ? null : memberships,
  };
}

function same<T extends object>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && changedFields({ list: one }, { list: other }).length === 0;
}

function unitOfRow({ department, team }: RosterValues): UnitOfRoster {
  return { department, team };
}

function sameUnit(one: UnitOfRoster, other: UnitOfRoster): boolean {
  return one.department === other.department && one.team === other.team;
}

function factsOf(values: RosterValues): PersonFacts {
  const { name, gender, phone, position, positionKind, employmentForm, unionMember } = values;
  return { name, gender, phone, position, positionKind, employmentForm, unionMember: unionMember ?? false };
}

function factsAfter(
  person: PersonOnRecord,
  values: RosterValues,
  given: ReadonlySet<keyof RosterValues>,
): PersonFacts {
  const stated = factsOf(values);
  const pairs = FACTS.map((fact) => [fact, given.has(fact) ? stated[fact] : person[fact]]);
  return Object.fromEntries(pairs) as unknown as PersonFacts;
}

/** Without a column for the last day an employment that the portal knows keeps its own. */
function statedEmployment(
  { employments }: PersonOnRecord,
  { joinedOn, leftOn }: RosterValues,
  given: ReadonlySet<keyof RosterValues>,
): EmploymentDays {
  if (given.has('leftOn')) return { joinedOn, leftOn };
  const known = employments.find((employment) => employment.joinedOn === joinedOn);
  return { joinedOn, leftOn: known?.leftOn ?? null };
}

function changeOf(
  { employments }: PersonOnRecord,
  stated: EmploymentDays,
  moved: boolean,
  cells: readonly CellChange[],
): ChangeKind {
  const last = employments.at(-1);
  if (last?.leftOn && stated.joinedOn > last.leftOn) return 'rejoined';
  const known = employments.find(({ joinedOn }) => joinedOn === stated.joinedOn) ?? last;
  if (stated.leftOn !== null && known?.leftOn === null) return 'left';
  if (moved) return 'moved';
  return cells.length > 0 ? 'changed' : 'unchanged';
}

function factCells(before: PersonFacts, after: PersonFacts): CellChange[] {
  return FACTS.flatMap((fact) =>
    cellChange(ROSTER_COLUMNS[fact].header, factText(fact, before[fact]), factText(fact, after[fact])),
  );
}

const WORDS: Readonly<Partial<Record<keyof PersonFacts, readonly Choice<unknown>[]>>> = {
  gender: GENDERS,
  positionKind: POSITION_KINDS,
  employmentForm: EMPLOYMENT_FORMS,
  unionMember: YES_NO,
};

function factText(fact: keyof PersonFacts, value: string | boolean | null): string | null {
  if (value === null) return null;
  return WORDS[fact]?.find((choice) => choice.value === value)?.label ?? String(value);
}

function employmentCells(employments: readonly EmploymentDays[], stated: EmploymentDays): CellChange[] {
  const before = employments.find(({ joinedOn }) => joinedOn === stated.joinedOn) ?? employments.at(-1);
  return [
    ...cellChange(ROSTER_COLUMNS.joinedOn.header, before?.joinedOn ?? null, stated.joinedOn),
    ...cellChange(ROSTER_COLUMNS.leftOn.header, before?.leftOn ?? null, stated.leftOn),
  ];
}

function unitCells(before: UnitOfRoster, after: UnitOfRoster): CellChange[] {
  return [
    ...cellChange(ROSTER_COLUMNS.department.header, before.department, after.department),
    ...cellChange(ROSTER_COLUMNS.team.header, before.team, after.team),
  ];
}
