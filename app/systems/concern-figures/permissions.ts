import { permission } from '#app/core/permission.ts';

/** Those who answer for people get figures of concerns, never cases; so do the representatives. */
export const canSeeConcernFigures = permission('concern-figures.read', [
  'EMPLOYEE_REPRESENTATIVE',
  'TEAM_LEADER',
  'WORKSHOP_DIRECTOR',
  'DEPT_MANAGER',
  'MANAGEMENT',
  'HR',
  'UNION_OFFICER',
  'UNION_CHAIR',
]);
