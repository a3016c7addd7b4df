import { transact, type Tx } from '#app/core/db.server.ts';
import { addDays, dayOf, toDate } from '#app/platform/calendar/day.ts';
import { onDay } from '#app/platform/calendar/on-day.ts';
import { prepareNotice, readNoticeCase, takeNoticeStep } from '#app/systems/public-notices/public.server.ts';
import { takeTermStep } from '../commands/change-term.server.ts';
import { endOffice } from '../commands/end-office.server.ts';
import { planWithin } from '../commands/plan-term.server.ts';
import { electionNotice } from '../election-notice.ts';
import { quotaOf } from '../quota.ts';
import { countDepartments } from '../queries-terms.server.ts';
import { categoryOf } from '../representative.ts';
import type { DemoStage } from '#app/platform/demo/stage.ts';
import type { Cast } from '#app/platform/demo/cast.ts';
import { chooseRepresentatives, entryOf, type Electable } from './names.ts';
import { demoActor } from '#app/platform/demo/queries-actor.server.ts';

const SINCE_DAYS = 420;
const SCHEME = 'SHANGHAI';

/**
 * A running term for the demo factory: election units by department, seats by Shanghai's rule, the representatives with
 * their published entries, a seat that somebody gave up, and an election whose result is on the board. Finds
 * the representative of the worker of the cast.
 */
export function loadRepresentatives(stage: DemoStage): Promise<Partial<Cast>> {
  const { enterprise, cast } = stage;
  return transact(async (tx) => {
    const today = dayOf(new Date());
    const sizes = await countDepartments(tx, enterprise.id, today);
    const people = sizes.reduce((sum, one) => sum + one.people, 0);
    const quota = quotaOf(SCHEME, people).least;
    const startsOn = addDays(today, -SINCE_DAYS);
    const plan = { termNo: 6, startsOn, years: '3', scheme: SCHEME, quota } as const;
    const termId = await planWithin(tx, null, enterprise.id, plan);
    for (const intent of ['startElecting', 'activate'] as const) {
      const term = await tx.congressTerm.findUniqueOrThrow({ where: { id: termId } });
      await takeTermStep(tx, null, term, { intent });
    }
    const busy = new Set([cast.worker, cast.partner, cast.unionChair, cast.unionOfficer]);
    const chosen = await seatAll(tx, enterprise.id, termId, startsOn, busy);
    await leaveOneSeat(tx, chosen);
    await postOneElection(tx, stage, chosen);
    const worker = await tx.employee.findFirstOrThrow({
      where: { enterpriseId: enterprise.id, no: cast.worker },
    });
    const units = await electables(tx, enterprise.id, [worker.id]);
    const own = chosen.find(({ departmentId }) => departmentId === units[0]?.departmentId);
    return { representative: own?.no ?? '' };
  });
}

interface Seated extends Electable {
  officeId: number;
  termId: number;
  electionUnitId: number;
  electionUnitName: string;
  people: number;
}

async function seatAll(
  tx: Tx,
  enterpriseId: number,
  termId: number,
  startsOn: string,
  busy: ReadonlySet<string>,
): Promise<Seated[]> {
  const units = await tx.electionUnit.findMany({
    where: { termId },
    orderBy: { id: 'asc' },
    include: { parts: true },
  });
  const all = (await electables(tx, enterpriseId)).filter(({ no }) => !busy.has(no));
  const seated: Seated[] = [];
  for (const { id, name, quota, employeeCount, femaleCount, parts } of units) {
    const own = all.filter(({ departmentId }) => parts.some(({ unitId }) => unitId === departmentId));
    const women = Math.round((quota * femaleCount) / Math.max(1, employeeCount));
    for (const [at, person] of chooseRepresentatives(own, quota, women).entries()) {
      const office = await tx.representative.create({
        data: {
          enterpriseId,
          termId,
          electionUnitId: id,
          employeeId: person.id,
          category: categoryOf(person.positionKind),
          status: 'IN_OFFICE',
          electedOn: toDate(addDays(startsOn, -12)),
          electorate: employeeCount,
          voters: Math.ceil(employeeCount * 0.93),
          votesFor: Math.ceil(employeeCount * 0.8),
          inOfficeFrom: toDate(startsOn),
          entries: {
            create: {
              ...entryOf(seated.length + at),
              enterpriseId,
              status: 'PUBLISHED',
              confirmedOn: toDate(startsOn),
              publishedOn: toDate(startsOn),
            },
          },
        },
        select: { id: true },
      });
      const place = { termId, electionUnitId: id, electionUnitName: name, people: employeeCount };
      seated.push({ ...person, ...place, officeId: office.id });
    }
  }
  return seated;
}

