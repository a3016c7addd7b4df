import type { Tx } from '#app/core/db.server.ts';
import type { WorkCalendar } from '#app/platform/calendar/workdays.ts';
import { openDeadlines, type NewDeadline } from '#app/platform/deadlines/commands/keep-deadline.server.ts';
import { dueDay } from '../clock.ts';
import { holderOf, type ChainLink, type Hook, type Present } from '../holders.ts';
import type { Matter } from '../matter.ts';
import { readPresent } from '../queries-present.server.ts';
import type { Words, Workflow } from '../workflow.ts';

export interface ClockToStart<W extends Words> {
  matter: Matter<W>;
  clock: W['clock'];
}

/** A clock that now runs. */
export interface StartedClock {
  hook: Hook;
  deadline: NewDeadline;
}

/**
 * Starts the clocks of records of one enterprise and ends those that ran: who owes the step and until when. Reads who
 * is there once for all of them, since a register has hundreds.
 */
export async function startClocks<W extends Words>(
  tx: Tx,
  workflow: Workflow<W>,
  calendar: WorkCalendar,
  starts: readonly ClockToStart<W>[],
): Promise<StartedClock[]> {
  const [first] = starts;
  if (!first) return [];
  const { enterpriseId, today } = first.matter;
  const units = new Set(
    starts.flatMap(({ matter }) => matter.unitPath.split('/').filter(Boolean).map(Number)),
  );
  const present = await readPresent(tx, enterpriseId, [...units], today);
  const started = starts.map((start) => clockOf(workflow, start, present, calendar));
  await openDeadlines(
    tx,
    started.map(({ deadline }) => deadline),
    first.matter.roundedTo,
  );
  return started;
}

function clockOf<W extends Words>(
  workflow: Workflow<W>,
  { matter, clock }: ClockToStart<W>,
  present: Present,
  calendar: WorkCalendar,
): StartedClock {
  const { rule } = workflow.clocks[clock];
  const { today, plannedOn, noticeEndsOn } = matter;
  const hook = holderOf(chainOf(workflow, matter, clock), placeOf(matter, clock), present);
  const start = { today, plannedOn, noticeEndsOn, ...matter.daysOf(rule) };
  return {
    hook,
    deadline: {
      enterpriseId: matter.enterpriseId,
      subjectType: workflow.noun,
      subjectId: matter.id,
      holder: hook.holder,
      clock,
      link: hook.at,
      startedOn: today,
      dueOn: dueDay(workflow.clocks[clock], start, calendar),
      ruleKey: rule,
    },
  };
}

/** Where a clock's step is owed, and by whom it may not be. */
export function placeOf<W extends Words>(matter: Matter<W>, clock: W['clock']) {
  const { unitId, unitPath } = matter;
  return { unitId, unitPath, unfit: matter.unfitFor(clock) };
}

/** The chain of a clock for one record, link by duty; nobody is found for a duty that is neither a part nor a role's. */
export function chainOf<W extends Words>(
  workflow: Workflow<W>,
  matter: Matter<W>,
  clock: W['clock'],
): ChainLink[] {
  const duties: readonly W['duty'][] = workflow.clocks[clock].chain;
  return duties.map((duty) => {
    const employeeId = matter.parts[duty];
    if (employeeId !== null && employeeId !== undefined) return { employeeId };
    return { roles: matter.ownRoles[duty] ?? workflow.rolesOfDuty[duty] ?? [] };
  });
}
