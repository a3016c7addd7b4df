import { chapter, type RuleChapter } from '#app/platform/rules/rule-book.ts';
import { accountRules } from './rules.ts';

/** The rules of accounts, as the register shows them. */
export const accountChapter: RuleChapter = chapter(
  'accounts',
  'accounts:chapter',
  Object.values(accountRules),
  ({ key }) => ({ name: `accounts:rule.${key.replace('accounts.', '')}` }),
);
