import { UNION_ROLES, type Role } from '#app/core/actor.ts';

/**
 * In what capacity somebody takes a step of a concern. RECEIVER: the first receiver (首接责任), who owes the author an
 * answer. DEPARTMENT: head or handler of the department that handles it. CO_HANDLER: head of one that gives an opinion.
 * SYSTEM is the portal itself.
 */
export const DUTIES = [
  'AUTHOR',
  'RECEIVER',
  'REPRESENTATIVE',
  'UNION_OFFICER',
  'UNION_CHAIR',
  'HANDLER',
  'DEPARTMENT_HEAD',
  'CO_HANDLER',
  'MANAGEMENT',
  'SYSTEM',
] as const;

export type Duty = (typeof DUTIES)[number];

/** The roles that carry a duty of a clock's chain; the others are somebody's part in the concern. */
export const ROLES_OF_DUTY = {
  REPRESENTATIVE: ['EMPLOYEE_REPRESENTATIVE'],
  UNION_OFFICER: ['UNION_OFFICER'],
  UNION_CHAIR: ['UNION_CHAIR'],
  DEPARTMENT_HEAD: ['WORKSHOP_DIRECTOR', 'DEPT_MANAGER'],
  MANAGEMENT: ['MANAGEMENT'],
} as const satisfies Partial<Record<Duty, readonly Role[]>>;

/** Who may know what was said in confidence: the representatives' and the union's own offices. */
export const OFFICES: readonly Role[] = ['EMPLOYEE_REPRESENTATIVE', ...UNION_ROLES];

/** Who leads the people of a unit. */
export const LINE_ROLES: readonly Role[] = ['TEAM_LEADER', 'WORKSHOP_DIRECTOR', 'DEPT_MANAGER'];
