import { defineRules } from '#app/platform/rules/rule.ts';

/** The rules of yearly reports (述职评议). */
export const reportRules = defineRules({
  'rep.report_rating': { kind: 'days', default: 10, source: 'default', status: 'default' },
});
