import { translation } from '#app/core/i18n.ts';
import type { owedTexts as source } from './owed.zh-CN.ts';

export const owedTexts = translation<typeof source>('portal', {
  noun: { other: 'Other' },
  desk: {
    name: 'To do',
    mine: 'What I have to do',
    unit: 'What my units have to do',
    lead: 'By due day, what is overdue first. Open one to see what is to be done.',
    leadUnit: 'Who of the units that you lead has what, and how long. By due day.',
    empty: 'Nothing waits for you.',
    emptyUnit: 'The units that you lead owe nothing.',
    emptyFiltered: 'Nothing fits these filters.',
    counted: 'in all: {{count}}',
    late: 'overdue: {{count}}',
    all: 'All',
    onlyLate: 'Only what is overdue',
    withAll: 'Overdue or not',
    next: 'Next page',
    first: 'Back to the first page',
    filters: 'By kind',
    scopes: 'Whose',
  },
});
