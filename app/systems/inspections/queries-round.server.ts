import type { Actor } from '#app/core/actor.ts';
import { db, Prisma, selectLists } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { fromDate } from '#app/platform/calendar/day.ts';
import { describeClock, selectClock, type ClockRow } from '#app/platform/deadlines/queries-clock.server.ts';
import { nextStep } from '#app/platform/workflow/steps.ts';
import { TEAM_SIZE, type Part } from './inspection.ts';
import { allowedRoundSteps, isInside, seesFindings, takesFindings } from './policy.ts';
import { circumstancesOf, noticeBy, readSeenRound, type SeenRound } from './queries-case.server.ts';
import { readRoundFindings } from './queries-findings.server.ts';
import { readStops } from './queries-stops.server.ts';
import { inspectionRules } from './rules.ts';
import { roundWorkflow } from './round-workflow.ts';
import { ROUND_STEPS, type RoundStepParams } from './schema.ts';
import type { RoundStep } from './round-actions.ts';

type DetailLists = {
  events: { id: number; name: string; at: string; actorName: string; data: Record<string, string> };
  clocks: ClockRow;
};

/** A round's page: where it stands, who has it, its team and way, what was found, what happened, what one may do. */
export async function readRound({ actor, params }: { actor: Actor; params: { id: number } }) {
  const found = await readSeenRound(db(), actor, params.id);
  const { row, viewer } = found;
  const lists = await selectLists<DetailLists>(db(), {
    events: Prisma.sql`
      select id, name, at, "actorName", data from "Event"
       where "subjectType" = 'inspections' and "subjectId" = ${row.id} order by id`,
    clocks: selectClock('inspections', row.id),
  });
  const isClose = isInside(viewer);
  return {
    ...summaryOf(found),
    ...(await readFound(found)),
    ...whatOnSite(found),
    isClose,
    reason: row.reason,
    days: daysOf(found),
    members: row.members.map(({ employee, part, presentAt }) => ({
      id: employee.id,
      name: employee.name,
      part,
      presentAt,
    })),
    isTeamUnusual: row.members.length < TEAM_SIZE.min || row.members.length > TEAM_SIZE.max,
    stops: await readStops(found, isClose || viewer.isManagement),
    events: isClose
      ? lists.events.map(({ at, data, ...one }) => ({ ...one, at: new Date(at), told: data }))
      : [],
    clock: isClose || viewer.isManagement ? await readClock(found, lists.clocks[0]) : null,
    allowed: allowedSteps(found),
  };
}

/** What was found, as far as the viewer sees it. */
async function readFound(found: SeenRound) {
  const { row, viewer, openness } = found;
  if (!seesFindings(viewer, openness))
    return { seesFindings: false, findings: [], leftOut: 0, summary: '', mayPrint: false };
  return {
    seesFindings: true,
    findings: await readRoundFindings(found, viewer),
    leftOut: openness.isPublished && !isInside(viewer) ? await countLeftOut(row.id) : 0,
    summary: row.summary,
    mayPrint: row.reportedOn !== null,
  };
}

/** What somebody of the team does on site, and the union with a plan. */
function whatOnSite({ viewer, status }: SeenRound) {
  const isMember = viewer.part !== null;
  return {
    isLeader: viewer.part === 'LEADER',
    mayChangePlan: status === 'PLANNED' && (viewer.isUnionOfficer || viewer.isUnionChair),
    mayAdd: isMember && takesFindings(status),
    isOnPhone: isMember && (status === 'NOTIFIED' || status === 'IN_PROGRESS'),
  };
}

function countLeftOut(roundId: number): Promise<number> {
  return db().finding.count({ where: { roundId, withheld: true, status: { not: 'DROPPED' } } });
}

/** The steps that the viewer may take now. */
function allowedSteps(found: SeenRound): RoundStep[] {
  const actions: readonly string[] = allowedRoundSteps(found.status, circumstancesOf(found), found.viewer);
  return ROUND_STEPS.filter((step) => actions.includes(step));
}

/** What stands at the head of the page and of every step's form. */
export function summaryOf({ row, status, topic, methods, plannedOn }: SeenRound) {
  return {
    id: row.id,
    no: row.no,
    status,
    title: row.title,
    topic,
    methods,
    unitName: row.unit.name,
    isSurprise: row.isSurprise,
    plannedOn,
    templateName: row.template?.name ?? null,
  };
}

function daysOf({ row }: SeenRound) {
  const day = (value: Date | null) => value && fromDate(value);
  return {
    notifiedOn: day(row.notifiedOn),
    startedAt: row.startedAt,
    draftedOn: day(row.draftedOn),
    reportedOn: day(row.reportedOn),
    settledOn: day(row.settledOn),
    publishedOn: day(row.publishedOn),
    congressOn: day(row.congressOn),
  };
}

async function readClock(found: SeenRound, running: ClockRow | undefined) {
  if (!running) return null;
  const { enterpriseId, status, viewer } = found;
  const next = nextStep(roundWorkflow, status, circumstancesOf(found));
  const isOverAll = running.holderRole === 'UNION_CHAIR';
  return {
    ...(await describeClock(db(), enterpriseId, running, inspectionRules)),
    clock: next?.clock ?? null,
    after: isOverAll ? null : (next?.chain[running.link + 1] ?? ('UNION_CHAIR' as const)),
    isWaiting: isInside(viewer) && !viewer.isOnHook,
  };
}

/** The form of one step. Throws a `Refusal` when it is not open to the actor now. */
export async function readRoundStep({ actor, params }: { actor: Actor; params: RoundStepParams }) {
  const found = await readSeenRound(db(), actor, params.id);
  if (!allowedSteps(found).includes(params.step))
    throw new Refusal('conflict', 'inspections:refusal.notOpen');
  return {
    step: params.step,
    round: summaryOf(found),
    today: found.today,
    members: found.row.members.map(({ employee, part, presentAt }) => ({
      id: employee.id,
      name: employee.name,
      isPresent: presentAt !== null || part === 'LEADER',
      isSignedIn: presentAt !== null,
    })),
    team: typedTeam(found),
    summary: found.row.summary,
    notice: Number(found.rules['inspection.notice']),
    noticeBy: noticeBy(found),
    findings:
      params.step === 'publish' || params.step === 'submitReport'
        ? await readRoundFindings(found, found.viewer)
        : [],
  };
}

/** The form of a finding. Throws a `Refusal` for whoever is not of the team, and when the round takes none. */
export async function readFindingForm({ actor, params }: { actor: Actor; params: { id: number } }) {
  const found = await readSeenRound(db(), actor, params.id);
  if (found.viewer.part === null) throw new Refusal('forbidden', 'inspections:refusal.notMember');
  if (!takesFindings(found.status)) throw new Refusal('conflict', 'inspections:refusal.noFindings');
  return {
    round: summaryOf(found),
    places: found.row.stops.map(({ place }) => ({ id: place.id, name: place.name })),
  };
}

/** The team as its form takes it: `E0123 张伟`, several with a comma between them. */
function typedTeam({ row }: SeenRound): Record<'leader' | 'members' | 'invited', string> {
  const typed = (part: Part) =>
    row.members
      .filter((member) => member.part === part)
      .map(({ employee }) => `${employee.no} ${employee.name}`)
      .join('、');
  return { leader: typed('LEADER'), members: typed('REPRESENTATIVE'), invited: typed('INVITED') };
}
