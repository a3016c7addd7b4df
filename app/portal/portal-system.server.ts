import { collectFiles } from '#app/core/collect-files.server.ts';
import { sealEvents } from '#app/platform/audit/commands/seal-events.server.ts';
import { canSeeOverdue } from '#app/platform/deadlines/policy.ts';
import { deadlineChapter } from '#app/platform/deadlines/rule-chapter.ts';
import { importEvents } from '#app/platform/imports/events.ts';
import { purgeNotices } from '#app/platform/notifications/commands/purge-notices.server.ts';
import { noticeEvents } from '#app/platform/notifications/events.ts';
import { canReadNotices } from '#app/platform/notifications/policy.ts';
import { noticeChapter } from '#app/platform/notifications/rule-chapter.ts';
import { ruleEvents } from '#app/platform/rules/events.ts';
import { canReadRules } from '#app/platform/rules/policy.ts';
import { defineSystem } from '#app/platform/system/system.server.ts';
import { canImport } from '#app/systems/roster/policy.ts';
import { canDecideProposals } from '#app/systems/proposals/permissions.ts';

const VISIBILITY = { confidential: false, heads: 'none' } as const;

/** What the platform itself shows and does: home and desk, overdue wall, rules, imports, notifications, the sealed log. */
export const portal = defineSystem({
  noun: 'portal',
  uses: [],
  nav: [
    { to: '/', label: 'portal:nav.home', group: 'BAR', icon: 'home', can: null, exact: true },
    { to: '/desk', label: 'portal:nav.queue', group: 'BAR', icon: 'inbox', can: canDecideProposals },
    { to: '/deadlines', label: 'portal:nav.deadlines', group: 'MORE', can: canSeeOverdue },
    { to: '/imports', label: 'portal:nav.imports', group: 'MORE', can: canImport },
    { to: '/notices', label: 'portal:nav.notices', group: 'INBOX', can: canReadNotices },
    { to: '/rules', label: 'portal:nav.rules', group: 'QUIET', can: canReadRules },
  ],
  records: [
    { noun: 'imports', label: 'portal:nav.imports', visibility: VISIBILITY },
    { noun: 'robots', label: 'portal:nav.notices', visibility: VISIBILITY },
    { noun: 'rules', label: 'portal:nav.rules', visibility: VISIBILITY },
  ],
  events: [importEvents, noticeEvents, ruleEvents],
  rules: [deadlineChapter, noticeChapter],
  jobs: [
    { name: 'seal-events', cron: '*/15 * * * *', run: async () => ({ sealed: await sealEvents() }) },
    { name: 'purge-notices', cron: '40 3 * * *', run: () => purgeNotices() },
    { name: 'collect-files', cron: '20 4 * * *', run: () => collectFiles() },
  ],
});
