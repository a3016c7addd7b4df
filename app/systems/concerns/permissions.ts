import { permission } from '#app/core/permission.ts';

/** Everyone of the enterprise; which concerns one sees is decided by `policy.ts`. A shared device has none. */
export const canRaiseConcerns = permission('concerns.raise', ['EMPLOYEE']);

/** One concern, a step of it, its photos: open to every employee, since anybody may be its author or be given it. */
export const canFollowConcerns = permission('concerns.follow', ['EMPLOYEE']);

/** Those who may owe a step of a concern. Who is given one by his department finds it on his home. */
export const canHandleConcerns = permission('concerns.handle', [
  'EMPLOYEE_REPRESENTATIVE',
  'UNION_OFFICER',
  'UNION_CHAIR',
  'TEAM_LEADER',
  'WORKSHOP_DIRECTOR',
  'DEPT_MANAGER',
  'MANAGEMENT',
]);

/** The register as a workbook, without what was said. */
export const canExportConcerns = permission(
  'concerns.export',
  ['UNION_OFFICER', 'UNION_CHAIR'],
  'enterprise',
);
