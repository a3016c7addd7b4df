import { Prisma, type Db } from '#app/core/db.server.ts';
import { addDays, dayOf, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { readAllOverrides } from '#app/platform/rules/queries.server.ts';
import { resolveRule } from '#app/platform/rules/resolve-rule.ts';
import type { RuleRegister } from '#app/platform/rules/rule.ts';
import type { RoleOrBase } from '#app/core/actor.ts';
import { deadlineRules } from './rules.ts';

/** The running clock as it is stored. Days travel as text. */
export interface ClockRow {
  holderId: number | null;
  holderRole: RoleOrBase;
  holderName: string | null;
  insteadOfName: string | null;
  clock: string;
  link: number;
  startedOn: Day;
  dueOn: Day;
  chasedOn: Day | null;
  ruleKey: string;
}

/** Selects the clock that runs on a record, of which there is one at most. */
export function selectClock(subjectType: string, subjectId: number): Prisma.Sql {
  return Prisma.sql`
    select dl."holderId", dl."holderRole", h.name as "holderName", i.name as "insteadOfName", dl.clock, dl.link,
           dl."startedOn"::text as "startedOn", dl."dueOn"::text as "dueOn", (select max(c."chasedOn")::text from "Deadline" c
             where c."subjectType" = dl."subjectType" and c."subjectId" = dl."subjectId") as "chasedOn",
           dl."ruleKey"
      from "Deadline" dl
      left join "Employee" h on h.id = dl."holderId"
      left join "Employee" i on i.id = dl."insteadOfId"
     where dl."subjectType" = ${subjectType} and dl."subjectId" = ${subjectId} and dl."closedAt" is null`;
}

/** A running clock as a page shows it. */
export type RunningClock = Awaited<ReturnType<typeof describeClock>>;

/**
 * A running clock with its rule as it stood when it began, and how much of its time has gone, in working days.
 *
 * @param register the rules of the system to which the record belongs
 */
export async function describeClock(tx: Db, enterpriseId: number, row: ClockRow, register: RuleRegister) {
  const today = dayOf(new Date());
  const rule = register[row.ruleKey] ?? deadlineRules['deadline.takeover'];
  const again = deadlineRules['deadline.chase_every'];
  const [calendar, overrides] = await Promise.all([
    readWorkCalendar(tx, enterpriseId),
    readAllOverrides(tx, enterpriseId, [rule.key, again.key]),
  ]);
  const { value, source, validFrom } = resolveRule(rule, overrides, row.startedOn);
  const every = resolveRule(again, overrides, today).value;
  const chaseAgainOn = row.chasedOn && addDays(row.chasedOn, every);
  const { holderName, insteadOfName, holderRole, dueOn, startedOn } = row;
  return {
    holderName,
    insteadOfName,
    holderRole,
    dueOn,
    workday: calendar.workdaysBetween(startedOn, today),
    workdays: calendar.workdaysBetween(startedOn, dueOn),
    workdaysLeft: calendar.workdaysBetween(today, dueOn),
    /** From when one may chase again; null when one may now. */
    chaseAgainOn: chaseAgainOn !== null && chaseAgainOn > today ? chaseAgainOn : null,
    rule: { key: rule.key, kind: rule.kind, value: String(value), source, validFrom },
    isEstimated: calendar.isEstimated(Number(dueOn.slice(0, 4))),
  };
}
