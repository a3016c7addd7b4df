import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { changeRule } from '#app/platform/rules/commands/change-rule.server.ts';
import { canChangeRules, canReadRules } from '#app/platform/rules/policy.ts';
import { readRulePage } from '#app/platform/rules/queries-book.server.ts';
import { ruleChangeSchema, ruleParams } from '#app/platform/rules/schema.ts';
import { ruleTexts } from '#app/platform/rules/texts/zh-CN.ts';
import { RULES } from '#app/portal/rules.server.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(ruleTexts, 'book.title'), ...live({ rules: 'figures' }) };
export const loader = page({ can: canReadRules, params: ruleParams }, readRulePage(RULES));
export const action = command(
  { can: canChangeRules, params: ruleParams, schema: ruleChangeSchema },
  changeRule(RULES),
);
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { RulePage as default } from '#app/platform/rules/ui/rule-page.tsx';
