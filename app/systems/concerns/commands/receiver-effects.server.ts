import { oneOf } from '#app/core/one-of.ts';
import { Refusal } from '#app/core/refusal.ts';
import { toDate } from '#app/platform/calendar/day.ts';
import type { ConcernAction } from '../actions.ts';
import { CONTENT_LENGTH, URGENCIES, type ConcernStatus } from '../concern.ts';
import { readCase, seenBy, viewerOf } from '../queries-case.server.ts';
import { readThread } from '../queries-thread.server.ts';
import { NOT_ACCEPTED_REASONS } from '../step-schemas.ts';
import { findDepartment } from './find-department.server.ts';
import { promisedWith, registerPromised } from './promise-with-answer.server.ts';
import {
  answered,
  ended,
  fieldRefusal,
  say,
  text,
  type Effect,
  type StepContext,
} from './step-effect.server.ts';

const answer: Effect = async (context) => {
  await say(context, 'REPLY', 'AUTHOR', text(context.input, 'text'));
  const { dispatchedOn } = context.found.row;
  return { data: { ...answered(context), ...(dispatchedOn === null ? { answeredOnSpot: true } : {}) } };
};

/** The department is told what the first receiver writes; of a named concern it also reads what the author wrote. */
const dispatch: Effect = async (context) => {
  const { found, input, calendar } = context;
  const { row, rules, today, facts } = found;
  const brief = text(input, 'brief');
  if (facts.tier !== 'NAMED' && brief.length < CONTENT_LENGTH.min)
    throw fieldRefusal('brief', 'briefShort', { min: CONTENT_LENGTH.min });
  const department = await findDepartment(context);
  await say({ ...context, files: [] }, 'BRIEF', 'HANDLERS', brief);
  const days = daysOfDepartment(context);
  return {
    data: {
      departmentId: department.id,
      handlerId: null,
      complex: text(input, 'complexity') === 'COMPLEX',
      urgency: oneOf(URGENCIES, text(input, 'urgency') || row.urgency),
      dispatchedOn: row.dispatchedOn ?? toDate(today),
      ...(row.firstReplyOn === null
        ? { firstReplyDueOn: toDate(calendar.addWorkdays(today, days + rules['concern.reply_review'])) }
        : {}),
    },
    told: { department: department.name },
  };
};

function daysOfDepartment({ found, input }: StepContext): number {
  const { rules, facts } = found;
  if (facts.hazard || text(input, 'urgency') === 'URGENT') return rules['concern.feedback_urgent'];
  return text(input, 'complexity') === 'COMPLEX'
    ? rules['concern.feedback_complex']
    : rules['concern.feedback'];
}

const notAccept: Effect = async (context) => {
  await say(context, 'REPLY', 'AUTHOR', text(context.input, 'reason'));
  const reasonCode = oneOf(NOT_ACCEPTED_REASONS, context.input['reasonCode']);
  return {
    data: { ...ended(context), reasonCode },
    told: { reasonCode },
  };
};

const transfer: Effect = async (context) => {
  const { tx, found, transferTo } = context;
  const { authorId } = found.people;
  if (transferTo === null || authorId === null) throw new Refusal('conflict', 'concerns:refusal.named');
  const [content] = await readThread(tx, found.row, ['AUTHOR'], ['CONTENT']);
  const concern = { id: found.row.id, enterpriseId: found.row.enterpriseId, authorId };
  const { noun, id } = await transferTo(tx, { ...concern, text: content?.text ?? '' });
  await say(context, 'REPLY', 'AUTHOR', text(context.input, 'reason'));
  return {
    data: { ...ended(context), transferredNoun: noun, transferredId: id },
    told: { noun },
  };
};

/** Concerns that have an answer ahead of them, which a duplicate can wait for. */
const OPEN: readonly ConcernStatus[] = ['REGISTERED', 'DISPATCHED', 'HANDLING', 'REPLY_REVIEW', 'ESCALATED'];

const link: Effect = async ({ tx, found, actor, input }) => {
  const no = text(input, 'duplicateOfNo').normalize('NFKC').toUpperCase();
  const first = await tx.concern.findFirst({
    where: { no, enterpriseId: found.row.enterpriseId, id: { not: found.row.id } },
    select: { id: true, status: true },
  });
  if (!first || actor === null) throw fieldRefusal('duplicateOfNo', 'duplicateOfNoUnknown', { no });
  const other = await readCase(tx, found.row.enterpriseId, first.id);
  if (seenBy(other, await viewerOf(tx, actor, other)).sight.words !== 'WHOLE')
    throw fieldRefusal('duplicateOfNo', 'duplicateOfNoUnknown', { no });
  if (!OPEN.includes(first.status)) throw fieldRefusal('duplicateOfNo', 'duplicateOfNoAnswered', { no });
  return { data: { duplicateOfId: first.id } };
};

const unlink: Effect = () => ({ data: { duplicateOfId: null } });

/** The department's words as they are, or the first receiver's own; the department's stay with those who handle it. */
const passReply: Effect = async (context) => {
  await registerPromised(context, context.found.people.handlerId);
  const { tx, found, input } = context;
  const own = text(input, 'text');
  if (own === '') {
    const drafted = await tx.concernEntry.findFirst({
      where: { concernId: found.row.id, kind: 'REPLY', audience: 'HANDLERS' },
      orderBy: { id: 'desc' },
      select: { id: true },
    });
    if (!drafted) throw fieldRefusal('text', 'textShort', { min: 1 });
    await tx.concernEntry.update({ where: { id: drafted.id }, data: { audience: 'AUTHOR' } });
  } else {
    await say(context, 'REPLY', 'AUTHOR', own);
  }
  return { data: answered(context) };
};

const sendReplyBack: Effect = async (context) => {
  await say(context, 'NOTE', 'HANDLERS', text(context.input, 'reason'));
  return {};
};

const answerEscalated: Effect = async (context) => {
  await say(context, 'REPLY', 'AUTHOR', text(context.input, 'text'), promisedWith(context));
  await registerPromised(context, context.actor?.employeeId ?? null);
  return { data: answered(context) };
};

const reopen: Effect = async (context) => {
  await say(context, 'NOTE', 'HANDLERS', text(context.input, 'reason'));
  return { data: { ratingEndsOn: null } };
};

const close: Effect = async (context) => {
  await say(context, 'MESSAGE', 'AUTHOR', text(context.input, 'reason'));
  return { data: ended(context) };
};

/** Steps of the first receiver, the union and the management. */
export const RECEIVER_EFFECTS = {
  answer,
  dispatch,
  notAccept,
  transfer,
  link,
  unlink,
  passReply,
  sendReplyBack,
  answerEscalated,
  reopen,
  close,
} satisfies Partial<Record<ConcernAction, Effect>>;
