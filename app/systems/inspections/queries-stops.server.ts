import { db } from '#app/core/db.server.ts';
import { counting, PRESENT, scoreOf, standing, type Checklist } from './checklist.ts';
import type { RoundCase } from './queries-case.server.ts';

/** An answer as it was kept, with who gave it. */
interface KeptAnswer {
  id: string;
  placeId: number | null;
  itemKey: string;
  answer: string;
  note: string;
  replaces: string[];
  by: string;
}

/** The places of a round's way: how each stands, and what two phones answered differently; answers only for the close. */
export async function readStops(found: RoundCase, isClose: boolean) {
  const { row, checklist } = found;
  const rows = isClose
    ? await db().roundEntry.findMany({
        where: { roundId: row.id, itemKey: { not: PRESENT } },
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
        include: { employee: { select: { name: true } } },
      })
    : [];
  const answers = rows.map(({ id, placeId, itemKey, answer, note, replaces, employee }): KeptAnswer => ({
    id,
    placeId,
    itemKey,
    answer,
    note,
    replaces,
    by: employee.name,
  }));
  return row.stops.map(({ place }) => {
    const own = answers.filter(({ placeId }) => placeId === place.id);
    const byItem = groupByItem(own);
    return {
      placeId: place.id,
      name: place.name,
      code: place.code,
      score: scoreOf(checklist, (key) => counting(byItem.get(key) ?? [])?.answer ?? null),
      bad: wordsOf(checklist, byItem),
      followUps: followedUp(byItem),
      conflicts: conflictsOf(checklist, byItem),
    };
  });
}

function groupByItem(answers: readonly KeptAnswer[]): Map<string, KeptAnswer[]> {
  const byItem = new Map<string, KeptAnswer[]>();
  for (const answer of answers) byItem.set(answer.itemKey, [...(byItem.get(answer.itemKey) ?? []), answer]);
  return byItem;
}

/** What is not in order, with what was noted. */
function wordsOf({ sections }: Checklist, byItem: ReadonlyMap<string, KeptAnswer[]>) {
  return sections.flatMap(({ items }) =>
    items.flatMap(({ key, text, kind }) => {
      const answer = counting(byItem.get(key) ?? []);
      if (!answer || answer.answer === '') return [];
      const isBad = kind === 'CHECK' ? answer.answer === 'BAD' : true;
      return isBad ? [{ key, text, kind, answer: answer.answer, note: answer.note }] : [];
    }),
  );
}

function followedUp(byItem: ReadonlyMap<string, KeptAnswer[]>) {
  return [...byItem].flatMap(([key, answers]) => {
    const [, noun, id] = /^follow\/(\w+)\/(\d+)$/.exec(key) ?? [];
    const answer = counting(answers);
    if (!noun || !id || !answer) return [];
    return [{ noun: noun as 'findings', id: Number(id), word: answer.answer, note: answer.note }];
  });
}

/** Where two phones that did not know of each other answered differently. */
function conflictsOf({ sections }: Checklist, byItem: ReadonlyMap<string, KeptAnswer[]>) {
  const texts = new Map(sections.flatMap(({ items }) => items.map(({ key, text }) => [key, text] as const)));
  return [...byItem].flatMap(([itemKey, answers]) => {
    const left = standing(answers);
    if (new Set(left.map(({ answer }) => answer)).size < 2) return [];
    return [
      {
        itemKey,
        text: texts.get(itemKey) ?? '',
        answers: left.map(({ id, answer, by, note }) => ({ id, answer, by, note })),
      },
    ];
  });
}
