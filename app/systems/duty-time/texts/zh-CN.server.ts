import { textGroup } from '#app/core/i18n.ts';

/** What only the server puts into words. */
export const dutyServerTexts = textGroup('duty-time', {
  nav: '履职时间',
  times: {
    'consultation-days': '值班（次）',
    'management-talks': '约谈（次）',
    visits: '走访（人次）',
    inspections: '巡视（次）',
  },
  hours: {
    'consultation-days': '值班（小时）',
    'management-talks': '约谈（小时）',
    visits: '走访（小时，估算）',
    inspections: '巡视（小时）',
    all: '合计（小时）',
  },
  refusal: { notFound: '没有这份履职时间证明，或者不是您能看的。' },
});
