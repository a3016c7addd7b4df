/**
 * What is asked at each place of a round, and what of it is open, answered or passed over. Phones and the server ask the
 * same functions.
 */

/** CHECK: in order or not. TEXT and NUMBER are typed. */
export const ITEM_KINDS = ['CHECK', 'TEXT', 'NUMBER'] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

export const CHECK_ANSWERS = ['GOOD', 'BAD'] as const;
export const NOT_APPLICABLE = 'NOT_APPLICABLE';

/** Something that is asked. */
export interface ChecklistItem {
  /** Unique within the checklist, without a slash. */
  key: string;
  text: string;
  kind: ItemKind;
  /** Whether "not applicable" may be answered; it counts neither way. */
  allowsNotApplicable: boolean;
  /** A bad answer needs a photo. */
  photoWhenBad: boolean;
  /** Asked only when an item before it was answered so. */
  askWhen: { item: string; answer: string } | null;
}

export interface ChecklistSection {
  title: string;
  items: ChecklistItem[];
}

export interface Checklist {
  sections: ChecklistSection[];
}

/** Something from before that is looked at again: an open concern, a promise due, a finding of last time. */
export interface FollowUp {
  noun: 'concerns' | 'commitments' | 'findings';
  id: number;
  no: string;
  text: string;
  /** Civil day by which it was to be done; null where there is none. */
  dueOn: string | null;
}

/** The key under which the answer to a follow-up is kept. */
export function followKey({ noun, id }: Pick<FollowUp, 'noun' | 'id'>): string {
  return `follow/${noun}/${id}`;
}

/** The key under which somebody signs in on site. */
export const PRESENT = 'present';

/** One answer as phones send it; `replaces` names the answers that it takes the place of. */
export interface Answer {
  id: string;
  placeId: number | null;
  itemKey: string;
  answer: string;
  note: string;
  replaces: readonly string[];
}

/** The answers that no other one replaces: one, or several where two phones did not know of each other. */
export function standing<A extends Pick<Answer, 'id' | 'replaces'>>(answers: readonly A[]): A[] {
  const replaced = new Set(answers.flatMap(({ replaces }) => replaces));
  return answers.filter(({ id }) => !replaced.has(id));
}

/**
 * The one answer that counts of those that stand: the worst, until somebody decides, since a fault that one of two saw
 * is there. Null where there is none.
 */
export function counting<A extends Pick<Answer, 'id' | 'replaces' | 'answer'>>(
  answers: readonly A[],
): A | null {
  const left = [...standing(answers)].sort(
    (a, b) => badness(b.answer) - badness(a.answer) || order(a.id, b.id),
  );
  return left[0] ?? null;
}

const WORST_FIRST = ['NOT_FIXED', 'BAD', 'HALF_FIXED', 'FIXED', 'GOOD', NOT_APPLICABLE];

function badness(answer: string): number {
  const at = WORST_FIRST.indexOf(answer);
  return at === -1 ? 0 : WORST_FIRST.length - at;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The items that are asked at a place, given the answers that count there by their item. */
export function askedItems(
  checklist: Checklist,
  answerOf: (itemKey: string) => string | null,
): ChecklistItem[] {
  const asked = new Set<string>();
  const items = checklist.sections.flatMap((section) => section.items);
  return items.filter((item) => {
    const { askWhen } = item;
    const isAsked =
      askWhen === null || (asked.has(askWhen.item) && answerOf(askWhen.item) === askWhen.answer);
    if (isAsked) asked.add(item.key);
    return isAsked;
  });
}

/**
 * What can be wrong with an item: without words, twice there, asked after something that does not come before it, or
 * after an answer that is none of it.
 */
export type ChecklistProblem = 'text' | 'twice' | 'before' | 'answer';

/** What is wrong with a checklist that somebody wrote: the place and a name of the problem; empty when it can be used. */
export function problemsOfChecklist({ sections }: Checklist): { item: string; problem: ChecklistProblem }[] {
  const seen = new Map<string, ChecklistItem>();
  const problems: { item: string; problem: ChecklistProblem }[] = [];
  for (const item of sections.flatMap(({ items }) => items)) {
    if (item.text.trim() === '') problems.push({ item: item.key, problem: 'text' });
    if (seen.has(item.key)) problems.push({ item: item.key, problem: 'twice' });
    const before = item.askWhen && seen.get(item.askWhen.item);
    if (item.askWhen && !before) problems.push({ item: item.key, problem: 'before' });
    const answers: readonly string[] = [...CHECK_ANSWERS, NOT_APPLICABLE];
    if (before && (before.kind !== 'CHECK' || !answers.includes(item.askWhen?.answer ?? '')))
      problems.push({ item: item.key, problem: 'answer' });
    seen.set(item.key, item);
  }
  return problems;
}

/** How a place stands: of what is asked there how much is answered, how much of it bad, what does not count. */
export interface Score {
  asked: number;
  answered: number;
  good: number;
  bad: number;
  notApplicable: number;
}

/** Counts the answers at one place; what is not applicable leaves the count, as good and bad together are the whole. */
export function scoreOf(checklist: Checklist, answerOf: (itemKey: string) => string | null): Score {
  const score: Score = { asked: 0, answered: 0, good: 0, bad: 0, notApplicable: 0 };
  for (const { key } of askedItems(checklist, answerOf)) {
    const answer = answerOf(key);
    score.asked += 1;
    if (answer === null || answer === '') continue;
    score.answered += 1;
    if (answer === 'GOOD') score.good += 1;
    if (answer === 'BAD') score.bad += 1;
    if (answer === NOT_APPLICABLE) score.notApplicable += 1;
  }
  return score;
}
