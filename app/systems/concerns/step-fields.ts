import type { FormStep } from './step-schemas.ts';

/** What a step's form asks for. */
export type StepFieldName =
  | 'text'
  | 'reason'
  | 'department'
  | 'urgency'
  | 'complexity'
  | 'brief'
  | 'reasonCode'
  | 'duplicateOfNo'
  | 'handler'
  | 'outcome'
  | 'satisfaction'
  | 'audience'
  | 'promise'
  | 'promiseOn'
  | 'photos';

/** The fields of each step's form, in their order. */
export const STEP_FIELDS: Readonly<Record<FormStep, readonly StepFieldName[]>> = {
  answer: ['text', 'photos'],
  dispatch: ['department', 'urgency', 'complexity', 'brief'],
  notAccept: ['reasonCode', 'reason'],
  transfer: ['reason'],
  link: ['duplicateOfNo'],
  unlink: [],
  accept: ['handler'],
  return: ['reason'],
  involve: ['department', 'text'],
  giveOpinion: ['text'],
  reply: ['text', 'promise', 'promiseOn', 'photos'],
  passReply: ['text'],
  sendReplyBack: ['reason'],
  answerEscalated: ['text', 'promise', 'promiseOn'],
  rate: ['outcome', 'satisfaction', 'text'],
  reopen: ['reason'],
  close: ['reason'],
  withdraw: ['reason'],
  message: ['text', 'photos'],
  note: ['audience', 'text'],
};
