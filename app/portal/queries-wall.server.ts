import type { Actor } from '#app/core/actor.ts';
import { may } from '#app/core/permission.ts';
import { canSeeAudit } from '#app/commons/audit/policy.ts';
import { listOverdue } from '#app/commons/deadlines/queries-overdue.server.ts';
import { describeSubjects } from './subjects.server.ts';

/** What is overdue, by department: that of the oldest first, and in each the oldest first. */
export async function readWall({ actor }: { actor: Actor }) {
  const overdue = await describeSubjects(actor.enterpriseId, await listOverdue(actor.enterpriseId));
  const departments = new Map<string, typeof overdue>();
  for (const one of overdue) {
    departments.set(one.subject.department, [...(departments.get(one.subject.department) ?? []), one]);
  }
  const seesAudit = may(actor, canSeeAudit);
  return { seesAudit, departments: [...departments].map(([name, records]) => ({ name, records })) };
}
