import { describe, expect, test } from 'vitest';
import { EVENT_OF_ACTION, OTHER_EVENTS, PROPOSAL_ACTIONS } from '../actions.ts';
import { LEVELS } from '../authority.ts';
import { CLOCKS } from '../clocks.ts';
import { DUTIES } from '../duty.ts';
import { CRITERIA, CRITERION_NAMES } from '../criteria.ts';
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
import { proposalDetailTexts } from './detail.zh-CN.ts';
import { proposalFormTexts } from './form.zh-CN.ts';
import { proposalNoticeTexts } from './notices.zh-CN.server.ts';
import { proposalRuleTexts } from './rules.zh-CN.ts';
import { proposalStepTexts } from './steps.zh-CN.ts';
import { proposalServerTexts } from './zh-CN.server.ts';
import { proposalTexts } from './zh-CN.ts';

const zh = {
  ...proposalTexts.texts,
  ...proposalFormTexts.texts,
  ...proposalDetailTexts.texts,
  ...proposalRuleTexts.texts,
  ...proposalStepTexts.texts,
  ...proposalNoticeTexts.texts,
};

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
    ['notice', [...Object.values(EVENT_OF_ACTION), ...OTHER_EVENTS]],
    ['next', Object.keys(CLOCKS)],
  ] as const)('%s', (section, codes) => {
    expect(Object.keys(zh[section]).sort()).toEqual([...codes].sort());
  });

  test('rules', () => {
    const keys = Object.keys(zh.rule.kaizen).map((name) => `kaizen.${name}`);
    expect(keys.sort()).toEqual(Object.keys(proposalRules).sort());
  });

  test('criteria with their anchors', () => {
    for (const name of CRITERION_NAMES) {
      const anchors = CRITERIA[name].anchors.map((points) => `at${points}`);
      expect(Object.keys(zh.criterion[name])).toEqual(['name', ...anchors]);
    }
  });

  test('circumstances that stand in the way of a step', () => {
    for (const circumstance of blocking)
      expect(proposalServerTexts.texts.refusal, circumstance).toHaveProperty(circumstance);
  });
});
