import type { FormStep } from './step-schemas.ts';

/** How a field of a step's form is asked for. */
export type StepFieldKind =
  | 'line'
  | 'area'
  | 'day'
  | 'amount'
  | 'whole'
  | 'person'
  | 'tick'
  | 'reasonCode'
  | 'marks'
  | 'objection'
  | 'pictures';

export interface StepField {
  name: string;
  kind: StepFieldKind;
  optional?: true;
  /** Asked for only where the company decides. */
  committee?: true;
}

const reason: StepField = { name: 'reason', kind: 'area' };
const answer: StepField = { name: 'answer', kind: 'area' };
const minutes: readonly StepField[] = [
  { name: 'minutes', kind: 'area', committee: true },
  { name: 'votesFor', kind: 'whole', optional: true, committee: true },
  { name: 'votesAgainst', kind: 'whole', optional: true, committee: true },
];
const opinion: StepField = { name: 'opinion', kind: 'area', optional: true };
const plannedOn: StepField = { name: 'plannedOn', kind: 'day' };
const flags: readonly StepField[] = [
  { name: 'affectsSafety', kind: 'tick' },
  { name: 'crossDepartment', kind: 'tick' },
];
const objectionId: StepField = { name: 'objectionId', kind: 'objection' };
const implementer: StepField = { name: 'implementer', kind: 'person' };

/** The fields of each step's form, in their order. */
export const STEP_FIELDS: Record<FormStep, readonly StepField[]> = {
  accept: [opinion, ...flags],
  return: [{ name: 'missing', kind: 'area' }],
  refuse: [
    { name: 'reasonCode', kind: 'reasonCode' },
    reason,
    { name: 'duplicateOfNo', kind: 'line', optional: true },
  ],
  markDuplicate: [
    { name: 'duplicateOfNo', kind: 'line' },
    { ...reason, optional: true },
  ],
  escalate: [reason],
  adopt: [...minutes, opinion],
  tryOut: [...minutes, { name: 'trialPlan', kind: 'area' }, plannedOn],
  confirmTrial: [{ name: 'result', kind: 'area' }],
  stopTrial: [reason],
  reserve: [...minutes, reason],
  notAdopt: [...minutes, reason],
  takeUp: [reason],
  assign: [implementer, plannedOn, { name: 'costPlanned', kind: 'amount', optional: true }],
  reassign: [implementer, reason],
  postpone: [plannedOn, reason],
  abandon: [reason],
  complete: [
    { name: 'after', kind: 'area' },
    { name: 'afterPictures', kind: 'pictures' },
    { name: 'completedOn', kind: 'day' },
    { name: 'cost', kind: 'amount' },
  ],
  verify: [
    { name: 'record', kind: 'area' },
    { name: 'specialistOpinion', kind: 'area', optional: true },
  ],
  sendBack: [reason, plannedOn],
  value: [
    { name: 'savingVerified', kind: 'amount' },
    { name: 'calculation', kind: 'area' },
    { name: 'cost', kind: 'amount', optional: true },
  ],
  score: [
    { name: 'marks', kind: 'marks' },
    { name: 'occurrence', kind: 'whole', optional: true },
    { name: 'copied', kind: 'tick' },
    { name: 'secondAsked', kind: 'tick' },
    { name: 'comment', kind: 'area', optional: true },
  ],
  publishNotice: [],
  object: [reason],
  rejectObjection: [objectionId, answer],
  upholdObjection: [objectionId, answer, { name: 'score', kind: 'whole' }],
  reward: [
    { name: 'paidOn', kind: 'day' },
    { name: 'paymentRecord', kind: 'line', optional: true },
  ],
  spread: [
    { name: 'standard', kind: 'area' },
    { name: 'lines', kind: 'area' },
  ],
  revoke: [reason],
  withdraw: [{ ...reason, optional: true }],
  appeal: [reason],
  upholdAppeal: [answer],
  rejectAppeal: [answer],
  archive: [],
};

/** Steps that refuse or take away: their button is red. */
export const HARD_STEPS: ReadonlySet<FormStep> = new Set<FormStep>([
  'refuse',
  'markDuplicate',
  'notAdopt',
  'stopTrial',
  'abandon',
  'revoke',
  'withdraw',
]);
