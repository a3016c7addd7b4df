import { translation } from '#app/core/i18n.ts';
import type { proposalListTexts as source } from './list.zh-CN.ts';

export const proposalListTexts = translation<typeof source>('proposals', {
  list: {
    title: 'Improvement proposals',
    lead: 'What people here have proposed and what became of it.',
    mineTitle: 'My proposals',
    mineLead: 'Those you lead and those you share in, the latest first.',
    queueTitle: 'Waiting for me',
    queueLead: 'What is yours to settle, the most urgent first.',
    search: 'Search titles and texts',
    status: 'Status',
    area: 'Area',
    type: 'Kind',
    unit: 'Unit',
    mode: 'Mode',
    from: 'Submitted from',
    to: 'to',
    sort: 'Sort',
    newest: 'latest first',
    oldest: 'oldest first',
    saving: 'largest verified saving first (only those that have one)',
    lead_: 'Proposer',
    saving_: 'saves a year',
    submitted: 'Submitted',
    empty: 'No proposal fits.',
    emptyMine:
      'You have not proposed anything yet. Where work is hard, wasteful or unsafe, a photo is enough to begin.',
    emptyQueue: 'No proposal is waiting for you. New ones will appear here.',
    draft: 'Draft, not submitted yet',
    draftUntitled: '(no title yet)',
    continue: 'Go on',
    mine: 'My proposals',
    all: 'All proposals',
    moreFilters: 'More filters',
    by: '{{name}} · {{unit}}',
  },
});
