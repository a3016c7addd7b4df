import type { Actor } from '#app/core/actor.ts';
import { db, type Db } from '#app/core/db.server.ts';
import type { Translate } from '#app/core/i18n.ts';
import { may } from '#app/core/permission.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import { canChangeRules } from './policy.ts';
import { readAllOverrides } from './queries.server.ts';
import { resolveRule } from './resolve-rule.ts';
import { bookedRules, type BookedRule, type RuleBook, type RulePreset } from './rule-book.ts';
import type { RuleKind, RuleValues } from './rule.ts';
import { showRule, showValue } from './shown-value.ts';

interface Asked {
  actor: Actor;
  translate: Translate;
  search: { preset?: string };
}

/** What can be taken over at once, and of the chosen one every rule before and after. */
export function readPresets(book: RuleBook) {
  return async ({ actor, translate, search }: Asked) => {
    const chosen = book.presets.find(({ id }) => id === search.preset);
    const today = dayOf(new Date());
    return {
      today,
      mayChange: may(actor, canChangeRules),
      presets: book.presets.map(({ id, texts, values, source }) => ({
        id,
        source,
        name: translate(`${texts}.name`),
        about: translate(`${texts}.about`),
        count: Object.keys(values).length,
      })),
      chosen: chosen
        ? {
            id: chosen.id,
            source: chosen.source,
            name: translate(`${chosen.texts}.name`),
            changes: (await readChanges(db(), actor.enterpriseId, book, chosen, today)).map(
              ({ booked, before, after, differs }) => ({
                ...showRule(booked, before, translate),
                after: showValue(booked, after, translate),
                differs,
              }),
            ),
          }
        : null,
    };
  };
}

export interface PresetChange {
  booked: BookedRule;
  before: ReturnType<typeof resolveRule>;
  after: RuleValues[RuleKind];
  differs: boolean;
}

/** What a preset would change from the day on, in the order of the book. One query. */
export async function readChanges(
  tx: Db,
  enterpriseId: number,
  book: RuleBook,
  { values }: RulePreset,
  day: Day,
): Promise<PresetChange[]> {
  const wanted = [...bookedRules(book).values()].filter(({ rule }) => rule.key in values);
  const keys = wanted.map(({ rule }) => rule.key);
  const overrides = await readAllOverrides(tx, enterpriseId, keys);
  return wanted.map((booked) => {
    const before = resolveRule(booked.rule, overrides, day);
    const after = values[booked.rule.key] as RuleValues[RuleKind];
    return { booked, before, after, differs: !isSame(before.value, after) };
  });
}

/** Values are plain data. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
