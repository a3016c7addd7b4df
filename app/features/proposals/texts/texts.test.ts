import { describe, expect, test } from 'vitest';
import { EVENT_OF_ACTION, OTHER_EVENTS, PROPOSAL_ACTIONS } from '../actions.ts';
import { LEVELS } from '../authority.ts';
import { CLOCKS } from '../clocks.ts';
import { DUTIES } from '../duty.ts';
import { CRITERIA, CRITERION_NAMES } from '../grading.ts';
import {
  CHANNELS,
  GRADES,
  IMPROVEMENT_TYPES,
  INNOVATION_AREAS,
  PROPOSAL_KINDS,
  PROPOSAL_MODES,
  PROPOSAL_STATUSES,
  REFUSAL_REASON_CODES,
} from '../proposal.ts';
import { OTHER_TOPICS } from '../redirect.ts';
import { proposalRules } from '../rules.ts';
import { TRANSITIONS } from '../transitions.ts';
import { proposalTexts as en } from './en.ts';
import { proposalProblemTexts as enProblems } from './problems.en.ts';
import { proposalProblemTexts as zhProblems } from './problems.zh-CN.ts';
import { proposalTexts as zh } from './zh-CN.ts';

type Nested = { readonly [key: string]: string | Nested };

function flat(texts: Nested, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[prefix + key, text]] : flat(text, `${prefix}${key}.`),
  );
}

const source = new Map([...flat(zh), ...flat(zhProblems)]);
const translation = new Map([...flat(en), ...flat(enProblems)]);
const paramsOf = (text = '') => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

describe('the texts', () => {
  test('are the same in both languages, with the same parameters', () => {
    expect([...translation.keys()].sort()).toEqual([...source.keys()].sort());
    for (const [key, text] of source) expect(paramsOf(translation.get(key)), key).toEqual(paramsOf(text));
  });

  test('say something, without exclamation marks', () => {
    for (const [key, text] of [...source, ...translation]) expect(text, key).toMatch(/^[^!！]+$/);
  });

  test('are Chinese in the source and not in the translation', () => {
    for (const [key, text] of source) expect(text, key).toMatch(/\p{Script=Han}/u);
    for (const [key, text] of translation) expect(text, key).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('every code has its words', () => {
  const blocking = PROPOSAL_STATUSES.flatMap((status) =>
    TRANSITIONS[status].flatMap(({ when = [] }) => when),
  );

  test.each([
    ['status', PROPOSAL_STATUSES],
    ['mode', PROPOSAL_MODES],
    ['kind', PROPOSAL_KINDS],
    ['area', INNOVATION_AREAS],
    ['type', IMPROVEMENT_TYPES],
    ['reason', REFUSAL_REASON_CODES],
    ['channel', CHANNELS],
    ['topic', [...OTHER_TOPICS, 'keep']],
    ['grade', GRADES],
    ['level', LEVELS],
    ['duty', DUTIES],
    ['action', PROPOSAL_ACTIONS],
    ['event', [...Object.values(EVENT_OF_ACTION), ...OTHER_EVENTS]],
    ['next', Object.keys(CLOCKS)],
  ] as const)('%s', (section, codes) => {
    expect(Object.keys(zh[section]).sort()).toEqual([...codes].sort());
  });

  test('rules', () => {
    for (const key of Object.keys(proposalRules)) expect(source.has(`rule.${key}`), key).toBe(true);
    expect(flat(zh.rule).length).toBe(Object.keys(proposalRules).length);
  });

  test('criteria with their anchors', () => {
    for (const name of CRITERION_NAMES) {
      const anchors = CRITERIA[name].anchors.map((points) => `at${points}`);
      expect(Object.keys(zh.criterion[name])).toEqual(['name', ...anchors]);
    }
  });

  test('circumstances that stand in the way of a step', () => {
    for (const circumstance of blocking)
      expect(source.has(`refusal.${circumstance}`), circumstance).toBe(true);
  });
});
