import { translation } from '#app/core/i18n.ts';
import type { concernRuleTexts as source } from './rules.zh-CN.ts';

export const concernRuleTexts = translation<typeof source>('concerns', {
  rule: {
    concern: {
      dispatch: 'Time to send a registered concern on or answer it',
      hazard: 'Time to send a hazard on (0 is the same day)',
      feedback: 'Time for the department to answer (simple matters)',
      feedback_complex: 'Time for the department to answer (complex matters)',
      feedback_urgent: 'Time for the department to answer (urgent matters)',
      reply_review: 'Time for the first receiver to check the department’s answer',
      rating: 'Time to rate an answer',
      follow_up: 'Time to follow up what is half fixed',
      escalated: 'Time for the management to answer',
      opening: 'Days for which a concern is open to somebody let in',
      archive_after: 'Time until a closed concern is archived',
    },
    takeover: 'Time for whoever it is passed on to',
  },
});
