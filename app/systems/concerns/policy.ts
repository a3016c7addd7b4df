import type { HeldRole } from '#app/core/actor.ts';
import { possibleSteps } from '#app/platform/workflow/steps.ts';
import type { ConcernAction } from './actions.ts';
import type { Circumstance, ConcernFacts } from './circumstances.ts';
import type { Audience, EntryKind, Tier } from './concern.ts';
import { ENTRY_KINDS } from './concern.ts';
import { OFFICES, type Duty } from './duty.ts';
import { SUPERIOR_POSTS } from './superiors.ts';
import type { Transition } from './transition.ts';
import { TRANSITIONS } from './transitions.ts';

/** What somebody is to a concern, as the database says today. */
export interface Viewer {
  isAuthor: boolean;
  isTypist: boolean;
  /** It is about him, or he is under somebody it is about. */
  conflicted: boolean;
  /** The first receiver, or who has his clock in his place. */
  isReceiver: boolean;
  isUnionOfficer: boolean;
  isUnionChair: boolean;
  /** Head of the department that handles it, or of one above. */
  isDepartmentHead: boolean;
  /** Whom the department gave it to, or who has its clock in its place. */
  isHandler: boolean;
  isCoHandler: boolean;
  /** The management, over the unit that it comes from. */
  isManagement: boolean;
  /** Whether its clock runs on him now. */
  isOnHook: boolean;
  /** Head of the unit that it comes from. */
  isUnitHead: boolean;
  /** Two people agreed to let him in; with or without who wrote it. */
  letIn: 'NO' | 'WORDS' | 'AUTHOR';
  isSystem?: boolean;
}

/** What decides, beside the viewer, how much he sees. */
export interface Seen {
  tier: Tier;
  /** It came to the management: not fixed twice. */
  escalated: boolean;
  hazard: boolean;
}

/**
 * How much of a concern somebody sees. WHOLE: what its author wrote. BRIEF: what the department was told. `author`:
 * who wrote it.
 */
export interface Sight {
  words: 'NONE' | 'BRIEF' | 'WHOLE';
  author: boolean;
  /** What only the representative on the case and the union read. */
  unionNotes: boolean;
}

const NOTHING: Sight = { words: 'NONE', author: false, unionNotes: false };

/**
 * What the viewer sees. A named concern is whole for all who have something to do with it. Of a confidential or unnamed
 * one only the representative on the case and the union's officers read what was written; whoever handles it reads the
 * brief. Whom it is about, and who is under him, sees nothing, whatever office he holds; its author always sees it.
 */
export function sightOf(seen: Seen, viewer: Viewer): Sight {
  const knowsAuthor = seen.tier !== 'UNNAMED';
  if (viewer.isSystem || viewer.isAuthor) return { words: 'WHOLE', author: knowsAuthor, unionNotes: false };
  if (viewer.conflicted) return NOTHING;
  if (isOfUnion(viewer)) return { words: 'WHOLE', author: knowsAuthor, unionNotes: true };
  if (viewer.letIn !== 'NO')
    return { words: 'WHOLE', author: knowsAuthor && viewer.letIn === 'AUTHOR', unionNotes: false };
  if (seen.tier === 'NAMED') {
    const sees = hasPart(seen, viewer) || viewer.isTypist;
    return sees ? { words: 'WHOLE', author: true, unionNotes: false } : NOTHING;
  }
  return hasPart(seen, viewer) ? { words: 'BRIEF', author: false, unionNotes: false } : NOTHING;
}

/** Whether he handles it, it came up to him, or he is warned of a danger in his unit. */
function hasPart({ escalated, hazard }: Seen, viewer: Viewer): boolean {
  const handles = [viewer.isDepartmentHead, viewer.isHandler, viewer.isCoHandler, viewer.isOnHook];
  const above = viewer.isManagement && (escalated || hazard);
  const warned = viewer.isUnitHead && hazard;
  return handles.includes(true) || above || warned;
}

