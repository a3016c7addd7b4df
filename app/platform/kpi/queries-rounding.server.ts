import type { Db } from '#app/core/db.server.ts';
import type { Day } from '#app/platform/calendar/day.ts';
import { readRule } from '#app/platform/rules/queries.server.ts';
import { oneOf } from '#app/core/one-of.ts';
import { ROUNDING_MODES, type RoundingMode } from './rounding.ts';
import { roundingRules } from './rules.ts';

/** How the enterprise prints its figures on the day. */
export async function readRounding(db: Db, enterpriseId: number, day: Day): Promise<RoundingMode> {
  const { value } = await readRule(db, enterpriseId, roundingRules['kpi.rounding'], day);
  return oneOf(ROUNDING_MODES, value);
}
