import type { DutySources } from '#app/platform/system/duty-time.ts';
import { ALL_SYSTEMS } from './systems.ts';

/** The systems in which representatives give time, by the noun whose records show it. */
export const DUTY_SOURCES: DutySources = Object.fromEntries(
  ALL_SYSTEMS.flatMap(({ dutyTime = [] }) => dutyTime.map(({ noun, read }) => [noun, read])),
);
