import { randomUUID } from 'node:crypto';
import { db, transact } from '#app/core/db.server.ts';
import { cleanPicture } from '#app/platform/attachments/picture.server.ts';
import { addDays, dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';
import { addFinding, keepFindingPhotos } from '#app/systems/inspections/commands/add-finding.server.ts';
import { newPlaceCode } from '#app/systems/inspections/commands/keep-places.server.ts';
import { createRound, type NewRound } from '#app/systems/inspections/commands/plan-round.server.ts';
import { settleRound } from '#app/systems/inspections/commands/settle-round.server.ts';
import { takeFindingStep } from '#app/systems/inspections/commands/take-finding-step.server.ts';
import { takeRoundStep } from '#app/systems/inspections/commands/take-round-step.server.ts';
import type { FindingAction } from '#app/systems/inspections/finding-actions.ts';
import { readRoundCase } from '#app/systems/inspections/queries-case.server.ts';
import type { RoundAction } from '#app/systems/inspections/round-actions.ts';
import { TRANSLATORS } from '#app/portal/translators.server.ts';
import type { FindingCategory, Severity } from '#app/systems/inspections/inspection.ts';
import { actorOf, buildOffice } from './concerns.ts';
import { buildFactory, type BuiltFactory } from './factory.ts';
import { buildPerson, type BuiltPerson } from './people.ts';
import { buildPhoto } from './pictures.ts';
import { nextSerial } from './serial.ts';
import type { BuiltUnit } from './units.ts';

/** A place of a unit with its code on the wall. */
export async function buildPlace(unit: BuiltUnit, name = `${nextSerial()}号染缸`) {
  return db().inspectionPlace.create({
    data: { enterpriseId: unit.enterpriseId, name, unitId: unit.id, code: newPlaceCode() },
    select: { id: true, name: true, code: true },
  });
}

/** Who leads it and who else goes along, and where. */
interface RoundParts {
  leader: BuiltPerson;
  members?: readonly BuiltPerson[];
  places?: readonly { id: number }[];
}

/** A planned round of the dyeing workshop, by surprise and for today, unless told: what it needs to begin at once. */
export async function buildRound(
  factory: BuiltFactory,
  { leader, members = [], places }: RoundParts,
  overrides: Partial<NewRound> = {},
): Promise<{ id: number; placeIds: number[] }> {
  const { enterprise, units, unionChair } = factory;
  const placeIds = (places ?? [await buildPlace(units.dyeing)]).map(({ id }) => id);
  const actor = await actorOf(unionChair);
  const planned: NewRound = {
    enterpriseId: enterprise.id,
    title: '染色车间安全巡视',
    topic: 'SAFETY',
    methods: ['SITE'],
    unitId: units.dyeing.id,
    plannedOn: dayOf(new Date()),
    isSurprise: true,
    plannedById: unionChair.employeeId,
    templateId: null,
    members: [
      { employeeId: leader.employeeId, part: 'LEADER' },
      ...members.map(({ employeeId }) => ({ employeeId, part: 'REPRESENTATIVE' as const })),
    ],
    placeIds,
    ...overrides,
  };
  const { id } = await transact((tx) => createRound(tx, actor, planned));
  return { id, placeIds };
}

/** Takes a step of a round in the name of the person, as a page would; null: the portal does. */
export async function stepOfRound(
  person: BuiltPerson | null,
  roundId: number,
  action: RoundAction,
  input: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const row = await db().inspectionRound.findUniqueOrThrow({ where: { id: roundId } });
  const by = person ? await actorOf(person) : { enterpriseId: row.enterpriseId };
  const translate = TRANSLATORS['zh-CN'];
  await transact((tx) => takeRoundStep({ tx, by, roundId, action, input, translate }));
}

/** A round that is notified for today, on which the first leads: what a phone takes along. */
export async function buildNotifiedRound(
  factory: BuiltFactory,
  [leader, ...members]: readonly BuiltPerson[],
) {
  if (!leader) throw new RangeError('Nobody leads the round.');
  const { id, placeIds } = await buildRound(factory, { leader, members });
  await stepOfRound(factory.unionChair, id, 'approve');
  await stepOfRound(factory.unionChair, id, 'notify');
  return { round: { id }, place: { id: placeIds[0] ?? 0 } };
}

/** Takes a step of a finding in the name of the person; null: the portal does. Moves its round on, as a page would. */
export async function stepOfFinding(
  person: BuiltPerson | null,
  findingId: number,
  action: FindingAction,
  input: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const row = await db().finding.findUniqueOrThrow({ where: { id: findingId } });
  const by = person ? await actorOf(person) : { enterpriseId: row.enterpriseId };
  await transact(async (tx) => {
    await takeFindingStep({ tx, by, findingId, action, input });
    await settleRound(tx, row.enterpriseId, row.roundId);
  });
}

interface FindingParts {
  category?: FindingCategory;
  severity?: Severity;
  description?: string;
  withPhoto?: boolean;
}

/** A finding of a round that is on site, noted by the person, with a photo unless told. */
export async function buildFinding(
  person: BuiltPerson,
  round: { id: number; placeIds: readonly number[] },
  { withPhoto = true, ...overrides }: FindingParts = {},
): Promise<{ id: number }> {
  const actor = await actorOf(person);
  const photo = await cleanPicture(new Uint8Array(await (await buildPhoto()).arrayBuffer()));
  return transact(async (tx) => {
    const found = await readRoundCase(tx, actor.enterpriseId, round.id);
    const { id } = await addFinding(tx, actor, found, {
      entryId: randomUUID(),
      placeId: round.placeIds[0]!,
      itemKey: '',
      category: 'EQUIPMENT',
      severity: 'MEDIUM',
      description: '三号定型机旁的排风扇坏了，热风出不去',
      suggestion: '换一台排风扇',
      withheld: false,
      foundAt: new Date(),
      ...overrides,
    });
    if (withPhoto) await keepFindingPhotos(tx, actor, id, [photo]);
    return { id };
  });
}

/** What management types when it gives a finding to the workshop. */
export function assignment({ units }: BuiltFactory, days = 10): Record<string, string> {
  return {
    text: '换好排风扇并试运行',
    departmentId: String(units.dyeing.id),
    owner: '',
    dueOn: addDays(dayOf(new Date()), days),
  };
}

/** Takes a planned round through its steps as far as the named status. */
export async function bringRound(
  { unionChair }: BuiltFactory,
  leader: BuiltPerson,
  id: number,
  to: 'APPROVED' | 'NOTIFIED' | 'IN_PROGRESS',
): Promise<void> {
  await stepOfRound(unionChair, id, 'approve');
  if (to === 'APPROVED') return;
  await stepOfRound(unionChair, id, 'notify');
  if (to === 'IN_PROGRESS') await stepOfRound(leader, id, 'start');
}

/** Ends the visit and hands the report in. */
export async function reportRound(leader: BuiltPerson, id: number): Promise<void> {
  await stepOfRound(leader, id, 'finish');
  await stepOfRound(leader, id, 'submitReport', { summary: '看了染缸区，问了三位职工' });
}

/** Lets a planned day be another one, as if it had been planned so. */
export async function planFor(roundId: number, day: Day): Promise<void> {
  await db().inspectionRound.update({ where: { id: roundId }, data: { plannedOn: toDate(day) } });
}

/** A factory with three representatives: two who may check what the dyeing workshop does, and one of its own people. */
export async function buildInspected() {
  const factory = await buildFactory();
  const { units } = factory;
  const leader = await buildPerson({ unit: units.otherTeam, name: '代表甲' });
  const second = await buildPerson({ unit: units.otherTeam, name: '代表乙' });
  const ownPeople = await buildPerson({ unit: units.team, name: '代表丙' });
  await buildOffice(leader, [units.finishing]);
  await buildOffice(second, [units.finishing]);
  await buildOffice(ownPeople, [units.dyeing]);
  return { factory, leader, second, ownPeople };
}

export type Inspected = Awaited<ReturnType<typeof buildInspected>>;

/** A round that is on site. */
export async function buildOnSite({ factory, leader, second, ownPeople }: Inspected) {
  const round = await buildRound(factory, { leader, members: [second, ownPeople] });
  await bringRound(factory, leader, round.id, 'IN_PROGRESS');
  return round;
}

/** A round whose one finding the dyeing workshop has promised to put right, with that promise. */
export async function buildGiven(inspected: Inspected, days = 10) {
  const { factory, leader } = inspected;
  const round = await buildOnSite(inspected);
  const { id } = await buildFinding(leader, round);
  await reportRound(leader, round.id);
  await stepOfFinding(factory.management, id, 'assign', assignment(factory, days));
  return { round, id, promise: await promiseOf(id) };
}

/** What a finding has become: its latest promise. */
export function promiseOf(findingId: number) {
  return db().commitment.findFirstOrThrow({
    where: { sourceNoun: 'findings', sourceId: findingId },
    orderBy: { sourcePart: 'desc' },
  });
}
