import type { Day } from '#app/platform/calendar/day.ts';
import type { Yuan } from '#app/platform/money/fen.ts';

/**
 * A band of a table such as score → reward. `lower` is included and `upper` is not (合理化建议和技术改进奖励条例
 * Art.6: 以上含本数, 以下不含本数), only the last band of a closed scale includes its upper end. An `upper` of
 * null is open: everything from `lower` on.
 */
export interface Band {
  key: string;
  lower: number;
  upper: number | null;
  /** What the band gives, in the unit that the rule names: yuan with two decimals, or points. */
  gives: string;
}

/** The value of a rule by its kind, which is also its unit. */
export interface RuleValues {
  workdays: number;
  days: number;
  months: number;
  minutes: number;
  /** Steps on the scale of grades. */
  grades: number;
  /** Points of a score, 0 to 100. */
  points: number;
  /** 0 to 1, at most four decimals. */
  share: number;
  yuan: Yuan;
  flag: boolean;
  choice: string;
  bands: readonly Band[];
}

export type RuleKind = keyof RuleValues;

/** How binding a default is: law, seen in the practice of unions and firms, or chosen for this portal. */
export type RuleStatus = 'law' | 'practice' | 'default';

interface RuleBase<Kind extends RuleKind> {
  kind: Kind;
  default: RuleValues[Kind];
  /** Statute and article, or where the practice is published, or `default`. */
  source: string;
  status: RuleStatus;
}

/** The scale that bands must tile without hole or overlap; `to` null is open-ended. */
export interface Scale {
  from: number;
  to: number | null;
}

interface RuleDetails {
  choice: { choices: readonly string[] };
  bands: {
    scale: Scale;
    gives: 'yuan' | 'points';
    /** The names that bands may bear, from the highest band to the lowest; absent: bands are told by their bounds. */
    names?: readonly string[];
    /** The most that a band may give. */
    most?: number;
  };
}

/** What is said of a rule where it is declared. */
export type RuleDeclaration<Kind extends RuleKind = RuleKind> = {
  [K in Kind]: RuleBase<K> & (K extends keyof RuleDetails ? RuleDetails[K] : unknown);
}[Kind];

/** An entry of the rule register; the key is `<system>.<name>`, such as `kaizen.first_review`. */
export type Rule<Kind extends RuleKind = RuleKind> = RuleDeclaration<Kind> & { key: string };

export type RuleRegister = Readonly<Record<string, Rule>>;

/** Makes a register of the declarations of one system, by key. */
export function defineRules<const Declared extends Record<string, RuleDeclaration>>(declared: Declared) {
  const entries = Object.entries(declared).map(([key, rule]) => [key, { ...rule, key }]);
  return Object.fromEntries(entries) as {
    readonly [Key in keyof Declared & string]: Rule<Declared[Key]['kind']> & { key: Key };
  };
}

/** A value that differs from the default from a day on, up to and including `validTo`. */
export interface RuleOverride {
  key: string;
  value: unknown;
  validFrom: Day;
  validTo?: Day | null;
  source: string;
}

/** A rule as it stands on a day. `validFrom` is null for the default. */
export interface ResolvedRule<Kind extends RuleKind = RuleKind> {
  key: string;
  kind: Kind;
  value: RuleValues[Kind];
  source: string;
  status: RuleStatus | 'override';
  validFrom: Day | null;
}

/** Why a value cannot be that of a rule; `params` fill the text of the same code. */
export interface RuleProblem {
  code:
    | 'notThisKind'
    | 'negative'
    | 'notWhole'
    | 'tooMany'
    | 'pointsOver100'
    | 'shareOver1'
    | 'shareTooFine'
    | 'notAmount'
    | 'amountTooLarge'
    | 'unknownChoice'
    | 'noBands'
    | 'bandIncomplete'
    | 'bandEmpty'
    | 'bandHole'
    | 'bandOverlap'
    | 'bandOffScale'
    | 'bandKeyTwice'
    | 'bandKeyUnknown'
    | 'bandKeyOrder'
    | 'bandGivesTooMuch';
  params?: Record<string, string | number>;
}
