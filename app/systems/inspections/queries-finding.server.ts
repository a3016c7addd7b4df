import type { Actor } from '#app/core/actor.ts';
import type { Db, Prisma } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import type { Matter } from '#app/platform/workflow/matter.ts';
import { ROLES_OF_DUTY } from './duty.ts';
import { isFailed } from './finding-state.ts';
import type { FindingCircumstance, FindingWords } from './finding-workflow.ts';
import { seesFinding, type FindingViewer } from './policy.ts';
import {
  AS_SYSTEM,
  dayKindOf,
  isOver,
  leaderOf,
  opennessOf,
  readRoundCase,
  readStates,
  viewerOf,
  type By,
  type RoundCase,
} from './queries-case.server.ts';

const PARTS = {
  place: { include: { unit: { select: { id: true, name: true, path: true } } } },
  foundBy: { select: { id: true, name: true } },
  department: { select: { id: true, name: true, path: true } },
  owner: { select: { id: true, name: true } },
} as const satisfies Prisma.FindingInclude;

/** A finding with all that its rules ask. */
export type FindingCase = Awaited<ReturnType<typeof readFindingCase>>;

/** Reads a finding of the enterprise for its rules. Throws a `Refusal` when there is none. */
export async function readFindingCase(tx: Db, enterpriseId: number, id: number) {
  const row = await tx.finding.findFirst({ where: { id, enterpriseId }, include: PARTS });
  if (!row) throw new Refusal('notFound', 'findings:refusal.notFound');
  const round = await readRoundCase(tx, enterpriseId, row.roundId);
  const clock = await tx.deadline.findFirst({
    where: { enterpriseId, subjectType: 'findings', subjectId: id, closedAt: null },
    select: { holderId: true },
  });
  const [state] = await readStates(tx, [row]);
  const status = row.status;
  return {
    id,
    enterpriseId,
    row,
    round,
    clock,
    status,
    today: round.today,
    category: row.category,
    severity: row.severity,
    state: state ?? { id, status, promise: null, promiseId: null },
  };
}

/** The circumstances that hold for the finding. */
export function findingCircumstances({ row, state }: FindingCase): ReadonlySet<FindingCircumstance> {
  return new Set<FindingCircumstance>([
    row.stopWork === 'ASKED' ? 'stopAsked' : 'calm',
    ...(isFailed(state) ? (['failed'] as const) : []),
  ]);
}

/** What the workflow kernel must know of a finding: people are looked for above the place where it was found. */
export function findingMatterOf(found: FindingCase): Matter<FindingWords> {
  const { row, round, status, today } = found;
  return {
    id: found.id,
    enterpriseId: found.enterpriseId,
    today,
    status,
    unitId: row.place.unitId,
    unitPath: row.place.unit.path,
    holding: findingCircumstances(found),
    plannedOn: null,
    noticeEndsOn: null,
    parts: { LEADER: leaderOf(round) },
    ownRoles: {},
    unfitFor: () => [],
    daysOf: (rule) => ({ value: Number(round.rules[rule]), unit: dayKindOf(rule) }),
    concerned: concernedBy(found),
  };
}

/** The leader and whoever saw it hear of everything. */
function concernedBy({ row, round }: FindingCase): number[] {
  const leader = leaderOf(round);
  return [...new Set([row.foundById, ...(leader === null ? [] : [leader])])];
}

/** The finding as its workflow asks for it now. Throws a `Refusal` when there is none. */
export async function readFindingMatter(
  tx: Db,
  enterpriseId: number,
  id: number,
): Promise<Matter<FindingWords>> {
  return findingMatterOf(await readFindingCase(tx, enterpriseId, id));
}

function findingViewerOf(actor: Actor, found: FindingCase): FindingViewer {
  const { row, round, clock } = found;
  const ofRound = viewerOf(actor, round as RoundCase);
  const placePath = row.place.unit.path;
  const heads = ROLES_OF_DUTY.DEPARTMENT;
  return {
    ...ofRound,
    isOnHook: ofRound.isOnHook || (actor.employeeId !== null && clock?.holderId === actor.employeeId),
    isManagement: ofRound.isManagement || isOver(actor, ROLES_OF_DUTY.MANAGEMENT, placePath),
    isDepartment:
      isOver(actor, heads, placePath) ||
      (row.department !== null && isOver(actor, heads, row.department.path)),
    isOwner: actor.employeeId !== null && row.ownerId === actor.employeeId,
  };
}

export type SeenFinding = FindingCase & { viewer: FindingViewer };

/** Reads a finding for somebody, or for the portal. One that he may not see is not there for him. */
export async function readSeenFinding(tx: Db, by: By, id: number): Promise<SeenFinding> {
  const found = await readFindingCase(tx, by.enterpriseId, id);
  const viewer =
    by.accountId === undefined
      ? { ...AS_SYSTEM, isDepartment: false, isOwner: false }
      : findingViewerOf(by, found);
  if (!seesFinding(viewer, opennessOf(found.round), { isWithheld: found.row.withheld }))
    throw new Refusal('notFound', 'findings:refusal.notFound');
  return { ...found, viewer };
}
