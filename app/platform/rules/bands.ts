import type { Band, Rule, RuleProblem } from './rule.ts';

/**
 * The band a value falls in: `lower` included, `upper` not, except that the last band of a closed scale includes
 * its upper end. Null when no band holds the value.
 */
export function bandOf(bands: readonly Band[], value: number): Band | null {
  const sorted = sortBands(bands);
  const last = sorted[sorted.length - 1];
  if (last && value === last.upper) return last;
  return sorted.find(({ lower, upper }) => value >= lower && (upper === null || value < upper)) ?? null;
}

/** The bands from the lowest to the highest. */
export function sortBands(bands: readonly Band[]): Band[] {
  return [...bands].sort((one, other) => one.lower - other.lower);
}

/** Why bands cannot be the value of the rule: holes, overlaps, ends beyond the scale, missing parts, foreign names. */
export function problemsOfBands(value: unknown, { scale, gives, names, most }: Rule<'bands'>): RuleProblem[] {
  if (!Array.isArray(value)) return [{ code: 'notThisKind' }];
  if (value.length === 0) return [{ code: 'noBands' }];
  if (!value.every((band) => isBand(band, gives))) return [{ code: 'bandIncomplete' }];
  const bands = sortBands(value);
  return [
    ...problemsOfEach(bands, most),
    ...(names ? problemsOfNames(bands, names) : []),
    ...problemsOfEnds(bands, scale),
    ...problemsOfSeams(bands),
  ];
}

/** A band in figures, `80–90`, for sentences about it: names differ from rule to rule. */
export function boundsOf({ lower, upper }: Pick<Band, 'lower' | 'upper'>): string {
  return `${lower}–${upper ?? '∞'}`;
}

function isBand(value: unknown, gives: 'yuan' | 'points'): value is Band {
  if (typeof value !== 'object' || value === null) return false;
  const band = value as Record<string, unknown>;
  const amount = gives === 'yuan' ? /^\d{1,12}(\.\d{1,2})?$/ : /^\d{1,3}(\.\d{1,2})?$/;
  return (
    typeof band.key === 'string' &&
    band.key !== '' &&
    Number.isFinite(band.lower) &&
    (band.upper === null || Number.isFinite(band.upper)) &&
    typeof band.gives === 'string' &&
    amount.test(band.gives)
  );
}

function problemsOfEach(bands: readonly Band[], most: number | undefined): RuleProblem[] {
  const rich = bands.filter(({ gives }) => most !== undefined && Number(gives) > most);
  const empty = bands.filter(({ lower, upper }) => upper !== null && upper <= lower);
  const twice = bands.filter(({ key }, at) => bands.findIndex((band) => band.key === key) !== at);
  return [
    ...empty.map((band) => ({ code: 'bandEmpty' as const, params: { band: boundsOf(band) } })),
    ...twice.map((band) => ({ code: 'bandKeyTwice' as const, params: { band: boundsOf(band) } })),
    ...rich.map((band) => ({
      code: 'bandGivesTooMuch' as const,
      params: { band: boundsOf(band), most: most as number },
    })),
  ];
}

/** From the highest band to the lowest the names stand in their order; some may be left out. */
function problemsOfNames(bands: readonly Band[], names: readonly string[]): RuleProblem[] {
  const foreign = bands.filter(({ key }) => !names.includes(key));
  if (foreign.length > 0) {
    return foreign.map((band) => ({ code: 'bandKeyUnknown', params: { band: boundsOf(band) } }));
  }
  const ranks = bands.map(({ key }) => names.indexOf(key));
  const wrong = bands.filter((_band, at) => at > 0 && (ranks[at] as number) > (ranks[at - 1] as number));
  return wrong.map((band) => ({ code: 'bandKeyOrder', params: { band: boundsOf(band) } }));
}

function problemsOfEnds(bands: readonly Band[], scale: { from: number; to: number | null }): RuleProblem[] {
  const first = bands[0] as Band;
  const last = bands[bands.length - 1] as Band;
  const problems: RuleProblem[] = [];
  if (first.lower > scale.from) problems.push(hole(scale.from, first.lower));
  if (first.lower < scale.from) problems.push({ code: 'bandOffScale', params: { band: boundsOf(first) } });
  if (last.upper === scale.to) return problems;
  const isShort = last.upper !== null && (scale.to === null || last.upper < scale.to);
  problems.push(
    isShort
      ? hole(last.upper as number, scale.to ?? '∞')
      : { code: 'bandOffScale', params: { band: boundsOf(last) } },
  );
  return problems;
}

function problemsOfSeams(bands: readonly Band[]): RuleProblem[] {
  return bands.slice(1).flatMap((band, at): RuleProblem[] => {
    const before = bands[at] as Band;
    if (before.upper === band.lower) return [];
    if (before.upper !== null && before.upper < band.lower) return [hole(before.upper, band.lower)];
    return [{ code: 'bandOverlap', params: { band: boundsOf(before), other: boundsOf(band) } }];
  });
}

function hole(from: number, to: number | string): RuleProblem {
  return { code: 'bandHole', params: { from, to } };
}
