import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canReadRules } from '#app/platform/rules/policy.ts';
import { readRules } from '#app/platform/rules/queries-book.server.ts';
import { ruleSearch } from '#app/platform/rules/schema.ts';
import { ruleTexts } from '#app/platform/rules/texts/zh-CN.ts';
import { RULES } from '#app/portal/rules.server.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(ruleTexts, 'book.title'), ...live({ rules: 'figures' }) };
export const loader = page({ can: canReadRules, search: ruleSearch }, readRules(RULES));
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { RulesPage as default } from '#app/platform/rules/ui/rules-page.tsx';
