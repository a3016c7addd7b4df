import { holdsAny, type Actor } from '#app/core/actor.ts';
import { permission } from '#app/core/permission.ts';

/** Everyone records his own absence; HR those of all, for somebody who fell ill cannot do it himself. */
export const canRecordAbsences = permission('absences.record', ['EMPLOYEE']);

/** Whether the actor records absences of others. */
export function recordsForAll(actor: Actor): boolean {
  return holdsAny(actor, ['HR'], 'enterprise');
}
