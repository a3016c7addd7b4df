import type { Actor } from '#app/core/actor.ts';
import { Refusal } from '#app/core/refusal.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { noteAccess } from './commands/open-concern.server.ts';
import { entriesSeen } from './policy.ts';
import { readVisibleCase, type VisibleCase } from './queries-case.server.ts';
import { allowedSteps, summaryOf } from './queries-detail.server.ts';
import { readThread } from './queries-thread.server.ts';
import type { StepParams } from './step-schemas.ts';

/** The form of one step, with what it is about beside it. Throws a `Refusal` when it is not open to the actor now. */
export function readStep({ actor, params }: { actor: Actor; params: StepParams }) {
  return transact(async (tx) => {
    const found = await readVisibleCase(tx, actor, params.id);
    refuseUnlessOpen(found, params.step);
    await noteAccess(tx, actor, found);
    const { sight, viewer, rules, row } = found;
    const { audiences, authorKinds } = entriesSeen(sight, viewer.isAuthor);
    const thread = await readThread(tx, row, audiences, authorKinds);
    const said = thread.filter(({ kind }) => kind === 'CONTENT' || kind === 'BRIEF' || kind === 'REPLY');
    return {
      step: params.step,
      concern: summaryOf(found),
      thread: said,
      departments: needsDepartment(params.step) ? await readDepartments(tx, actor.enterpriseId) : [],
      days: { SIMPLE: rules['concern.feedback'], COMPLEX: rules['concern.feedback_complex'] },
      mayNoteForUnion: sight.unionNotes,
      begins: beginsOf(found, thread),
    };
  });
}

function refuseUnlessOpen(found: VisibleCase, step: StepParams['step']): void {
  if (allowedSteps(found).includes(step)) return;
  const isNameless = step === 'transfer' && found.facts.tier !== 'NAMED';
  throw new Refusal('conflict', `concerns:refusal.${isNameless ? 'named' : 'notOpen'}`);
}

function needsDepartment(step: StepParams['step']): boolean {
  return step === 'dispatch' || step === 'involve';
}

function readDepartments(tx: Tx, enterpriseId: number) {
  return tx.orgUnit.findMany({
    where: { enterpriseId, kind: 'DEPARTMENT', closedOn: null },
    orderBy: { id: 'asc' },
    select: { id: true, name: true },
  });
}

/** The brief begins with what was written, for the first receiver to take out what tells who wrote it. */
function beginsOf({ row, facts }: VisibleCase, thread: Awaited<ReturnType<typeof readThread>>) {
  const content = thread.find(({ kind }) => kind === 'CONTENT');
  return {
    department: row.departmentId === null ? '' : String(row.departmentId),
    urgency: facts.urgency as string,
    complexity: facts.complex ? 'COMPLEX' : 'SIMPLE',
    brief: facts.tier === 'NAMED' ? '' : (content?.text ?? ''),
    audience: 'HANDLERS',
  };
}
