import { defineSystem } from '#app/platform/system/system.server.ts';
import { workflowRecord } from '#app/platform/system/record-kind.server.ts';
import { closeNotices } from './commands/close-notices.server.ts';
import { publicNoticeEvents } from './events.ts';
import { canReadPublicNotices } from './policy.ts';
import { readMatter } from './queries-case.server.ts';
import { readNoticeSubjects } from './queries-notices.server.ts';
import { publicNoticeChapter } from './rule-chapter.ts';
import { publicNoticeWorkflow } from './workflow.ts';

/** Public notices (公示) with their minimum days and objections. */
export const publicNotices = defineSystem({
  noun: 'public-notices',
  uses: [],
  series: 'GG',
  nav: [{ to: '/public-notices', label: 'public-notices:nav', group: 'MORE', can: canReadPublicNotices }],
  records: [
    workflowRecord({
      workflow: publicNoticeWorkflow,
      load: readMatter,
      label: 'public-notices:record',
      titles: readNoticeSubjects,
      visibility: { confidential: false, heads: 'none' },
    }),
  ],
  events: [publicNoticeEvents],
  rules: [publicNoticeChapter],
  jobs: [
    (followUps) => ({
      name: 'close-public-notices',
      cron: '5 * * * *',
      run: () => closeNotices(followUps),
    }),
  ],
});
