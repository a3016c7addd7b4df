import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import type { Translate } from '#app/core/i18n.ts';
import { may } from '#app/core/permission.ts';
import { Refusal } from '#app/core/refusal.ts';
import { addDays, dayOf, type Day } from '#app/platform/calendar/day.ts';
import { canChangeRules } from './policy.ts';
import { readAllOverrides, type StoredOverride } from './queries.server.ts';
import { resolveRule } from './resolve-rule.ts';
import { bookedRules, type BookedRule, type RuleBook } from './rule-book.ts';
import type { Rule, RuleKind, RuleValues } from './rule.ts';
import { isRuleValue } from './rule-value.ts';
import { showRule, showValue, type ShownRule } from './shown-value.ts';
import { typedOf } from './typed-value.ts';

const HISTORY_AT_MOST = 200;

/** Some rules as they stand today, for a page that tells by which rules it goes. One query. */
export async function readShownRules(
  actor: Actor,
  rules: readonly BookedRule[],
  translate: Translate,
): Promise<ShownRule[]> {
  if (rules.length === 0) return [];
  const keys = rules.map(({ rule }) => rule.key);
  const overrides = await readAllOverrides(db(), actor.enterpriseId, keys);
  const today = dayOf(new Date());
  return rules.map((booked) => showRule(booked, resolveRule(booked.rule, overrides, today), translate));
}

interface Asked {
  actor: Actor;
  translate: Translate;
}

/** The register: every rule as it stands today, by chapter, and from when it changes; `q` looks in names and keys. */
export function readRules(book: RuleBook) {
  return async ({ actor, translate, search }: Asked & { search: { q?: string } }) => {
    const all = bookedRules(book);
    const overrides = await readAllOverrides(db(), actor.enterpriseId, [...all.keys()]);
    const today = dayOf(new Date());
    const wanted = (search.q ?? '').toLowerCase();
    const shown = ({ rule, ...booked }: BookedRule) => ({
      ...showRule({ rule, ...booked }, resolveRule(rule, overrides, today), translate),
      changesOn: nextChange(overrides, rule.key, today),
    });
    const chapters = book.chapters.map(({ id, title, rules }) => ({
      id,
      title: translate(title),
      rules: rules.map(shown).filter(({ key, name }) => `${name} ${key}`.toLowerCase().includes(wanted)),
    }));
    return {
      q: search.q ?? '',
      mayChange: may(actor, canChangeRules),
      count: all.size,
      chapters: chapters.filter(({ rules }) => rules.length > 0),
    };
  };
}

/** The first day after this one on which another value begins to hold; null where none is known. */
function nextChange(overrides: readonly StoredOverride[], key: string, today: Day): Day | null {
  const days = overrides
    .filter((override) => override.key === key)
    .flatMap(({ validFrom, validTo }) => [validFrom, ...(validTo ? [addDays(validTo, 1)] : [])]);
  return days.filter((day) => day > today).sort()[0] ?? null;
}

/** One rule: as it stands, its default, what is to come, what was, and what its form begins with. */
export function readRulePage(book: RuleBook) {
  return async ({ actor, params, translate }: Asked & { params: { key: string } }) => {
    const booked = findBooked(book, params.key);
    const { rule } = booked;
    const { enterpriseId } = actor;
    const today = dayOf(new Date());
    const overrides = await readAllOverrides(db(), enterpriseId, [rule.key]);
    const resolved = resolveRule(rule, overrides, today);
    const codes = codesOf(rule);
    return {
      ...showRule(booked, resolved, translate),
      today,
      about: booked.about ? translate(booked.about) : null,
      isDefault: resolved.status !== 'override',
      byDefault: showRule(booked, resolveRule(rule, [], today), translate),
      toCome: overrides
        .filter(({ validFrom, value }) => validFrom > today && isRuleValue(rule, value))
        .map(({ id, validFrom, source, value }) => ({
          id,
          validFrom,
          source,
          value: showValue(booked, value as RuleValues[RuleKind], translate),
        })),
      endsOn: endOf(overrides, today),
      history: await readHistory(enterpriseId, booked, translate),
      mayChange: may(actor, canChangeRules),
      form: typedOf(rule, resolved.value),
      choices: codes.map((code) => ({
        code,
        name: booked.codes ? translate(`${booked.codes}.${code}`) : code,
      })),
      scale: rule.kind === 'bands' ? rule.scale : null,
    };
  };
}

/** The booked rule of this key. Throws a `Refusal` where there is none. */
export function findBooked(book: RuleBook, key: string): BookedRule {
  const booked = bookedRules(book).get(key);
  if (!booked) throw new Refusal('notFound', 'rules:refusal.unknown');
  return booked;
}

function codesOf(rule: Rule): readonly string[] {
  if (rule.kind === 'choice') return rule.choices;
  return rule.kind === 'bands' ? (rule.names ?? []) : [];
}

/** The last day of the value that holds today, where it has one. */
function endOf(overrides: readonly StoredOverride[], today: Day): Day | null {
  const holding = overrides.filter(
    ({ validFrom, validTo }) => validFrom <= today && (!validTo || validTo >= today),
  );
  return holding.at(-1)?.validTo ?? null;
}

/** What was done to a rule, newest first: who, when, what, from which day, by what source. */
async function readHistory(enterpriseId: number, booked: BookedRule, translate: Translate) {
  const events = await db().event.findMany({
    where: { enterpriseId, subjectType: 'rules', ruleKey: booked.rule.key },
    orderBy: { id: 'desc' },
    take: HISTORY_AT_MOST,
    select: { id: true, at: true, actorName: true, data: true },
  });
  return events.map(({ id, at, actorName, data }) => {
    const { change, value, validFrom, source } = data as unknown as ToldChange;
    const isReadable = value !== undefined && isRuleValue(booked.rule, value);
    return {
      id,
      at: at.toISOString(),
      actorName,
      change,
      validFrom,
      source,
      value: isReadable ? showValue(booked, value, translate) : null,
    };
  });
}

/** What the event of a change tells. */
export interface ToldChange {
  change: 'set' | 'ended' | 'withdrawn';
  value?: unknown;
  validFrom: Day;
  source: string;
}
