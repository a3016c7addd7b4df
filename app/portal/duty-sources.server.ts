import type { DutySources } from '#app/commons/representatives/duty-time.ts';
import { readDutyOfDays } from '#app/features/consultation-days/queries-duty.server.ts';
import { readDutyOfVisits } from '#app/features/contact-cards/queries-duty.server.ts';
import { readDutyOfRounds } from '#app/features/inspections/queries-duty.server.ts';
import { readDutyOfTalks } from '#app/features/management-talks/queries-duty.server.ts';

/** The systems in which representatives give time; another one adds its reader here and its word to `duty-time`. */
export const DUTY_SOURCES: DutySources = {
  'consultation-days': readDutyOfDays,
  inspections: readDutyOfRounds,
  'management-talks': readDutyOfTalks,
  visits: readDutyOfVisits,
};
