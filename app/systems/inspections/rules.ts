import { defineRules } from '#app/platform/rules/rule.ts';
import type { Topic } from './inspection.ts';

const OWN = { source: 'default', status: 'default' } as const;
const PRACTICE = { source: 'practice', status: 'practice' } as const;

/** How many rounds an enterprise owes itself in a year. */
export const ROUNDS_PER_YEAR = ['1', '2', '4'] as const;

/** Topics that may be inspected without notice. */
export const SURPRISE_TOPICS = {
  NONE: [],
  SAFETY: ['SAFETY'],
  SAFETY_LIVING: ['SAFETY', 'LIVING'],
} as const satisfies Record<string, readonly Topic[]>;

type SurpriseChoice = keyof typeof SURPRISE_TOPICS;

/** The rules of inspections (domain §2.4, §5.3). What is checked again after it was put right: `commitment.verify`. */
export const inspectionRules = defineRules({
  'inspection.min_per_year': { kind: 'choice', default: '1', choices: ROUNDS_PER_YEAR, ...PRACTICE },
  'inspection.approve': { kind: 'workdays', default: 5, ...OWN },
  'inspection.notice': { kind: 'days', default: 10, ...PRACTICE },
  'inspection.surprise_topics': {
    kind: 'choice',
    default: 'SAFETY_LIVING',
    choices: Object.keys(SURPRISE_TOPICS),
    ...OWN,
  },
  'inspection.start': { kind: 'workdays', default: 0, ...OWN },
  'inspection.draft': { kind: 'workdays', default: 0, ...OWN },
  'inspection.report': { kind: 'workdays', default: 5, ...OWN },
  'inspection.assign': { kind: 'workdays', default: 3, ...OWN },
  'inspection.rectify': { kind: 'days', default: 30, ...OWN },
  'inspection.explain': { kind: 'workdays', default: 3, ...OWN },
  'inspection.stop_work': {
    kind: 'workdays',
    default: 0,
    source: '《中华人民共和国工会法》第二十五条：企业必须及时作出处理决定；天数为本平台默认',
    status: 'default',
  },
  'inspection.publish': { kind: 'workdays', default: 5, ...OWN },
  'inspection.congress': { kind: 'days', default: 365, ...OWN },
});

type RuleKey = keyof typeof inspectionRules;

/** The rules that clocks go by. */
export type InspectionClockRule =
  | Exclude<
      RuleKey,
      'inspection.min_per_year' | 'inspection.surprise_topics' | 'inspection.notice' | 'inspection.rectify'
    >
  | 'inspection.notice';

/** Whether the rule lets this topic be inspected without notice. */
export function maySurprise(choice: string, topic: Topic): boolean {
  const topics: readonly Topic[] = SURPRISE_TOPICS[choice as SurpriseChoice] ?? [];
  return topics.includes(topic);
}
