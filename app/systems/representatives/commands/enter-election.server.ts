import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';
import { prepareNotice } from '#app/systems/public-notices/public.server.ts';
import { findPerson, type Person } from '#app/systems/roster/public.server.ts';
import { readRuleValues } from '#app/platform/rules/queries.server.ts';
import { electionNotice } from '../election-notice.ts';
import { problemOfCount } from '../election.ts';
import { findElectionUnitOf, readElectionUnit } from '../queries-terms.server.ts';
import { representativeRules } from '../rules.ts';
import type { ElectionInput } from '../schema.ts';
import { officeHappened } from './office-event.server.ts';
import { fieldRefusal } from './refuse.server.ts';

/**
 * Enters who was elected in an election unit, and puts the result before the chair for public notice; his office begins
 * when that has closed without an objection that was upheld. Throws a `Refusal` beside the field: no seat is free, the
 * candidate is unknown, of another unit or elected already, too few took part or were for him.
 */
export async function enterElection({
  actor,
  params,
  input,
}: {
  actor: Actor;
  params: { id: number };
  input: ElectionInput;
}) {
  const noticeId = await transact((tx) => elect(tx, actor, params.id, input));
  return { to: `/public-notices/${noticeId}`, done: { key: 'terms:done.elected' } };
}

async function elect(tx: Tx, actor: Actor, termId: number, input: ElectionInput): Promise<number> {
  const { enterpriseId } = actor;
  const today = dayOf(new Date());
  const unit = await readElectionUnit(tx, enterpriseId, termId, input.electionUnitId);
  if (!['ELECTING', 'ACTIVE', 'EXTENDED'].includes(unit.term.status))
    throw new Refusal('conflict', 'terms:refusal.notElecting');
  if (unit.seated >= unit.quota) throw fieldRefusal('electionUnitId', 'noSeat', { quota: unit.quota });
  if (input.electedOn > today) throw fieldRefusal('electedOn', 'inFuture');
  const person = await candidateOf(tx, enterpriseId, unit, input.candidate, today);
  const rules = await readRuleValues(tx, enterpriseId, representativeRules, input.electedOn);
  const problem = problemOfCount(input, rules);
  if (problem) throw refusalOfCount(problem, input);
  const { electorate, voters, votesFor, category, electedOn } = input;
  const count = { electorate, voters, votesFor };
  const office = await tx.representative.create({
    data: {
      enterpriseId,
      termId,
      electionUnitId: unit.id,
      employeeId: person.id,
      category,
      electedOn: toDate(electedOn),
      ...count,
    },
    select: { id: true, enterpriseId: true, employeeId: true },
  });
  await officeHappened(tx, actor, office, { what: 'elect', to: 'ELECTED', data: count });
  const { name } = person;
  const told = { name, electionUnit: unit.name, termNo: unit.term.termNo, electedOn, ...count };
  return prepareNotice(tx, actor, {
    ...electionNotice(told),
    enterpriseId,
    kind: 'ELECTION_RESULT',
    unitId: enterpriseId,
    subject: { type: 'representatives', id: office.id },
  });
}

function refusalOfCount(
  problem: NonNullable<ReturnType<typeof problemOfCount>>,
  input: ElectionInput,
): Refusal {
  const { electorate, voters, votesFor } = input;
  const params = { electorate, voters, votesFor };
  if ('most' in problem) return fieldRefusal(problem.code, `${problem.code}Most`, { most: problem.most });
  const field = problem.code === 'turnout' ? 'voters' : 'votesFor';
  return fieldRefusal(field, problem.code, { ...params, needed: problem.needed });
}

/** The candidate belongs to the unit today and holds no other office of this term. */
async function candidateOf(
  tx: Tx,
  enterpriseId: number,
  unit: { id: number; name: string; termId: number },
  typed: string,
  today: Day,
): Promise<Person> {
  const found = await findPerson(tx, enterpriseId, typed, today);
  if (found.problem) {
    const key = found.problem === 'Unknown' ? 'candidateUnknown' : 'candidateAmbiguous';
    throw fieldRefusal('candidate', key, { who: typed });
  }
  const own = await findElectionUnitOf(tx, unit.termId, found.employee.id, today);
  if (own?.id !== unit.id)
    throw fieldRefusal('candidate', own ? 'candidateElsewhere' : 'candidateNowhere', {
      name: found.employee.name,
      unit: own?.name ?? '',
    });
  const held = await tx.representative.count({
    where: { termId: unit.termId, employeeId: found.employee.id, status: { not: 'ENDED' } },
  });
  if (held > 0) throw fieldRefusal('candidate', 'candidateTwice', { name: found.employee.name });
  return found.employee;
}
