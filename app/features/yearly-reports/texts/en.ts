import type { TranslationOf } from '#app/core/i18n.ts';
import type { reportTexts as source } from './zh-CN.ts';

export const reportTexts = {
  section: {
    figures: 'This year in office',
    figuresHelp: 'Taken from the records, as of today.',
    reports: 'Yearly reports',
    none: 'No report yet.',
    begin: 'Write the report for {{year}}',
    report: 'Report for {{year}}',
  },
  draft: 'Draft, not published yet',
  figure: {
    concerns: 'Concerns received',
    onTime: 'First answers on time',
    median: 'Median to the first answer (working days)',
    satisfied: 'Satisfied (basically satisfied included)',
    proposals: 'Own improvement proposals',
    visits: 'Visits',
    cards: 'Contact cards handed out',
    posts: 'Posts',
    of: '{{numerator}} of {{denominator}}',
  },
  page: {
    title: '{{name}}: report for {{year}}',
    name: 'Yearly report',
    lead: 'Represents {{unit}}',
    figures: 'In figures',
    figuresDraft: 'They are kept as they are on the day of publication.',
    text: 'Report',
    textHelp:
      'What was done, what was not and why, and what comes next year. 50 to 5,000 characters. Never who told you what.',
    save: 'Save the draft',
    publish: 'Publish and ask for ratings',
    rate: 'Your rating',
    rateHelp: 'Once each, and final. That you have rated is kept, not what you said. Until {{day}}.',
    send: 'Send the rating',
    rated: 'You have rated. Thank you. The result is published after {{day}}.',
    result: 'Result',
    few: 'Fewer than five people rated, so the result is not published.',
    open: 'Ratings until {{day}}; then the result is published.',
    voices: '{{count}} people',
    back: 'The representative’s page',
  },
  level: {
    VERY: 'Very satisfied',
    SATISFIED: 'Satisfied',
    BASIC: 'Basically satisfied',
    UNSATISFIED: 'Not satisfied',
  },
} as const satisfies TranslationOf<typeof source>;
