import { possibleSteps } from '#app/platform/workflow/steps.ts';
import type { TalkAction } from './actions.ts';
import type { Duty } from './duty.ts';
import type { Disclosure, Side, TalkStatus } from './management-talk.ts';
import type { Circumstance, Transition } from './transition.ts';
import { TRANSITIONS } from './transitions.ts';

/** What somebody is to a talk, as the database says today. */
export interface Viewer {
  isRequester: boolean;
  isManager: boolean;
  isUnionOfficer: boolean;
  isUnionChair: boolean;
  /** Over the manager's unit. */
  isManagement: boolean;
  isOnHook: boolean;
  /** He belongs to the unit that the talk is about, or to one below. */
  isOfUnit: boolean;
  isSystem?: boolean;
}

/** Whether he has a part in it and reads all of it; others read what was published. */
export function isParty(viewer: Viewer): boolean {
  const { isRequester, isManager, isUnionOfficer, isUnionChair, isManagement, isOnHook, isSystem } = viewer;
  return (
    isRequester ||
    isManager ||
    isUnionOfficer ||
    isUnionChair ||
    isManagement ||
    isOnHook ||
    isSystem === true
  );
}

/** Whether the viewer reads the talk: a party always, others once it is published for them. */
export function seesTalk(viewer: Viewer, isPublished: boolean, disclosure: Disclosure): boolean {
  if (isParty(viewer)) return true;
  if (!isPublished || disclosure === 'PARTIES') return false;
  return disclosure === 'ENTERPRISE' || viewer.isOfUnit;
}

/** In what capacities the viewer may act on this talk. */
export function dutiesOf(viewer: Viewer): ReadonlySet<Duty> {
  const held = new Set<Duty>();
  if (viewer.isSystem) held.add('SYSTEM');
  if (viewer.isRequester) held.add('REQUESTER');
  if (viewer.isManager) held.add('MANAGER');
  if (viewer.isUnionOfficer) held.add('UNION_OFFICER');
  if (viewer.isUnionChair) held.add('UNION_CHAIR');
  return held;
}

/** For which side the viewer signs; null where he signs for none. A manager signs for his own side only. */
export function sideOf({ isManager, isRequester, isUnionOfficer, isUnionChair }: Viewer): Side | null {
  if (isManager) return 'MANAGEMENT';
  return isRequester || isUnionOfficer || isUnionChair ? 'REPRESENTATIVES' : null;
}

/** Why the viewer may not take this step; null when he may. */
export function problemOfPerson(
  { action, who }: Transition,
  viewer: Viewer,
  signedSides: readonly Side[],
): 'notYours' | 'signedAlready' | null {
  const held = dutiesOf(viewer);
  if (!who.some((duty) => held.has(duty))) return 'notYours';
  if (viewer.isManager && !who.includes('MANAGER')) return 'notYours';
  const side = sideOf(viewer);
  return action === 'sign' && side !== null && signedSides.includes(side) ? 'signedAlready' : null;
}

/** The actions that the viewer may take now. */
export function allowedActions(
  status: TalkStatus,
  holding: ReadonlySet<Circumstance>,
  viewer: Viewer,
  signedSides: readonly Side[],
): TalkAction[] {
  const open = possibleSteps({ transitions: TRANSITIONS }, status, holding);
  const allowed = open.filter((row) => problemOfPerson(row, viewer, signedSides) === null);
  return [...new Set(allowed.map(({ action }) => action))];
}
