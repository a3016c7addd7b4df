import { translation } from '#app/core/i18n.ts';
import type { reportServerTexts as source } from './zh-CN.server.ts';

export const reportServerTexts = translation<typeof source>('yearly-reports', {
  record: 'Yearly reports',
  chapter: 'Yearly reports',
  rule: { rep: { report_rating: 'Days for the electors to rate a published report' } },
  ruleAbout: {
    rep: {
      report_rating: 'A representative reports to his electors every year and is rated (Henan, art. 17).',
    },
  },
  done: {
    save: 'Draft saved.',
    publish: 'Published; the electors can rate it now.',
    rate: 'Rating sent. Thank you.',
  },
  problem: {
    year: 'This year or an earlier one',
    textShort: 'At least 50 characters: what was done and what was not',
    textLong: 'At most 5,000 characters',
    noLevel: 'Choose one',
  },
  refusal: {
    notFound: 'There is no such report, or it is not published yet.',
    notYours: 'Only the representative writes his report.',
    published: 'The report is published and cannot be changed.',
    ratingOver: 'The time for ratings is over or has not begun.',
    noElector: 'Only those who elect this representative rate his report.',
    ratedAlready: 'You have rated already: once each.',
    noOffice: 'You are not in office as a representative. If that is wrong, ask the union officer.',
  },
});
