import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { Refusal, wrongField } from '#app/core/refusal.ts';
import { dayOf, fromDate, type Day } from '#app/platform/calendar/day.ts';
import { findBooked } from '../queries-book.server.ts';
import type { RuleBook } from '../rule-book.ts';
import type { Rule } from '../rule.ts';
import type { RuleChange } from '../schema.ts';
import { readTypedValue } from '../typed-value.ts';
import { endRule, setRule, tell } from './write-override.server.ts';

interface Sent {
  actor: Actor;
  params: { key: string };
  input: RuleChange;
}

/**
 * Changes a rule of the enterprise: sets it from a day on, lets its default hold again, or takes back what is to come.
 * Throws a `Refusal` beside the field: a value that the rule cannot have, a day in the past, nothing to end.
 */
export function changeRule(book: RuleBook) {
  return async ({ actor, params, input }: Sent) => {
    const { rule } = findBooked(book, params.key);
    const key = await transact((tx) => write(tx, actor, rule, input));
    return { to: `/rules/${rule.key}`, done: { key: `rules:done.${key}` } };
  };
}

async function write(tx: Tx, actor: Actor, rule: Rule, input: RuleChange): Promise<string> {
  if (input.intent === 'withdraw') return withdraw(tx, actor, rule, input.overrideId);
  const { validFrom, source } = input;
  if (input.intent === 'end') {
    refusePast(validFrom);
    if (!(await endRule(tx, actor, { rule, validFrom, source }))) throw beside('validFrom', 'nothingEnds');
    return 'ended';
  }
  const read = readTypedValue(rule, input);
  if (!read.ok) {
    const problems = read.problems.map(({ code, params = {} }) => ({
      field: 'value',
      key: `rules:problem.${code}`,
      params,
    }));
    throw new Refusal('invalid', 'core:refusal.invalid', { params: { count: problems.length }, problems });
  }
  refusePast(validFrom);
  await setRule(tx, actor, { rule, value: read.value, validFrom, source });
  return 'set';
}

/** What has begun to hold was known to people; only what is to come can be taken back. */
async function withdraw(tx: Tx, actor: Actor, { key }: Rule, id: number): Promise<string> {
  const { enterpriseId } = actor;
  const found = await tx.ruleOverride.findFirst({ where: { id, enterpriseId, key } });
  if (!found) throw new Refusal('notFound', 'rules:refusal.unknown');
  const validFrom = fromDate(found.validFrom);
  if (validFrom <= dayOf(new Date())) throw new Refusal('conflict', 'rules:refusal.holdsAlready');
  await tx.ruleOverride.delete({ where: { id } });
  const { source } = found;
  await tell(tx, actor, { id, key }, { change: 'withdrawn', value: found.value, validFrom, source });
  return 'withdrawn';
}

/** Throws a `Refusal` for a day before today: nobody is judged by a rule that did not hold. */
export function refusePast(day: Day): void {
  if (day < dayOf(new Date())) throw beside('validFrom', 'past');
}

function beside(field: string, problem: string): Refusal {
  return wrongField({ field, key: `rules:problem.${problem}` });
}
