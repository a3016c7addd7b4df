import type { Role } from '#app/core/actor.ts';

/**
 * In what capacity somebody takes a step. LEADER and MEMBER: of the round's team. DEPARTMENT: leads the place's unit or
 * the department that puts it right. SYSTEM is the portal itself.
 */
export type Duty =
  'LEADER' | 'MEMBER' | 'UNION_OFFICER' | 'UNION_CHAIR' | 'MANAGEMENT' | 'DEPARTMENT' | 'SYSTEM';

/** The roles that carry a duty; the others are somebody's part in the round. */
export const ROLES_OF_DUTY = {
  UNION_OFFICER: ['UNION_OFFICER'],
  UNION_CHAIR: ['UNION_CHAIR'],
  MANAGEMENT: ['MANAGEMENT'],
  DEPARTMENT: ['WORKSHOP_DIRECTOR', 'DEPT_MANAGER'],
} as const satisfies Partial<Record<Duty, readonly Role[]>>;
