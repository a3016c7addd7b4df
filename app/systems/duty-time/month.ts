import * as z from 'zod/mini';
import { orNone } from '#app/core/params.ts';
import { addDays, type Day } from '#app/platform/calendar/day.ts';

/** `?month=2024-03` */
export const monthSearch = z.object({
  month: orNone(z.string().check(z.regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/))),
});

export type MonthSearch = z.output<typeof monthSearch>;

/** A month with its days, both counted, and its neighbours. */
export interface MonthOfDuty {
  month: string;
  from: Day;
  to: Day;
  before: string;
  /** Null for the month that runs: nothing is known of the next. */
  after: string | null;
}

/** The month that the address asks for; that of today where it asks for none or for one to come. */
export function monthAsked({ month }: MonthSearch, today: Day): MonthOfDuty {
  const current = today.slice(0, 7);
  const asked = month === undefined || month > current ? current : month;
  const from = `${asked}-01`;
  const next = addDays(from, 31).slice(0, 7);
  return {
    month: asked,
    from,
    to: addDays(`${next}-01`, -1),
    before: addDays(from, -1).slice(0, 7),
    after: asked === current ? null : next,
  };
}
