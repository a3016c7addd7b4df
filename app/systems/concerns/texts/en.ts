import { translation } from '#app/core/i18n.ts';
import type { concernTexts as source } from './zh-CN.ts';

export const concernTexts = translation<typeof source>('concerns', {
  status: {
    REGISTERED: 'Registered, with the first receiver',
    DISPATCHED: 'Sent to the department',
    HANDLING: 'In progress',
    REPLY_REVIEW: 'Answer being checked',
    REPLIED: 'Answered, waiting for your rating',
    RATED: 'Half fixed, being followed up',
    ESCALATED: 'With the management',
    LINKED: 'Answered along with an earlier one',
    TRANSFERRED: 'Transferred',
    NOT_ACCEPTED: 'Not accepted',
    WITHDRAWN: 'Withdrawn',
    CLOSED: 'Closed',
    ARCHIVED: 'Archived',
  },
  category: {
    PAY_INSURANCE: 'Pay and insurance',
    SAFETY: 'Safety',
    HOURS_LEAVE: 'Hours and leave',
    LIVING: 'Canteen, dormitory, bus',
    RULES: 'Rules and management',
    TREATMENT: 'Unfair treatment',
    PRODUCTION: 'Production',
    HARDSHIP: 'Hardship',
    OTHER: 'Something else',
  },
  tier: { NAMED: 'Named', CONFIDENTIAL: 'Confidential', UNNAMED: 'Unnamed' },
  urgency: { GENERAL: 'Normal', IMPORTANT: 'Important', URGENT: 'Urgent' },
  outcome: { FIXED: 'Fixed', HALF_FIXED: 'Half fixed', NOT_FIXED: 'Not fixed', NO_RESPONSE: 'Not rated' },
  satisfaction: {
    VERY: 'Very satisfied',
    SATISFIED: 'Satisfied',
    BASIC: 'Mostly satisfied',
    UNSATISFIED: 'Not satisfied',
  },
  hazard: 'Hazard',
});
