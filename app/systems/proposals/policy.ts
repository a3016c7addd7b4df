import type { Role } from '#app/core/actor.ts';
import { possibleSteps } from '#app/platform/workflow/steps.ts';
import { appealBody, decidingDuties, decisionLevel } from './authority.ts';
import type { ProposalAction } from './actions.ts';
import type { Circumstance, ProposalFacts } from './circumstances.ts';
import { ROLES_OF_DUTY, type Duty, type RoleDuty } from './duty.ts';
import { ADOPTED_STATUSES, type ProposalStatus } from './proposal.ts';
import type { ProposalRuleValues } from './rules.ts';
import type { Party, Transition } from './transition.ts';
import { TRANSITIONS } from './transitions.ts';

/** Everybody who has a part in a proposal, by employee id. */
export interface People {
  leadId: number;
  partnerIds: readonly number[];
  typistId: number | null;
  implementerId: number | null;
  /** Who decided against it last, and as what; null where nobody did or the paper register does not say. */
  refusedById: number | null;
  refusedAs: Duty | null;
  /** Authors of the objections that are open. */
  objectorIds: readonly number[];
  /** Who has given a sheet in this round. */
  scorerIds: readonly number[];
}

/** Somebody who looks at a proposal or wants to take a step. */
export interface Viewer {
  /** Null for a kiosk, an administrator or the portal itself. */
  employeeId: number | null;
  /** Duties by the roles he holds over the lead's unit, today. */
  duties: readonly RoleDuty[];
  /** Whether he belongs to the lead's unit. */
  sameUnit: boolean;
  isSystem?: boolean;
}

/** Why somebody may not take a step that is possible as such. */
export type PersonProblem =
  'notYours' | 'sharesReward' | 'didTheWork' | 'refusedIt' | 'objected' | 'scoredAlready' | 'beyondAuthority';

/** Whether the person shares in the reward: the lead or a partner. */
export function sharesReward({ leadId, partnerIds }: People, employeeId: number | null): boolean {
  return employeeId !== null && (employeeId === leadId || partnerIds.includes(employeeId));
}

/** Whether the person has a part in the proposal: lead, partner, typist or implementer. */
export function isInvolved(people: People, employeeId: number | null): boolean {
  if (employeeId === null) return false;
  return (
    sharesReward(people, employeeId) || employeeId === people.typistId || employeeId === people.implementerId
  );
}

/** In what capacities the viewer may act on this proposal. */
export function dutiesOf(people: People, viewer: Viewer): ReadonlySet<Duty> {
  const { employeeId } = viewer;
  const held = new Set<Duty>(viewer.duties);
  if (viewer.isSystem) held.add('SYSTEM');
  if (held.has(appealBody(people.refusedAs))) held.add('APPEAL_BODY');
  if (employeeId === null) return held;
  held.add('COLLEAGUE');
  if (employeeId === people.leadId) held.add('PROPOSER');
  if (employeeId === people.typistId) held.add('TYPIST');
  if (employeeId === people.implementerId) held.add('IMPLEMENTER');
  return held;
}

const PARTIES: Record<Party, { problem: PersonProblem; has: (people: People, id: number) => boolean }> = {
  SHARERS: { problem: 'sharesReward', has: sharesReward },
  IMPLEMENTER: { problem: 'didTheWork', has: ({ implementerId }, id) => implementerId === id },
  REFUSER: { problem: 'refusedIt', has: ({ refusedById }, id) => refusedById === id },
  OBJECTORS: { problem: 'objected', has: ({ objectorIds }, id) => objectorIds.includes(id) },
  SCORERS: { problem: 'scoredAlready', has: ({ scorerIds }, id) => scorerIds.includes(id) },
};

/**
 * Why the viewer may not take this step; null when he may. Nobody reviews, decides, verifies, values or scores
 * what he shares in (domain §1.1, default), whatever role he holds.
 */
export function problemOfPerson(
  transition: Transition,
  facts: ProposalFacts,
  people: People,
  viewer: Viewer,
  rules: ProposalRuleValues,
): PersonProblem | null {
  const held = dutiesOf(people, viewer);
  const fitting = transition.who.filter((duty) => held.has(duty));
  if (fitting.length === 0) return 'notYours';
  const { employeeId } = viewer;
  const party = transition.apart?.find(
    (name) => employeeId !== null && PARTIES[name].has(people, employeeId),
  );
  if (party) return PARTIES[party].problem;
  if (!transition.limited) return null;
  const within = dutiesWithin(transition.action, facts, rules);
  return fitting.some((duty) => within.includes(duty)) ? null : 'beyondAuthority';
}

