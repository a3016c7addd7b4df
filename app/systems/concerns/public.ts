/** What other systems may use of this one. */
export { isRating } from './actions.ts';
export { type AnswerCounts, type AnsweredGroup, SATISFIED, countAnswers } from './answers.ts';
export { CATEGORY_FIELDS, DETAILS, detailsOf } from './category-fields.ts';
export { circumstancesOf } from './circumstances.ts';
export {
  CATEGORIES,
  COMPLAINED_POSTS,
  CONTENT_LENGTH,
  type Category,
  type ConcernStatus,
  type EntryKind,
  MOST_PHOTOS,
  OUTCOMES,
  type Outcome,
  SATISFACTIONS,
  type Satisfaction,
  URGENCIES,
} from './concern.ts';
export { allowedActions, entriesSeen, sightOf } from './policy.ts';
export { saidFields, saysWhat, saysWhere } from './schema.ts';
