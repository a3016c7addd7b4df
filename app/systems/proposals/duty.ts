import type { Role } from '#app/core/actor.ts';

/**
 * In what capacity somebody takes a step of a proposal: by his part in it, by a role over the lead's unit, or as
 * any colleague. `APPEAL_BODY` stands for the level above the one that refused (`appealBody` in authority.ts);
 * `SYSTEM` is the portal itself.
 */
export const DUTIES = [
  'PROPOSER',
  'TYPIST',
  'IMPLEMENTER',
  'TEAM_LEADER',
  'UNIT_HEAD',
  'KAIZEN_OFFICE',
  'REVIEW_COMMITTEE',
  'FINANCE',
  'MANAGEMENT',
  'UNION',
  'APPEAL_BODY',
  'COLLEAGUE',
  'SYSTEM',
] as const;

export type Duty = (typeof DUTIES)[number];

/** The roles that carry a duty; the others follow from one's part in the proposal. */
export const ROLES_OF_DUTY = {
  TEAM_LEADER: ['TEAM_LEADER'],
  UNIT_HEAD: ['WORKSHOP_DIRECTOR', 'DEPT_MANAGER'],
  KAIZEN_OFFICE: ['KAIZEN_OFFICE'],
  REVIEW_COMMITTEE: ['REVIEW_COMMITTEE'],
  FINANCE: ['FINANCE'],
  MANAGEMENT: ['MANAGEMENT'],
  UNION: ['UNION_OFFICER', 'UNION_CHAIR'],
} as const satisfies Partial<Record<Duty, readonly Role[]>>;

export type RoleDuty = keyof typeof ROLES_OF_DUTY;

/** The duties that a role carries over the units it is held in. */
export function dutiesOfRole(role: Role): RoleDuty[] {
  return (Object.keys(ROLES_OF_DUTY) as RoleDuty[]).filter((duty) =>
    (ROLES_OF_DUTY[duty] as readonly Role[]).includes(role),
  );
}
