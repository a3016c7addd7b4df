import { addDays, toDate, type Day } from '#app/platform/calendar/day.ts';
import { fenOf, yuanOf } from '#app/platform/money/fen.ts';
import type { ProposalAction } from '../actions.ts';
import { SCORING_DUTIES, type ScoringDuty } from '../authority.ts';
import { gradeOf, totalOf, type Marks } from '../grading.ts';
import type { TypedPartner } from '../partners.ts';
import type { Grade } from '../proposal.ts';
import { dayOrNull, scoringWith } from '../queries-case.server.ts';
import { rewardOf, splitReward } from '../rewards.ts';
import { replacePartners } from './replace-partners.server.ts';
import {
  dayBetween,
  fieldRefusal,
  invalidAs,
  text,
  type Effect,
  type StepContext,
} from './step-effect.server.ts';

const value: Effect = ({ found, input }) => ({
  data: {
    savingVerified: text(input, 'savingVerified'),
    cost: typeof input['cost'] === 'string' ? input['cost'] : found.row.cost,
  },
  told: { savingVerified: text(input, 'savingVerified'), calculation: text(input, 'calculation') },
});

/** The scorer's capacity: the highest that he holds, since its sheet settles the most. */
function scoringDuty({ found }: Pick<StepContext, 'found'>): ScoringDuty {
  return SCORING_DUTIES.findLast((duty) => found.viewer.duties.includes(duty)) ?? 'TEAM_LEADER';
}

/** Later scorers may raise the doubts, as with flags; the sheet itself is his own. */
export function standingWith({ found, input }: Pick<StepContext, 'found' | 'input'>) {
  const { row } = found;
  const occurrence = typeof input['occurrence'] === 'number' ? input['occurrence'] : 1;
  return {
    kind: row.kind,
    occurrence: Math.max(row.occurrence, occurrence),
    copied: row.copied || input['copied'] === true,
    secondAsked: row.secondAsked || input['secondAsked'] === true,
  };
}

/** The sheets as they stand with the one being given. */
export function sheetsWith(context: StepContext) {
  const total = totalOf(context.input['marks'] as Marks);
  return [...context.found.sheets, { duty: scoringDuty(context), total }];
}

const score: Effect = async (context) => {
  const { tx, found, actor, input } = context;
  const marks = input['marks'] as Marks;
  const total = totalOf(marks);
  await tx.proposalScore.create({
    data: {
      enterpriseId: found.row.enterpriseId,
      proposalId: found.row.id,
      scorerId: actor.employeeId ?? 0,
      round: found.row.scoringRound,
      duty: scoringDuty(context),
      marks,
      total,
      comment: text(input, 'comment'),
    },
  });
  const { kind, ...standing } = standingWith(context);
  const scoring = scoringWith({ kind, ...standing }, sheetsWith(context), found.rules);
  if (!scoring.complete || scoring.score === null || scoring.grade === null) return { data: standing };
  return { data: { ...standing, ...graded(context, scoring.score, scoring.grade) } };
};

/** The columns of a settled score. */
function graded({ found }: StepContext, points: number, grade: Grade) {
  const { savingVerified, cost } = found.row;
  const basis = {
    grade,
    score: points,
    savingVerified: savingVerified?.toFixed(2) ?? null,
    cost: cost?.toFixed(2) ?? null,
  };
  return { score: points, grade, reward: rewardOf(basis, found.rules) };
}

const publishNotice: Effect = ({ found, calendar }) => {
  const noticeEndsOn = calendar.addWorkdays(found.today, found.rules['kaizen.notice_period']);
  const { grade, reward } = found.row;
  return {
    data: { noticeEndsOn: toDate(noticeEndsOn) },
    told: { noticeEndsOn, grade: grade ?? '', reward: reward?.toFixed(2) ?? '' },
  };
};

const object: Effect = async ({ tx, found, actor, input }) => {
  const authorId = actor.employeeId ?? 0;
  const { id: proposalId, enterpriseId } = found.row;
  await tx.proposalObjection.create({
    data: { enterpriseId, proposalId, authorId, text: text(input, 'reason') },
  });
  return {};
};

async function answerObjection(
  { tx, found, input }: StepContext,
  result: 'UPHELD' | 'REJECTED',
): Promise<void> {
  const answered = await tx.proposalObjection.updateMany({
    where: { id: Number(input['objectionId']), proposalId: found.row.id, result: null },
    data: { result, answer: text(input, 'answer'), decidedAt: new Date() },
  });
  if (answered.count !== 1) throw fieldRefusal('objectionId', 'objectionId');
}

const rejectObjection: Effect = async (context) => {
  await answerObjection(context, 'REJECTED');
  return { told: { answer: text(context.input, 'answer') } };
};

/** A change while it is on notice voids the notice: a new one must run in full (domain §1.4, default). */
const upholdObjection: Effect = async (context) => {
  await answerObjection(context, 'UPHELD');
  const { found, input } = context;
  const partners = input['partners'] as TypedPartner[] | undefined;
  if (partners) await replacePartners(context.tx, found.row, partners, found.today);
  const points = Number(input['score']);
  const standing = { copied: found.row.copied, kind: found.row.kind };
  return {
    data: { ...graded(context, points, gradeOf(points, standing, found.rules)), noticeEndsOn: null },
    told: { answer: text(input, 'answer') },
  };
};

const reward: Effect = async ({ tx, found, input }) => {
  const { row, today } = found;
  const noticeEnd = dayOrNull(row.noticeEndsOn);
  const paidOn = dayBetween(input, 'paidOn', noticeEnd && addDays(noticeEnd, 1), today);
  const parts = splitReward(row.reward?.toFixed(2) ?? '0.00', row.leadId, row.partners);
  await tx.proposalReward.createMany({
    data: parts.map((part) => ({
      ...part,
      enterpriseId: row.enterpriseId,
      proposalId: row.id,
      grantedOn: paidOn,
    })),
  });
  return {
    data: { rewardedOn: paidOn },
    told: { reward: row.reward?.toFixed(2) ?? '', paidOn: text(input, 'paidOn') },
  };
};

const spread: Effect = ({ input }) => ({
  told: { standard: text(input, 'standard'), lines: text(input, 'lines') },
});

/** What was paid is claimed back from each in full (条例 Art.21). */
const revoke: Effect = async ({ tx, found, input }) => {
  const { row, today } = found;
  const paid = await tx.proposalReward.groupBy({
    by: ['employeeId', 'share'],
    where: { proposalId: row.id },
    _sum: { amount: true },
  });
  await tx.proposalReward.createMany({
    data: paid.map(({ employeeId, share, _sum }) => ({
      enterpriseId: row.enterpriseId,
      proposalId: row.id,
      employeeId,
      share,
      amount: yuanOf(-fenOf(_sum.amount?.toFixed(2) ?? '0')),
      grantedOn: toDate(today satisfies Day),
      reason: text(input, 'reason'),
    })),
  });
  return { data: invalidAs('REVOKED', today), told: { reason: text(input, 'reason') } };
};

/** Steps from valuation to reward and after. */
export const REWARD_EFFECTS = {
  value,
  score,
  publishNotice,
  object,
  rejectObjection,
  upholdObjection,
  reward,
  spread,
  revoke,
  archive: () => ({}),
} satisfies Partial<Record<ProposalAction, Effect>>;
