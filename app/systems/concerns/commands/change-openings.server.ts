import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { Refusal, wrongField } from '#app/core/refusal.ts';
import { addDays, toDate } from '#app/platform/calendar/day.ts';
import { findPerson } from '#app/systems/roster/public.server.ts';
import { mayAskOpening, mayDecideOpening } from '../opening.ts';
import type { OpeningInput } from '../opening-schema.ts';
import { readVisibleCase, type VisibleCase } from '../queries-case.server.ts';
import { tellOfOpening } from './tell-of-opening.server.ts';

interface Sent {
  actor: Actor;
  params: { id: number };
  input: OpeningInput;
}

/**
 * Asks to let somebody in on a confidential or unnamed concern, or decides on it: two of the union must agree, and its
 * author is told (issue: union-held confidentiality). Throws a `Refusal` when the actor may not, the person is nobody or
 * has a conflict of interest, or it was decided already.
 */
export async function changeOpenings({ actor, params, input }: Sent) {
  await transact(async (tx) => {
    const found = await readVisibleCase(tx, actor, params.id);
    if (found.facts.tier === 'NAMED' || !mayAskOpening(found.viewer))
      throw new Refusal('forbidden', 'concerns:refusal.openingNotYours');
    return input.intent === 'ask' ? ask(tx, actor, found, input) : decide(tx, actor, found, input);
  });
  return {
    to: `/concerns/${params.id}/openings`,
    done: { key: `concerns:openingDone.${input.intent}` },
  };
}

async function ask(
  tx: Tx,
  actor: Actor,
  found: VisibleCase,
  input: Extract<OpeningInput, { intent: 'ask' }>,
) {
  const { who, withAuthor, reason } = input;
  const { row, today, conflicted, people } = found;
  const person = await findPerson(tx, actor.enterpriseId, who, today);
  if (person.problem)
    throw beside('who', person.problem === 'Unknown' ? 'openingNobody' : 'openingSeveral', who);
  const { id: forId, name } = person.employee;
  if (conflicted.has(forId)) throw beside('who', 'openingConflict', name);
  if (forId === actor.employeeId || forId === people.authorId) throw beside('who', 'openingKnows', name);
  const asked = {
    enterpriseId: row.enterpriseId,
    forId,
    withAuthor: withAuthor && row.tier === 'CONFIDENTIAL',
    reason,
  };
  await tx.concernOpening.create({
    data: { ...asked, concernId: row.id, askedById: actor.employeeId ?? 0, askedOn: toDate(today) },
  });
  await tellOfOpening(tx, actor, found, 'askOpening', forId);
}

async function decide(
  tx: Tx,
  actor: Actor,
  found: VisibleCase,
  { intent, openingId, answer }: Extract<OpeningInput, { openingId: number }>,
) {
  const { row, today, viewer, rules } = found;
  const opening = await tx.concernOpening.findFirst({ where: { id: openingId, concernId: row.id } });
  if (!opening) throw new Refusal('notFound', 'concerns:refusal.notFound');
  if (!mayDecideOpening(opening, actor.employeeId, viewer))
    throw new Refusal('forbidden', 'concerns:refusal.openingTwo');
  const agreed = intent === 'agree';
  const decided = await tx.concernOpening.updateMany({
    where: { id: openingId, status: 'ASKED' },
    data: {
      status: agreed ? 'AGREED' : 'REFUSED',
      decidedById: actor.employeeId,
      decidedOn: toDate(today),
      endsOn: agreed ? toDate(addDays(today, Number(rules['concern.opening']))) : null,
      answer,
    },
  });
  if (decided.count === 0) throw new Refusal('conflict', 'concerns:refusal.openingDecided');
  await tellOfOpening(tx, actor, found, agreed ? 'agreeOpening' : 'refuseOpening', opening.forId);
}

function beside(field: string, key: string, name: string): Refusal {
  return wrongField({ field, key: `concerns:problem.${key}`, params: { name } });
}
