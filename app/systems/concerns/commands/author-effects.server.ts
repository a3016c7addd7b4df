import { oneOf } from '#app/core/one-of.ts';
import type { ConcernAction } from '../actions.ts';
import { SATISFACTIONS, type Outcome } from '../concern.ts';
import { ended, say, text, type Effect, type StepContext, type StepEffect } from './step-effect.server.ts';

async function rated(context: StepContext, outcome: Outcome): Promise<StepEffect> {
  const satisfaction = oneOf(SATISFACTIONS, context.input['satisfaction']);
  await say(context, 'RATING', 'AUTHOR', text(context.input, 'text'), { outcome, satisfaction });
  return { data: { outcome, satisfaction, ratingEndsOn: null }, told: { outcome, satisfaction } };
}

const rateFixed: Effect = async (context) => {
  const { data, told } = await rated(context, 'FIXED');
  return { data: { ...data, ...ended(context) }, told };
};

const rateHalf: Effect = (context) => rated(context, 'HALF_FIXED');

const rateNot: Effect = async (context) => {
  const { data, told } = await rated(context, 'NOT_FIXED');
  return { data: { ...data, reopened: { increment: 1 } }, told };
};

const rateNotAgain: Effect = async (context) => {
  const { data, told } = await rateNot(context);
  return { data: { ...data, ...ended(context) }, told };
};

const withdraw: Effect = async (context) => {
  await say(context, 'MESSAGE', 'AUTHOR', text(context.input, 'reason'));
  return { data: ended(context) };
};

const message: Effect = async (context) => {
  await say(context, 'MESSAGE', 'AUTHOR', text(context.input, 'text'));
  return {};
};

/** A note is for those who handle it, or for the union alone where whoever writes it belongs to that. */
const note: Effect = async (context) => {
  const isForUnion = text(context.input, 'audience') === 'UNION' && context.found.sight.unionNotes;
  await say(context, 'NOTE', isForUnion ? 'UNION' : 'HANDLERS', text(context.input, 'text'));
  return {};
};

/** Steps of the author, and what is said without a step. */
export const AUTHOR_EFFECTS = {
  rateFixed,
  rateHalf,
  rateNot,
  rateNotAgain,
  withdraw,
  message,
  note,
} satisfies Partial<Record<ConcernAction, Effect>>;

/** Steps of the portal itself. */
export const PORTAL_EFFECTS = {
  closeUnrated: (context) => ({ data: { ...ended(context), outcome: 'NO_RESPONSE' } }),
  archive: () => ({}),
} satisfies Partial<Record<ConcernAction, Effect>>;
