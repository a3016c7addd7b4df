import { titled } from '#app/core/page-title.ts';
import { page } from '#app/core/routes.server.ts';
import { canReadRules } from '#app/commons/rules/policy.ts';
import { readRules } from '#app/commons/rules/queries-book.server.ts';
import { ruleSearch } from '#app/commons/rules/schema.ts';
import { ruleTexts } from '#app/commons/rules/texts/zh-CN.ts';
import { RULES } from '#app/portal/rules.server.ts';
import { live } from '#app/portal/live-events.ts';

export const handle = { ...titled(ruleTexts, 'book.title'), ...live({ rules: 'figures' }) };
export const loader = page({ can: canReadRules, search: ruleSearch }, readRules(RULES));
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { RulesPage as default } from '#app/commons/rules/ui/rules-page.tsx';
