import type { DutySources } from '#app/platform/system/duty-time.ts';
import type { System } from '#app/platform/system/system.server.ts';
import { SYSTEMS } from './systems.ts';

/** The systems in which representatives give time, by the noun whose records show it. */
export const DUTY_SOURCES: DutySources = Object.fromEntries(
  (SYSTEMS as readonly System[]).flatMap(({ dutyTime = [] }) =>
    dutyTime.map(({ noun, read }) => [noun, read]),
  ),
);
