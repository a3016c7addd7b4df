import { permission } from '#app/core/permission.ts';

/** The union sees what is overdue everywhere, and the management what it owes an answer for. */
export const canSeeOverdue = permission(
  'deadlines.read',
  ['UNION_OFFICER', 'UNION_CHAIR', 'MANAGEMENT'],
  'enterprise',
);

/** Everybody sees what he owes himself; whoever leads units, what they owe. */
export const canSeeDesk = permission('deadlines.desk', ['EMPLOYEE']);