function isOfUnion({ isReceiver, isUnionOfficer, isUnionChair }: Viewer): boolean {
  return isReceiver || isUnionOfficer || isUnionChair;
}

/** Who reads an entry, for readers of that sight. The author reads what is his to read, whoever else he is. */
export interface EntriesSeen {
  audiences: readonly Audience[];
  /** Of what is for the author: the kinds that are shown. */
  authorKinds: readonly EntryKind[];
}

/** Which entries are shown with that sight. What only the department was told is nothing for the author. */
export function entriesSeen(sight: Sight, isAuthor: boolean): EntriesSeen {
  if (isAuthor) return { audiences: ['AUTHOR'], authorKinds: ENTRY_KINDS };
  if (sight.words === 'NONE') return { audiences: [], authorKinds: [] };
  if (sight.words === 'BRIEF') return { audiences: ['AUTHOR', 'HANDLERS'], authorKinds: ['REPLY'] };
  const audiences: Audience[] = sight.unionNotes ? ['AUTHOR', 'HANDLERS', 'UNION'] : ['AUTHOR', 'HANDLERS'];
  return { audiences, authorKinds: ENTRY_KINDS };
}

/** In what capacities the viewer may act on this concern. Who has a conflict of interest acts in none but his own. */
export function dutiesOf(viewer: Viewer): ReadonlySet<Duty> {
  const held = new Set<Duty>();
  if (viewer.isSystem) held.add('SYSTEM');
  if (viewer.isAuthor) held.add('AUTHOR');
  if (viewer.conflicted) return held;
  if (viewer.isReceiver) held.add('RECEIVER');
  if (viewer.isUnionOfficer) held.add('UNION_OFFICER');
  if (viewer.isUnionChair) held.add('UNION_CHAIR');
  if (viewer.isHandler) held.add('HANDLER');
  if (viewer.isDepartmentHead) held.add('DEPARTMENT_HEAD');
  if (viewer.isCoHandler) held.add('CO_HANDLER');
  if (viewer.isManagement) held.add('MANAGEMENT');
  return held;
}

/** Why somebody may not take a step that is possible as such. */
export type PersonProblem = 'notYours' | 'ownConcern';

/**
 * Why the viewer may not take this step; null when he may. Nobody handles his own concern: what he may do with it is
 * what an author may.
 */
export function problemOfPerson(transition: Transition, seen: Seen, viewer: Viewer): PersonProblem | null {
  const held = dutiesOf(viewer);
  const fitting = transition.who.filter((duty) => held.has(duty));
  if (fitting.length === 0) return 'notYours';
  if (viewer.isAuthor && !fitting.includes('AUTHOR')) return 'ownConcern';
  return sightOf(seen, viewer).words === 'NONE' ? 'notYours' : null;
}

/** The actions that the viewer may take now: what a query returns as `allowed`. */
export function allowedActions(
  facts: ConcernFacts,
  holding: ReadonlySet<Circumstance>,
  seen: Seen,
  viewer: Viewer,
): ConcernAction[] {
  const open = possibleSteps({ transitions: TRANSITIONS }, facts.status, holding);
  const allowed = open.filter((row) => problemOfPerson(row, seen, viewer) === null);
  return [...new Set(allowed.map(({ action }) => action))];
}

/**
 * How somebody may type for a worker of this unit: a representative or union officer by name or in confidence, a team
 * leader by name. Whoever leads the worker types by name only, whatever other office they hold.
 */
export function mayTypeFor(roles: readonly HeldRole[], unitPath: string): Tier[] {
  const over = roles.filter((held) => unitPath.startsWith(held.unitPath)).map(({ role }) => role);
  const posts: readonly string[] = SUPERIOR_POSTS;
  const isSuperior = over.some((role) => posts.includes(role));
  if (over.some((role) => OFFICES.includes(role))) return isSuperior ? ['NAMED'] : ['NAMED', 'CONFIDENTIAL'];
  return over.includes('TEAM_LEADER') ? ['NAMED'] : [];
}
