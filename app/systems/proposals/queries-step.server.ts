import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import type { Translate } from '#app/core/i18n.ts';
import { Refusal } from '#app/core/refusal.ts';
import { readShownRules } from '#app/platform/rules/queries-book.server.ts';
import { tangiblePoints } from './grading.ts';
import { refusalReasonsFor } from './proposal.ts';
import { readVisibleCase } from './queries-case.server.ts';
import { allowedOf, summaryOf } from './queries-detail.server.ts';
import { picturesOf } from './queries-pictures.server.ts';
import { bookedProposalRule } from './rule-chapters.ts';
import { STEP_RULES } from './step-rules.ts';
import type { StepParams } from './step-schemas.ts';

interface StepQuestion {
  actor: Actor;
  params: StepParams;
  translate: Translate;
}

/** The form of one step. Throws a `Refusal` when the step is not open to the actor now. */
export async function readStep({ actor, params, translate }: StepQuestion) {
  const found = await readVisibleCase(db(), actor, params.id);
  if (!allowedOf(found).includes(params.step)) throw new Refusal('conflict', 'proposals:refusal.notOpen');
  const { row, facts, rules, today } = found;
  return {
    step: params.step,
    rules: await readShownRules(actor, STEP_RULES[params.step].map(bookedProposalRule), translate),
    proposal: summaryOf(found),
    today,
    isCommittee: facts.status === 'ESCALATED',
    reasonCodes: refusalReasonsFor(facts.mode, row.kind),
    objections: row.objections.filter(({ result }) => result === null).map(({ id, text }) => ({ id, text })),
    pictures: params.step === 'complete' ? await picturesOf(db(), row.id) : [],
    begins: {
      after: row.after,
      costPlanned: facts.cost ?? '',
      cost: facts.cost ?? '',
      savingVerified: facts.savingClaimed ?? '',
      score: row.score === null ? '' : String(Math.round(Number(row.score))),
      'marks.tangible': String(tangiblePoints(row.savingVerified?.toFixed(2) ?? facts.savingClaimed, rules)),
    } as Record<string, string>,
  };
}
