import type { Actor } from '#app/core/actor.ts';
import type { Db, Prisma, Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import type { EventName } from '#app/core/live-event.ts';
import { announce } from '#app/core/live.server.ts';
import type { Day } from '../../calendar/day.ts';
import { readWorkCalendar } from '../../calendar/queries.server.ts';
import { notify, type NewNotice } from '../../notifications/commands/notify.server.ts';
import { takeNumber } from '../../numbers/commands/take-numbers.server.ts';
import type { Matter } from '../matter.ts';
import type { Words, Workflow } from '../workflow.ts';
import { startClocks } from './start-clocks.server.ts';

/** A record to be opened within a transaction, with what only its system knows. */
export interface RecordToOpen<W extends Words> {
  tx: Tx;
  workflow: Workflow<W>;
  enterpriseId: number;
  /** Who opens it, and so hears nothing of it; null when the portal does, or when nobody may know who. */
  actor: Actor | null;
  /** Whom the log names, where that is not the actor. */
  loggedActor?: Actor | null;
  /** The series of its number and the civil day of its year; absent where its records have no number. */
  number?: { series: string; day: Day };
  /** Writes the row and what hangs on it; returns its id. `no` is empty without a series. */
  create(no: string): Promise<number>;
  /** Reads the row as the kernel needs it. */
  load(tx: Db, enterpriseId: number, id: number): Promise<Matter<W>>;
  event: EventName;
  /** The clock that waits for the first step; null where nobody owes one. */
  clock: ((matter: Matter<W>) => W['clock']) | null;
  /** The rule by which it was opened so, such as how long it lasts. */
  ruleKey?: string;
  /** What the timeline may say of it. */
  data?: Prisma.InputJsonObject;
  /** Those who hear of it beside whoever owes the first step; absent: everybody concerned. */
  concerned?: readonly number[];
}

/**
 * Opens a record: number, row, event, clock and notifications in one transaction, and the live event after its commit.
 * A record whose moment must not be known bears the rounded time, and no live event.
 */
export async function openRecord<W extends Words>(
  record: RecordToOpen<W>,
): Promise<{ id: number; no: string }> {
  const { tx, workflow, enterpriseId, number, event } = record;
  const no = number ? await takeNumber(tx, enterpriseId, number.series, number.day) : '';
  const id = await record.create(no);
  const matter = await record.load(tx, enterpriseId, id);
  await recordEvent(tx, record.loggedActor === undefined ? record.actor : record.loggedActor, {
    enterpriseId,
    subjectType: workflow.noun,
    subjectId: id,
    name: event,
    to: matter.status,
    ...(record.ruleKey ? { ruleKey: record.ruleKey } : {}),
    ...(record.data ? { data: record.data } : {}),
    ...(matter.roundedTo ? { at: matter.roundedTo } : {}),
  });
  const holderId = record.clock ? await startClock(record, matter, record.clock(matter)) : null;
  await notify(tx, notificationsOf(record, matter, holderId));
  if (!matter.roundedTo) announce(tx, [`enterprise:${enterpriseId}`], event, id);
  return { id, no };
}

async function startClock<W extends Words>(
  { tx, workflow, enterpriseId }: RecordToOpen<W>,
  matter: Matter<W>,
  clock: W['clock'],
): Promise<number | null> {
  const calendar = await readWorkCalendar(tx, enterpriseId);
  const [started] = await startClocks(tx, workflow, calendar, [{ matter, clock }]);
  return started?.hook.holder.employeeId ?? null;
}

function notificationsOf<W extends Words>(
  { workflow, enterpriseId, actor, event, concerned }: RecordToOpen<W>,
  matter: Matter<W>,
  holderId: number | null,
): NewNotice[] {
  const about = {
    enterpriseId,
    subjectType: workflow.noun,
    subjectId: matter.id,
    name: event,
    ...(matter.roundedTo ? { roundedTo: matter.roundedTo.toISOString() } : {}),
  };
  const others = [...new Set(concerned ?? matter.concerned)].filter((id) => id !== holderId);
  const hears: NewNotice[] = [
    ...(holderId === null ? [] : [{ ...about, employeeId: holderId, kind: 'WAITS' as const }]),
    ...others.map((employeeId) => ({ ...about, employeeId, kind: 'MINE' as const })),
  ];
  return hears.filter(({ employeeId }) => employeeId !== actor?.employeeId);
}
