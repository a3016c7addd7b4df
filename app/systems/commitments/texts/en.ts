import { translation } from '#app/core/i18n.ts';
import type { commitmentTexts as source } from './zh-CN.ts';

export const commitmentTexts = translation<typeof source>('commitments', {
  status: {
    OPEN: 'Running',
    REPORTED: 'Said to be done, to be checked',
    WITHDRAWAL_ASKED: 'Withdrawal asked, the union’s chair decides',
    KEPT: 'Kept',
    BROKEN: 'Broken',
    WITHDRAWN: 'Withdrawn',
  },
  source: {
    concerns: 'Answer to a concern',
    proposals: 'Proposal',
    'management-talks': 'Talk',
    'consultation-days': 'Consultation day',
    findings: 'Inspection finding',
  },
  fact: {
    no: 'Number',
    source: 'Made in',
    text: 'Promise',
    department: 'Department',
    owner: 'Promised by',
    status: 'State',
    madeOn: 'Promised on',
    dueOn: 'Due on',
    firstDueOn: 'First due on',
    reportedOn: 'Reported on',
    closedOn: 'Closed on',
    late: 'Late',
    isLate: 'Kept late',
  },
  section: {
    title: 'What was promised',
    due: 'by {{day}}',
    moved: 'first {{day}}',
    withheld: 'Its words are for the parties only',
  },
});
