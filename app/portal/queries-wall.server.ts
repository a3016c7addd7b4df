import type { Actor } from '#app/core/actor.ts';
import type { Translate } from '#app/core/i18n.ts';
import { may } from '#app/core/permission.ts';
import { canSeeAudit } from '#app/platform/audit/policy.ts';
import { listOverdue } from '#app/platform/deadlines/queries-overdue.server.ts';
import { readSubjects } from '#app/platform/notifications/subject.ts';
import { RECORD_TITLES } from './record-kinds.server.ts';

/** What is overdue, by department: that of the oldest first, and in each the oldest first. */
export async function readWall({ actor, translate }: { actor: Actor; translate: Translate }) {
  const late = await listOverdue(actor.enterpriseId);
  const subjectOf = await readSubjects(RECORD_TITLES, actor.enterpriseId, late, translate);
  const overdue = late.flatMap((one) => {
    const subject = subjectOf(one);
    return subject ? [{ ...one, subject }] : [];
  });
  const departments = new Map<string, typeof overdue>();
  for (const one of overdue) {
    departments.set(one.subject.department, [...(departments.get(one.subject.department) ?? []), one]);
  }
  const seesAudit = may(actor, canSeeAudit);
  return { seesAudit, departments: [...departments].map(([name, records]) => ({ name, records })) };
}
