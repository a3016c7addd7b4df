import { db } from '#app/core/db.server.ts';
import { log } from '#app/core/log.server.ts';
import { toDate, type Day } from '#app/platform/calendar/day.ts';
import type { TrackedNouns } from '../tracked.server.ts';
import { handOver } from './hand-over.server.ts';
import { moveUp } from './move-up.server.ts';
import { remind } from './remind.server.ts';

const AT_ONCE = 500;

/** What a sweep did, in records. */
export interface Swept {
  reminded: number;
  handedOver: number;
  movedUp: number;
  /** Records that could not be read or written; each is logged and tried again by the next sweep. */
  failed: number;
}

/**
 * Looks after every clock that runs: what is due soon is reminded of, what its holder cannot do because he is away goes
 * to his deputy, and what was not done in time moves up one step. Every record is a transaction of its own that claims
 * its deadline first, so a sweep may be killed at any moment, run twice, or run in two processes: a step is never taken
 * twice.
 *
 * @param today the civil day in Asia/Shanghai; a deadline is over when its day lies before it
 */
export async function sweepDeadlines(nouns: TrackedNouns, today: Day): Promise<Swept> {
  const swept: Swept = { reminded: await remind(nouns, today), handedOver: 0, movedUp: 0, failed: 0 };
  const away = await idsOf('away', nouns, today);
  const over = await idsOf('over', nouns, today);
  for (const id of away) await attempt(swept, 'handedOver', id, () => handOver(nouns, id, today));
  for (const id of over) await attempt(swept, 'movedUp', id, () => moveUp(nouns, id, today));
  return swept;
}

async function attempt(
  swept: Swept,
  what: 'handedOver' | 'movedUp',
  deadlineId: number,
  act: () => Promise<boolean>,
): Promise<void> {
  try {
    if (await act()) swept[what] += 1;
  } catch (error) {
    swept.failed += 1;
    log().error({ deadlineId, error }, 'a deadline could not be swept');
  }
}

/** Open deadlines whose holder is away today and has not been stood in for, or whose day is over and stays unmoved. */
async function idsOf(which: 'away' | 'over', nouns: TrackedNouns, today: Day): Promise<number[]> {
  const ids: number[] = [];
  for (;;) {
    const rows = await db().deadline.findMany({
      where: {
        closedAt: null,
        id: { gt: ids[ids.length - 1] ?? 0 },
        subjectType: { in: Object.keys(nouns) },
        ...(which === 'over'
          ? { dueOn: { lt: toDate(today) }, breachedOn: null }
          : { holderId: { in: await employeesAway(today) } }),
      },
      orderBy: { id: 'asc' },
      take: AT_ONCE,
      select: { id: true },
    });
    ids.push(...rows.map(({ id }) => id));
    if (rows.length < AT_ONCE) return ids;
  }
}

async function employeesAway(today: Day): Promise<number[]> {
  const away = await db().absence.findMany({
    where: { fromOn: { lte: toDate(today) }, toOn: { gte: toDate(today) } },
    select: { employeeId: true },
  });
  return away.map(({ employeeId }) => employeeId);
}
