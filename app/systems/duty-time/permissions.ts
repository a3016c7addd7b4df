import { permission } from '#app/core/permission.ts';

/** The month of all representatives: whoever keeps attendance, and the union. */
export const canSeeDutyTime = permission(
  'duty-time.read',
  ['HR', 'UNION_OFFICER', 'UNION_CHAIR'],
  'enterprise',
);

/** One statement: the same, and its representative himself; which of the two, the query decides. */
export const canSeeStatement = permission('duty-time.statement', ['EMPLOYEE']);
