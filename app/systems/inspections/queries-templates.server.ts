import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { problemsOfChecklist, type Checklist } from './checklist.ts';

/** The templates of the enterprise, those in use first. */
export async function readTemplates({ actor }: { actor: Actor }) {
  const rows = await db().inspectionTemplate.findMany({
    where: { enterpriseId: actor.enterpriseId },
    orderBy: [{ endedOn: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      topic: true,
      checklist: true,
      endedOn: true,
      _count: { select: { rounds: true } },
    },
  });
  return {
    templates: rows.map(({ checklist, endedOn, topic, _count, ...row }) => {
      const { sections } = checklist as unknown as Checklist;
      return {
        ...row,
        topic,
        isEnded: endedOn !== null,
        items: sections.reduce((sum, { items }) => sum + items.length, 0),
        problems: problemsOfChecklist({ sections }).length,
        rounds: _count.rounds,
      };
    }),
  };
}

/** A template for its editor, with what is wrong with it by item. Throws a `Refusal` when there is none. */
export async function readTemplate({ actor, params }: { actor: Actor; params: { id: number } }) {
  const row = await db().inspectionTemplate.findFirst({
    where: { id: params.id, enterpriseId: actor.enterpriseId },
  });
  if (!row) throw new Refusal('notFound', 'inspections:refusal.noSuchTemplate');
  const checklist = row.checklist as unknown as Checklist;
  return {
    id: row.id,
    name: row.name,
    topic: row.topic,
    version: row.version,
    checklist,
    problems: problemsOfChecklist(checklist),
  };
}
