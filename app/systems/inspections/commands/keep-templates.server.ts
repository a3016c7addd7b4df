import { randomBytes } from 'node:crypto';
import type { Actor } from '#app/core/actor.ts';
import { transact, type Prisma, type Tx } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, toDate } from '#app/platform/calendar/day.ts';
import { afterButton, typedChecklist } from '../checklist-form.ts';
import { problemsOfChecklist, type Checklist } from '../checklist.ts';
import { READY_TEMPLATES } from '../ready-templates.ts';
import type { TypedNewTemplate, TypedTemplate } from '../schema.ts';
import { roundRefusal } from './round-refusal.server.ts';

const KEY_BYTES = 6;

/** The name of an item, under which its answers are kept whatever becomes of its words. */
function newKey(): string {
  return `k${randomBytes(KEY_BYTES).toString('hex')}`;
}

function stored(checklist: Checklist): Prisma.InputJsonObject {
  return checklist as unknown as Prisma.InputJsonObject;
}

/** Takes over the ready templates whose names the enterprise has not given yet. */
export async function addReadyTemplates(tx: Tx, enterpriseId: number): Promise<void> {
  await tx.inspectionTemplate.createMany({
    data: READY_TEMPLATES.map(({ checklist, ...template }) => ({
      ...template,
      enterpriseId,
      checklist: stored(checklist),
    })),
    skipDuplicates: true,
  });
}

/** Makes an empty template or takes over the ready ones; ends one, or opens it again. Throws a `Refusal` when its name is taken. */
export async function addTemplate({ actor, input }: { actor: Actor; input: TypedNewTemplate }) {
  const { enterpriseId } = actor;
  const id = await transact(async (tx) => {
    if (input.intent === 'ready') {
      await addReadyTemplates(tx, enterpriseId);
      return null;
    }
    if (input.intent !== 'add') {
      const endedOn = input.intent === 'end' ? toDate(dayOf(new Date())) : null;
      const where = { id: input.templateId, enterpriseId };
      const { count } = await tx.inspectionTemplate.updateMany({ where, data: { endedOn } });
      if (count === 0) throw new Refusal('notFound', 'inspections:refusal.noSuchTemplate');
      return null;
    }
    await refuseTaken(tx, enterpriseId, input.name, null);
    const { name, topic } = input;
    const checklist = afterButton({ sections: [] }, 'addSection', newKey);
    const made = await tx.inspectionTemplate.create({
      data: { name, topic, enterpriseId, checklist: stored(checklist) },
      select: { id: true },
    });
    return made.id;
  });
  const to = id === null ? '/inspection-templates' : `/inspection-templates/${id}`;
  return { to, done: { key: `inspections:done.template_${input.intent}` } };
}

interface Sent {
  actor: Actor;
  params: { id: number };
  input: TypedTemplate;
}

/**
 * Keeps a template as it was typed, and does what the button says. Each button keeps all, so the form works on a phone
 * without scripts and nothing typed is lost; what is wrong with it is shown beside the item, and no round begins with
 * it. Throws a `Refusal` when somebody else changed it since it was read, or when its name is taken.
 */
export async function writeTemplate({ actor, params, input }: Sent) {
  const { enterpriseId } = actor;
  const checklist = afterButton(typedChecklist(input, newKey), input.intent, newKey);
  await transact(async (tx) => {
    const known = await tx.inspectionTemplate.count({ where: { id: params.id, enterpriseId } });
    if (known === 0) throw new Refusal('notFound', 'inspections:refusal.noSuchTemplate');
    await refuseTaken(tx, enterpriseId, input.name, params.id);
    const { name, topic, version } = input;
    const held = await tx.inspectionTemplate.updateMany({
      where: { id: params.id, enterpriseId, version },
      data: { name, topic, checklist: stored(checklist), version: { increment: 1 } },
    });
    if (held.count === 0) throw new Refusal('conflict', 'inspections:refusal.templateChanged');
  });
  const to = `/inspection-templates/${params.id}`;
  const [button, section] = input.intent.split(':');
  // Back to where one was: a phone would be at the top again.
  if (button !== 'save') return { to: section === undefined ? to : `${to}#part-${section}` };
  const key = problemsOfChecklist(checklist).length === 0 ? 'templateKept' : 'templateUnready';
  return { to, done: { key: `inspections:done.${key}` } };
}

async function refuseTaken(tx: Tx, enterpriseId: number, name: string, id: number | null): Promise<void> {
  const taken = await tx.inspectionTemplate.count({
    where: { enterpriseId, name, ...(id === null ? {} : { id: { not: id } }) },
  });
  if (taken > 0) throw roundRefusal('name', 'templateNameTaken');
}
