import type { Job } from '#app/core/jobs.server.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import { sweepDeadlines } from '#app/platform/deadlines/commands/sweep-deadlines.server.ts';
import { deliverNotices } from '#app/platform/notifications/commands/deliver-notices.server.ts';
import { DELIVERY_JOB } from '#app/platform/notifications/jobs.ts';
import type { System } from '#app/platform/system/system.server.ts';
import { followUpsOf, RECORD_TITLES, WORKFLOW_RECORDS } from './record-kinds.server.ts';
import { ALL_SYSTEMS } from './systems.ts';
import { TRANSLATORS } from './translators.server.ts';

async function sweep(today: Day): Promise<object> {
  const before: object[] = [];
  for (const { beforeSweep } of ALL_SYSTEMS) if (beforeSweep) before.push(await beforeSweep(today));
  return Object.assign({}, ...before, await sweepDeadlines(WORKFLOW_RECORDS, today)) as object;
}

function jobsOf({ noun, jobs = [] }: System): Job[] {
  return jobs.map((job) => (typeof job === 'function' ? job(followUpsOf(noun)) : job));
}

/** What the portal does by itself: what serves all systems, then what each brings. */
export const JOBS: readonly Job[] = [
  { name: 'sweep-deadlines', cron: '*/5 * * * *', run: () => sweep(dayOf(new Date())) },
  {
    name: DELIVERY_JOB,
    cron: '* * * * *',
    run: () => deliverNotices({ subjects: RECORD_TITLES, translators: TRANSLATORS }),
  },
  ...ALL_SYSTEMS.flatMap(jobsOf),
];
