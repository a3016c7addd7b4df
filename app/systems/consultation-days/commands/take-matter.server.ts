import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { announce } from '#app/core/live.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { detailsOf } from '#app/systems/concerns/public.ts';
import { registerConcern, takeConcernStep } from '#app/systems/concerns/public.server.ts';
import { representativeOfEmployee } from '#app/systems/representatives/public.server.ts';
import { findPerson, findUnitOn } from '#app/systems/roster/public.server.ts';
import { dayEvents } from '../events.ts';
import { fieldProblem, fieldRefusal } from '../field-refusal.ts';
import { mayTakeMatters } from '../policy.ts';
import { readCaseAlone, type DayCase } from '../queries-case.server.ts';
import type { MatterInput, VisitInput, VisitParams } from '../schema.ts';
import { readShown, refuseUnlessServing } from './serve-visitors.server.ts';

interface Sent {
  actor: Actor;
  params: VisitParams;
  input: VisitInput;
}

/**
 * What is done with a visitor at the table: who he is, what he says, that he is done. Every matter becomes a concern of
 * his, typed by whoever hears it: answered on the spot, dispatched, or left for later. Throws a `Refusal` beside the
 * fields.
 */
export async function attendVisit({ actor, params, input }: Sent) {
  const { id, visitId } = params;
  const done = await transact(async (tx) => {
    const found = await readCaseAlone(tx, actor.enterpriseId, id);
    refuseUnlessServing(actor, found);
    if (!mayTakeMatters(actor, found.people))
      throw new Refusal('forbidden', 'consultation-days:refusal.onlyRepresentatives');
    const visit = await tx.consultationVisit.findFirst({ where: { id: visitId, dayId: id } });
    if (!visit || visit.status !== 'CHECKED_IN')
      throw new Refusal('conflict', 'consultation-days:refusal.visitMoved');
    const name = EVENTS[input.intent];
    const said = await attend(tx, actor, found, visit, input);
    const about = { enterpriseId: actor.enterpriseId, subjectType: 'consultation-days', subjectId: id };
    await recordEvent(tx, actor, { ...about, name });
    announce(tx, [`enterprise:${actor.enterpriseId}`], name, id);
    return said;
  });
  const back = input.intent === 'finish' ? 'desk' : `visits/${visitId}`;
  return { to: `/consultation-days/${id}/${back}`, done };
}

const EVENTS = {
  identify: dayEvents.checkIn,
  finish: dayEvents.finish,
  matter: dayEvents.takeMatter,
} as const;

interface Visit {
  id: number;
  employeeId: number | null;
}

async function attend(tx: Tx, actor: Actor, found: DayCase, visit: Visit, input: VisitInput) {
  if (input.intent === 'finish') {
    await tx.consultationVisit.update({ where: { id: visit.id }, data: { status: 'DONE' } });
    return { key: 'consultation-days:done.finish' };
  }
  if (input.intent === 'identify') {
    const { id: employeeId, name } = await readShown(tx, found, input.who, input.badge);
    await tx.consultationVisit.update({
      where: { id: visit.id },
      data: { employeeId, knownBy: 'BADGE' },
    });
    return { key: 'consultation-days:done.identified', params: { name } };
  }
  if (visit.employeeId === null) throw new Refusal('conflict', 'consultation-days:refusal.nameless');
  if (visit.employeeId === actor.employeeId)
    throw new Refusal('forbidden', 'consultation-days:refusal.ownMatter');
  return takeMatter(tx, actor, found, visit.employeeId, input);
}

async function takeMatter(
  tx: Tx,
  actor: Actor,
  found: DayCase,
  authorId: number,
  input: MatterInput,
): Promise<{ key: string; params: { no: string } }> {
  const { enterpriseId } = actor;
  const { today, row } = found;
  const unit = await findUnitOn(tx, authorId, today);
  const office =
    actor.employeeId === null
      ? null
      : await representativeOfEmployee(tx, enterpriseId, actor.employeeId, today);
  const { tier, category, formKey, handling } = input;
  const sent = await tx.concern.count({ where: { enterpriseId, formKey } });
  const { id, no } = await registerConcern(tx, actor, {
    enterpriseId,
    tier,
    source: 'CONSULTATION_DAY',
    sourceId: row.id,
    channel: 'VISIT',
    category,
    urgency: 'GENERAL',
    hazard: category === 'SAFETY' && input.hazard === 'YES',
    unitId: unit?.id ?? enterpriseId,
    representativeId: office?.id ?? null,
    cardId: null,
    words: { text: input.text, details: detailsOf(category, input.details) },
    files: [],
    about: { employeeId: await aboutWhom(tx, found, input.about, authorId), post: input.aboutPost },
    authorId,
    typistId: actor.employeeId,
    receiptHash: null,
    formKey,
    answerPublic: false,
  });
  if (sent === 0) await handle(tx, actor, id, input);
  return { key: `consultation-days:done.${handling}`, params: { no } };
}

/** Answered on the spot, sent to a department, or left to be looked at within the time of the rule. */
async function handle(tx: Tx, actor: Actor, concernId: number, input: MatterInput): Promise<void> {
  const by = { as: 'ACTOR', actor } as const;
  if (input.handling === 'ANSWER') {
    if ([...input.answer].length < MIN_ANSWER)
      throw fieldRefusal(fieldProblem('answer', 'answerShort', { min: MIN_ANSWER }));
    await takeConcernStep({ tx, by, concernId, action: 'answer', input: { text: input.answer } });
  }
  if (input.handling === 'DISPATCH') {
    if (input.department === '') throw fieldRefusal(fieldProblem('department', 'departmentShort'));
    const { department, urgency, complexity, brief } = input;
    await takeConcernStep({
      tx,
      by,
      concernId,
      action: 'dispatch',
      input: { department, urgency, complexity, brief },
    });
  }
}

const MIN_ANSWER = 5;

async function aboutWhom(tx: Tx, { row, today }: DayCase, about: string, authorId: number) {
  if (about === '') return null;
  const person = await findPerson(tx, row.enterpriseId, about, today);
  if (person.problem)
    throw fieldRefusal(
      fieldProblem('about', person.problem === 'Ambiguous' ? 'several' : 'nobody', { who: about }),
    );
  if (person.employee.id === authorId) throw fieldRefusal(fieldProblem('about', 'aboutSelf'));
  return person.employee.id;
}
