import { permission } from '#app/core/permission.ts';

/** Rounds and findings: who sees which is said by `policy.ts`; once published they are everybody's. */
export const canReadInspections = permission('inspections.read', ['EMPLOYEE']);

/** Plans, templates and places are kept by the union. */
export const canPlanInspections = permission(
  'inspections.plan',
  ['UNION_OFFICER', 'UNION_CHAIR'],
  'enterprise',
);
