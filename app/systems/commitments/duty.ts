import type { Role } from '#app/core/actor.ts';

/**
 * In what capacity somebody takes a step of a promise. OWNER: who promised it, or the head of the department where
 * nobody is named. WORKER: whom it was promised to. UNION: an officer, who stands in for a representative. SYSTEM is
 * the portal itself.
 */
export type Duty =
  | 'OWNER'
  | 'DEPARTMENT_HEAD'
  | 'MANAGEMENT'
  | 'WORKER'
  | 'REPRESENTATIVE'
  | 'UNION'
  | 'UNION_CHAIR'
  | 'SYSTEM';

/** The roles that carry a duty; the others are somebody's part in the promise. */
export const ROLES_OF_DUTY = {
  DEPARTMENT_HEAD: ['WORKSHOP_DIRECTOR', 'DEPT_MANAGER'],
  MANAGEMENT: ['MANAGEMENT'],
  REPRESENTATIVE: ['EMPLOYEE_REPRESENTATIVE'],
  UNION: ['UNION_OFFICER', 'UNION_CHAIR'],
  UNION_CHAIR: ['UNION_CHAIR'],
} as const satisfies Partial<Record<Duty, readonly Role[]>>;
