import type { Actor } from '#app/core/actor.ts';
import type { Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { announce } from '#app/core/live.server.ts';
import { notify, type NewNotice } from '#app/platform/notifications/commands/notify.server.ts';
import { OFFICES } from '../duty.ts';
import { concernEvents } from '../events.ts';
import type { VisibleCase } from '../queries-case.server.ts';
import { roundedTimeOf } from '../sealed-place.ts';

/**
 * Writes into the log that somebody is to be let in on a guarded concern, and tells its parties: the representative and
 * the union on the case, its author by a notice that bears no record, and, once two have agreed, whom it was opened to.
 */
export async function tellOfOpening(
  tx: Tx,
  actor: Actor,
  found: VisibleCase,
  what: 'askOpening' | 'agreeOpening' | 'refuseOpening',
  forId: number,
): Promise<void> {
  const { row, facts, people, present, today } = found;
  const { enterpriseId, id: subjectId } = row;
  const name = concernEvents[what];
  const about = { enterpriseId, subjectType: 'concerns', subjectId, name };
  const roundedTo = roundedTimeOf(facts.tier, today);
  await recordEvent(tx, actor, { ...about, ...(roundedTo ? { at: roundedTo } : {}) });
  const rounded = roundedTo ? { roundedTo: roundedTo.toISOString() } : {};
  const notice = (employeeId: number, kind: NewNotice['kind']): NewNotice => ({
    ...about,
    ...rounded,
    employeeId,
    kind,
  });
  const onTheCase = present.held
    .filter(({ role, employeeId }) => OFFICES.includes(role) && !people.unfit.includes(employeeId))
    .map(({ employeeId }) => employeeId);
  const union = new Set([...onTheCase, ...(people.receiverId === null ? [] : [people.receiverId])]);
  for (const id of [actor.employeeId ?? 0, forId]) union.delete(id);
  const told = [...union].map((id) => notice(id, what === 'askOpening' ? 'WAITS' : 'MINE'));
  const author = people.authorId === null ? [] : [{ ...notice(people.authorId, 'MINE'), subjectId: 0 }];
  const letIn = what === 'agreeOpening' ? [notice(forId, 'WAITS')] : [];
  await notify(tx, [...told, ...author, ...letIn]);
  announce(tx, [`enterprise:${enterpriseId}`], name, subjectId);
}
