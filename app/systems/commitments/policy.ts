import { possibleSteps } from '#app/platform/workflow/steps.ts';
import type { CommitmentAction } from './actions.ts';
import type { Circumstance } from './circumstances.ts';
import type { Capacity, CommitmentStatus, Visibility } from './commitment.ts';
import type { Duty } from './duty.ts';
import type { Transition } from './transition.ts';
import { TRANSITIONS } from './transitions.ts';

/** What somebody is to a promise, as the database says today. */
export interface Viewer {
  isOwner: boolean;
  /** Over the department that promised it. */
  isDepartmentHead: boolean;
  isManagement: boolean;
  isUnion: boolean;
  isUnionChair: boolean;
  /** In office somewhere in the enterprise. */
  isRepresentative: boolean;
  /** Whom it was promised to. */
  isPromisee: boolean;
  isOnHook: boolean;
  /** The source is about him, or about somebody above him. */
  isApart: boolean;
  /** He has already said that it is kept. */
  hasConfirmed: boolean;
  isSystem?: boolean;
}

/**
 * Whether the viewer reads its words. What everybody may read is everybody's; the rest is for who promised it, whom it
 * was promised to, who answers for the department, the union, and who has its clock. Whom the source is about reads
 * nothing of it.
 */
export function seesWords(visibility: Visibility, viewer: Viewer): boolean {
  if (viewer.isSystem || viewer.isPromisee || visibility === 'ENTERPRISE') return true;
  if (viewer.isApart) return false;
  return (
    viewer.isOwner || viewer.isDepartmentHead || viewer.isManagement || viewer.isUnion || viewer.isOnHook
  );
}

/** In what capacities the viewer may act on this promise. */
export function dutiesOf(viewer: Viewer): ReadonlySet<Duty> {
  const held = new Set<Duty>();
  if (viewer.isSystem) held.add('SYSTEM');
  if (viewer.isPromisee) held.add('WORKER');
  if (viewer.isApart) return held;
  if (viewer.isOwner) held.add('OWNER');
  if (viewer.isDepartmentHead) held.add('DEPARTMENT_HEAD');
  if (viewer.isManagement) held.add('MANAGEMENT');
  if (viewer.isRepresentative) held.add('REPRESENTATIVE');
  if (viewer.isUnion) held.add('UNION');
  if (viewer.isUnionChair) held.add('UNION_CHAIR');
  return held;
}

/** Why somebody may not take a step that is possible as such. */
export type PersonProblem = 'notYours' | 'ownPromise' | 'confirmedAlready';

const CHECKS: readonly CommitmentAction[] = ['confirm', 'reject'];

/** Why the viewer may not take this step; null when he may. Nobody says of his own promise whether it was kept. */
export function problemOfPerson(
  { action, who }: Transition,
  visibility: Visibility,
  viewer: Viewer,
): PersonProblem | null {
  const held = dutiesOf(viewer);
  if (!who.some((duty) => held.has(duty)) || !seesWords(visibility, viewer)) return 'notYours';
  if (!CHECKS.includes(action) || viewer.isSystem) return null;
  if (viewer.isOwner || (viewer.isDepartmentHead && !viewer.isPromisee)) return 'ownPromise';
  return action === 'confirm' && viewer.hasConfirmed ? 'confirmedAlready' : null;
}

/** The actions that the viewer may take now. */
export function allowedActions(
  status: CommitmentStatus,
  holding: ReadonlySet<Circumstance>,
  visibility: Visibility,
  viewer: Viewer,
): CommitmentAction[] {
  const open = possibleSteps({ transitions: TRANSITIONS }, status, holding);
  const allowed = open.filter((row) => problemOfPerson(row, visibility, viewer) === null);
  return [...new Set(allowed.map(({ action }) => action))];
}

/** In what capacity the viewer says whether it was kept: the worker's own word comes first. */
export function capacityOf(viewer: Viewer): Capacity {
  if (viewer.isPromisee) return 'WORKER';
  return viewer.isRepresentative ? 'REPRESENTATIVE' : 'UNION';
}
