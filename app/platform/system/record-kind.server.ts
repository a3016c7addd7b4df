import type { Actor } from '#app/core/actor.ts';
import type { Db, Prisma } from '#app/core/db.server.ts';
import { tracked, type ReadTracked } from '../deadlines/tracked.server.ts';
import type { ReadSubjects } from '../notifications/subject.ts';
import type { Matter } from '../workflow/matter.ts';
import type { Words, Workflow } from '../workflow/workflow.ts';
import type { FollowUps } from './follow-up.ts';

/** Selects which running clocks `dl` of a noun the actor sees as the head of units. */
export type SelectForHeads = (actor: Actor) => Prisma.Sql;

/** Who may learn of a record from the lists of all systems. There is no default: it has to be thought of. */
export interface Visibility {
  /** True: an office or role alone does not show it, only to be named in its clock. */
  confidential: boolean;
  /** What the head of a unit sees of the clocks that run in the unit. */
  heads: 'all' | 'none' | SelectForHeads;
}

/** Records of one noun, as the rest of the portal deals with them. */
export interface RecordKind {
  noun: string;
  visibility: Visibility;
  /** Text key of what one such record is called. */
  label: string;
  /** How its records are called and where they are; absent where nobody is told of one by name. */
  titles?: ReadSubjects;
  /** How the sweep reads one whose clock runs; absent where it has no workflow. */
  readTracked?: ReadTracked;
  /** What follows for records of this noun when another system, named by its noun, tells of an outcome. */
  follows?: FollowUps;
  /** Whether something can be promised with it. */
  takesPromises?: true;
}

interface WorkflowRecord<W extends Words> extends Omit<RecordKind, 'noun' | 'readTracked'> {
  workflow: Workflow<W>;
  /** Reads a record as the kernel needs it; throws a `Refusal` when there is none. */
  load: (tx: Db, enterpriseId: number, id: number) => Promise<Matter<W>>;
}

/** Declares records that have a workflow, so that their clocks are looked after. */
export function workflowRecord<W extends Words>({ workflow, load, ...kind }: WorkflowRecord<W>): RecordKind {
  return { ...kind, noun: workflow.noun, readTracked: tracked(workflow, load) };
}
