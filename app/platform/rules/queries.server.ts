import { Prisma, selectLists, type Db } from '#app/core/db.server.ts';
import { fromDate, type Day } from '#app/platform/calendar/day.ts';
import { resolveRule, resolveValues } from './resolve-rule.ts';
import type { ResolvedRule, Rule, RuleKind, RuleOverride, RuleRegister, RuleValues } from './rule.ts';

/** The values of a register as they stand for the enterprise on the day, by key. One query. */
export async function readRuleValues<Register extends RuleRegister>(
  tx: Db,
  enterpriseId: number,
  register: Register,
  day: Day,
): Promise<{ [Key in keyof Register]: RuleValues[Register[Key]['kind']] }> {
  return resolveValues(register, await readOverrides(tx, enterpriseId, day, Object.keys(register)), day);
}

/** One rule as it stands for the enterprise on the day, with its source. */
export async function readRule<Kind extends RuleKind>(
  tx: Db,
  enterpriseId: number,
  rule: Rule<Kind>,
  day: Day,
): Promise<ResolvedRule<Kind>> {
  return resolveRule(rule, await readOverrides(tx, enterpriseId, day, [rule.key]), day);
}

/** An override as it is stored. */
export type StoredOverride = RuleOverride & { id: number };

/** All overrides of these rules, past, present and to come, in the order in which they were written. */
export async function readAllOverrides(
  tx: Db,
  enterpriseId: number,
  keys: readonly string[],
): Promise<StoredOverride[]> {
  const rows = await tx.ruleOverride.findMany({
    where: { enterpriseId, key: { in: [...keys] } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, key, value, source, validFrom, validTo }) => ({
    id,
    key,
    value,
    source,
    validFrom: fromDate(validFrom),
    validTo: validTo && fromDate(validTo),
  }));
}

/**
 * The choice of a rule as it stands for the enterprise on the day, for a statement that asks it by the way: text in
 * SQL. A value that the rule does not take is none of its choices.
 */
export function choiceOn(enterpriseId: number, rule: Rule<'choice'>, day: Day): Prisma.Sql {
  return Prisma.sql`coalesce(
    (select o.value #>> '{}' from "RuleOverride" o
      where o."enterpriseId" = ${enterpriseId} and o.key = ${rule.key} and o."validFrom" <= ${day}::date
        and (o."validTo" is null or o."validTo" >= ${day}::date)
      order by o."validFrom" desc, o.id desc limit 1), ${rule.default})`;
}

/** Selects what differs from the defaults of these rules from the day on or before: `RuleOverride`. */
export function overridesOf(enterpriseId: number, day: Day, keys: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    select key, value, source, "validFrom"::text as "validFrom", "validTo"::text as "validTo"
      from "RuleOverride"
     where "enterpriseId" = ${enterpriseId} and key = any(${[...keys]}) and "validFrom" <= ${day}::date
     order by id`;
}

async function readOverrides(tx: Db, ...asked: Parameters<typeof overridesOf>): Promise<RuleOverride[]> {
  const { overrides } = await selectLists<{ overrides: RuleOverride }>(tx, {
    overrides: overridesOf(...asked),
  });
  return overrides;
}
