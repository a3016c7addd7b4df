import { permission } from '#app/core/permission.ts';

/** Everyone of the enterprise; which proposals one sees is decided by `policy.ts`. */
export const canReadProposals = permission('proposals.read', [
  'EMPLOYEE',
  'KAIZEN_OFFICE',
  'UNION_OFFICER',
  'UNION_CHAIR',
]);

/** Pictures of what one may see; a kiosk shows those of the draft it types. */
export const canSeePictures = permission('proposals.pictures', [...canReadProposals.roles, 'KIOSK']);

export const canSubmitProposals = permission('proposals.submit', ['EMPLOYEE', 'KIOSK']);

/** Those who may owe a step of a proposal. Workers decide nothing, but may carry out what was assigned. */
export const canDecideProposals = permission('proposals.decide', [
  'TEAM_LEADER',
  'WORKSHOP_DIRECTOR',
  'DEPT_MANAGER',
  'KAIZEN_OFFICE',
  'REVIEW_COMMITTEE',
  'FINANCE',
  'MANAGEMENT',
]);

/** Steps that concern one's own proposal or work are open to every employee; the command decides. */
export const canActOnProposals = permission('proposals.act', ['EMPLOYEE']);
