import type { Actor } from '#app/core/actor.ts';
import type { Prisma, Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { announce } from '#app/core/live.server.ts';
import { markMonthStale } from '#app/platform/kpi/commands/mark-stale.server.ts';
import { addDays, dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';
import type { ToldChange } from '../queries-book.server.ts';
import type { Rule, RuleKind, RuleValues } from '../rule.ts';
import { ruleEvents } from '../events.ts';

export interface NewValue {
  rule: Rule;
  value: RuleValues[RuleKind];
  validFrom: Day;
  source: string;
}

/** Sets a rule from a day on, in place of what was to begin on that very day. The value must be one it takes. */
export async function setRule(
  tx: Tx,
  actor: Actor,
  { rule, value, validFrom, source }: NewValue,
): Promise<void> {
  const { enterpriseId } = actor;
  const { key } = rule;
  await tx.ruleOverride.deleteMany({ where: { enterpriseId, key, validFrom: toDate(validFrom) } });
  const stored = value as Prisma.InputJsonValue;
  const { id } = await tx.ruleOverride.create({
    data: { enterpriseId, key, value: stored, source, validFrom: toDate(validFrom) },
    select: { id: true },
  });
  await tell(tx, actor, { id, key }, { change: 'set', value: stored, validFrom, source });
}

/**
 * Lets the default hold again from a day on: whatever holds then ends the day before, and what begins that very day is
 * dropped. Later changes stay. False when the default holds then anyway.
 */
export async function endRule(
  tx: Tx,
  actor: Actor,
  { rule: { key }, validFrom, source }: Omit<NewValue, 'value'>,
): Promise<boolean> {
  const { enterpriseId } = actor;
  const from = toDate(validFrom);
  const holding = await tx.ruleOverride.findMany({
    where: {
      enterpriseId,
      key,
      validFrom: { lte: from },
      OR: [{ validTo: null }, { validTo: { gte: from } }],
    },
    orderBy: { validFrom: 'desc' },
    select: { id: true },
  });
  const [latest] = holding;
  if (!latest) return false;
  const ids = { in: holding.map(({ id }) => id) };
  await tx.ruleOverride.deleteMany({ where: { id: ids, validFrom: from } });
  await tx.ruleOverride.updateMany({
    where: { id: ids },
    data: { validTo: toDate(addDays(validFrom, -1)) },
  });
  await tell(tx, actor, { id: latest.id, key }, { change: 'ended', validFrom, source });
  return true;
}

/** Writes down what was done to a rule, has the figures of its day counted anew, and tells the open pages. */
export async function tell(
  tx: Tx,
  actor: Actor,
  { id, key }: { id: number; key: string },
  told: ToldChange,
): Promise<void> {
  const { enterpriseId } = actor;
  const name = ruleEvents.change;
  await recordEvent(tx, actor, {
    enterpriseId,
    subjectType: 'rules',
    subjectId: id,
    name,
    ruleKey: key,
    data: { ...told } as Prisma.InputJsonObject,
  });
  if (told.validFrom <= dayOf(new Date())) await markMonthStale(tx, enterpriseId, told.validFrom);
  announce(tx, [`enterprise:${enterpriseId}`], name, id);
}
