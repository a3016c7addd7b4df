import type { Outcome } from './concern.ts';

/** What somebody does to a concern, and the event it leaves in the log and in the live messages. */
export const EVENT_OF_ACTION = {
  answer: 'answeredOnSpot',
  dispatch: 'dispatched',
  notAccept: 'notAccepted',
  transfer: 'transferred',
  link: 'linked',
  unlink: 'unlinked',
  accept: 'accepted',
  return: 'returned',
  involve: 'involved',
  giveOpinion: 'opinionGiven',
  reply: 'drafted',
  passReply: 'replied',
  sendReplyBack: 'replySentBack',
  answerLinked: 'answeredAlong',
  answerEscalated: 'answeredAbove',
  rateFixed: 'foundFixed',
  rateHalf: 'foundHalfFixed',
  rateNot: 'foundNotFixed',
  rateNotAgain: 'leftUnfixed',
  reopen: 'reopened',
  close: 'closed',
  closeUnrated: 'closedUnrated',
  withdraw: 'withdrawn',
  message: 'messaged',
  note: 'noted',
  archive: 'archived',
} as const;

export type ConcernAction = keyof typeof EVENT_OF_ACTION;

export const CONCERN_ACTIONS = Object.keys(EVENT_OF_ACTION) as ConcernAction[];

/** The actions by which the author says what he thinks of an answer; on the screen they are one. */
export const RATING_ACTIONS = ['rateFixed', 'rateHalf', 'rateNot', 'rateNotAgain'] as const;

export type RatingAction = (typeof RATING_ACTIONS)[number];

export function isRating(action: ConcernAction): action is RatingAction {
  return (RATING_ACTIONS as readonly string[]).includes(action);
}

/**
 * What a rating leads to. Not fixed: opened again once, then it goes up; after that it stays as it is, and the log keeps
 * it for the next agenda.
 *
 * @param reopened how often it was not fixed before
 */
export function ratingAction(outcome: Exclude<Outcome, 'NO_RESPONSE'>, reopened: number): RatingAction {
  if (outcome === 'FIXED') return 'rateFixed';
  if (outcome === 'HALF_FIXED') return 'rateHalf';
  return reopened < 2 ? 'rateNot' : 'rateNotAgain';
}

/** Steps by which the author gets an answer or a decision. */
export const ANSWERING_ACTIONS: readonly ConcernAction[] = [
  'answer',
  'passReply',
  'answerLinked',
  'answerEscalated',
  'notAccept',
  'transfer',
];

/** Steps of which the author is not told: they are the handlers' own. */
export const SILENT_ACTIONS: readonly ConcernAction[] = [
  'note',
  'involve',
  'giveOpinion',
  'reply',
  'sendReplyBack',
  'archive',
];
