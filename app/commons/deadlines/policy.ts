import { permission } from '#app/core/permission.ts';

/** The union sees what is overdue everywhere, and the management what it owes an answer for. */
export const canSeeOverdue = permission(
  'deadlines.read',
  ['UNION_OFFICER', 'UNION_CHAIR', 'MANAGEMENT'],
  'enterprise',
);
