import { titled } from '#app/core/page-title.ts';
import { command, page } from '#app/core/routes.server.ts';
import { applyPreset } from '#app/commons/rules/commands/apply-preset.server.ts';
import { canChangeRules, canReadRules } from '#app/commons/rules/policy.ts';
import { readPresets } from '#app/commons/rules/queries-presets.server.ts';
import { presetSchema, presetSearch } from '#app/commons/rules/schema.ts';
import { ruleTexts } from '#app/commons/rules/texts/zh-CN.ts';
import { RULES } from '#app/portal/rules.server.ts';

export const handle = titled(ruleTexts, 'preset.title');
export const loader = page({ can: canReadRules, search: presetSearch }, readPresets(RULES));
export const action = command({ can: canChangeRules, schema: presetSchema }, applyPreset(RULES));
export { clientAction } from '#app/core/stay.ts';
export { shouldRevalidate } from '#app/core/live-scope.ts';
export { PresetsPage as default } from '#app/commons/rules/ui/presets-page.tsx';
