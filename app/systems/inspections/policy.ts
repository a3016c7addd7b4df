import { possibleSteps } from '#app/platform/workflow/steps.ts';
import type { Duty } from './duty.ts';
import type { FindingAction } from './finding-actions.ts';
import { FINDING_TRANSITIONS, type FindingCircumstance } from './finding-workflow.ts';
import type { FindingStatus, Part, RoundStatus } from './inspection.ts';
import type { RoundAction } from './round-actions.ts';
import { ROUND_TRANSITIONS, type RoundCircumstance } from './round-workflow.ts';

/** What somebody is to a round, as the database says today. */
export interface Viewer {
  /** In its team; null for everybody else. */
  part: Part | null;
  isUnionOfficer: boolean;
  isUnionChair: boolean;
  /** Over the unit that is inspected. */
  isManagement: boolean;
  /** Leads the unit that is inspected, or one above. */
  isUnitHead: boolean;
  isOnHook: boolean;
  isSystem?: boolean;
}

/** What of a round decides who sees it. */
export interface Openness {
  status: RoundStatus;
  isSurprise: boolean;
  isPublished: boolean;
}

const UNSTARTED: readonly RoundStatus[] = ['PLANNED', 'APPROVED', 'NOTIFIED', 'CANCELLED'];
const UNNOTIFIED: readonly RoundStatus[] = ['PLANNED', 'APPROVED', 'CANCELLED'];
const UNREPORTED: readonly RoundStatus[] = [...UNSTARTED, 'IN_PROGRESS', 'DRAFTED'];

/** The team and the union, to whom it is open from the first day. */
export function isInside({ part, isUnionOfficer, isUnionChair, isOnHook, isSystem }: Viewer): boolean {
  return part !== null || isUnionOfficer || isUnionChair || isOnHook || isSystem === true;
}

/**
 * Whether the viewer sees the round at all. Management sees what is planned; whoever leads the unit learns of it by the
 * notice. Of a surprise neither knows before it has begun. Once it is published it is everybody's.
 */
export function seesRound(viewer: Viewer, { status, isSurprise, isPublished }: Openness): boolean {
  if (isPublished || isInside(viewer)) return true;
  if (isSurprise && UNSTARTED.includes(status)) return false;
  if (viewer.isManagement) return true;
  return viewer.isUnitHead && !UNNOTIFIED.includes(status);
}

/** Whether the viewer sees what was found: whoever leads the unit from the report on, everybody once it is published. */
export function seesFindings(viewer: Viewer, openness: Openness): boolean {
  if (!seesRound(viewer, openness)) return false;
  if (openness.isPublished || isInside(viewer) || viewer.isManagement) return true;
  return viewer.isUnitHead && !UNREPORTED.includes(openness.status);
}

/** Somebody's part in a finding, beside that in its round. */
export interface FindingViewer extends Viewer {
  /** Leads the place's unit or the department that puts it right. */
  isDepartment: boolean;
  /** Promised to put it right. */
  isOwner: boolean;
}

/**
 * Whether the viewer sees the finding. What is about somebody's own affairs stays with those who dealt with it, also
 * after it was published.
 */
export function seesFinding(
  viewer: FindingViewer,
  openness: Openness,
  { isWithheld }: { isWithheld: boolean },
): boolean {
  if (isInside(viewer) || viewer.isManagement || viewer.isOwner) return true;
  if (viewer.isDepartment && !UNREPORTED.includes(openness.status)) return true;
  return !isWithheld && seesFindings(viewer, openness);
}

/** In what capacities the viewer may act on a round or on one of its findings. */
export function dutiesOf(viewer: Viewer & { isDepartment?: boolean }): ReadonlySet<Duty> {
  const held = new Set<Duty>();
  if (viewer.isSystem) held.add('SYSTEM');
  if (viewer.part === 'LEADER') held.add('LEADER');
  if (viewer.part !== null) held.add('MEMBER');
  if (viewer.isUnionOfficer) held.add('UNION_OFFICER');
  if (viewer.isUnionChair) held.add('UNION_CHAIR');
  if (viewer.isManagement) held.add('MANAGEMENT');
  if (viewer.isDepartment) held.add('DEPARTMENT');
  return held;
}

/** Why the viewer may not take a step with these duties; null when he may. */
export function problemOfPerson(
  { who }: { who: readonly Duty[] },
  viewer: Viewer & { isDepartment?: boolean },
): 'notYours' | null {
  const held = dutiesOf(viewer);
  return who.some((duty) => held.has(duty)) ? null : 'notYours';
}

/** The steps of a round that the viewer may take now. */
export function allowedRoundSteps(
  status: RoundStatus,
  holding: ReadonlySet<RoundCircumstance>,
  viewer: Viewer,
): RoundAction[] {
  const open = possibleSteps({ transitions: ROUND_TRANSITIONS }, status, holding);
  return distinct(open.filter((row) => problemOfPerson(row, viewer) === null).map(({ action }) => action));
}

/** The steps of a finding that the viewer may take now. */
export function allowedFindingSteps(
  status: FindingStatus,
  holding: ReadonlySet<FindingCircumstance>,
  viewer: FindingViewer,
): FindingAction[] {
  const open = possibleSteps({ transitions: FINDING_TRANSITIONS }, status, holding);
  return distinct(open.filter((row) => problemOfPerson(row, viewer) === null).map(({ action }) => action));
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}

/** Whether findings can be added and put in order: while the team is on site or writes its report. */
export function takesFindings(status: RoundStatus): boolean {
  return status === 'IN_PROGRESS' || status === 'DRAFTED';
}

/** Whether the report is out, or the round over in another way: what is found now is nobody's to put in order first. */
export function isReported(status: RoundStatus): boolean {
  return status === 'CANCELLED' || !UNREPORTED.includes(status);
}
