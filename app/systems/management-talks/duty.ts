import type { Role } from '#app/core/actor.ts';

/** In what capacity somebody takes a step of a talk. REQUESTER: a representative who asked for it. */
export type Duty = 'REQUESTER' | 'MANAGER' | 'UNION_OFFICER' | 'UNION_CHAIR' | 'MANAGEMENT' | 'SYSTEM';

/** The roles that carry a duty; the others are somebody's part in the talk. */
export const ROLES_OF_DUTY = {
  UNION_OFFICER: ['UNION_OFFICER'],
  UNION_CHAIR: ['UNION_CHAIR'],
  MANAGEMENT: ['MANAGEMENT'],
} as const satisfies Partial<Record<Duty, readonly Role[]>>;
