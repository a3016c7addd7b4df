import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { announce } from '#app/core/live.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { addDays, dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';
import { distributeSeats } from '../distribute.ts';
import { termEvents } from '../events.ts';
import { fitsQuota, quotaOf } from '../quota.ts';
import { countDepartments, type DepartmentSize } from '../queries-terms.server.ts';
import type { PlanInput, UnitsInput } from '../schema.ts';
import { fieldRefusal } from './refuse.server.ts';

/**
 * Plans a term: the number of representatives by the chosen scheme and today's roster, an election unit for each
 * department, and the seats by their size. Throws a `Refusal` beside the field where the number of the term is taken,
 * or that of representatives does not fit the scheme or leaves a unit without a seat.
 */
export async function planTerm({ actor, input }: { actor: Actor; input: PlanInput }) {
  const id = await transact((tx) => planWithin(tx, actor, actor.enterpriseId, input));
  return { to: `/terms/${id}`, done: { key: 'terms:done.planned' } };
}

/** The same within a transaction; a null actor is the portal. Returns the term's id. */
export async function planWithin(
  tx: Tx,
  actor: Actor | null,
  enterpriseId: number,
  { termNo, startsOn, years, scheme, quota }: PlanInput,
): Promise<number> {
  const taken = await tx.congressTerm.count({ where: { enterpriseId, termNo } });
  if (termNo < 1 || termNo > 99 || taken > 0) throw fieldRefusal('termNo', 'termNo');
  const sizes = await countDepartments(tx, enterpriseId, dayOf(new Date()));
  const employeeCount = sizes.reduce((sum, { people }) => sum + people, 0);
  const range = quotaOf(scheme, employeeCount);
  if (!fitsQuota(range, quota))
    throw fieldRefusal('quota', range.most === null ? 'quotaLeast' : 'quotaRange', {
      count: employeeCount,
      least: range.least,
      most: range.most ?? range.least,
    });
  const endsOn = lastDayOf(startsOn, Number(years));
  const days = { startsOn: toDate(startsOn), endsOn: toDate(endsOn) };
  const { id } = await tx.congressTerm.create({
    data: { enterpriseId, termNo, scheme, quota, employeeCount, ...days },
    select: { id: true },
  });
  const groups = sizes
    .filter(({ people }) => people > 0)
    .map((size) => ({ name: size.name, members: [size] }));
  await writeElectionUnits(tx, { id, enterpriseId, quota }, groups);
  await termHappened(tx, actor, { id, enterpriseId }, 'plan', { to: 'PREPARING' });
  return id;
}

function lastDayOf(startsOn: Day, years: number): Day {
  const [year = '', ...rest] = startsOn.split('-');
  const next = [String(Number(year) + years), ...rest].join('-').replace(/-02-29$/, '-03-01');
  return addDays(next, -1);
}

/** Departments that elect together. */
interface Group {
  name: string;
  members: DepartmentSize[];
}

async function writeElectionUnits(
  tx: Tx,
  term: { id: number; enterpriseId: number; quota: number },
  groups: readonly Group[],
): Promise<void> {
  const people = groups.map(({ members }) => members.reduce((sum, one) => sum + one.people, 0));
  const seats = distributeSeats(term.quota, people);
  if (!seats) throw fieldRefusal('quota', 'quotaUnits', { units: groups.length });
  await tx.electionUnit.deleteMany({ where: { termId: term.id } });
  for (const [at, { name, members }] of groups.entries()) {
    await tx.electionUnit.create({
      data: {
        enterpriseId: term.enterpriseId,
        termId: term.id,
        name,
        quota: seats[at] ?? 0,
        employeeCount: people[at] ?? 0,
        femaleCount: members.reduce((sum, { women }) => sum + women, 0),
        parts: { create: members.map(({ id }) => ({ unitId: id })) },
      },
    });
  }
}

/** Joins departments to election units by the names that were typed, and gives out the seats anew. */
export async function regroupUnits({
  actor,
  params,
  input,
}: {
  actor: Actor;
  params: { id: number };
  input: UnitsInput;
}) {
  const { enterpriseId } = actor;
  await transact(async (tx) => {
    const term = await tx.congressTerm.findFirst({ where: { id: params.id, enterpriseId } });
    if (!term) throw new Refusal('notFound', 'terms:refusal.notFound');
    const held = await tx.congressTerm.updateMany({
      where: { id: term.id, status: 'PREPARING' },
      data: { version: { increment: 1 } },
    });
    if (held.count === 0) throw new Refusal('conflict', 'terms:refusal.notPreparing');
    const groups = new Map<string, DepartmentSize[]>();
    for (const size of await countDepartments(tx, enterpriseId, dayOf(new Date()))) {
      if (size.people === 0) continue;
      const name = input.unit[`d${size.id}`] ?? size.name;
      groups.set(name, [...(groups.get(name) ?? []), size]);
    }
    await writeElectionUnits(
      tx,
      term,
      [...groups].map(([name, members]) => ({ name, members })),
    );
    await termHappened(tx, actor, term, 'change', { to: 'PREPARING' });
  });
  return { to: `/terms/${params.id}`, done: { key: 'terms:done.regrouped' } };
}

/** Logs what happened to a term and tells the open pages. */
export async function termHappened(
  tx: Tx,
  actor: Actor | null,
  { id, enterpriseId }: { id: number; enterpriseId: number },
  what: keyof typeof termEvents,
  { from, to, reason }: { from?: string; to: string; reason?: string },
): Promise<void> {
  const name = termEvents[what];
  await recordEvent(tx, actor, {
    enterpriseId,
    subjectType: 'terms',
    subjectId: id,
    name,
    ...(from ? { from } : {}),
    to,
    data: reason ? { reason } : {},
  });
  announce(tx, [`enterprise:${enterpriseId}`], name, id);
}
