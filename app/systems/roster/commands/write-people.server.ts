import type { Tx } from '#app/core/db.server.ts';
import { chunksOf } from '#app/core/chunks.ts';
import { tellAll, type FollowUps } from '#app/platform/system/follow-up.ts';
import type { MembershipDays } from '../import/intervals.ts';
import type { EmploymentDays } from '../import/knowledge.ts';
import type { PersonFacts } from '../import/plan-roster.ts';
import { nameSounds } from '../name-sounds.server.ts';

/**
 * Rows of one statement. They travel as one JSON text: with a value of its own for every cell, a roster of 10,000
 * takes three times as long and twice the memory.
 */
const AT_ONCE = 2000;

/** Creates the employees and returns their ids by 工号. */
export async function createEmployees(
  tx: Tx,
  enterpriseId: number,
  people: readonly (PersonFacts & { no: string })[],
): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const chunk of chunksOf(people, AT_ONCE)) {
    const created = await tx.$queryRaw<{ id: number; no: string }[]>`
      insert into "Employee" ("enterpriseId", "updatedAt", no, name, pinyin, gender, phone, position, "positionKind",
             "employmentForm", "unionMember")
      select ${enterpriseId}, now(), p.*
        from jsonb_to_recordset(${withSounds(chunk)}::jsonb) as p (no text, name text, pinyin text, gender text,
             phone text, position text, "positionKind" text, "employmentForm" text, "unionMember" boolean)
      returning id, no`;
    for (const { id, no } of created) ids.set(no, id);
  }
  return ids;
}

/** Brings what is known of employees up to date. */
export async function updateEmployees(
  tx: Tx,
  enterpriseId: number,
  people: readonly (PersonFacts & { id: number })[],
): Promise<void> {
  for (const chunk of chunksOf(people, AT_ONCE)) {
    await tx.$executeRaw`
      update "Employee" e
         set name = p.name, pinyin = p.pinyin, gender = p.gender, phone = p.phone, position = p.position,
             "positionKind" = p."positionKind", "employmentForm" = p."employmentForm",
             "unionMember" = p."unionMember", "updatedAt" = now()
        from jsonb_to_recordset(${withSounds(chunk)}::jsonb) as p (id int, name text, pinyin text, gender text,
             phone text, position text, "positionKind" text, "employmentForm" text, "unionMember" boolean)
       where e.id = p.id and e."enterpriseId" = ${enterpriseId}`;
  }
}

function withSounds(people: readonly PersonFacts[]): string {
  return JSON.stringify(people.map((person) => ({ ...person, pinyin: nameSounds(person.name) })));
}

/** Puts these employments in the place of all that the employees had; what depends on them follows. */
export async function replaceEmployments(
  tx: Tx,
  enterpriseId: number,
  changed: ReadonlyMap<number, readonly EmploymentDays[]>,
  followUps: FollowUps,
): Promise<void> {
  for (const ids of chunksOf([...changed.keys()], AT_ONCE)) {
    await tx.employment.deleteMany({ where: { enterpriseId, employeeId: { in: ids } } });
  }
  await createEmployments(tx, enterpriseId, changed);
  await tellAll(followUps, tx, { enterpriseId, ids: [...changed.keys()], what: 'employed', actor: null });
}

/** Adds employments to employees who have none. */
export async function createEmployments(
  tx: Tx,
  enterpriseId: number,
  added: ReadonlyMap<number, readonly EmploymentDays[]>,
): Promise<void> {
  const rows = [...added].flatMap(([employeeId, employments]) =>
    employments.map((employment) => ({ ...employment, employeeId })),
  );
  for (const chunk of chunksOf(rows, AT_ONCE)) {
    await tx.$executeRaw`
      insert into "Employment" ("enterpriseId", "employeeId", "joinedOn", "leftOn")
      select ${enterpriseId}, p.*
        from jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb) as p ("employeeId" int, "joinedOn" date, "leftOn" date)`;
  }
}

/** Puts these memberships (`unit` is the id) in the place of all that the employees had; what depends on them follows. */
export async function replaceMemberships(
  tx: Tx,
  enterpriseId: number,
  changed: ReadonlyMap<number, readonly MembershipDays<number>[]>,
  followUps: FollowUps,
): Promise<void> {
  for (const ids of chunksOf([...changed.keys()], AT_ONCE)) {
    await tx.unitMembership.deleteMany({ where: { enterpriseId, employeeId: { in: ids } } });
  }
  await createMemberships(tx, enterpriseId, changed);
  await tellAll(followUps, tx, { enterpriseId, ids: [...changed.keys()], what: 'moved', actor: null });
}

/** Adds memberships to employees who have none; `unit` is the id. */
export async function createMemberships(
  tx: Tx,
  enterpriseId: number,
  added: ReadonlyMap<number, readonly MembershipDays<number>[]>,
): Promise<void> {
  const rows = [...added].flatMap(([employeeId, memberships]) =>
    memberships.map((membership) => ({ ...membership, employeeId })),
  );
  for (const chunk of chunksOf(rows, AT_ONCE)) {
    await tx.$executeRaw`
      insert into "UnitMembership" ("enterpriseId", "employeeId", "unitId", "fromOn", "toOn")
      select ${enterpriseId}, p.*
        from jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb) as p ("employeeId" int, unit int, "fromOn" date,
             "toOn" date)`;
  }
}
