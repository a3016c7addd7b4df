import { defineSystem } from '#app/platform/system/system.server.ts';
import { eraseUnnamed } from './commands/erase-unnamed.server.ts';
import { purgeProofs } from './commands/spend-proof.server.ts';
import { unnamedChapter } from './rule-chapter.ts';

/** The way on which nobody is known: receipts instead of names. */
export const unnamedConcerns = defineSystem({
  noun: 'unnamed-concerns',
  uses: ['concerns', 'roster'],
  records: [],
  rules: [unnamedChapter],
  jobs: [
    { name: 'erase-unnamed', cron: '50 3 * * *', run: () => eraseUnnamed() },
    { name: 'purge-proofs', cron: '0 4 * * *', run: () => purgeProofs() },
  ],
});
