import type { DutySources } from '#app/systems/representatives/duty-time.ts';
import { readDutyOfDays } from '#app/systems/consultation-days/queries-duty.server.ts';
import { readDutyOfVisits } from '#app/systems/contact-cards/queries-duty.server.ts';
import { readDutyOfRounds } from '#app/systems/inspections/queries-duty.server.ts';
import { readDutyOfTalks } from '#app/systems/management-talks/queries-duty.server.ts';

/** The systems in which representatives give time; another one adds its reader here and its word to `duty-time`. */
export const DUTY_SOURCES: DutySources = {
  'consultation-days': readDutyOfDays,
  inspections: readDutyOfRounds,
  'management-talks': readDutyOfTalks,
  visits: readDutyOfVisits,
};