/** Everybody on the roster today with the department to which he belongs, by 工号. */
async function electables(tx: Tx, enterpriseId: number, only?: number[]): Promise<Electable[]> {
  const on = onDay(dayOf(new Date()));
  const rows = await tx.unitMembership.findMany({
    where: {
      enterpriseId,
      ...on('fromOn', 'toOn'),
      ...(only ? { employeeId: { in: only } } : {}),
      employee: { employments: { some: on('joinedOn', 'leftOn') } },
    },
    orderBy: { employee: { no: 'asc' } },
    select: {
      employee: { select: { id: true, no: true, name: true, gender: true, positionKind: true } },
      unit: { select: { id: true, kind: true, parentId: true } },
    },
  });
  return rows.map(({ employee, unit }) => ({
    ...employee,
    departmentId: unit.kind === 'TEAM' && unit.parentId !== null ? unit.parentId : unit.id,
  }));
}

/** One gave up the office: the by-election is owed. */
async function leaveOneSeat(tx: Tx, seated: Seated[]): Promise<void> {
  const last = seated.pop();
  if (!last) return;
  const { officeId, id: employeeId, termId, electionUnitId } = last;
  const { enterpriseId } = await tx.employee.findUniqueOrThrow({ where: { id: employeeId } });
  const office = {
    id: officeId,
    enterpriseId,
    employeeId,
    termId,
    electionUnitId,
    status: 'IN_OFFICE',
  } as const;
  const ending = {
    reason: 'RESIGNED',
    note: '因长期外派，本人申请辞去',
    endedOn: dayOf(new Date()),
  } as const;
  await endOffice(tx, null, office, ending);
}

/** Another was elected just now: his name is on the board and he is not in office yet. */
async function postOneElection(
  tx: Tx,
  { enterprise, cast, followUpsOf }: DemoStage,
  seated: Seated[],
): Promise<void> {
  const elected = seated.pop();
  if (!elected) return;
  const electedOn = addDays(dayOf(new Date()), -1);
  const { officeId, people, name, electionUnitName } = elected;
  await tx.representativeEntry.deleteMany({ where: { representativeId: officeId } });
  await tx.representative.update({
    where: { id: officeId },
    data: { status: 'ELECTED', inOfficeFrom: null, electedOn: toDate(electedOn) },
  });
  const count = { electorate: people, voters: Math.ceil(people * 0.93), votesFor: Math.ceil(people * 0.8) };
  const officer = await demoActor(enterprise.id, cast.unionOfficer, tx);
  const chair = await demoActor(enterprise.id, cast.unionChair, tx);
  const id = await prepareNotice(tx, officer, {
    ...electionNotice({ name, electionUnit: electionUnitName, termNo: 6, electedOn, ...count }),
    enterpriseId: enterprise.id,
    kind: 'ELECTION_RESULT',
    unitId: enterprise.id,
    subject: { type: 'representatives', id: officeId },
  });
  for (const [actor, action] of [
    [chair, 'approve'],
    [officer, 'publish'],
  ] as const) {
    const found = await readNoticeCase(tx, enterprise.id, id);
    await takeNoticeStep({ tx, found, actor, action, input: {}, followUps: followUpsOf('public-notices') });
  }
}
