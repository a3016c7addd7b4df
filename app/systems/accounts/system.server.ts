import { readAccountSubjects } from '#app/systems/roster/public.server.ts';
import { defineSystem } from '#app/platform/system/system.server.ts';
import { purgeAccounts } from './commands/purge-accounts.server.ts';
import { accountChapter } from './rule-chapter.ts';

/** Accounts, sign-in, sessions and activation links. */
export const accounts = defineSystem({
  noun: 'accounts',
  uses: ['roster'],
  records: [
    {
      noun: 'accounts',
      label: 'accounts:record',
      titles: readAccountSubjects,
      visibility: { confidential: true, heads: 'none' },
    },
  ],
  rules: [accountChapter],
  jobs: [{ name: 'purge-accounts', cron: '30 3 * * *', run: () => purgeAccounts() }],
});
