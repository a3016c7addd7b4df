import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterButton, typedChecklist, typedCondition } from './checklist-form.ts';
import {
  askedItems,
  counting,
  problemsOfChecklist,
  scoreOf,
  standing,
  type Checklist,
  type ChecklistItem,
} from './checklist.ts';
import { READY_TEMPLATES } from './ready-templates.ts';
import { templateSchema } from './schema.ts';

const ANSWERS = ['GOOD', 'BAD', 'NOT_APPLICABLE'];
const KEYS = ['k0', 'k1', 'k2', 'k3', 'k4'];

/** A list whose items depend on some before them, as problems allow. */
const checklist: fc.Arbitrary<Checklist> = fc
  .array(fc.option(fc.record({ item: fc.nat(3), answer: fc.constantFrom(...ANSWERS) }), { nil: null }), {
    minLength: 1,
    maxLength: KEYS.length,
  })
  .map((conditions) => ({
    sections: [
      {
        title: '',
        items: conditions.map((condition, at): ChecklistItem => {
          const before = condition && condition.item < at ? condition : null;
          return {
            key: KEYS[at]!,
            text: '查',
            kind: 'CHECK',
            allowsNotApplicable: true,
            photoWhenBad: false,
            askWhen: before && { item: KEYS[before.item]!, answer: before.answer },
          };
        }),
      },
    ],
  }));
const answersOf = fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom(...ANSWERS));

describe('what is asked', () => {
  test('is never an item whose condition does not hold, and always one that has none', () => {
    fc.assert(
      fc.property(checklist, answersOf, (list, answers) => {
        const asked = askedItems(list, (key) => answers[key] ?? null);
        const keys = new Set(asked.map(({ key }) => key));
        for (const { askWhen } of asked) {
          if (!askWhen) continue;
          expect(answers[askWhen.item]).toBe(askWhen.answer);
          expect(keys.has(askWhen.item)).toBe(true);
        }
        for (const { key, askWhen } of list.sections[0]!.items)
          if (!askWhen) expect(keys.has(key)).toBe(true);
      }),
    );
  });

  test('is counted whole: good, bad and not applicable are what was answered, and only of what is asked', () => {
    fc.assert(
      fc.property(checklist, answersOf, (list, answers) => {
        const score = scoreOf(list, (key) => answers[key] ?? null);
        expect(score.good + score.bad + score.notApplicable).toBe(score.answered);
        expect(score.answered).toBeLessThanOrEqual(score.asked);
      }),
    );
  });
});

/** Answers to one item as phones give them: each may take the place of some that came before. */
const given = fc
  .array(fc.record({ answer: fc.constantFrom(...ANSWERS), over: fc.array(fc.nat(6), { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 7,
  })
  .map((rows) =>
    rows.map(({ answer, over }, at) => ({
      id: `a${at}`,
      answer,
      replaces: over.filter((one) => one < at).map((one) => `a${one}`),
    })),
  );

describe('of several answers to one item', () => {
  test('the one that counts does not depend on the order in which they came', () => {
    fc.assert(
      fc.property(given, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (answers, random) => {
        const keyed = answers.map((one) => ({ one, at: random.next().value as number }));
        const shuffled = keyed.sort((a, b) => a.at - b.at).map(({ one }) => one);
        expect(counting(shuffled)?.id).toBe(counting(answers)?.id);
      }),
    );
  });

  test('one that another replaced never counts, and one is left', () => {
    fc.assert(
      fc.property(given, (answers) => {
        const replaced = new Set(answers.flatMap(({ replaces }) => replaces));
        const counts = counting(answers);
        expect(counts && replaced.has(counts.id)).toBe(false);
        for (const { id } of standing(answers)) expect(replaced.has(id)).toBe(false);
      }),
    );
  });

  test('the worst counts while nobody has decided', () => {
    const two = [
      { id: 'a', answer: 'GOOD', replaces: [] },
      { id: 'b', answer: 'BAD', replaces: [] },
    ];
    expect(counting(two)?.id).toBe('b');
    expect(counting([...two, { id: 'c', answer: 'GOOD', replaces: ['a', 'b'] }])?.id).toBe('c');
  });
});

describe('a template', () => {
  test.each(READY_TEMPLATES.map(({ name, checklist: ready }) => [name, ready] as const))(
    'that is ready, %s, can be used as it is',
    (_name, ready) => {
      expect(problemsOfChecklist(ready)).toEqual([]);
    },
  );

  const item = (key: string, askWhen: ChecklistItem['askWhen'] = null, text = '查'): ChecklistItem => ({
    key,
    text,
    kind: 'CHECK',
    allowsNotApplicable: false,
    photoWhenBad: false,
    askWhen,
  });

  test.each([
    ['text', [item('a', null, ' ')], 'a'],
    ['twice', [item('a'), item('a')], 'a'],
    ['before', [item('a', { item: 'b', answer: 'BAD' }), item('b')], 'a'],
    ['answer', [item('a'), item('b', { item: 'a', answer: 'FIXED' })], 'b'],
  ])('says that it has the problem “%s”', (problem, items, key) => {
    expect(problemsOfChecklist({ sections: [{ title: '', items }] })).toEqual([{ item: key, problem }]);
  });

  test('comes back from its form as it went in', () => {
    for (const { checklist: ready } of READY_TEMPLATES) {
      const section = Object.fromEntries(
        ready.sections.map(({ title, items }, at) => [
          `s${at}`,
          {
            title,
            item: Object.fromEntries(
              items.map(({ key, text, kind, allowsNotApplicable, photoWhenBad, askWhen }, place) => [
                `i${place}`,
                {
                  key,
                  text,
                  kind,
                  na: allowsNotApplicable ? 'on' : '',
                  photo: photoWhenBad ? 'on' : '',
                  when: typedCondition(askWhen),
                },
              ]),
            ),
          },
        ]),
      );
      const typed = templateSchema.parse({ name: '模板', topic: 'SAFETY', version: '0', section });
      expect(typedChecklist(typed, () => 'new')).toEqual(ready);
    }
  });

  test('loses and doubles nothing when its items are moved', () => {
    const moves = fc.array(fc.tuple(fc.constantFrom('up', 'down'), fc.nat(4), fc.nat(6)), { maxLength: 20 });
    const keysOf = ({ sections }: Checklist) => sections.flatMap(({ items }) => items.map(({ key }) => key));
    fc.assert(
      fc.property(moves, (pressed) => {
        const before = READY_TEMPLATES[0]!.checklist;
        const after = pressed.reduce(
          (list, [name, s, i]) => afterButton(list, `${name}:${s}:${i}`, () => 'new'),
          before,
        );
        expect(keysOf(after).sort()).toEqual(keysOf(before).sort());
      }),
    );
  });

  test('moves an item by one, over the edge of its section too', () => {
    const list: Checklist = {
      sections: [
        { title: '', items: [item('a'), item('b')] },
        { title: '', items: [item('c')] },
      ],
    };
    const keys = (button: string) =>
      afterButton(list, button, () => 'new').sections.map(({ items }) =>
        items.map(({ key }) => key).join(''),
      );
    expect(keys('up:0:1')).toEqual(['ba', 'c']);
    expect(keys('down:0:1')).toEqual(['a', 'bc']);
    expect(keys('up:1:0')).toEqual(['abc', '']);
    expect(keys('remove:0:0')).toEqual(['b', 'c']);
    expect(keys('addItem:1')).toEqual(['ab', 'cnew']);
    expect(keys('removeSection:0')).toEqual(['c']);
    expect(keys('save')).toEqual(['ab', 'c']);
  });
});
