import { permission } from '#app/core/permission.ts';

/** Figures are for everyone: a rate that only managers see is not believed. */
export const canSeeFigures = permission('participation.read', ['EMPLOYEE']);

/** Who took part and who did not yet: for those who answer for a unit, and the offices. Teams are ranked, people are not. */
export const canSeeFigureLists = permission('participation.lists', [
  'TEAM_LEADER',
  'WORKSHOP_DIRECTOR',
  'DEPT_MANAGER',
  'KAIZEN_OFFICE',
  'HR',
  'MANAGEMENT',
  'UNION_OFFICER',
  'UNION_CHAIR',
]);
