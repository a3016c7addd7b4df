import { readAmount } from '#app/platform/money/read-amount.ts';
import type { Band, Rule, RuleKind, RuleProblem, RuleValues } from './rule.ts';
import { problemsOfValue } from './rule-value.ts';

/** A band as it is typed: a row of the table. */
export interface TypedBand {
  key: string;
  lower: string;
  upper: string;
  gives: string;
}

/** What a form sends for the value of a rule: `bands` for a table, `value` for all others. */
export interface TypedValue {
  value: string;
  bands: readonly TypedBand[];
}

/** The value that was typed, or all reasons why it cannot be that of the rule. */
export type ReadValue = { ok: true; value: RuleValues[RuleKind] } | { ok: false; problems: RuleProblem[] };

/**
 * Reads what was typed as the value of the rule: a share in percent, an amount as people write it (`1.2万`), a table
 * of which rows left empty are dropped.
 */
export function readTypedValue(rule: Rule, { value: text, bands }: TypedValue): ReadValue {
  const value = rule.kind === 'bands' ? bandsOf(rule, bands) : READERS[rule.kind](plain(text));
  const problems = problemsOfValue(rule, value);
  return problems.length === 0 ? { ok: true, value: value as RuleValues[RuleKind] } : { ok: false, problems };
}

const READERS: Record<Exclude<RuleKind, 'bands'>, (typed: string) => unknown> = {
  workdays: numberOf,
  days: numberOf,
  months: numberOf,
  minutes: numberOf,
  grades: numberOf,
  points: numberOf,
  share: shareOf,
  yuan: amountOf,
  flag: (typed) => (typed === 'true' ? true : typed === 'false' ? false : typed),
  choice: (typed) => typed,
};

function plain(typed: string): string {
  return typed.normalize('NFKC').trim();
}

/** The text itself when it is no number: it is then refused as not of this kind. */
function numberOf(typed: string): unknown {
  return /^-?\d{1,15}(\.\d{1,15})?$/.test(typed) ? Number(typed) : typed;
}

/** Percent as typed, `5` or `5%`, as a share of 1; the point is moved in the text, so that nothing is rounded. */
function shareOf(typed: string): unknown {
  const match = /^(-?)(\d{1,15})(?:\.(\d{1,15}))?\s*%?$/.exec(typed);
  if (!match) return typed;
  const [, sign, whole = '', decimals = ''] = match;
  const digits = whole.padStart(3, '0');
  return Number(`${sign}${digits.slice(0, -2)}.${digits.slice(-2)}${decimals}`);
}

function amountOf(typed: string): unknown {
  const amount = readAmount(typed);
  return amount.ok ? amount.yuan : typed;
}

function bandsOf({ gives, names }: Rule<'bands'>, rows: readonly TypedBand[]): unknown {
  return rows
    .map(({ key, lower, upper, gives: given }) => ({
      key,
      lower: plain(lower),
      upper: plain(upper),
      given: plain(given),
    }))
    .filter(({ lower, upper, given }) => lower + upper + given !== '')
    .map(({ key, lower, upper, given }) => ({
      key: names ? key : `from${lower}`,
      lower: numberOf(lower),
      upper: upper === '' ? null : numberOf(upper),
      gives: gives === 'yuan' ? amountOf(given) : given,
    }));
}

/** A value as a form shows it for changing. */
export function typedOf(rule: Rule, value: RuleValues[RuleKind]): TypedValue {
  if (rule.kind === 'bands') {
    return { value: '', bands: rowsOf(value as readonly Band[], rule.names) };
  }
  const text = rule.kind === 'share' ? String(Number((Number(value) * 100).toFixed(2))) : String(value);
  return { value: text, bands: [] };
}

/** The rows of a table, with one for each name that has no band, or some empty ones to write into. */
function rowsOf(bands: readonly Band[], names: readonly string[] | undefined): TypedBand[] {
  const filled = bands.map(({ key, lower, upper, gives }) => ({
    key,
    lower: String(lower),
    upper: upper === null ? '' : String(upper),
    gives,
  }));
  const empty = (key: string): TypedBand => ({ key, lower: '', upper: '', gives: '' });
  if (names) return names.map((name) => filled.find(({ key }) => key === name) ?? empty(name));
  return [...filled, ...Array.from({ length: SPARE_ROWS }, () => empty(''))];
}

const SPARE_ROWS = 3;