/** The duties that have authority for a limited step: by the matter's level, or by whose sheet is wanted. */
function dutiesWithin(
  action: ProposalAction,
  facts: ProposalFacts,
  rules: ProposalRuleValues,
): readonly Duty[] {
  return action === 'score' ? facts.scorersWanted : decidingDuties(decisionLevel(facts, rules).level);
}

/** The actions that the viewer may take now: what a query returns as `allowed`. */
export function allowedActions(
  facts: ProposalFacts,
  holding: ReadonlySet<Circumstance>,
  people: People,
  viewer: Viewer,
  rules: ProposalRuleValues,
): ProposalAction[] {
  const open = possibleSteps({ transitions: TRANSITIONS }, facts.status, holding);
  const allowed = open.filter((row) => problemOfPerson(row, facts, people, viewer, rules) === null);
  return [...new Set(allowed.map(({ action }) => action))];
}

/** Statuses in which the whole enterprise sees a proposal. An archived one it sees when it was ever adopted. */
export const PUBLIC_STATUSES = ADOPTED_STATUSES;

/** Roles that see every submitted proposal of the units they are held over. */
export const OVERSEERS: readonly Role[] = Object.values(ROLES_OF_DUTY).flat();

/** What decides who may see a proposal. */
export interface Seen {
  status: ProposalStatus;
  no: string | null;
  /** Whether it was ever adopted; an archived one keeps its audience. */
  wasAdopted: boolean;
}

/**
 * Whether the viewer may see the proposal at all (domain §6.4, default). A draft is its author's; a returned one
 * also its reviewers'. What was adopted is open to the enterprise; what is not adopted, or not yet, to those
 * involved, their unit and those who handle proposals, unless the enterprise opens it.
 */
export function maySee(
  seen: Seen,
  people: People,
  viewer: Viewer,
  rules: Pick<ProposalRuleValues, 'kaizen.visibility_not_adopted'>,
): boolean {
  if (seen.status === 'DRAFT' && seen.no === null) return isAuthor(people, viewer);
  if (isInvolved(people, viewer.employeeId) || viewer.duties.length > 0) return true;
  if (seen.status === 'DRAFT') return false;
  if (isOpenToAll(seen) || rules['kaizen.visibility_not_adopted'] === 'ENTERPRISE') return true;
  return viewer.sameUnit;
}

/** Whether the texts and pictures are shown: a technical secret is for those who work on it. */
export function seesTechnical(confidential: boolean, people: People, viewer: Viewer): boolean {
  return !confidential || isInvolved(people, viewer.employeeId) || viewer.duties.length > 0;
}

/** Whether a scorer's sheet is shown: to the committee and to the scorer himself, never to the proposer. */
export function seesSheet(scorerId: number, people: People, viewer: Viewer): boolean {
  if (sharesReward(people, viewer.employeeId)) return false;
  return viewer.duties.includes('REVIEW_COMMITTEE') || viewer.employeeId === scorerId;
}

/** Whether the viewer may go on writing the draft: the lead, or who types it for him. */
export function mayEditDraft({ status }: Seen, people: People, viewer: Viewer): boolean {
  return status === 'DRAFT' && isAuthor(people, viewer);
}

/** Whether the draft may be thrown away: not once it has a number, then it is withdrawn. */
export function mayDeleteDraft(seen: Seen, people: People, viewer: Viewer): boolean {
  return seen.no === null && mayEditDraft(seen, people, viewer);
}

/** Whether what the viewer answers counts as a reply to the proposer: he handles it and does not share in it. */
export function mayReply(people: People, viewer: Viewer): boolean {
  const reviewing: readonly RoleDuty[] = ['TEAM_LEADER', 'UNIT_HEAD', 'KAIZEN_OFFICE', 'REVIEW_COMMITTEE'];
  return viewer.duties.some((duty) => reviewing.includes(duty)) && !sharesReward(people, viewer.employeeId);
}

function isAuthor({ leadId, typistId }: People, { employeeId }: Viewer): boolean {
  return employeeId !== null && (employeeId === leadId || employeeId === typistId);
}

function isOpenToAll({ status, wasAdopted }: Seen): boolean {
  return PUBLIC_STATUSES.has(status) || (status === 'ARCHIVED' && wasAdopted);
}
