import type { System } from '#app/platform/system/system.server.ts';
import { absences } from '#app/systems/absences/system.server.ts';
import { accounts } from '#app/systems/accounts/system.server.ts';
import { commitments } from '#app/systems/commitments/system.server.ts';
import { concernFigures } from '#app/systems/concern-figures/system.server.ts';
import { concerns } from '#app/systems/concerns/system.server.ts';
import { consultationDays } from '#app/systems/consultation-days/system.server.ts';
import { contactCards } from '#app/systems/contact-cards/system.server.ts';
import { dutyTime } from '#app/systems/duty-time/system.server.ts';
import { inspections } from '#app/systems/inspections/system.server.ts';
import { managementTalks } from '#app/systems/management-talks/system.server.ts';
import { participation } from '#app/systems/participation/system.server.ts';
import { posts } from '#app/systems/posts/system.server.ts';
import { proposals } from '#app/systems/proposals/system.server.ts';
import { publicNotices } from '#app/systems/public-notices/system.server.ts';
import { representatives } from '#app/systems/representatives/system.server.ts';
import { roster } from '#app/systems/roster/system.server.ts';
import { serviceFigures } from '#app/systems/service-figures/system.server.ts';
import { unnamedConcerns } from '#app/systems/unnamed-concerns/system.server.ts';
import { yearlyReports } from '#app/systems/yearly-reports/system.server.ts';
import { portal } from './portal-system.server.ts';

/**
 * All systems of the portal, in the order in which sections, rules and the demo show them. Whatever the portal knows of
 * a system is derived from this list.
 */
export const SYSTEMS = [
  roster,
  accounts,
  absences,
  proposals,
  participation,
  concerns,
  unnamedConcerns,
  representatives,
  consultationDays,
  commitments,
  inspections,
  managementTalks,
  publicNotices,
  concernFigures,
  serviceFigures,
  contactCards,
  dutyTime,
  yearlyReports,
  posts,
  portal,
] as const;

/** The same for whoever asks all of them alike, whatever each declares. */
export const ALL_SYSTEMS: readonly System[] = [...SYSTEMS];
